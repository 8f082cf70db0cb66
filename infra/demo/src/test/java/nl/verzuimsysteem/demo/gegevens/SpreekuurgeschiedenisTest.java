package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consults of the past weeks and of those to come, as they are there after the first start. */
@Tag("database")
class SpreekuurgeschiedenisTest {
    private final TestProgramma programma = Demoprogramma.programma();

    @Test
    void er_is_van_alles_een_beetje() {
        assertThat(stand("SELECT status, COUNT(*) FROM afspraak GROUP BY status"))
                .containsEntry("GEHOUDEN", 3L)
                .containsEntry("NIET_VERSCHENEN", 1L)
                .containsEntry("BEVESTIGD", 1L)
                .containsKey("GEPLAND");
        assertThat(aantal("SELECT COUNT(*) FROM consult WHERE status = 'TER_ACCORDERING'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM consult WHERE status = 'AFGEROND'"))
                .isEqualTo(2);
        assertThat(aantal("SELECT COUNT(*) FROM steekproef WHERE consult_id IS NOT NULL"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM afspraak WHERE tolk = 'GEREGELD' AND taal = 'pl'"))
                .isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM taakdelegatie")).isEqualTo(1);
        assertThat(aantal("SELECT COUNT(*) FROM pobcontact")).isEqualTo(1);
    }

    @Test
    void de_gegeven_terugkoppeling_is_van_wie_als_werknemer_kan_inloggen() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM terugkoppeling t
                JOIN gebruiker_functie f ON f.bedrijf_id = t.bedrijf_id AND f.werknemer_id = t.werknemer_id
                                        AND f.functie = 'WERKNEMER'
                WHERE t.zichtbaar_vanaf < UTC_TIMESTAMP()""")).isEqualTo(1);
    }

    @Test
    void alles_is_gebeurd_op_werkdagen_en_niets_ligt_in_de_toekomst_dat_al_gehouden_is() {
        assertThat(
                        aantal(
                                "SELECT COUNT(*) FROM afspraak WHERE status IN ('GEHOUDEN', 'NIET_VERSCHENEN') AND begin > UTC_TIMESTAMP()"))
                .isZero();
        assertThat(aantal("SELECT COUNT(*) FROM afspraak WHERE soort = 'VERVOLG' AND WEEKDAY(begin) > 4"))
                .isZero();
    }

    @Test
    void nog_eens_spelen_verandert_niets() {
        var afspraken = aantal("SELECT COUNT(*) FROM afspraak");
        var verloop = aantal("SELECT COUNT(*) FROM afspraakverloop");

        programma.bean(Spreekuurgeschiedenis.class).speel();

        assertThat(aantal("SELECT COUNT(*) FROM afspraak")).isEqualTo(afspraken);
        assertThat(aantal("SELECT COUNT(*) FROM afspraakverloop")).isEqualTo(verloop);
        assertThat(aantal("SELECT COUNT(*) FROM taakdelegatie")).isEqualTo(1);
    }

    private long aantal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private Map<String, Long> stand(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .setMapKeyColumn("status")
                        .setMapValueColumn("COUNT(*)")
                        .collectInto(new GenericType<Map<String, Long>>() {}));
    }
}
