package nl.verzuimsysteem.verzuim;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;

/** What a company's own system records and corrects about spells. */
@Controller("/api/v1/dossiers/{dossier}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Dossier")
class WijzigingController {
    private final VerzuimwijzigingService service;

    WijzigingController(VerzuimwijzigingService service) {
        this.service = service;
    }

    @Post("/wijzigingen")
    @Operation(
            summary = "Leg een wijziging van het verzuim vast, of bekijk eerst wat zij doet",
            description =
                    "HERSTELD: eersteDagWeerAanHetWerk. GEDEELTELIJK_HERSTELD: vanaf en percentage of uren. TERUGVAL:"
                            + " vanaf en percentage. ARBEIDSTHERAPIE en VERLOOP_WEG: vanaf. EERSTE_DAG en HERSTELDAG: van"
                            + " en wordt. TREK_IN en VERLOF_WEG: van. VERLOF_VAST: van en tot. VERLOF_DAGEN: van,"
                            + " wordt en tot. Dezelfde wijziging nog eens verandert niets. Met proef=true wordt niets bewaard en is versie niet nodig.")
    WijzigingJson.Uitkomst wijzig(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @QueryValue(defaultValue = "false") boolean proef,
            @Body WijzigingJson.Nieuw nieuw) {
        var id = id(dossier);
        return proef
                ? WijzigingJson.Uitkomst.van(id, service.voorbeeld(actor, id, nieuw.wijziging()))
                : WijzigingJson.Uitkomst.van(service.legVast(actor, id, nieuw.gelezenVersie(), nieuw.wijziging()));
    }

    @Post("/terugdraaien")
    @Operation(
            summary = "Draai de laatste wijziging van het verzuim terug, of bekijk eerst wat dat doet",
            description = "Ook een ziekmelding of herstelmelding. Met proef=true wordt niets bewaard.")
    WijzigingJson.Uitkomst draaiTerug(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @QueryValue(defaultValue = "false") boolean proef,
            @QueryValue(defaultValue = "-1") @Parameter(description = "De versie van het dossier, zoals u het las")
                    int versie) {
        var id = id(dossier);
        return proef
                ? WijzigingJson.Uitkomst.van(id, service.voorbeeldTerug(actor, id))
                : WijzigingJson.Uitkomst.van(service.draaiTerug(actor, id, versie));
    }

    private static DossierId id(long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return new DossierId(dossier);
    }
}
