package nl.verzuimsysteem.testen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestProgrammaTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);

    @Test
    void telt_de_vragen_van_het_programma_en_niet_die_van_de_test() {
        try (var telling = programma.teller().beginDezeThread()) {
            gegevens.bedrijf(gegevens.regio());
            assertThat(telling.aantal()).as(telling.toString()).isZero();

            programma.bean(AuditLog.class).weiger(Actor.systeem("test"), Handeling.INLOGGEN, Onderwerp.GEEN, null);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void elk_bedrijf_heeft_zijn_eigen_werknemers() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var werknemer = gegevens.werknemer(bedrijf, gegevens.afdeling(bedrijf));

        var gevonden = programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT id FROM werknemer WHERE bedrijf_id = ?", bedrijf.waarde())
                        .mapTo(Long.class)
                        .list());

        assertThat(gevonden).containsExactly(werknemer.waarde());
    }

    @Test
    void een_tweede_node_werkt_op_dezelfde_database() {
        var naam = "Bedrijf van twee nodes";
        gegevens.bedrijf(gegevens.regio(), naam);
        try (var tweede = TestProgramma.op(programma.database(), Map.of())) {
            assertThat(tweede.api()).isNotEqualTo(programma.api());
            assertThat(tweede.jdbi()
                            .<Integer, RuntimeException>withHandle(
                                    handle -> handle.select("SELECT COUNT(*) FROM bedrijf WHERE naam = ?", naam)
                                            .mapTo(Integer.class)
                                            .one()))
                    .isEqualTo(1);
        }
    }
}
