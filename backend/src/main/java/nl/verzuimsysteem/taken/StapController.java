package nl.verzuimsysteem.taken;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import org.jspecify.annotations.Nullable;

/** The steps of a case, for another system. */
@Controller("/api/v1/dossiers/{dossier}/stappen/{soort}/{volgnummer}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Stappen")
class StapController {
    private final StapService service;

    StapController(StapService service) {
        this.service = service;
    }

    @Put
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Leg een stap vast",
            description = "Het volgnummer telt vanaf 0. Nog eens hetzelfde vastleggen verandert niets.")
    void legVast(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            MijlpaalSoort soort,
            int volgnummer,
            @Body StapJson stap) {
        service.legVast(
                actor,
                id(dossier),
                new NieuweStap(
                        soort,
                        volgnummer,
                        stap.datum(),
                        stap.getekendWerkgever(),
                        stap.getekendWerknemer(),
                        stap.ondertekening(),
                        stap.uitkomst(),
                        stap.referentie(),
                        Boolean.TRUE.equals(stap.nietMedisch())));
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Neem een stap terug")
    void trekIn(@Parameter(hidden = true) Actor actor, long dossier, MijlpaalSoort soort, int volgnummer) {
        service.trekIn(actor, id(dossier), soort, volgnummer);
    }

    @Put("/afwijking")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Wijk met een reden af van de termijn van een stap")
    void wijkAf(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            MijlpaalSoort soort,
            int volgnummer,
            @Body AfwijkingJson afwijking) {
        var tot = afwijking.tot();
        if (tot == null) {
            throw OngeldigeInvoer.veld("tot", "taken.afwijken.leeg");
        }
        var reden = afwijking.reden();
        service.wijkAf(
                actor,
                id(dossier),
                soort,
                volgnummer,
                tot,
                reden == null ? "" : reden,
                Boolean.TRUE.equals(afwijking.nietMedisch()));
    }

    private static DossierId id(long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return new DossierId(dossier);
    }

    /**
     * @param ondertekening why somebody did not sign
     * @param referentie of the report to UWV
     */
    @Serdeable
    @Schema(name = "Stap")
    record StapJson(
            @Nullable LocalDate datum,
            @Nullable LocalDate getekendWerkgever,
            @Nullable LocalDate getekendWerknemer,
            @Nullable String ondertekening,
            @Nullable Uitkomst uitkomst,
            @Nullable String referentie,

            @Schema(
                    defaultValue = "false",
                    description =
                            "Of een woord dat medisch lijkt, niet zo is bedoeld; het logboek onthoudt in welk veld")
            @Nullable
            Boolean nietMedisch) {}

    /** @param tot the new last day */
    @Serdeable
    @Schema(name = "Afwijking")
    record AfwijkingJson(
            @Nullable LocalDate tot,
            @Nullable String reden,

            @Schema(
                    defaultValue = "false",
                    description =
                            "Of een woord dat medisch lijkt, niet zo is bedoeld; het logboek onthoudt in welk veld")
            @Nullable
            Boolean nietMedisch) {}
}
