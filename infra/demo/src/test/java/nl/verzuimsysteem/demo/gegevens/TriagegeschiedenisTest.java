package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The triages of the demo, as they are there after the first start. */
@Tag("database")
class TriagegeschiedenisTest {
    private final TestProgramma programma = Demoprogramma.programma();

    @Test
    void elk_scherm_van_de_triage_heeft_iets_te_tonen() {
        var statussen = statussen();
        System.out.println("Triages in de demo: " + statussen);
        assertThat(statussen)
                .containsKeys("VERSTUURD", "TE_BELLEN", "INGEVULD", "BEOORDEELD", "GESTOPT", "VERVALLEN", "VERLOPEN");
        assertThat(aantal("SELECT COUNT(*) FROM selekt WHERE status = 'INGEVULD' AND antwoorden IS NOT NULL"))
                .as("to be judged, with answers")
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM selekt WHERE status = 'VERSTUURD' AND herinnerd_op IS NOT NULL"))
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM selektbericht WHERE niet_bezorgd_op IS NOT NULL"))
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM steekproef WHERE selekt_id IS NOT NULL"))
                .as("for the bedrijfsarts to look at")
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM taakdelegatie WHERE taken LIKE '%SELEKT%'"))
                .isPositive();
        assertThat(aantal("SELECT COUNT(DISTINCT YEARWEEK(dag_een, 3)) FROM selekt"))
                .as("weeks in the chart")
                .isGreaterThan(9);
    }

    @Test
    void niets_gebeurde_voor_het_kon() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM selekt
                WHERE verstuurd_op <= dag_een OR ingevuld_op < verstuurd_op OR beoordeeld_op < ingevuld_op
                   OR herinnerd_op < verstuurd_op OR verstuurd_op > UTC_TIMESTAMP() OR beoordeeld_op > UTC_TIMESTAMP()""")).isZero();
    }

    @Test
    void nog_eens_spelen_verandert_niets() {
        var voordien = statussen();

        programma.bean(Triagegeschiedenis.class).speel();

        assertThat(statussen()).isEqualTo(voordien);
    }

    private long aantal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private Map<String, Long> statussen() {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT status, COUNT(*) AS aantal FROM selekt GROUP BY status")
                                .setMapKeyColumn("status")
                                .setMapValueColumn("aantal")
                                .collectInto(new GenericType<Map<String, Long>>() {}));
    }
}
