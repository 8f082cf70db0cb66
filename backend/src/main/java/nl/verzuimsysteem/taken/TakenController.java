package nl.verzuimsysteem.taken;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** What must be done, for another system. */
@Controller("/api/v1/taken")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Taken")
class TakenController {
    private final TakenService service;
    private final Clock klok;

    TakenController(TakenService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Get
    @Operation(summary = "Uw open taken in de functie van uw token, de dringendste eerst")
    Taken open(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue @Nullable Termijn termijn,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        if (bedrijf != null && bedrijf <= 0) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        var filter = new TakenFilter(bedrijf == null ? null : new BedrijfId(bedrijf), termijn, null, null, false);
        var bladzijde = service.open(actor, filter, Uitsnede.gevraagd(vanaf, aantal));
        var vandaag = Kalender.vandaag(klok);
        return new Taken(
                bladzijde.rijen().stream()
                        .map(taak -> TaakJson.van(taak, vandaag))
                        .toList(),
                bladzijde.meer());
    }

    @Post("/{id}/afronden")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rond een taak af", description = "Nog eens afronden verandert niets.")
    void rondAf(@Parameter(hidden = true) Actor actor, long id) {
        if (id <= 0) {
            throw new NietGevonden("taak", id);
        }
        service.rondAf(actor, new TaakId(id));
    }

    /**
     * @param id empty when it is an opdracht that waits, and so is done by answering it
     */
    @Serdeable
    @Schema(name = "Taak")
    record TaakJson(
            TaakSoort soort,
            @Nullable Long id,
            @Nullable Long opdracht,
            @Nullable String onderwerp,
            long dossier,
            long bedrijf,
            String werknemer,
            LocalDate uiterlijkOp,
            Termijn termijn,
            Functie functie) {
        private static TaakJson van(Taak taak, LocalDate vandaag) {
            var id = taak.id();
            var opdracht = taak.opdracht();
            return new TaakJson(
                    taak.soort(),
                    id == null ? null : id.waarde(),
                    opdracht == null ? null : opdracht.waarde(),
                    taak.onderwerp(),
                    taak.dossier().waarde(),
                    taak.bedrijf().waarde(),
                    taak.werknemer(),
                    taak.uiterlijkOp(),
                    taak.termijn(vandaag),
                    taak.functie());
        }
    }

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Taken")
    record Taken(List<TaakJson> rijen, boolean meer) {}
}
