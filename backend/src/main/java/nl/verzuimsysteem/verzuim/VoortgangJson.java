package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Bevinding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.MijlpaalStatus;
import org.jspecify.annotations.Nullable;

/** What the API says about the terms of a case. */
@Serdeable
@Schema(name = "Voortgang")
record VoortgangJson(
        LocalDate eersteZiektedag,

        @Schema(description = "De dag vanaf wanneer de weken tellen")
        LocalDate telVanaf,

        @Schema(description = "De week van het verzuim waarin vandaag ligt")
        int week,

        @Schema(description = "De laatste dag van de wachttijd van de WIA")
        LocalDate eindeWachttijd,

        @Schema(description = "De laatste dag met recht op loon")
        LocalDate eindeLoon,

        List<Stap> stappen,
        List<BevindingJson> bevindingen) {

    static VoortgangJson van(Voortgang voortgang, LocalDate vandaag, boolean uitleg) {
        var mijlpalen = voortgang.mijlpalen();
        return new VoortgangJson(
                mijlpalen.eersteZiektedag(),
                mijlpalen.teldag(vandaag),
                mijlpalen.week(vandaag),
                mijlpalen.eindeWachttijd(),
                mijlpalen.eindeLoon(),
                mijlpalen.alle().stream()
                        .map(mijlpaal -> Stap.van(
                                mijlpaal,
                                vandaag,
                                uitleg
                                        ? mijlpalen.uitleg(mijlpaal.soort()).regels().stream()
                                                .map(Melding::tekst)
                                                .toList()
                                        : null))
                        .toList(),
                mijlpalen.bevindingen().stream().map(BevindingJson::van).toList());
    }

    /** @param uitleg why it lies there, one sentence each */
    @Serdeable
    @Schema(name = "StapVanDossier")
    record Stap(
            MijlpaalSoort soort,
            String naam,

            @Schema(description = "De hoeveelste van zijn soort, vanaf 0")
            int volgnummer,

            MijlpaalStatus status,

            @Schema(description = "De eerste dag waarop de stap kan")
            LocalDate vanaf,

            LocalDate waarschuwOp,
            LocalDate uiterlijk,
            boolean teLaat,
            @Nullable LocalDate gereedOp,

            @Schema(description = "Wie de stap moet zetten") Functie eigenaar,

            @Schema(description = "Of werkgever en werknemer met een reden van de termijn mogen afwijken")
            boolean magAfwijken,

            @Nullable List<String> uitleg) {
        private static Stap van(Mijlpaal mijlpaal, LocalDate vandaag, @Nullable List<String> uitleg) {
            return new Stap(
                    mijlpaal.soort(),
                    mijlpaal.soort().naam().tekst(),
                    mijlpaal.volgnummer(),
                    mijlpaal.status(),
                    mijlpaal.open(),
                    mijlpaal.waarschuw(),
                    mijlpaal.uiterlijk(),
                    mijlpaal.isTeLaat(vandaag),
                    mijlpaal.gereedOp(),
                    mijlpaal.eigenaar(),
                    mijlpaal.magAfwijken(),
                    uitleg);
        }
    }

    @Serdeable
    @Schema(name = "Bevinding")
    record BevindingJson(Bevinding.Ernst ernst, String tekst) {
        private static BevindingJson van(Bevinding bevinding) {
            return new BevindingJson(bevinding.ernst(), bevinding.melding().tekst());
        }
    }
}
