package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.tarieven.Grond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TijdServiceTest {
    private final Kostentoneel toneel = new Kostentoneel();
    private final TijdService tijd = toneel.tijd;

    @Test
    void een_klok_die_stopt_is_een_verrichting_en_hij_overleeft_het_uitloggen() {
        var id = start(null);
        looptAl(id, 45);
        assertThat(werk().klok())
                .hasValueSatisfying(klok -> assertThat(klok.werknemer()).isNotNull());

        tijd.stop(toneel.casemanager, id, null);
        tijd.stop(toneel.casemanager, id, null);

        var regel = toneel.enige();
        assertThat(regel.dienst()).isEqualTo("CASEMANAGEMENT");
        assertThat(regel.minuten()).isEqualTo(45);
        assertThat(regel.bedrag()).as("45 minutes at 120 euro an hour").isEqualTo(new Geld(9_000));
        assertThat(regel.oordeel().grond()).isEqualTo(Grond.ALTIJD_BUITEN);
        assertThat(werk().klok()).isEmpty();
    }

    @Test
    void er_loopt_een_klok_per_persoon() {
        var sleutel = Kostentoneel.sleutel();
        var id = tijd.start(toneel.casemanager, new NieuweKlok(sleutel, toneel.dossier, null));

        assertThat(tijd.start(toneel.casemanager, new NieuweKlok(sleutel, toneel.dossier, null)))
                .isEqualTo(id);
        assertThatThrownBy(() -> start(null)).isInstanceOf(Conflict.class).hasMessageContaining("Stop die eerst");
        assertThat(tijd.start(toneel.pob, new NieuweKlok(Kostentoneel.sleutel(), toneel.dossier, null)))
                .as("that of somebody else")
                .isNotEqualTo(id);
    }

    @Test
    void een_vergeten_klok_vraagt_hoe_lang_het_echt_was() {
        var id = start(null);
        looptAl(id, 9 * 60);

        assertThatThrownBy(() -> tijd.stop(toneel.casemanager, id, null))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("langer dan 8 uur");
        assertThatThrownBy(() -> tijd.stop(toneel.casemanager, id, 481)).isInstanceOf(OngeldigeInvoer.class);
        tijd.stop(toneel.casemanager, id, 30);

        assertThat(toneel.enige().minuten()).isEqualTo(30);
    }

    @Test
    void een_klok_van_minder_dan_een_minuut_of_die_is_weggegooid_kost_niets() {
        tijd.stop(toneel.casemanager, start(null), null);
        var fout = start(null);
        looptAl(fout, 20);
        tijd.gooiWeg(toneel.casemanager, fout);

        assertThat(toneel.regels()).isEmpty();
        assertThatThrownBy(() -> tijd.gooiWeg(toneel.casemanager, fout)).isInstanceOf(NietGevonden.class);
        start(null);
    }

    @Test
    void een_opdracht_per_uur_kost_de_tijd_die_erop_is_geboekt_en_geen_tweede_bedrag() {
        var opdracht = toneel.verstuur("CASEMANAGER");
        toneel.prijs("CASEMANAGEMENT", 18_000);
        assertThat(werk().opdrachten()).extracting(Tijdwerk.Opdrachtkeuze::id).containsExactly(opdracht);
        assertThat(toneel.kosten.vanDossier(toneel.coordinator, toneel.dossier).tijd())
                .as("who books no time has no clock")
                .isEmpty();

        boek(opdracht, 30);
        toneel.voerUit(opdracht, toneel.casemanager);
        boek(opdracht, 15);

        assertThat(toneel.regels())
                .as("at the price that was shown with the order")
                .extracting(regel -> regel.bedrag().cent())
                .containsExactly(3_000L, 6_000L);
        assertThat(toneel.regels())
                .allSatisfy(regel -> assertThat(regel.opdracht()).isEqualTo(opdracht));
    }

    @Test
    void op_een_opdracht_met_een_vaste_prijs_van_een_ander_dossier_of_die_weg_is_komt_geen_tijd() {
        var vast = toneel.verstuur("EXTRA_SPREEKUUR");
        var vanPob = toneel.verstuur("ADVIES_POB");
        var weg = toneel.verstuur("CASEMANAGER");
        toneel.toneel.opdrachten().trekIn(toneel.coordinator, weg);
        var elders = new Kostentoneel().verstuur("CASEMANAGER");

        assertThatThrownBy(() -> boek(vast, 30)).hasMessageContaining("vaste prijs");
        assertThatThrownBy(() -> start(vast)).hasMessageContaining("vaste prijs");
        assertThatThrownBy(() -> boek(vanPob, 30)).hasMessageContaining("in uw functie");
        assertThatThrownBy(() -> boek(weg, 30)).hasMessageContaining("ingetrokken of teruggestuurd");
        assertThatThrownBy(() -> boek(elders, 30)).hasMessageContaining("uit dit dossier");
        assertThat(toneel.rijen()).isZero();
    }

    @Test
    void met_de_hand_boeken_kan_ook_voor_een_eerdere_dag_en_met_dezelfde_sleutel_een_keer() {
        var nieuw = new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, null, toneel.vandaag.minusDays(3), 20);

        tijd.boek(toneel.pob, nieuw);
        tijd.boek(toneel.pob, nieuw);

        var regel = toneel.enige();
        assertThat(regel.datum()).isEqualTo(toneel.vandaag.minusDays(3));
        assertThat(regel.dienst()).isEqualTo("ADVIES_POB");
        assertThat(regel.bedrag()).isEqualTo(new Geld(3_000));
        assertThat(toneel.inLog("TIJD_BOEKEN")).isEqualTo(1);
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_veld_gezegd() {
        for (var minuten : new Integer[] {null, 0, -5, 481}) {
            assertThatThrownBy(() -> tijd.boek(
                            toneel.pob,
                            new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, null, toneel.vandaag, minuten)))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("van 1 tot en met 480");
        }
        assertThatThrownBy(() -> tijd.boek(
                        toneel.pob,
                        new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, null, toneel.vandaag.plusDays(1), 10)))
                .hasMessageContaining("Kies vandaag");
        assertThat(toneel.rijen()).isZero();
    }

    @Test
    void eigen_tijd_neemt_men_zelf_terug_zolang_geen_factuur_haar_heeft() {
        boek(null, 30);
        boek(null, 60);
        var eerste = toneel.regels().getLast();
        var tweede = toneel.regels().getFirst();
        toneel.zetOpFactuur(tweede.id());

        assertThatThrownBy(() -> toneel.verrichtingen.corrigeer(toneel.pob, eerste.id(), "Verkeerd dossier", false))
                .as("not his time")
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() ->
                        toneel.verrichtingen.corrigeer(toneel.casemanager, tweede.id(), "Verkeerd dossier", false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("al op een factuur");
        assertThat(toneel.kosten.vanDossier(toneel.casemanager, toneel.dossier).regels())
                .extracting(Verrichting::teCorrigeren)
                .containsExactly(false, true);
        assertThat(toneel.kosten.vanDossier(toneel.coordinator, toneel.dossier).regels())
                .noneMatch(Verrichting::teCorrigeren);
        toneel.verrichtingen.corrigeer(toneel.casemanager, eerste.id(), "Verkeerd dossier", false);
        toneel.verrichtingen.corrigeer(toneel.mma, tweede.id(), "Verkeerd dossier", false);

        assertThat(toneel.som()).isZero();
        assertThat(toneel.regels().stream()
                        .mapToInt(regel -> regel.minuten() == null ? 0 : regel.minuten())
                        .sum())
                .isZero();
    }

    @RepeatedTest(3)
    void van_tien_die_op_verschillende_nodes_tegelijk_starten_of_boeken_telt_er_een() throws Exception {
        var geweigerd = tegelijk(IntStream.range(0, 10)
                .<Runnable>mapToObj(nummer -> () -> start(null))
                .toList());
        assertThat(geweigerd).hasSize(9).allMatch(Conflict.class::isInstance);
        assertThat(toneel.toneel.tel(
                        "SELECT COUNT(*) FROM tijdregel WHERE bedrijf_id = ? AND loopt = 1", toneel.bedrijf()))
                .isEqualTo(1);

        var lopend = werk().klok().orElseThrow();
        looptAl(lopend.id(), 10);
        var zelfde = new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, null, toneel.vandaag, 20);
        var meer = new ArrayList<Runnable>();
        IntStream.range(0, 5).forEach(nummer -> {
            meer.add(() -> tijd.stop(toneel.casemanager, lopend.id(), null));
            meer.add(() -> tijd.boek(toneel.pob, zelfde));
        });
        assertThat(tegelijk(meer)).isEmpty();

        assertThat(toneel.regels()).extracting(Verrichting::minuten).containsExactlyInAnyOrder(10, 20);

        var fout = toneel.regels().getFirst().id();
        assertThat(tegelijk(IntStream.range(0, 5)
                        .<Runnable>mapToObj(nummer ->
                                () -> toneel.verrichtingen.corrigeer(toneel.mma, fout, "Verkeerd dossier", false))
                        .toList()))
                .isEmpty();
        assertThat(toneel.rijen()).isEqualTo(3);
    }

    @Test
    void elke_daad_blijft_binnen_vijf_vragen() {
        toneel.begroot(4, () -> start(null));
        var id = werk().klok().orElseThrow().id();
        looptAl(id, 5);
        toneel.begroot(5, () -> tijd.stop(toneel.casemanager, id, null));
        toneel.begroot(5, () -> boek(null, 30));
        toneel.begroot(2, this::werk);
    }

    private Tijdwerk werk() {
        return toneel.kosten
                .vanDossier(toneel.casemanager, toneel.dossier)
                .tijd()
                .orElseThrow();
    }

    private TijdregelId start(@Nullable OpdrachtId opdracht) {
        return tijd.start(toneel.casemanager, new NieuweKlok(Kostentoneel.sleutel(), toneel.dossier, opdracht));
    }

    private void boek(@Nullable OpdrachtId opdracht, int minuten) {
        tijd.boek(
                toneel.casemanager,
                new NieuweTijd(Kostentoneel.sleutel(), toneel.dossier, opdracht, toneel.vandaag, minuten));
    }

    /** Lets a clock have begun so many minutes ago. */
    private void looptAl(TijdregelId id, int minuten) {
        toneel.toneel.doe(
                "UPDATE tijdregel SET begonnen_op = begonnen_op - INTERVAL ? MINUTE WHERE id = ?",
                minuten,
                id.waarde());
    }

    /** Lets all act at once, and gives what was refused. */
    private static List<Throwable> tegelijk(List<Runnable> daden) throws Exception {
        var start = new CyclicBarrier(daden.size());
        var geweigerd = new ArrayList<Throwable>();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var uitkomsten = draden.invokeAll(daden.stream()
                    .<Callable<Void>>map(daad -> () -> {
                        start.await();
                        daad.run();
                        return null;
                    })
                    .toList());
            for (var uitkomst : uitkomsten) {
                try {
                    uitkomst.get();
                } catch (ExecutionException e) {
                    geweigerd.add(e.getCause());
                }
            }
        }
        return geweigerd;
    }
}
