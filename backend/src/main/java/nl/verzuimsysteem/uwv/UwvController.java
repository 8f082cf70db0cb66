package nl.verzuimsysteem.uwv;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
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
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.poortwachter.Vangnet;
import org.jspecify.annotations.Nullable;

/** What must be told to UWV, for a company's own system. */
@Controller("/api/v1/dossiers/{dossier}/uwv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "UWV")
class UwvController {
    private final UwvService service;
    private final Clock klok;

    UwvController(UwvService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Get
    @Operation(summary = "De meldingen aan UWV van een dossier, met de gegevens en de uiterste dag")
    Meldingen meldingen(@Parameter(hidden = true) Actor actor, long dossier) {
        return Meldingen.van(service.dossier(actor, id(dossier)), Kalender.vandaag(klok));
    }

    @Put("/vangnet")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leg de groep van het vangnet vast", description = "De termijnen passen zich aan.")
    void vangnet(@Parameter(hidden = true) Actor actor, long dossier, @Body Vangnetwijziging wijziging) {
        service.zetVangnet(
                actor, id(dossier), wijziging.versie(), new Vangnetkeuze(wijziging.groep(), wijziging.bekendOp()));
    }

    private static DossierId id(long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return new DossierId(dossier);
    }

    /** @param versie of the dossier as it was read */
    @Serdeable
    @Schema(name = "Vangnetwijziging")
    record Vangnetwijziging(
            int versie, @Nullable Vangnet groep, @Nullable LocalDate bekendOp) {}

    @Serdeable
    @Schema(name = "Uwvmeldingen")
    record Meldingen(int versie, Vangnet vangnet, @Nullable LocalDate vangnetBekendOp, List<Melding> meldingen) {
        static Meldingen van(Uwvdossier dossier, LocalDate vandaag) {
            return new Meldingen(
                    dossier.versie(),
                    dossier.vangnet(),
                    dossier.bekendOp(),
                    dossier.bladen().stream()
                            .map(blad -> Melding.van(blad, vandaag))
                            .toList());
        }
    }

    @Serdeable
    @Schema(name = "Uwvmelding")
    record Melding(
            Uwvsoort soort,
            String naam,

            @Schema(description = "De eerste dag waarop de melding kan")
            LocalDate vanaf,

            LocalDate uiterlijk,
            boolean teLaat,
            @Nullable LocalDate gemeldOp,
            @Nullable String referentie,
            List<Regel> gegevens) {
        static Melding van(Uwvblad blad, LocalDate vandaag) {
            var gemeld = blad.gemeld();
            return new Melding(
                    blad.soort(),
                    blad.soort().naam().tekst(),
                    blad.mijlpaal().open(),
                    blad.mijlpaal().uiterlijk(),
                    blad.mijlpaal().isTeLaat(vandaag),
                    gemeld == null ? null : gemeld.datum(),
                    gemeld == null ? null : gemeld.referentie(),
                    blad.gegevens().stream()
                            .map(gegeven -> new Regel(gegeven.naam().tekst(), gegeven.waarde(), gegeven.ontbreekt()))
                            .toList());
        }
    }

    /** @param ontbreekt whether it must still be looked up */
    @Serdeable
    @Schema(name = "Uwvgegeven")
    record Regel(String naam, String waarde, boolean ontbreekt) {}
}
