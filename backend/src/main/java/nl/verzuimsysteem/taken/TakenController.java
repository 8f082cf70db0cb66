package nl.verzuimsysteem.taken;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
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
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Traject;
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
    @Operation(
            summary = "Uw open taken in de functie van uw token, de dringendste eerst",
            description = "Een verzuimcoördinator ziet die van alle functies van zijn bedrijf.")
    Taken open(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue @Nullable Termijn termijn,
            @QueryValue @Nullable Traject traject,
            @QueryValue @Nullable Functie functie,
            @QueryValue(defaultValue = "false") boolean vanMij,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        var filter = filter(bedrijf, termijn, traject, functie, vanMij);
        var bladzijde = service.open(actor, filter, Uitsnede.gevraagd(vanaf, aantal));
        var vandaag = Kalender.vandaag(klok);
        return new Taken(
                bladzijde.rijen().stream()
                        .map(taak -> TaakJson.van(taak, vandaag))
                        .toList(),
                bladzijde.meer());
    }

    @Get("/tellingen")
    @Operation(summary = "Hoeveel open taken er zijn, te laat zijn, en binnen een week klaar moeten zijn")
    TellingenJson tel(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue @Nullable Traject traject,
            @QueryValue @Nullable Functie functie,
            @QueryValue(defaultValue = "false") boolean vanMij) {
        var geteld = service.tel(actor, filter(bedrijf, null, traject, functie, vanMij));
        return new TellingenJson(geteld.alle(), geteld.teLaat(), geteld.binnenkort());
    }

    private static TakenFilter filter(
            @Nullable Long bedrijf,
            @Nullable Termijn termijn,
            @Nullable Traject traject,
            @Nullable Functie functie,
            boolean vanMij) {
        if (bedrijf != null && bedrijf <= 0) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return new TakenFilter(bedrijf == null ? null : new BedrijfId(bedrijf), termijn, traject, functie, vanMij);
    }

    @Post("/{id}/afronden")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rond een taak af", description = "Nog eens afronden verandert niets.")
    void rondAf(@Parameter(hidden = true) Actor actor, long id) {
        service.rondAf(actor, taak(id));
    }

    @Post("/{id}/oppakken")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Pak een taak van uw groep op", description = "Nog eens oppakken verandert niets.")
    void pakOp(@Parameter(hidden = true) Actor actor, long id) {
        service.pakOp(actor, taak(id));
    }

    @Post("/{id}/loslaten")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Laat een taak los, zodat een collega hem kan oppakken")
    void laatLos(@Parameter(hidden = true) Actor actor, long id) {
        service.laatLos(actor, taak(id));
    }

    @Get("/{id}/collegas")
    @Operation(summary = "Aan wie u een taak kunt overdragen")
    List<CollegaJson> collegas(@Parameter(hidden = true) Actor actor, long id) {
        return service.collegas(actor, taak(id)).stream()
                .map(collega -> new CollegaJson(collega.id().waarde(), collega.naam()))
                .toList();
    }

    @Post("/{id}/overdragen")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Draag een taak over aan een collega met dezelfde functie")
    void draagOver(@Parameter(hidden = true) Actor actor, long id, @Body Overdracht overdracht) {
        if (overdracht.aan() <= 0) {
            throw OngeldigeInvoer.veld("aan", "taken.collega");
        }
        service.draagOver(actor, taak(id), new GebruikerId(overdracht.aan()));
    }

    private static TaakId taak(long id) {
        if (id <= 0) {
            throw new NietGevonden("taak", id);
        }
        return new TaakId(id);
    }

    /** @param aan the colleague */
    @Serdeable
    @Schema(name = "Overdracht")
    record Overdracht(long aan) {}

    @Serdeable
    @Schema(name = "Collega")
    record CollegaJson(long id, String naam) {}

    @Serdeable
    @Schema(name = "Takentellingen")
    record TellingenJson(long alle, long teLaat, long binnenkort) {}

    /**
     * @param id empty when it is an opdracht that waits, and so is done by answering it
     * @param omschrijving what must be done, of what was agreed in the overleg
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
            Traject traject,
            @Nullable MijlpaalSoort mijlpaal,
            @Nullable Integer volgnummer,
            @Nullable LocalDate waarschuwOp,
            LocalDate uiterlijkOp,
            Termijn termijn,
            Functie functie,
            @Nullable String toegewezenAan,
            boolean vanMij,
            boolean geescaleerd,
            @Nullable String omschrijving) {
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
                    taak.traject(),
                    taak.mijlpaal(),
                    taak.volgnummer(),
                    taak.waarschuwOp(),
                    taak.uiterlijkOp(),
                    taak.termijn(vandaag),
                    taak.functie(),
                    taak.toegewezenAan(),
                    taak.vanMij(),
                    taak.geescaleerd(),
                    taak.omschrijving());
        }
    }

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Taken")
    record Taken(List<TaakJson> rijen, boolean meer) {}
}
