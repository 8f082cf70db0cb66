package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Conflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody is given a moment that somebody else has, however many ask for it at once. */
@Tag("database")
class DubbelPlannenTest {
    private static final int TEGELIJK = 200;

    private final Planbord bord = new Planbord();

    @Test
    void van_tweehonderd_die_tegelijk_een_vrije_plek_willen_krijgt_er_precies_een_hem() throws Exception {
        var plek = bord.om(3, "10:00");
        var plannen = new ArrayList<Callable<AfspraakId>>();
        for (var nummer = 0; nummer < TEGELIJK; nummer++) {
            var nieuw = bord.plan(Aanleiding.EIGEN, bord.arts, plek)
                    .werknemer(bord.toneel.gegevens.werknemer(bord.toneel.bedrijf))
                    .nieuw();
            plannen.add(() -> bord.plannen().plan(bord.mma, nieuw));
        }

        var fouten = doeTegelijk(plannen, TEGELIJK);

        assertThat(fouten)
                .hasSize(TEGELIJK - 1)
                .allSatisfy(fout -> assertThat(fout)
                        .isInstanceOf(Conflict.class)
                        .hasMessageContaining("op dat moment al een afspraak"));
        assertThat(aantal()).isEqualTo(1);
    }

    @Test
    void tweehonderd_boekingen_op_tien_plekken_geven_er_tien_zonder_dat_iemand_een_storing_ziet() throws Exception {
        var plannen = new ArrayList<Callable<AfspraakId>>();
        for (var nummer = 0; nummer < TEGELIJK; nummer++) {
            var plek = bord.om(3, "09:00").plusSeconds(nummer % 10 * 30L * 60);
            var nieuw = bord.plan(Aanleiding.EIGEN, bord.arts, plek)
                    .werknemer(bord.toneel.gegevens.werknemer(bord.toneel.bedrijf))
                    .nieuw();
            plannen.add(() -> bord.plannen().plan(bord.mma, nieuw));
        }

        var fouten = doeTegelijk(plannen, 20);

        assertThat(fouten)
                .hasSize(TEGELIJK - 10)
                .allSatisfy(fout -> assertThat(fout).isInstanceOf(Conflict.class));
        assertThat(aantal()).isEqualTo(10);
    }

    @Test
    void een_werknemer_krijgt_niet_twee_afspraken_op_een_moment_bij_twee_mensen() throws Exception {
        var plannen = new ArrayList<Callable<AfspraakId>>();
        for (var nummer = 0; nummer < 20; nummer++) {
            var nieuw = bord.plan(Aanleiding.EIGEN, nummer % 2 == 0 ? bord.arts : bord.pob, bord.om(3, "10:00"))
                    .nieuw();
            plannen.add(() -> bord.plannen().plan(bord.mma, nieuw));
        }

        var fouten = doeTegelijk(plannen, 20);

        assertThat(fouten).hasSize(19).allSatisfy(fout -> assertThat(fout).isInstanceOf(Conflict.class));
        assertThat(aantal()).isEqualTo(1);
    }

    private long aantal() {
        return bord.toneel.tel(
                "SELECT COUNT(*) FROM afspraak WHERE bedrijf_id = ? AND loopt = 1", bord.toneel.bedrijf.waarde());
    }

    private static List<Throwable> doeTegelijk(List<Callable<AfspraakId>> werk, int draden) throws Exception {
        var fouten = new ArrayList<Throwable>();
        var start = new CountDownLatch(1);
        try (var uitvoerders = Executors.newFixedThreadPool(draden)) {
            var lopend = werk.stream()
                    .map(een -> uitvoerders.submit(() -> {
                        start.await();
                        return een.call();
                    }))
                    .toList();
            start.countDown();
            for (var een : lopend) {
                try {
                    een.get();
                } catch (ExecutionException e) {
                    fouten.add(e.getCause());
                }
            }
        }
        return fouten;
    }
}
