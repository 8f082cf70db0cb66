package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class BijwerkTest {
    // Of its own: what it brings up to date, it does for the cases of all.
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private Trajecttoneel toneel;
    private Bezetting bezetting;

    @BeforeEach
    void nieuw() {
        toneel = new Trajecttoneel(programma);
        bezetting = toneel.bezetting;
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void uit_de_termijnen_volgen_taken_voor_wie_ze_moet_doen() {
        var dossier = toneel.ziek(30);
        var dag = toneel.vandaag.minusDays(30);

        assertThat(toneel.rijen(dossier))
                .contains(
                        "HULPVRAAG:0 CASEMANAGER " + dag.plusDays(27) + " 1",
                        "PROBLEEMANALYSE:0 BEDRIJFSARTS " + dag.plusDays(41) + " 1",
                        "PLAN_VAN_AANPAK:0 LEIDINGGEVENDE " + dag.plusDays(55) + " 2",
                        "MELDING_WEEK_42:0 MMA " + dag.plusDays(294) + " 2");
        var taak = toneel.taak(toneel.arts(), MijlpaalSoort.PROBLEEMANALYSE);
        assertThat(taak.soort()).isEqualTo(TaakSoort.MIJLPAAL);
        assertThat(taak.waarschuwOp()).isEqualTo(dag.plusDays(34));
        assertThat(taak.volgnummer()).isZero();
        assertThat(toneel.rij(
                        "SELECT herberekenen, teldag, volgende_mijlpaal FROM dossier WHERE id = ?", dossier.waarde()))
                .containsEntry("herberekenen", null)
                .containsEntry("volgende_mijlpaal", "HULPVRAAG");
    }

    @Test
    void nog_eens_bijwerken_schrijft_niets() {
        var dossier = toneel.ziek(30);
        var voor = alles(dossier);
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            toneel.werkBij(dossier);

            assertThat(telling.toString()).doesNotContain("INSERT INTO taak");
        }
        assertThat(alles(dossier)).isEqualTo(voor);
    }

    @Test
    void een_stap_die_vastligt_verschuift_wat_erop_volgt_en_blijft_zelf_gedaan() {
        var dossier = toneel.ziek(50);
        var analyse = toneel.vandaag.minusDays(5);
        toneel.stappen.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(analyse));
        toneel.werkBij(dossier);

        assertThat(toneel.rijen(dossier, "mijlpaal IN ('PROBLEEMANALYSE', 'PLAN_VAN_AANPAK')"))
                .containsExactly(
                        "PROBLEEMANALYSE:0 BEDRIJFSARTS " + toneel.vandaag.minusDays(9) + " GEDAAN",
                        "PLAN_VAN_AANPAK:0 LEIDINGGEVENDE " + analyse.plusDays(14) + " 1");
    }

    @Test
    void een_stap_waarna_het_nog_wacht_komt_terug_op_zijn_nieuwe_dag() {
        var dossier = toneel.ziek(400);
        var stap = new NieuweStap(
                MijlpaalSoort.SPOOR_2,
                0,
                toneel.vandaag.minusDays(1),
                null,
                null,
                null,
                Uitkomst.SPOOR_1_KANSRIJK,
                null);
        toneel.stappen.legVast(toneel.coordinator, dossier, stap);
        assertThat(toneel.rijen(dossier, "mijlpaal = 'SPOOR_2'"))
                .singleElement()
                .asString()
                .endsWith("GEDAAN");
        toneel.werkBij(dossier);

        assertThat(toneel.rij(
                        "SELECT einde, gedaan_door, uiterlijk_op > ? AS later, loopt IS NOT NULL AS loopt FROM taak WHERE dossier_id = ? AND mijlpaal = 'SPOOR_2'",
                        toneel.vandaag,
                        dossier.waarde()))
                .containsEntry("einde", null)
                .containsEntry("gedaan_door", null)
                .hasEntrySatisfying("later", later -> assertThat(later).hasToString("1"))
                .hasEntrySatisfying("loopt", loopt -> assertThat(loopt).hasToString("1"));
    }

    @Test
    void een_stap_van_voor_de_gecorrigeerde_eerste_ziektedag_moet_opnieuw() {
        var dossier = toneel.ziek(50);
        toneel.stappen.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(toneel.vandaag.minusDays(45)));
        toneel.werkBij(dossier);
        assertThat(toneel.rijen(dossier, "mijlpaal = 'PROBLEEMANALYSE'"))
                .singleElement()
                .asString()
                .endsWith("GEDAAN");

        toneel.doe(
                "UPDATE verzuimperiode SET van = ? WHERE dossier_id = ?",
                toneel.vandaag.minusDays(40),
                dossier.waarde());
        toneel.doe(
                "UPDATE dossier SET eerste_ziektedag = ? WHERE id = ?", toneel.vandaag.minusDays(40), dossier.waarde());
        toneel.werkBij(dossier);
        var nu = List.of("PROBLEEMANALYSE:0 BEDRIJFSARTS " + toneel.vandaag.plusDays(1) + " 1");
        assertThat(toneel.rijen(dossier, "mijlpaal = 'PROBLEEMANALYSE'")).isEqualTo(nu);
        toneel.werkBij(dossier);
        assertThat(toneel.rijen(dossier, "mijlpaal = 'PROBLEEMANALYSE'")).isEqualTo(nu);
    }

    @Test
    void wat_buiten_de_takenlijst_om_werd_vastgelegd_rondt_de_taak_af_met_wie_het_deed() {
        var dossier = toneel.ziek(50);
        toneel.doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, uitkomst, moment, door, door_functie) VALUES (?, ?, 'PROBLEEMANALYSE', 0, ?, 'PLAN_NODIG', '2026-06-01 10:00', 'Dokter', 'BEDRIJFSARTS')",
                bezetting.bedrijf.waarde(),
                dossier.waarde(),
                toneel.vandaag.minusDays(5));
        toneel.werkBij(dossier);

        assertThat(toneel.rij(
                        "SELECT einde, gedaan_door FROM taak WHERE dossier_id = ? AND mijlpaal = 'PROBLEEMANALYSE'",
                        dossier.waarde()))
                .containsEntry("einde", "GEDAAN")
                .containsEntry("gedaan_door", "Dokter");
    }

    @Test
    void na_herstel_vervallen_de_taken_en_na_opnieuw_ziek_lopen_ze_weer() {
        var dossier = toneel.ziek(30);
        bezetting.meldHersteld(dossier, 2);
        toneel.werkBij(dossier);
        assertThat(toneel.rijen(dossier)).isNotEmpty().allMatch(rij -> rij.endsWith("VERVALLEN"));

        bezetting.meldZiek(1);
        toneel.werkBij(dossier);

        assertThat(toneel.rijen(dossier))
                .contains("PROBLEEMANALYSE:0 BEDRIJFSARTS " + toneel.vandaag.plusDays(12) + " 1");
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM taak WHERE dossier_id = ? AND mijlpaal = 'PROBLEEMANALYSE'",
                        dossier.waarde()))
                .isEqualTo(1);
    }

    @Test
    void van_een_dossier_dat_niet_meer_telt_vervallen_alle_taken_ook_het_contact() {
        var dossier = toneel.ziek(30);
        toneel.programma
                .bean(ContactService.class)
                .legVast(
                        toneel.coordinator,
                        dossier,
                        new NieuwContact(
                                Bezetting.sleutel(),
                                toneel.vandaag,
                                ContactKanaal.TELEFOON,
                                "Wij spraken over het rooster",
                                toneel.vandaag.plusDays(3)));
        toneel.doe("UPDATE dossier SET vervallen = 'INGETROKKEN', loopt = NULL WHERE id = ?", dossier.waarde());
        toneel.werkBij(dossier);

        assertThat(toneel.rijen(dossier, "1 = 1")).isNotEmpty().allMatch(rij -> rij.endsWith("VERVALLEN"));
    }

    @Test
    void een_taak_verschijnt_op_zijn_eerste_dag() {
        var dossier = toneel.ziek(30);
        assertThat(toneel.open(bezetting.leidinggevende())).isEmpty();

        toneel.doe(
                "UPDATE taak SET open_op = ? WHERE bedrijf_id = ? AND dossier_id = ? AND mijlpaal = 'PLAN_VAN_AANPAK'",
                toneel.vandaag,
                bezetting.bedrijf.waarde(),
                dossier.waarde());
        toneel.bijwerken.open(Trajecttoneel.SYSTEEM);

        assertThat(toneel.open(bezetting.leidinggevende()))
                .extracting(Taak::mijlpaal)
                .containsExactly(MijlpaalSoort.PLAN_VAN_AANPAK);
    }

    @Test
    void een_taak_houdt_wie_hem_oppakte_als_hij_verschuift() {
        var dossier = toneel.ziek(50);
        var jan = toneel.leidinggevende();
        var taak = toneel.taak(jan.actor(), MijlpaalSoort.PLAN_VAN_AANPAK);
        toneel.taken.pakOp(jan.actor(), taak.id());
        toneel.stappen.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(toneel.vandaag.minusDays(5)));
        toneel.werkBij(dossier);

        var verschoven = toneel.taak(jan.actor(), MijlpaalSoort.PLAN_VAN_AANPAK);
        assertThat(verschoven.uiterlijkOp()).isEqualTo(toneel.vandaag.plusDays(9));
        assertThat(verschoven.vanMij()).isTrue();
    }

    @Test
    void een_dossier_dat_niet_te_lezen_is_houdt_de_andere_niet_op_en_komt_later_terug() {
        var kapot = bezetting.meldZiek(30);
        toneel.doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, moment, door, door_functie) VALUES (?, ?, 'BESTAAT_NIET', 0, '2026-06-01 10:00', 'x', 'MMA')",
                bezetting.bedrijf.waarde(),
                kapot.waarde());
        var goed = bezetting.meldZiek(bezetting.nogEenWerknemer(), toneel.vandaag.minusDays(30));

        allesBij(toneel.bijwerken);

        assertThat(toneel.rijen(goed)).isNotEmpty();
        assertThat(toneel.rijen(kapot)).isEmpty();
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM dossier WHERE id = ? AND herberekenen = 1 AND herbereken_na > UTC_TIMESTAMP(3)",
                        kapot.waarde()))
                .isEqualTo(1);

        toneel.doe("DELETE FROM dossierstap WHERE dossier_id = ?", kapot.waarde());
        toneel.doe("UPDATE dossier SET herbereken_na = UTC_TIMESTAMP(3) WHERE id = ?", kapot.waarde());
        allesBij(toneel.bijwerken);
        assertThat(toneel.rijen(kapot)).isNotEmpty();
    }

    @Test
    void wat_als_reeks_niet_lukt_gaat_een_voor_een() {
        var kapot = bezetting.meldZiek(30);
        // A row that is in the way: its cause is that of a taak to come, in a case of the same company.
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), toneel.vandaag.minusDays(30));
        toneel.doe(
                "INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt) VALUES (?, ?, ?, 'CONTACT', 'MMA', '2026-01-01', ?, NULL)",
                bezetting.bedrijf.waarde(),
                bezetting.regio.waarde(),
                ander.waarde(),
                "mijlpaal:" + kapot + ":PROBLEEMANALYSE:0");

        Takenwerk.werkBij(toneel.bijwerken, Trajecttoneel.SYSTEEM);

        assertThat(toneel.rijen(ander)).isNotEmpty();
        assertThat(toneel.rijen(kapot)).isEmpty();
        assertThat(toneel.tel("SELECT herberekenen FROM dossier WHERE id = ?", kapot.waarde()))
                .isEqualTo(1);
        toneel.doe("DELETE FROM taak WHERE bron = ?", "mijlpaal:" + kapot + ":PROBLEEMANALYSE:0");
        toneel.werkBij(kapot);
        assertThat(toneel.rijen(kapot)).isNotEmpty();
    }

    @Test
    void twee_nodes_samen_maken_elke_taak_een_keer() throws Exception {
        var dossiers = new HashSet<DossierId>();
        for (var nummer = 0; nummer < 130; nummer++) {
            dossiers.add(bezetting.meldZiek(bezetting.nogEenWerknemer(), toneel.vandaag.minusDays(30)));
        }
        try (var tweede = TestProgramma.op(toneel.programma.database(), Map.of());
                var draden = Executors.newFixedThreadPool(4)) {
            var ander = tweede.bean(BijwerkService.class);
            for (var klaar : draden.invokeAll(List.<Callable<Boolean>>of(
                    () -> allesBij(toneel.bijwerken),
                    () -> allesBij(ander),
                    () -> allesBij(toneel.bijwerken),
                    () -> allesBij(ander)))) {
                assertThat(klaar.get()).isTrue();
            }
        }

        var perDossier = toneel.rijen(dossiers.iterator().next()).size();
        assertThat(toneel.tel("SELECT COUNT(*) FROM taak WHERE bedrijf_id = ?", bezetting.bedrijf.waarde()))
                .isEqualTo(130L * perDossier);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM dossier WHERE bedrijf_id = ? AND herberekenen = 1",
                        bezetting.bedrijf.waarde()))
                .isZero();
    }

    @Test
    void alleen_het_systeem_werkt_taken_bij() {
        var dossier = toneel.ziek(3);
        for (Actor ander : List.of(
                toneel.coordinator,
                bezetting.leidinggevende(),
                bezetting.teamlid(Functie.MMA),
                bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> toneel.bijwerken.werkBij(ander)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> toneel.bijwerken.werkBij(ander, dossier)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> toneel.bijwerken.open(ander)).isInstanceOf(GeenRecht.class);
        }
    }

    private static boolean allesBij(BijwerkService service) {
        while (service.werkBij(Trajecttoneel.SYSTEEM) > 0) {
            // Until nothing is marked that is free.
        }
        return true;
    }

    private List<Map<String, Object>> alles(DossierId dossier) {
        return toneel.programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT * FROM taak WHERE dossier_id = ? ORDER BY id", dossier.waarde())
                                .mapToMap()
                                .list());
    }
}
