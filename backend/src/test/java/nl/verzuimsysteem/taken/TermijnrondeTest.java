package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermijnrondeTest {
    private static final Bereik ALLES = new Bereik.Alles();

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Gegevens gegevens = new Gegevens(programma);
    private final Termijnronde ronde = programma.bean(Termijnronde.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void een_ronde_maakt_wat_ontbreekt_herstelt_wat_verschilt_en_schrijft_daarna_niets() {
        var dossiers = ziek(7);
        opnieuw();
        var eerste = ronde.loop(ALLES, 3);
        assertThat(eerste.bekeken()).isEqualTo(tel("SELECT COUNT(*) FROM dossier WHERE loopt = 1"));
        assertThat(eerste.gewijzigd()).isPositive();
        var alles = alles();

        opnieuw();
        assertThat(ronde.loop(ALLES, 3).gewijzigd()).as("a quiet night").isZero();
        assertThat(alles()).isEqualTo(alles);

        doe("UPDATE taak SET uiterlijk_op = '2020-01-01' WHERE dossier_id = " + dossiers.get(2));
        doe("DELETE FROM taak WHERE dossier_id = " + dossiers.get(4) + " AND mijlpaal = 'PROBLEEMANALYSE'");
        doe("UPDATE dossier SET volgende_op = '2020-01-01' WHERE id = " + dossiers.get(5));
        opnieuw();
        ronde.loop(ALLES, 3);

        assertThat(tel("SELECT COUNT(*) FROM taak WHERE uiterlijk_op = '2020-01-01'"))
                .isZero();
        assertThat(tel("SELECT COUNT(*) FROM dossier WHERE volgende_op = '2020-01-01'"))
                .isZero();
        assertThat(tel("SELECT COUNT(*) FROM taak WHERE dossier_id = " + dossiers.get(4)
                        + " AND mijlpaal = 'PROBLEEMANALYSE'"))
                .isEqualTo(1);
    }

    @Test
    void een_ronde_gaat_verder_waar_zij_was_en_is_er_een_per_dag() {
        var dossiers = ziek(6);
        opnieuw();
        ronde.loop(ALLES, 100);
        assertThat(ronde.loop(ALLES, 100).bekeken()).as("done for today").isZero();

        doe("DELETE FROM taak");
        // As if the node died after the fourth case.
        doe("UPDATE takenronde SET klaar_op = NULL, tot_en_met = " + dossiers.get(3));
        ronde.loop(ALLES, 1);

        assertThat(tel("SELECT COUNT(*) FROM taak WHERE dossier_id <= " + dossiers.get(3)))
                .isZero();
        assertThat(tel("SELECT COUNT(DISTINCT dossier_id) FROM taak WHERE dossier_id > " + dossiers.get(3)))
                .isEqualTo(tel("SELECT COUNT(*) FROM dossier WHERE loopt = 1 AND id > " + dossiers.get(3)));
        assertThat(tel("SELECT COUNT(*) FROM takenronde WHERE klaar_op IS NOT NULL AND soort = 'TERMIJNEN'"))
                .isEqualTo(1);
    }

    @Test
    void een_dossier_dat_niet_uit_te_rekenen_is_houdt_de_ronde_niet_op() {
        var dossiers = ziek(3);
        doe("INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, moment, door, door_functie)"
                + " SELECT bedrijf_id, id, 'BESTAAT_NIET', 0, '2026-06-01 10:00', 'x', 'MMA' FROM dossier WHERE id = "
                + dossiers.get(1));
        opnieuw();

        assertThat(ronde.loop(ALLES, 2).klaar()).isTrue();

        assertThat(tel("SELECT COUNT(*) FROM taak WHERE dossier_id = " + dossiers.get(1)))
                .isZero();
        assertThat(tel("SELECT COUNT(*) FROM taak WHERE dossier_id = " + dossiers.get(2)))
                .isPositive();
        doe("DELETE FROM dossierstap WHERE soort = 'BESTAAT_NIET'");
    }

    @Test
    void een_ronde_sluit_wat_vanzelf_sluit_en_volgt_het_zolang_er_iets_te_doen_is() {
        var dossier = ziek(2).getFirst();
        opnieuw();
        ronde.loop(ALLES, 100);
        // Nobody tells the case: it is the day that passed.
        doe("UPDATE werknemer w JOIN dossier d ON d.werknemer_id = w.id SET w.uit_dienst = '" + vandaag.minusDays(1)
                + "' WHERE d.id = " + dossier);
        opnieuw();
        ronde.loop(ALLES, 100);
        assertThat(tel("SELECT COUNT(*) FROM dossier WHERE id = " + dossier
                        + " AND loopt IS NULL AND gevolgd = 1 AND sluitreden = 'UIT_DIENST' AND gesloten_op = '"
                        + vandaag
                        + "'"))
                .isEqualTo(1);

        doe("UPDATE taak SET uiterlijk_op = '2020-01-01' WHERE dossier_id = " + dossier
                + " AND mijlpaal = 'UIT_DIENST_AANGIFTE'");
        opnieuw();
        ronde.loop(ALLES, 100);
        assertThat(tel("SELECT COUNT(*) FROM taak WHERE uiterlijk_op = '2020-01-01'"))
                .as("a closed case is looked at while something is open")
                .isZero();
        assertThat(tel("SELECT COUNT(*) FROM gebeurtenis WHERE soort = 'DOSSIER_GESLOTEN' AND dossier_id = " + dossier))
                .isEqualTo(1);

        doe("INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie)"
                + " SELECT bedrijf_id, id, 'UIT_DIENST_AANGIFTE', 0, '" + vandaag
                + "', '2026-06-01 10:00', 'x', 'MMA' FROM dossier WHERE id = " + dossier);
        opnieuw();
        ronde.loop(ALLES, 100);
        assertThat(tel("SELECT COUNT(*) FROM dossier WHERE gevolgd IS NULL AND id = " + dossier))
                .as("and not after that")
                .isEqualTo(1);

        opnieuw();
        var stil = ronde.loop(ALLES, 100);
        assertThat(stil.gewijzigd()).isZero();
        assertThat(stil.bekeken()).isEqualTo(tel("SELECT COUNT(*) FROM dossier WHERE gevolgd = 1"));
    }

    @Test
    void alleen_het_systeem_loopt_de_ronde() {
        var service = programma.bean(RondeService.class);
        opnieuw();
        service.loop(Actor.systeem("test"));
        var ander = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        assertThatThrownBy(() -> service.loop(ander.actor())).isInstanceOf(GeenRecht.class);
    }

    private List<DossierId> ziek(int aantal) {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var coordinator = new Inloggers(programma).verzuimcoordinator(bedrijf);
        var dossiers = new ArrayList<DossierId>();
        for (var nummer = 0; nummer < aantal; nummer++) {
            dossiers.add(programma
                    .bean(ZiekmeldService.class)
                    .meldZiek(
                            coordinator.actor(),
                            new Ziekmelding(
                                    java.util.UUID.randomUUID().toString(),
                                    gegevens.werknemer(bedrijf),
                                    vandaag.minusDays(30L + nummer),
                                    null,
                                    null)));
        }
        return dossiers;
    }

    private void opnieuw() {
        doe("DELETE FROM takenronde");
    }

    private List<Map<String, Object>> alles() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT * FROM taak ORDER BY id")
                        .mapToMap()
                        .list());
    }

    private long tel(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
