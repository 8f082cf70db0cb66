package nl.verzuimsysteem.verzuim;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** Reporting sick and listing who is absent, for a company's own system. */
@Controller("/api/v1/bedrijven/{bedrijf}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Verzuim")
class VerzuimController {
    private final ZiekmeldService ziekmelden;
    private final VerzuimService verzuim;
    private final Clock klok;

    VerzuimController(ZiekmeldService ziekmelden, VerzuimService verzuim, Clock klok) {
        this.ziekmelden = ziekmelden;
        this.verzuim = verzuim;
        this.klok = klok;
    }

    @Post("/ziekmeldingen")
    @Operation(
            summary = "Meld een medewerker ziek",
            description =
                    "Nog eens met dezelfde sleutel geeft hetzelfde dossier. Wie binnen 4 weken na herstel weer ziek"
                            + " is, gaat verder in het oude dossier.")
    HttpResponse<DossierJson.Geopend> meldZiek(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            @Header("Idempotency-Key") @Parameter(description = "Een UUID die u zelf maakt") @Nullable String sleutel,
            @Body DossierJson.Nieuw nieuw) {
        var id = ziekmelden
                .meldZiek(actor, bedrijf(bedrijf), nieuw.personeelsnummer(), nieuw.melding(sleutel))
                .waarde();
        return HttpResponse.created(new DossierJson.Geopend(id), URI.create("/api/v1/dossiers/" + id));
    }

    @Get("/verzuim")
    @Operation(summary = "Wie afwezig is, of was")
    DossierJson.Lijst verzuim(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            @QueryValue(defaultValue = "LOPEND") VerzuimFilter.Status status,
            @QueryValue @Parameter(description = "Deel van de naam of het personeelsnummer") @Nullable String tekst,
            @QueryValue @Nullable VerzuimSortering sorteer,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        var gewoon =
                status == VerzuimFilter.Status.LOPEND ? VerzuimSortering.LANGST_ZIEK : VerzuimSortering.LAATST_GESLOTEN;
        var bladzijde = verzuim.lijst(
                actor,
                new VerzuimFilter(bedrijf(bedrijf), status, tekst == null ? "" : tekst),
                sorteer == null ? gewoon : sorteer,
                Uitsnede.gevraagd(vanaf, aantal));
        var vandaag = Kalender.vandaag(klok);
        return new DossierJson.Lijst(
                bladzijde.rijen().stream()
                        .map(rij -> DossierJson.Regel.van(rij, vandaag))
                        .toList(),
                bladzijde.meer());
    }

    private static BedrijfId bedrijf(long id) {
        if (id <= 0) {
            throw new NietGevonden("bedrijf", id);
        }
        return new BedrijfId(id);
    }
}
