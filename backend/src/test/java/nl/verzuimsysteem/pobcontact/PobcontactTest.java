package nl.verzuimsysteem.pobcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PobcontactTest {
    private final Toneel toneel = new Toneel();
    private final TestProgramma programma = toneel.programma;
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final Actor pob = toneel.lid(Functie.POB, "Piet Ober");
    private final PobcontactService service = programma.bean(PobcontactService.class);

    PobcontactTest() {
        toneel.doe("""
                INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, bedrag_cent, reden, vastgelegd_op,
                       vastgelegd_door, sleutel)
                VALUES (?, 'ADVIES_POB', '2020-01-01', 9000, 'Proef', '2020-01-01', 'Test', ?)""", toneel.bedrijf.waarde(), sleutel());
    }

    @Test
    void een_overleg_is_te_lezen_door_werkgever_en_team_en_kost_zijn_tijd() {
        service.legVast(pob, overleg(sleutel(), 20));

        for (var lezer : new Actor[] {toneel.werkgever, toneel.mma, pob}) {
            var gelezen = service.vanDossier(lezer, toneel.dossier);
            assertThat(gelezen).singleElement().satisfies(een -> {
                assertThat(een.metWie()).isEqualTo("Linda de Bruijn, planner");
                assertThat(een.notitie()).isEqualTo("Vervoer naar kantoor wordt geregeld.");
                assertThat(een.minuten()).isEqualTo(20);
                assertThat(een.door()).isEqualTo("Piet Ober");
                assertThat(een.magTerug()).isEqualTo(lezer == pob);
            });
        }
        assertThat(verrichtingen()).isEqualTo("ADVIES_POB 20 BUITEN 3000");
        assertThat(tel("SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ? AND soort = 'POBOVERLEG'"))
                .isEqualTo(1);
    }

    @Test
    void de_prijs_is_vooraf_bekend() {
        var prijs = service.prijs(pob, toneel.dossier, null);

        assertThat(prijs.oordeel()).isEqualTo(Oordeel.BUITEN);
        assertThat(prijs.grond()).isIn(Grond.ALTIJD_BUITEN, Grond.GEEN_ABONNEMENT);
        assertThat(prijs.prijs()).isEqualTo(new Geld(9_000));
    }

    @Test
    void met_dezelfde_sleutel_wordt_een_overleg_een_keer_vastgelegd_ook_tegelijk() throws Exception {
        var overleg = overleg(sleutel(), 20);
        var id = service.legVast(pob, overleg);
        assertThat(service.legVast(pob, overleg)).isEqualTo(id);

        var tegelijk = overleg(sleutel(), 10);
        try (var draden = Executors.newFixedThreadPool(4)) {
            var uitkomsten = draden.invokeAll(
                    Collections.nCopies(8, (Callable<PobcontactId>) () -> service.legVast(pob, tegelijk)));
            for (var uitkomst : uitkomsten) {
                assertThat(uitkomst.get()).isEqualTo(uitkomsten.getFirst().get());
            }
        }

        assertThat(tel("SELECT COUNT(*) FROM pobcontact WHERE dossier_id = ?")).isEqualTo(2);
        assertThat(verrichtingen()).isEqualTo("ADVIES_POB 20 BUITEN 3000, ADVIES_POB 10 BUITEN 1500");
    }

    @Test
    void intrekken_boekt_de_tijd_terug_en_laat_het_overleg_te_lezen() {
        var id = service.legVast(pob, overleg(sleutel(), 20));

        service.trekIn(pob, id);
        service.trekIn(pob, id);

        assertThat(verrichtingen()).isEqualTo("ADVIES_POB 20 BUITEN 3000, ADVIES_POB -20 BUITEN -3000");
        assertThat(tel("SELECT COUNT(*) FROM verrichting WHERE dossier_id = ? AND te_factureren = 1"))
                .isZero();
        assertThat(service.vanDossier(toneel.werkgever, toneel.dossier))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.ingetrokken()).isTrue();
                    assertThat(een.magTerug()).isFalse();
                });
        assertThat(tel("SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ? AND soort = 'POBOVERLEG_INGETROKKEN'"))
                .isEqualTo(1);
    }

    @Test
    void corrigeren_trekt_in_en_legt_opnieuw_vast_en_doet_dat_een_keer() {
        var id = service.legVast(pob, overleg(sleutel(), 20));
        var beter = overleg(sleutel(), 40);

        var nieuw = service.corrigeer(pob, id, beter);
        assertThat(service.corrigeer(pob, id, beter)).isEqualTo(nieuw);

        assertThat(verrichtingen())
                .isEqualTo("ADVIES_POB 20 BUITEN 3000, ADVIES_POB -20 BUITEN -3000, ADVIES_POB 40 BUITEN 6000");
        assertThatThrownBy(() -> service.corrigeer(pob, id, overleg(sleutel(), 5)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("al ingetrokken");
        assertThatThrownBy(() -> service.corrigeer(pob, nieuw, overleg(sleutel(), 0)))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(service.vanDossier(pob, toneel.dossier).getFirst().ingetrokken())
                .as("a correction that was refused withdrew nothing")
                .isFalse();
    }

    @Test
    void na_de_dag_of_door_een_ander_of_op_een_factuur_kan_het_niet_meer() {
        var ander = toneel.lid(Functie.POB, "Ria Bos");
        var id = service.legVast(pob, overleg(sleutel(), 20));
        assertThatThrownBy(() -> service.trekIn(ander, id))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Alleen wie");

        toneel.doe("UPDATE pobcontact SET moment = '2026-11-03 10:00' WHERE id = ?", id.waarde());
        assertThat(service.vanDossier(pob, toneel.dossier).getFirst().magTerug())
                .isFalse();
        assertThatThrownBy(() -> service.trekIn(pob, id))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("op de dag");
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_veld_gezegd() {
        assertThatThrownBy(() -> service.legVast(
                        pob,
                        new NieuwOverleg(
                                "x",
                                toneel.dossier,
                                vandaag.plusDays(1),
                                " ",
                                ContactKanaal.TELEFOON,
                                " ",
                                481,
                                false)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(een -> een.veld())
                                .containsExactlyInAnyOrder("sleutel", "metWie", "notitie", "minuten", "datum"));
        assertThat(tel("SELECT COUNT(*) FROM pobcontact WHERE dossier_id = ?")).isZero();
    }

    @Test
    void een_medisch_woord_in_de_notitie_wordt_geweigerd() {
        var medisch = nieuw(sleutel(), vandaag, "Hij heeft een burn-out.", 20, false);

        assertThatThrownBy(() -> service.legVast(pob, medisch))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten().getFirst().veld()).isEqualTo("notitie"));
        assertThat(verrichtingen()).isEmpty();
    }

    @Test
    void wie_het_niet_aangaat_legt_niets_vast_en_leest_niets() {
        var overleg = overleg(sleutel(), 20);
        var id = service.legVast(pob, overleg);
        for (var actor : new Actor[] {toneel.werkgever, toneel.mma, toneel.lid(Functie.BEDRIJFSARTS, "Joost")}) {
            assertThatThrownBy(() -> service.legVast(actor, overleg)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.trekIn(actor, id)).isInstanceOf(GeenRecht.class);
        }
        var verPob = toneel.lid(Functie.POB, "Ver Weg", toneel.gegevens.regio());
        assertThatThrownBy(() -> service.legVast(verPob, overleg)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.trekIn(verPob, id)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.vanDossier(verPob, toneel.dossier)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.vanDossier(
                        Actoren.verzuimcoordinator(toneel.gegevens.bedrijf(toneel.regio)), toneel.dossier))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(
                        () -> service.vanDossier(Actoren.werknemer(toneel.bedrijf, toneel.werknemer), toneel.dossier))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void vastleggen_kost_vijf_vragen_en_lezen_twee() {
        begroot(5, () -> service.legVast(pob, overleg(sleutel(), 20)));
        begroot(2, () -> service.vanDossier(toneel.werkgever, toneel.dossier));
        begroot(1, () -> service.prijs(pob, toneel.dossier, vandaag));
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private NieuwOverleg overleg(String sleutel, @Nullable Integer minuten) {
        return nieuw(sleutel, vandaag, "Vervoer naar kantoor wordt geregeld.", minuten, false);
    }

    private NieuwOverleg nieuw(
            String sleutel, LocalDate datum, String notitie, @Nullable Integer minuten, boolean nietMedisch) {
        return new NieuwOverleg(
                sleutel,
                toneel.dossier,
                datum,
                "Linda de Bruijn, planner",
                ContactKanaal.TELEFOON,
                notitie,
                minuten,
                nietMedisch);
    }

    private String verrichtingen() {
        return programma
                .jdbi()
                .withHandle(handle -> String.join(
                        ", ",
                        handle.select(
                                        "SELECT CONCAT_WS(' ', dienst_code, minuten, oordeel, bedrag_cent) FROM verrichting"
                                                + " WHERE dossier_id = ? ORDER BY id",
                                        toneel.dossier.waarde())
                                .mapTo(String.class)
                                .list()));
    }

    private long tel(String sql) {
        return toneel.tel(sql, toneel.dossier.waarde());
    }

    private void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }
}
