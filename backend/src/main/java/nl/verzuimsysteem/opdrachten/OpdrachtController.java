package nl.verzuimsysteem.opdrachten;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/** Opdrachten for an employer's own system: choose, send, follow, explain, withdraw. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Opdrachten")
class OpdrachtController {
    private final OpdrachtService service;

    OpdrachtController(OpdrachtService service) {
        this.service = service;
    }

    @Get("/dossiers/{dossier}/opdrachttypen")
    @Operation(summary = "Wat u vanuit dit dossier kunt laten doen, door wie en voor welke prijs")
    List<OpdrachtJson.Type> typen(@Parameter(hidden = true) Actor actor, long dossier) {
        return service.typen(actor, dossier(dossier)).stream()
                .map(OpdrachtJson.Type::van)
                .toList();
    }

    @Post("/dossiers/{dossier}/opdrachten")
    @Operation(
            summary = "Verstuur een opdracht",
            description = "Nog eens met dezelfde sleutel geeft dezelfde opdracht en verstuurt niets.")
    HttpResponse<OpdrachtJson.Verstuurd> verstuur(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @Header("Idempotency-Key") @Parameter(description = "Een UUID die u zelf maakt") String sleutel,
            @Body OpdrachtJson.Nieuw nieuw) {
        var id = service.verstuur(
                actor,
                new NieuweOpdracht(
                        sleutel,
                        dossier(dossier),
                        tekst(nieuw.type()),
                        tekst(nieuw.tekst()),
                        nieuw.gewensteDatum(),
                        Boolean.TRUE.equals(nieuw.nietMedisch()),
                        OpdrachtJson.Getoond.gelezen(nieuw.getoond())));
        return HttpResponse.created(
                new OpdrachtJson.Verstuurd(id.waarde()), URI.create("/api/v1/opdrachten/" + id.waarde()));
    }

    @Get("/dossiers/{dossier}/opdrachten")
    @Operation(summary = "De opdrachten van een dossier, de nieuwste eerst")
    List<OpdrachtJson.Volledig> vanDossier(@Parameter(hidden = true) Actor actor, long dossier) {
        return service.vanDossier(actor, dossier(dossier)).stream()
                .map(OpdrachtJson.Volledig::van)
                .toList();
    }

    @Get("/opdrachten/{id}")
    @Operation(summary = "Eén opdracht met alles wat ermee gebeurde")
    OpdrachtJson.Volledig opdracht(@Parameter(hidden = true) Actor actor, long id) {
        return OpdrachtJson.Volledig.van(service.opdracht(actor, opdracht(id)));
    }

    @Post("/opdrachten/{id}/intrekken")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Trek een opdracht in die nog niemand heeft opgepakt")
    void intrekken(@Parameter(hidden = true) Actor actor, long id) {
        service.trekIn(actor, opdracht(id));
    }

    @Post("/opdrachten/{id}/toelichten")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Beantwoord de vraag die over de opdracht is gesteld")
    void toelichten(@Parameter(hidden = true) Actor actor, long id, @Body OpdrachtJson.Toelichting antwoord) {
        service.beantwoordVraag(
                actor, opdracht(id), tekst(antwoord.tekst()), Boolean.TRUE.equals(antwoord.nietMedisch()));
    }

    static OpdrachtId opdracht(long id) {
        if (id <= 0) {
            throw new NietGevonden("opdracht", id);
        }
        return new OpdrachtId(id);
    }

    private static DossierId dossier(long id) {
        if (id <= 0) {
            throw new NietGevonden("dossier", id);
        }
        return new DossierId(id);
    }

    static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
