package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The overleg of the demo, as it is there after the first start. */
@Tag("database")
class OverleggeschiedenisTest {
    private final TestProgramma programma = Demoprogramma.programma();

    @Test
    void het_team_hield_vorige_week_overleg_en_wat_bleef_liggen_wacht_op_het_volgende() {
        assertThat(aantal("SELECT COUNT(*) FROM overleg WHERE status = 'GESLOTEN'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM agendapunt WHERE status = 'BESPROKEN'"))
                .isEqualTo(5);
        assertThat(aantal("SELECT COUNT(*) FROM agendapunt WHERE status = 'VOLGENDE_WEEK'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM besluit")).isEqualTo(5);
        assertThat(aantal("SELECT COUNT(DISTINCT soort) FROM besluit")).isGreaterThanOrEqualTo(3);
        assertThat(aantal("SELECT COUNT(*) FROM besluit WHERE voor_werkgever = 1"))
                .isEqualTo(2);
        assertThat(aantal("SELECT COUNT(*) FROM taak WHERE bron LIKE 'overleg:%' AND functie = 'MMA'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM overlegaanwezig")).isEqualTo(3);
    }

    @Test
    void casemanager_en_pob_hebben_eigen_dossiers() {
        assertThat(aantal("SELECT COUNT(*) FROM dossier WHERE casemanager_id IS NOT NULL AND loopt = 1"))
                .isPositive();
        assertThat(aantal("SELECT COUNT(*) FROM dossier WHERE pob_id IS NOT NULL AND loopt = 1"))
                .isPositive();
    }

    @Test
    void nog_eens_spelen_verandert_niets() {
        programma.bean(Overleggeschiedenis.class).speel();

        assertThat(aantal("SELECT COUNT(*) FROM overleg WHERE status = 'GESLOTEN'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM besluit")).isEqualTo(5);
    }

    private long aantal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
