package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Two people, one opdracht, the same moment. */
@Tag("database")
class OppakkenTest {
    private final Toneel toneel = new Toneel();

    @RepeatedTest(5)
    void van_twintig_die_tegelijk_oppakken_krijgt_er_een_haar_en_de_anderen_horen_wie() throws Exception {
        var id = toneel.verstuurd();
        var collegas = IntStream.rangeClosed(1, 20)
                .mapToObj(nummer -> toneel.lid(Functie.MMA, "Collega " + nummer))
                .toList();

        var geweigerd = tegelijk(collegas.stream()
                .<Runnable>map(collega -> () -> toneel.werklijst().pakOp(collega, id))
                .toList());

        assertThat(geweigerd).hasSize(19);
        var winnaar = toneel.tekst(
                "SELECT g.naam FROM opdracht o JOIN gebruiker g ON g.id = o.uitvoerder_id WHERE o.id = ?", id.waarde());
        assertThat(geweigerd)
                .allMatch(Conflict.class::isInstance)
                .allSatisfy(fout -> assertThat(fout)
                        .hasMessageMatching(winnaar + " heeft deze opdracht om \\d\\d:\\d\\d opgepakt\\."));
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM gebeurtenis WHERE opdracht_id = ? AND soort = 'OPDRACHT_OPGEPAKT'",
                        id.waarde()))
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void van_intrekken_en_oppakken_op_hetzelfde_moment_wint_er_precies_een() throws Exception {
        var id = toneel.verstuurd();

        var geweigerd = tegelijk(List.of(
                () -> toneel.opdrachten().trekIn(toneel.werkgever, id),
                () -> toneel.werklijst().pakOp(toneel.mma, id),
                () -> toneel.werklijst().open(toneel.mma, id)));

        var opgepakt = toneel.status(id) == OpdrachtStatus.IN_BEHANDELING;
        assertThat(geweigerd)
                .singleElement()
                .isInstanceOf(Conflict.class)
                .satisfies(fout -> assertThat(fout)
                        .hasMessageContaining(opgepakt ? "Fatima Yilmaz" : "Jan de Boer")
                        .hasMessageContaining(opgepakt ? "opgepakt" : "ingetrokken"));
    }

    @RepeatedTest(5)
    void een_antwoord_dat_kruist_met_afronden_verstoort_het_afronden_niet() throws Exception {
        var id = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, id, "Op welke locatie?");

        var geweigerd = tegelijk(List.of(
                () -> toneel.opdrachten().beantwoordVraag(toneel.werkgever, id, "In Utrecht.", false),
                () -> toneel.werklijst().voerUit(toneel.mma, id, "Al geregeld per telefoon.")));

        assertThat(toneel.status(id)).isEqualTo(OpdrachtStatus.UITGEVOERD);
        assertThat(geweigerd).allMatch(Conflict.class::isInstance).hasSizeLessThanOrEqualTo(1);
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
