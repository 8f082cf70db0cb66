package nl.verzuimsysteem.mijn;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** What an employee may know of his own file, for another system. */
@Controller("/api/v1/mijn")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mijn gegevens")
class MijnController {
    private final MijnService service;

    MijnController(MijnService service) {
        this.service = service;
    }

    @Get("/inzagen")
    @Operation(summary = "Wie in uw dossier keek, de nieuwste eerst")
    Inzagen inzagen(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable LocalDate van,
            @QueryValue @Parameter(description = "De laatste dag") @Nullable LocalDate tot,
            @QueryValue(defaultValue = "false") @Parameter(description = "Ook wat u zelf deed") boolean ookZelf,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        var bladzijde = service.inzagen(actor, new Inzagefilter(van, tot, ookZelf), Uitsnede.gevraagd(vanaf, aantal));
        return new Inzagen(bladzijde.rijen().stream().map(InzageJson::van).toList(), bladzijde.meer());
    }

    /** @param wat the act, in plain words */
    @Serdeable
    @Schema(name = "Inzage")
    record InzageJson(
            Instant moment,
            String naam,
            Functie functie,
            @Nullable String organisatie,
            Handeling handeling,
            String wat,
            boolean geweigerd) {
        private static InzageJson van(Inzage inzage) {
            return new InzageJson(
                    inzage.moment(),
                    inzage.naam(),
                    inzage.functie(),
                    inzage.organisatie(),
                    inzage.handeling(),
                    inzage.handeling().omschrijving(),
                    inzage.geweigerd());
        }
    }

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Inzagen")
    record Inzagen(List<InzageJson> rijen, boolean meer) {}
}
