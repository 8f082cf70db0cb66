package nl.verzuimsysteem.ui.tijdlijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.junit.jupiter.api.Test;

/** What is drawn, computed without a browser. */
class TekenrekenTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    @Test
    void een_dag_ligt_naar_verhouding_en_wat_buiten_ligt_aan_de_rand() {
        var schaal = new Schaal(BEGIN, BEGIN.plusDays(728));

        assertThat(schaal.plek(BEGIN)).isZero();
        assertThat(schaal.plek(BEGIN.plusDays(364))).isCloseTo(50, within(0.001));
        assertThat(schaal.plek(BEGIN.minusDays(9))).isZero();
        assertThat(schaal.plek(BEGIN.plusDays(2000))).isEqualTo(100);
        assertThat(schaal.breedte(BEGIN.minusDays(9), BEGIN.plusDays(182))).isCloseTo(25, within(0.001));
        assertThat(schaal.toont(BEGIN.plusDays(727))).isTrue();
        assertThat(schaal.toont(BEGIN.plusDays(728))).isFalse();
    }

    @Test
    void tekens_die_elkaar_zouden_raken_liggen_onder_elkaar() {
        assertThat(Banen.verdeel(List.of(0.0, 1.0, 2.0, 9.0, 9.5), 4)).containsExactly(0, 1, 2, 0, 1);
        assertThat(Banen.aantal(List.of(0, 1, 2, 0, 1))).isEqualTo(3);
        assertThat(Banen.aantal(List.of())).isEqualTo(1);
    }

    @Test
    void het_verloop_heeft_geen_gaten() {
        var perioden =
                List.of(new Verzuimperiode(BEGIN, BEGIN.plusDays(20)), new Verzuimperiode(BEGIN.plusDays(30), null));
        var verloop = List.of(
                new Verloop(BEGIN.plusDays(10), 50, false),
                new Verloop(BEGIN.plusDays(33), 40, true),
                // Of before its spell, or recorded for a day after it: not drawn.
                new Verloop(BEGIN.plusDays(25), 10, false));

        assertThat(Stuk.van(perioden, verloop, BEGIN.plusDays(39)))
                .containsExactly(
                        new Stuk(BEGIN, BEGIN.plusDays(10), 100, false),
                        new Stuk(BEGIN.plusDays(10), BEGIN.plusDays(20), 50, false),
                        new Stuk(BEGIN.plusDays(20), BEGIN.plusDays(30), 0, false),
                        new Stuk(BEGIN.plusDays(30), BEGIN.plusDays(33), 100, false),
                        new Stuk(BEGIN.plusDays(33), BEGIN.plusDays(40), 100, true));
    }

    @Test
    void verlof_is_geen_afwezigheid() {
        var ziek = new Stuk(BEGIN, BEGIN.plusDays(20), 100, false);
        var half = new Stuk(BEGIN.plusDays(20), BEGIN.plusDays(40), 50, true);
        var verlof = new Verlof(BEGIN.plusDays(15), BEGIN.plusDays(25), Verlof.Oorzaak.ONBEKEND);

        assertThat(Stuk.metVerlof(List.of(ziek, half), List.of(verlof)))
                .containsExactly(
                        new Stuk(BEGIN, BEGIN.plusDays(15), 100, false),
                        new Stuk(BEGIN.plusDays(15), BEGIN.plusDays(20), 0, false),
                        new Stuk(BEGIN.plusDays(20), BEGIN.plusDays(25), 0, false),
                        new Stuk(BEGIN.plusDays(25), BEGIN.plusDays(40), 50, true));
        assertThat(Stuk.metVerlof(
                        List.of(ziek),
                        List.of(new Verlof(BEGIN.plusDays(20), BEGIN.plusDays(30), Verlof.Oorzaak.ZELFDE))))
                .containsExactly(ziek);
    }

    @Test
    void gedeeltelijk_ziek_vanaf_de_eerste_dag_begint_niet_op_honderd() {
        var stukken = Stuk.van(List.of(new Verzuimperiode(BEGIN, null)), List.of(new Verloop(BEGIN, 50, false)), BEGIN);

        assertThat(stukken).containsExactly(new Stuk(BEGIN, BEGIN.plusDays(1), 50, false));
        assertThat(Verloopgrafiek.svg(stukken, new Schaal(BEGIN, BEGIN.plusDays(1))))
                .contains("d=\"M0.0 50L1000.0 50\"")
                .startsWith("<div><svg ");
    }
}
