package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.tarieven.Opvolging.Eindigt;
import nl.verzuimsysteem.tarieven.Opvolging.Vak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Never two at once, and never a change of the past. */
class OpvolgingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private static final LocalDate JANUARI = LocalDate.of(2027, 1, 1);
    private static final LocalDate MAART = LocalDate.of(2027, 3, 1);

    private final Opvolging lopendEnGepland =
            new Opvolging(List.of(new Vak(2, JANUARI, null), new Vak(1, LocalDate.of(2026, 1, 1), JANUARI)));

    @Test
    void wat_loopt_eindigt_waar_het_nieuwe_begint_en_wat_gepland_is_blijft() {
        var plaats = lopendEnGepland.plaats(VANDAAG, null, VANDAAG);

        assertThat(plaats.eindigt()).contains(new Eindigt(1, VANDAAG));
        assertThat(plaats.tot()).isEqualTo(JANUARI);
    }

    @Test
    void het_nieuwe_kan_ook_het_geplande_opvolgen() {
        var plaats = lopendEnGepland.plaats(MAART, null, VANDAAG);

        assertThat(plaats.eindigt()).contains(new Eindigt(2, MAART));
        assertThat(plaats.tot()).isNull();
    }

    @Test
    void de_eerste_hoeft_niets_te_beeindigen() {
        var plaats = new Opvolging(List.of()).plaats(VANDAAG, MAART, VANDAAG);

        assertThat(plaats.eindigt()).isEmpty();
        assertThat(plaats.tot()).isEqualTo(MAART);
    }

    @ParameterizedTest(name = "van {0} tot {1} is fout bij {2}")
    @CsvSource(textBlock = """
            2026-11-21, ,           van
            2029-11-23, ,           van
            2027-01-01, ,           van
            2026-12-01, 2026-12-01, tot
            2026-12-01, 2027-01-02, tot
            """)
    void wat_niet_kan_staat_bij_het_veld(LocalDate van, @Nullable LocalDate tot, String veld) {
        assertThatThrownBy(() -> lopendEnGepland.plaats(van, tot, VANDAAG))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly(veld));
    }

    @Test
    void na_intrekken_loopt_het_vorige_door() {
        assertThat(lopendEnGepland.trekIn(2, VANDAAG)).contains(new Eindigt(1, null));
        assertThatThrownBy(() -> lopendEnGepland.trekIn(1, VANDAAG)).isInstanceOf(Conflict.class);
    }

    @Test
    void beeindigen_kan_vanaf_vandaag_en_nooit_later_dan_het_al_eindigt() {
        assertThat(lopendEnGepland.beeindig(1, VANDAAG, VANDAAG)).isEqualTo(new Eindigt(1, VANDAAG));
        assertThatThrownBy(() -> lopendEnGepland.beeindig(1, VANDAAG.minusDays(1), VANDAAG))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> lopendEnGepland.beeindig(1, MAART, VANDAAG)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> lopendEnGepland.beeindig(2, JANUARI, VANDAAG)).isInstanceOf(OngeldigeInvoer.class);
    }

    /** Any series of changes, each refused or done. */
    @ParameterizedTest(name = "reeks {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void na_elke_reeks_van_wijzigingen_geldt_er_op_elke_dag_hooguit_een_en_is_gisteren_hetzelfde(long zaad) {
        var toeval = new Random(zaad);
        var rijen = new ArrayList<Vak>(List.of(new Vak(1, VANDAAG.minusYears(1), null)));
        var vandaag = VANDAAG;
        for (var nummer = 2; nummer < 200; nummer++) {
            var gisteren = geldend(rijen, vandaag.minusDays(1));
            wijzig(rijen, nummer, vandaag, toeval);
            for (var dag = 0; dag < 400; dag += 7) {
                var gevraagd = vandaag.plusDays(dag);
                assertThat(rijen.stream().filter(een -> een.geldtOp(gevraagd)).count())
                        .as("op %s: %s", gevraagd, rijen)
                        .isLessThanOrEqualTo(1);
            }
            assertThat(geldend(rijen, vandaag.minusDays(1))).isEqualTo(gisteren);
            vandaag = vandaag.plusDays(toeval.nextInt(5));
        }
    }

    private static void wijzig(List<Vak> rijen, int nummer, LocalDate vandaag, Random toeval) {
        var opvolging = new Opvolging(rijen);
        var een = rijen.get(toeval.nextInt(rijen.size()));
        try {
            if (toeval.nextInt(4) == 0) {
                var ervoor = opvolging.trekIn(een.id(), vandaag);
                rijen.remove(een);
                zet(rijen, ervoor);
            } else {
                var van = vandaag.plusDays(toeval.nextInt(300) - 20);
                var tot = toeval.nextInt(3) == 0 ? van.plusDays(toeval.nextInt(90)) : null;
                var plaats = opvolging.plaats(van, tot, vandaag);
                zet(rijen, plaats.eindigt());
                rijen.add(new Vak(nummer, van, plaats.tot()));
            }
        } catch (OngeldigeInvoer | Conflict e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void zet(List<Vak> rijen, Optional<Eindigt> eindigt) {
        eindigt.ifPresent(einde ->
                rijen.replaceAll(rij -> rij.id() == einde.id() ? new Vak(rij.id(), rij.van(), einde.tot()) : rij));
    }

    private static List<Long> geldend(List<Vak> rijen, LocalDate dag) {
        return rijen.stream().filter(een -> een.geldtOp(dag)).map(Vak::id).toList();
    }
}
