package nl.verzuimsysteem.verrichtingen;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;

/** What was delivered in a case and what it costs, for another system to read. */
@Controller("/api/v1/dossiers/{dossier}/verrichtingen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Verrichtingen")
class VerrichtingController {
    private final KostenService service;

    VerrichtingController(KostenService service) {
        this.service = service;
    }

    @Get
    @Operation(
            summary = "Wat in een dossier is geleverd, binnen of buiten het abonnement, en wat nog inbegrepen is",
            description =
                    "Bedragen zijn in centen, zonder btw. Een correctie staat er als een eigen regel met een min.")
    VerrichtingJson.KostenJson verrichtingen(@Parameter(hidden = true) Actor actor, long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return VerrichtingJson.KostenJson.van(service.vanDossier(actor, new DossierId(dossier)));
    }
}
