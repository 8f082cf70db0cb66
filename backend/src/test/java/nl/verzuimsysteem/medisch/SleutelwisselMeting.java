package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.opslag.Stapelbron;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a change of keys while somebody reads on, beside plain JDBC that writes as many bytes into as many rows. No part
 * of a build:
 *
 * <pre>VERZUIM_TEST_JDBC_URL=jdbc:mysql://… mvn -pl backend -am test -Dtest=SleutelwisselMeting -Dsnelheid=true</pre>
 */
@Tag("snelheid")
@EnabledIfSystemProperty(named = "snelheid", matches = "true")
class SleutelwisselMeting {
    private static final int STUKKEN = Integer.getInteger("snelheid.stukken", 100_000);
    private static final int BEDRIJVEN = 10;
    private static final String TEKST = "x".repeat(1_000);

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void meet() throws Exception {
        try (var programma = TestProgramma.nieuw(Map.of())) {
            var toneel = new Kluistoneel(programma);
            var bedrijven = new ArrayList<BedrijfId>();
            var stukken = new ArrayList<List<Kenmerk>>();
            for (var i = 0; i < BEDRIJVEN; i++) {
                var bedrijf = toneel.bedrijf();
                bedrijven.add(bedrijf);
                stukken.add(toneel.in(() -> {
                    var lijst = new ArrayList<Kenmerk>();
                    for (var j = 0; j < STUKKEN / BEDRIJVEN; j++) {
                        lijst.add(toneel.kluis.bewaar(bedrijf, Inhoudsoort.CONSULT, TEKST));
                    }
                    return lijst;
                }));
            }
            // There and back, so that everything opens again.
            var kaal = (kaal(toneel, 0) + kaal(toneel, 1)) / 2;
            meld("plain JDBC, same bytes into the same rows: %.1f s, %.0f rows/s", kaal, STUKKEN / kaal);

            bedrijven.forEach(toneel::begin);
            var klaar = new AtomicBoolean();
            try (var werk = Executors.newVirtualThreadPerTaskExecutor()) {
                var lezer = werk.submit(() -> {
                    var toeval = new Random(7);
                    var langste = 0L;
                    var keer = 0;
                    while (!klaar.get()) {
                        var wie = toeval.nextInt(BEDRIJVEN);
                        var lijst = stukken.get(wie);
                        var begin = System.nanoTime();
                        assertThat(toneel.lees(bedrijven.get(wie), lijst.get(toeval.nextInt(lijst.size()))))
                                .isEqualTo(TEKST);
                        langste = Math.max(langste, System.nanoTime() - begin);
                        keer++;
                    }
                    meld("reads meanwhile: %d, none failed, the slowest %.0f ms", keer, langste / 1e6);
                    return keer;
                });
                var begin = System.nanoTime();
                var gedaan = 0;
                for (var bedrijf : bedrijven) {
                    gedaan += toneel.wissel.schrijfAnders(toneel.rij(bedrijf));
                }
                var tijd = (System.nanoTime() - begin) / 1e9;
                klaar.set(true);
                assertThat(lezer.get()).isPositive();
                assertThat(gedaan).isEqualTo(STUKKEN);
                meld("change of keys: %.1f s, %.0f rows/s, ratio %.2f", tijd, gedaan / tijd, kaal / tijd);
            }
            assertThat(toneel.getal("SELECT COUNT(*) FROM kluis WHERE sleutel < 2"))
                    .isZero();
            programma.database().close();
        }
    }

    /** Seconds to read all rows and write as many bytes back, in pages as large, without any key. */
    private static double kaal(Kluistoneel toneel, int sleutel) {
        var stapels = toneel.programma.bean(Stapelbron.class).jdbi();
        var begin = System.nanoTime();
        var na = 0L;
        while (true) {
            var van = na;
            var laatste = stapels.inTransaction(handle -> {
                var rijen = handle.createQuery("SELECT id, inhoud FROM kluis WHERE id > :na ORDER BY id LIMIT :aantal")
                        .bind("na", van)
                        .bind("aantal", Sleutelwissel.BLADZIJDE)
                        .map((rij, context) -> Map.entry(rij.getLong("id"), rij.getBytes("inhoud")))
                        .list();
                if (rijen.isEmpty()) {
                    return -1L;
                }
                var stapel =
                        handle.prepareBatch("UPDATE kluis SET sleutel = :sleutel, inhoud = :inhoud WHERE id = :id");
                rijen.forEach(rij -> {
                    var inhoud = rij.getValue().clone();
                    inhoud[inhoud.length - 1] ^= 1;
                    stapel.bind("sleutel", sleutel)
                            .bind("inhoud", inhoud)
                            .bind("id", rij.getKey())
                            .add();
                });
                stapel.execute();
                return rijen.getLast().getKey();
            });
            if (laatste < 0) {
                break;
            }
            na = laatste;
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void meld(String tekst, Object... waarden) {
        System.out.println(String.format(Locale.ROOT, tekst, waarden));
    }
}
