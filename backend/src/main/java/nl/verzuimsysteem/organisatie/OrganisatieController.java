package nl.verzuimsysteem.organisatie;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** Looking companies up, for other systems. */
@Controller("/api/v1/bedrijven")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Bedrijven")
class OrganisatieController {
    private final OrganisatieService organisatie;

    OrganisatieController(OrganisatieService organisatie) {
        this.organisatie = organisatie;
    }

    @Get
    @Operation(summary = "De bedrijven die u mag zien")
    OrganisatieJson.Lijst bedrijven(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Deel van de naam of de plaats") @Nullable String tekst,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        return OrganisatieJson.Lijst.van(
                organisatie.bedrijven(actor, tekst == null ? "" : tekst, Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/{bedrijf}")
    @Operation(summary = "De stamgegevens van een bedrijf, met zijn team")
    OrganisatieJson.Bedrijf bedrijf(@Parameter(hidden = true) Actor actor, long bedrijf) {
        if (bedrijf <= 0) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return OrganisatieJson.Bedrijf.van(organisatie.stamgegevens(actor, new BedrijfId(bedrijf)));
    }
}
