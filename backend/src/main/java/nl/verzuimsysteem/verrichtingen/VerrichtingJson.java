package nl.verzuimsysteem.verrichtingen;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.tarieven.PrijsoordeelJson;
import org.jspecify.annotations.Nullable;

/** What the API says of what was delivered. */
final class VerrichtingJson {
    private VerrichtingJson() {}

    @Serdeable
    @Schema(name = "Kosten")
    record KostenJson(MeterJson meter, List<RegelJson> verrichtingen) {
        static KostenJson van(Kosten kosten) {
            return new KostenJson(
                    MeterJson.van(kosten.meter()),
                    kosten.regels().stream().map(RegelJson::van).toList());
        }
    }

    /**
     * @param totEnMet the last day on which consults are included; absent when no week decides
     * @param wisselOp when another subscription begins, or this one ends; absent when no change is planned
     * @param wisselNaar what it becomes; absent when it ends
     */
    @Serdeable
    @Schema(name = "Inbegrepen")
    record MeterJson(
            @Nullable String abonnement,
            Meter.Dekking dekking,
            LocalDate teldag,
            int week,
            @Nullable Integer totWeek,
            @Nullable LocalDate totEnMet,
            long buitenCent,
            @Nullable LocalDate wisselOp,
            @Nullable String wisselNaar) {
        static MeterJson van(Meter meter) {
            var wissel = meter.wissel();
            return new MeterJson(
                    meter.abonnement() == null ? null : meter.abonnement().name(),
                    meter.dekking(),
                    meter.teldag(),
                    meter.week(),
                    meter.totWeek(),
                    meter.totEnMet(),
                    meter.buiten().cent(),
                    wissel == null ? null : wissel.op(),
                    wissel == null || wissel.naar() == null
                            ? null
                            : wissel.naar().name());
        }
    }

    @Serdeable
    @Schema(name = "Verrichting")
    record RegelJson(
            long id,
            String dienst,
            String naam,
            @Nullable Long opdracht,
            LocalDate datum,
            @Nullable Integer minuten,
            int aantal,
            PrijsoordeelJson oordeel,
            long bedragCent,
            @Nullable Long neemtTerug,
            boolean teruggenomen,
            @Nullable String reden,
            Instant vastgelegdOp,
            boolean opFactuur,
            @Nullable String factuurnummer) {
        static RegelJson van(Verrichting regel) {
            var opdracht = regel.opdracht();
            var terug = regel.neemtTerug();
            var factuur = regel.factuur();
            return new RegelJson(
                    regel.id().waarde(),
                    regel.dienst(),
                    regel.naam(),
                    opdracht == null ? null : opdracht.waarde(),
                    regel.datum(),
                    regel.minuten(),
                    regel.aantal(),
                    PrijsoordeelJson.van(regel.oordeel()),
                    regel.bedrag().cent(),
                    terug == null ? null : terug.waarde(),
                    regel.teruggenomen(),
                    regel.reden(),
                    regel.vastgelegdOp(),
                    regel.opFactuur(),
                    factuur == null ? null : factuur.nummer());
        }
    }
}
