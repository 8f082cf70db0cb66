package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteekproefkeuzeTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 31);
    private static final LocalDate LATER = BEGIN.plusMonths(3);

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "een ander geheim"})
    void na_de_eerste_maand_is_het_een_op_de_tien(String geheim) {
        assertThat(gekozen(geheim, 10)).hasSizeBetween(900, 1100);
    }

    @Test
    void elke_reeks_van_duizend_heeft_zijn_deel() {
        var gekozen = gekozen("geheim", 10);
        for (var begin = 0; begin < 10_000; begin += 1000) {
            var van = begin;
            assertThat(gekozen)
                    .filteredOn(consult -> consult > van && consult <= van + 1000)
                    .as("vanaf " + van)
                    .hasSizeBetween(65, 140);
        }
    }

    @Test
    void dezelfde_vraag_geeft_hetzelfde_antwoord_en_een_ander_geheim_een_ander() {
        assertThat(gekozen("geheim", 10)).isEqualTo(gekozen("geheim", 10));
        assertThat(gekozen("geheim", 10)).isNotEqualTo(gekozen("ander", 10));
        assertThat(gekozen("geheim", 20)).containsAll(gekozen("geheim", 10));
    }

    @Test
    void alles_van_de_eerste_maand_en_van_wie_nooit_begon() {
        var keuze = new Steekproefkeuze("", 0);
        for (var dag : List.of(BEGIN, LocalDate.of(2026, 2, 27))) {
            assertThat(keuze.kies(new ConsultId(1), BEGIN, dag)).contains(Steekproefkeuze.Reden.EERSTE_MAAND);
        }
        assertThat(keuze.kies(new ConsultId(1), BEGIN, LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(keuze.kies(new ConsultId(1), null, LATER)).contains(Steekproefkeuze.Reden.EERSTE_MAAND);
    }

    @Test
    void geen_en_alles_kan_ook_en_meer_niet() {
        assertThat(gekozen("geheim", 0)).isEmpty();
        assertThat(gekozen("geheim", 100)).hasSize(10_000);
        assertThatThrownBy(() -> new Steekproefkeuze("", 101)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> gekozen(String geheim, int procent) {
        var keuze = new Steekproefkeuze(geheim, procent);
        return LongStream.rangeClosed(1, 10_000)
                .filter(id -> keuze.kies(new ConsultId(id), BEGIN, LATER).isPresent())
                .boxed()
                .toList();
    }
}
