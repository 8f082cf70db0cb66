package nl.verzuimsysteem.teamcijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Duur;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Duursoort;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Late;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamrekeningTest {
    private static final LocalDate EEN = LocalDate.of(2026, 12, 21);
    private static final LocalDate TWEE = LocalDate.of(2026, 12, 28);
    private static final LocalDate DRIE = LocalDate.of(2027, 1, 4);
    private static final List<LocalDate> WEKEN = List.of(EEN, TWEE, DRIE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-09-07, 2026-11-23", // a Monday
        "2026-11-29, 2026-09-07, 2026-11-23", // the Sunday of the same week
        "2027-01-01, 2026-10-12, 2026-12-28", // the year ends in the middle of week 53
        "2027-01-06, 2026-10-19, 2027-01-04",
        "2026-03-29, 2026-01-05, 2026-03-23", // the clock goes forward on that Sunday
    })
    void een_periode_bestaat_uit_hele_weken_met_deze_week_als_laatste(
            LocalDate vandaag, LocalDate eerste, LocalDate laatste) {
        var maandagen = Teamperiode.TWAALF_WEKEN.maandagen(vandaag);

        assertThat(maandagen).hasSize(12).startsWith(eerste).endsWith(laatste).isSorted();
        assertThat(maandagen).extracting(LocalDate::getDayOfWeek).containsOnly(DayOfWeek.MONDAY);
    }

    @Test
    void een_jaar_heeft_elke_week_een_keer_ook_met_een_week_53() {
        var maandagen = Teamperiode.JAAR.maandagen(LocalDate.of(2027, 1, 6));

        assertThat(maandagen).hasSize(52).doesNotHaveDuplicates();
        assertThat(maandagen.stream().map(dag -> dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                .startsWith(3)
                .endsWith(52, 53, 1);
    }

    @Test
    void duren_tellen_bij_hun_week_en_samen_over_alles() {
        var doorloop = Teamrekening.doorloop(
                WEKEN,
                List.of(
                        consult(EEN, 2, 4),
                        consult(EEN, 30, 1),
                        consult(TWEE, 1, 3),
                        consult(TWEE, null, 2),
                        new Duur(Duursoort.NIET_VERSCHENEN, null, TWEE, null, 2)));

        assertThat(doorloop.weken()).extracting(Doorloopweek::aantal).containsExactly(5L, 5L, 0L);
        assertThat(doorloop.weken()).extracting(Doorloopweek::nietVerschenen).containsExactly(0L, 2L, 0L);
        assertThat(doorloop.weken().getFirst().mediaan()).hasValue(2);
        assertThat(doorloop.weken().get(1).mediaan())
                .as("of two nobody knows since when they waited, and three are too few")
                .isEmpty();
        assertThat(doorloop.totaal().aantal()).isEqualTo(10);
        assertThat(doorloop.totaal().mediaan()).hasValue(2);
        assertThat(doorloop.totaal().negentig()).as("eight are known").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // last day in the week of, ended in the week of, late at the end of the three weeks
        "2026-12-21,           , 1 1 1",
        "2026-12-21, 2026-12-21, 0 0 0",
        "2026-12-21, 2026-12-28, 1 0 0",
        "2026-12-21, 2027-01-04, 1 1 0",
        "2026-12-28, 2027-01-04, 0 1 0",
        "2027-01-04,           , 0 0 1",
        "2026-12-21, 2027-03-01, 1 1 1",
    })
    void laat_is_wat_voorbij_is_en_aan_het_einde_van_de_week_niet_gedaan(
            LocalDate van, @Nullable LocalDate tot, String verwacht) {
        var weken = Teamrekening.laat(WEKEN, List.of(new Late(Functie.POB, van, tot, 1)));

        assertThat(weken).extracting(Laatweek::maandag).isEqualTo(WEKEN);
        assertThat(weken.stream().map(week -> Long.toString(week.team()))).containsExactly(verwacht.split(" "));
        assertThat(weken).extracting(Laatweek::anders).containsOnly(0L);
    }

    @Test
    void het_team_staat_los_van_werkgever_en_werknemer() {
        var weken = Teamrekening.laat(
                List.of(EEN),
                List.of(
                        new Late(Functie.MMA, EEN, null, 2),
                        new Late(Functie.BEDRIJFSARTS, EEN, null, 3),
                        new Late(Functie.LEIDINGGEVENDE, EEN, null, 10),
                        new Late(Functie.WERKNEMER, EEN, null, 20)));

        assertThat(weken).containsExactly(new Laatweek(EEN, 5, 30));
    }

    @Test
    void een_week_zonder_overleg_staat_er_met_nullen() {
        var overleg = Teamrekening.overleg(
                WEKEN, List.of(new Overlegweek(EEN, 1, 10, 8, 2, 5, 4, 3), new Overlegweek(DRIE, 1, 6, 6, 0, 2, 0, 0)));

        assertThat(overleg.weken().get(1)).isEqualTo(new Overlegweek(TWEE, 0, 0, 0, 0, 0, 0, 0));
        assertThat(overleg.totaal()).isEqualTo(new Overlegweek(EEN, 2, 16, 14, 2, 7, 4, 3));
        assertThat(overleg.totaal().procentOpTijd()).hasValue(75);
        assertThat(overleg.weken().getLast().procentOpTijd())
                .as("no day is over yet")
                .isEmpty();
    }

    private static Duur consult(LocalDate maandag, @Nullable Integer dagen, long aantal) {
        return new Duur(Duursoort.CONSULT, null, maandag, dagen, aantal);
    }
}
