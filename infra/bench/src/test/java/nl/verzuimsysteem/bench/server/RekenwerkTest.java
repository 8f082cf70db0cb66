package nl.verzuimsysteem.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RekenwerkTest {
    @Test
    void een_verhouding_vergelijkt_ronde_met_ronde() {
        // In the third round a neighbour took half of the machine from both.
        var verhouding = Verhouding.van(List.of(80.0, 90.0, 40.0), List.of(100.0, 100.0, 50.0));

        assertThat(verhouding.midden()).isEqualTo(0.8);
        assertThat(verhouding.laagste()).isEqualTo(0.8);
        assertThat(verhouding.hoogste()).isEqualTo(0.9);
    }

    @Test
    void de_mediaan_van_een_even_aantal_ligt_tussen_de_middelste_twee() {
        assertThat(Verhouding.mediaan(List.of(9.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void zonder_evenveel_van_beide_is_er_geen_verhouding() {
        assertThatThrownBy(() -> Verhouding.van(List.of(1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_monster_telt_per_seconde_en_per_handeling() {
        var duren = LongStream.rangeClosed(1, 100)
                .map(een -> (101 - een) * 1_000_000)
                .toArray();

        var monster = Monster.van(duren, 2, 0.5);

        assertThat(monster.perSeconde()).isEqualTo(50);
        assertThat(monster.rekentijd()).isCloseTo(5, within(1e-9));
        assertThat(monster.midden()).isEqualTo(50);
        assertThat(monster.langzaam()).isEqualTo(95);
    }

    @Test
    void een_andere_database_krijgt_dezelfde_server_en_gebruiker() {
        assertThat(Gegevens.op("jdbc:mysql://127.0.0.1:3307/?user=root&password=", "x"))
                .isEqualTo("jdbc:mysql://127.0.0.1:3307/x?user=root&password=");
        assertThat(Gegevens.op("jdbc:mysql://127.0.0.1:3307", "x")).isEqualTo("jdbc:mysql://127.0.0.1:3307/x");
        assertThat(Bron.van("jdbc:mysql://h:1/x?user=jan&sslMode=DISABLED&password=a%26b"))
                .isEqualTo(new Bron("jdbc:mysql://h:1/x?sslMode=DISABLED", "jan", "a&b"));
    }

    @Test
    void waarmee_de_opruimer_gaten_vult_telt_niet_als_levend() {
        var histogram = Histogram.lees(List.of(
                " num     #instances         #bytes  class name (module)",
                "   1:            10           1000  [B (java.base@25)",
                "   2:             3            400  [Ljdk.internal.vm.FillerElement; (java.base@25)",
                "Total            13           1400"));

        assertThat(histogram.totaal()).isEqualTo(1000);
        assertThat(histogram.klassen()).containsOnlyKeys("[B");
    }
}
