package nl.verzuimsysteem.werknemers;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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

/** Keeping the staff list up to date from a personnel or salary system. */
@Controller("/api/v1/bedrijven/{bedrijf}/medewerkers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Medewerkers")
class WerknemerController {
    private final WerknemerService werknemers;
    private final InleesService inlezen;

    WerknemerController(WerknemerService werknemers, InleesService inlezen) {
        this.werknemers = werknemers;
        this.inlezen = inlezen;
    }

    @Get
    @Operation(summary = "De medewerkers van een bedrijf")
    WerknemerJson.Lijst lijst(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            @QueryValue @Parameter(description = "Begin van de naam of het personeelsnummer") @Nullable String tekst,
            @QueryValue(defaultValue = "false") boolean ookUitDienst,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        var filter = new WerknemerFilter(tekst == null ? "" : tekst, ookUitDienst);
        return WerknemerJson.Lijst.van(
                werknemers.lijst(actor, bedrijf(bedrijf), filter, Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Post("/inlezen")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Lees een personeelslijst in",
            description = "CSV met een Nederlandse kopregel, in UTF-8 of Windows-1252. Goede regels gaan erin, foute"
                    + " staan in het antwoord. Hetzelfde bestand nog een keer verandert niets, en er wordt niemand"
                    + " verwijderd.")
    WerknemerJson.Rapport inlezen(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            @QueryValue(defaultValue = "false") @Parameter(description = "Alleen kijken wat er zou gebeuren")
                    boolean proef,
            @Body byte[] bestand) {
        var id = bedrijf(bedrijf);
        var rapport = proef ? inlezen.proef(actor, id, bestand) : inlezen.neemOver(actor, id, bestand);
        return WerknemerJson.Rapport.van(proef, rapport);
    }

    private static BedrijfId bedrijf(long id) {
        if (id <= 0) {
            throw new NietGevonden("bedrijf", id);
        }
        return new BedrijfId(id);
    }
}
