package nl.verzuimsysteem.maatregelen;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;

/** What was done about wages and the end of a case, for another system to read. */
@Controller("/api/v1/dossiers/{dossier}/maatregelen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Maatregelen")
class MaatregelenController {
    private final MaatregelenService service;
    private final Clock klok;

    MaatregelenController(MaatregelenService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Get
    @Operation(
            summary = "Het einde van een dossier en wat dat verschuift, de deskundigenoordelen en de loonmaatregelen",
            description = "De loonmaatregelen staan er alleen voor een verzuimcoördinator.")
    MaatregelenJson maatregelen(@Parameter(hidden = true) Actor actor, long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return MaatregelenJson.van(service.van(actor, new DossierId(dossier)), Kalender.vandaag(klok));
    }
}
