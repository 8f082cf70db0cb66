package nl.verzuimsysteem.facturatie;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Bladzijde;
import org.jspecify.annotations.Nullable;

/** What the API says and hears about runs. */
final class FactuurrunJson {
    private FactuurrunJson() {}

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Factuurruns")
    record Runs(List<Run> rijen, boolean meer) {
        static Runs van(Bladzijde<Factuurrun> runs) {
            return new Runs(runs.rijen().stream().map(Run::van).toList(), runs.meer());
        }
    }

    /** @param klaarOp absent while it runs */
    @Serdeable
    @Schema(name = "Factuurrun")
    record Run(
            long id,
            String maand,
            LocalDate factuurdatum,
            Instant begonnenOp,
            String begonnenDoor,
            @Nullable Instant klaarOp,
            int bedrijven,
            int gehad,
            int mislukt,
            int facturen,
            long nettoCent,
            long totaalCent) {
        static Run van(Factuurrun run) {
            return new Run(
                    run.id().waarde(),
                    run.maand().toString(),
                    run.factuurdatum(),
                    run.begonnenOp(),
                    run.begonnenDoor(),
                    run.klaarOp(),
                    run.bedrijven(),
                    run.gehad(),
                    run.mislukt(),
                    run.facturen(),
                    run.netto().cent(),
                    run.totaal().cent());
        }
    }

    /** @param bijzonderheden how many companies have each */
    @Serdeable
    @Schema(name = "Factuurvoorbeeld")
    record VoorbeeldJson(
            String maand,
            int bedrijven,
            int facturen,
            long nettoCent,
            long btwCent,
            long totaalCent,
            Map<Bijzonderheid, Integer> bijzonderheden) {
        static VoorbeeldJson van(Voorbeeld voorbeeld) {
            return new VoorbeeldJson(
                    voorbeeld.maand().toString(),
                    voorbeeld.bedrijven(),
                    voorbeeld.facturen(),
                    voorbeeld.netto().cent(),
                    voorbeeld.btw().cent(),
                    voorbeeld.totaal().cent(),
                    voorbeeld.bijzonderheden());
        }
    }

    @Serdeable
    @Schema(name = "NieuweFactuurrun")
    record Nieuw(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Zoals 2026-12") @Nullable
            String maand) {}

    @Serdeable
    @Schema(name = "GestarteFactuurrun")
    record Gestart(long id) {}
}
