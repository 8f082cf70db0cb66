package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verzuimsysteem.kern.Kalender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerktijdenTest {
    private static final Oppaktermijn TERMIJN = new Oppaktermijn("08:30", "17:00", 4);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            op een dinsdagochtend                       | 2026-11-24T09:00 | 2026-11-24T13:00
            vóór openingstijd                           | 2026-11-24T07:15 | 2026-11-24T12:30
            's nachts                                   | 2026-11-24T03:00 | 2026-11-24T12:30
            precies bij opening                         | 2026-11-24T08:30 | 2026-11-24T12:30
            zodat het precies bij sluiting afloopt      | 2026-11-24T13:00 | 2026-11-24T17:00
            een minuut te laat om die dag te halen      | 2026-11-24T13:01 | 2026-11-25T08:31
            precies bij sluiting                        | 2026-11-24T17:00 | 2026-11-25T12:30
            's avonds                                   | 2026-11-24T21:00 | 2026-11-25T12:30
            op vrijdag om vier uur                      | 2026-11-27T16:00 | 2026-11-30T11:30
            op vrijdagavond                             | 2026-11-27T18:00 | 2026-11-30T12:30
            op zaterdag                                 | 2026-11-28T12:00 | 2026-11-30T12:30
            op zondag laat                              | 2026-11-29T23:59 | 2026-11-30T12:30
            op de dag voor kerst, een donderdag         | 2026-12-24T16:00 | 2026-12-28T11:30
            op eerste kerstdag                          | 2026-12-25T10:00 | 2026-12-28T12:30
            op vrijdag voor koningsdag, een maandag     | 2026-04-24T15:00 | 2026-04-28T10:30
            op woensdag voor hemelvaart                 | 2026-05-13T16:30 | 2026-05-15T12:00
            op donderdag voor pasen: vrijdag wordt gewerkt | 2026-04-02T16:00 | 2026-04-03T11:30
            op goede vrijdag na de middag: tot na pasen | 2026-04-03T15:00 | 2026-04-07T10:30
            op vrijdag voor pinksteren                  | 2026-05-22T16:00 | 2026-05-26T11:30
            midden in de nacht van 31 december          | 2026-12-31T00:30 | 2026-12-31T12:30
            in het laatste uur van 31 december          | 2026-12-31T23:30 | 2027-01-04T12:30
            in de middag van 31 december                | 2026-12-31T15:00 | 2027-01-04T10:30
            voor het weekend waarin de zomertijd begint | 2026-03-27T16:00 | 2026-03-30T11:30
            voor het weekend waarin de zomertijd eindigt | 2026-10-23T16:00 | 2026-10-26T11:30
            op 28 februari in een schrikkeljaar         | 2028-02-28T16:00 | 2028-02-29T11:30
            """)
    void vier_werkuren_na_versturen(String wanneer, LocalDateTime verstuurd, LocalDateTime uiterlijk) {
        assertThat(Kalender.plaatselijk(TERMIJN.alarmNa(moment(verstuurd)))).isEqualTo(uiterlijk);
    }

    @Test
    void een_verzette_klok_maakt_de_wachttijd_een_uur_korter_maar_niet_de_werktijd() {
        var voor = moment(LocalDateTime.parse("2026-03-27T16:00"));

        // A normal weekend is 67.5 hours from Friday 16:00 to Monday 11:30.
        assertThat(Duration.between(voor, TERMIJN.alarmNa(voor))).isEqualTo(Duration.ofMinutes(66 * 60 + 30));
    }

    @Property
    void de_termijn_ligt_altijd_in_werktijd_en_nooit_binnen_vier_uur(
            @ForAll @IntRange(min = 0, max = 3 * 365 * 24 * 60) int minuten) {
        var verstuurd = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(minuten));

        var uiterlijk = TERMIJN.alarmNa(verstuurd);

        var plaatselijk = Kalender.plaatselijk(uiterlijk);
        assertThat(plaatselijk.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 0));
        assertThat(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)).doesNotContain(plaatselijk.getDayOfWeek());
        assertThat(Duration.between(verstuurd, uiterlijk)).isGreaterThanOrEqualTo(Duration.ofHours(4));
    }

    @Test
    void een_dag_begint_voordat_hij_eindigt() {
        assertThatThrownBy(() -> new Werktijden(
                        LocalTime.of(17, 0), LocalTime.of(8, 30), (LocalDate dag) -> false, Kalender.NEDERLAND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant moment(LocalDateTime plaatselijk) {
        return plaatselijk.atZone(Kalender.NEDERLAND).toInstant();
    }
}
