package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/** What the API says and hears about changes in spells. */
final class WijzigingJson {
    private WijzigingJson() {}

    /** The kinds of change; which fields each needs stands in the description of the call. */
    enum Soort {
        HERSTELD,
        GEDEELTELIJK_HERSTELD,
        TERUGVAL,
        ARBEIDSTHERAPIE,
        EERSTE_DAG,
        HERSTELDAG,
        TREK_IN,
        VERLOF_VAST,
        VERLOF_DAGEN,
        VERLOF_WEG,
        VERLOOP_WEG
    }

    @Serdeable
    @Schema(name = "Wijziging")
    record Nieuw(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Soort soort,

            @Schema(description = "De versie van het dossier, zoals u het las") @Nullable
            Integer versie,

            @Schema(description = "De eerste dag van het verzuim of verlof, zoals die er nu staat") @Nullable
            LocalDate van,

            @Schema(description = "De dag die het moet zijn; leeg bij HERSTELDAG: niet hersteld") @Nullable
            LocalDate wordt,

            @Nullable LocalDate vanaf,

            @Schema(description = "De eerste dag na het verlof") @Nullable
            LocalDate tot,

            @Schema(description = "Hoeveel procent afwezig") @Nullable
            Integer percentage,

            @Schema(description = "Hoeveel uren per week weer aan het werk, in plaats van het percentage") @Nullable
            BigDecimal uren,

            @Nullable LocalDate eersteDagWeerAanHetWerk) {

        Wijziging wijziging() {
            if (soort == null) {
                throw OngeldigeInvoer.veld("soort", "dossier.wijziging.soort");
            }
            return switch (soort) {
                case HERSTELD -> new Wijziging.Hersteld(dag("eersteDagWeerAanHetWerk", eersteDagWeerAanHetWerk));
                case GEDEELTELIJK_HERSTELD ->
                    new Wijziging.GedeeltelijkHersteld(dag("vanaf", vanaf), uren != null ? 0 : getal(percentage), uren);
                case TERUGVAL -> new Wijziging.Terugval(dag("vanaf", vanaf), getal(percentage));
                case ARBEIDSTHERAPIE -> new Wijziging.Arbeidstherapie(dag("vanaf", vanaf));
                case EERSTE_DAG -> new Wijziging.EersteDag(dag("van", van), dag("wordt", wordt));
                case HERSTELDAG -> new Wijziging.Hersteldag(dag("van", van), wordt);
                case TREK_IN -> new Wijziging.TrekIn(dag("van", van));
                case VERLOF_VAST -> new Wijziging.VerlofVast(dag("van", van), dag("tot", tot));
                case VERLOF_DAGEN -> new Wijziging.VerlofDagen(dag("van", van), dag("wordt", wordt), dag("tot", tot));
                case VERLOF_WEG -> new Wijziging.VerlofWeg(dag("van", van));
                case VERLOOP_WEG -> new Wijziging.VerloopWeg(dag("vanaf", vanaf));
            };
        }

        int gelezenVersie() {
            if (versie == null) {
                throw OngeldigeInvoer.veld("versie", "dossier.wijziging.versie");
            }
            return versie;
        }

        private static LocalDate dag(String veld, @Nullable LocalDate dag) {
            if (dag == null) {
                throw OngeldigeInvoer.veld(veld, "dossier.datum.leeg");
            }
            return dag;
        }

        private static int getal(@Nullable Integer percentage) {
            if (percentage == null) {
                throw OngeldigeInvoer.veld("percentage", "dossier.verloop.percentage");
            }
            return percentage;
        }
    }

    @Serdeable
    @Schema(name = "Verschuiving")
    record Schuif(
            MijlpaalSoort mijlpaal,
            String naam,

            @Schema(description = "Leeg: deze stap is nieuw") @Nullable
            LocalDate was,

            @Schema(description = "Leeg: deze stap vervalt") @Nullable
            LocalDate wordt,

            boolean metTaak) {}

    /**
     * What was done, or would be.
     *
     * @param dossier the case it stands in afterwards
     */
    @Serdeable
    @Schema(name = "Gevolgen")
    record Uitkomst(long dossier, boolean proef, List<Schuif> verschuivingen, List<String> opmerkingen) {
        static Uitkomst van(DossierId dossier) {
            return new Uitkomst(dossier.waarde(), false, List.of(), List.of());
        }

        static Uitkomst van(DossierId dossier, Gevolgen gevolgen) {
            var ander = gevolgen.anderDossier();
            return new Uitkomst(
                    ander == null ? dossier.waarde() : ander.waarde(),
                    true,
                    gevolgen.verschuivingen().stream()
                            .map(een -> new Schuif(
                                    een.soort(), een.soort().naam().tekst(), een.was(), een.wordt(), een.metTaak()))
                            .toList(),
                    gevolgen.opmerkingen().stream().map(Melding::tekst).toList());
        }
    }
}
