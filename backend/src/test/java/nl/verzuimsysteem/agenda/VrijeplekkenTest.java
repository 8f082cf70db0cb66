package nl.verzuimsysteem.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is free, worked out by hand. */
class VrijeplekkenTest {
    private static final LocalDate DAG = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            leeg                      | 9:00-10:30  |                        | 30 | 00:00 | 9:00 9:30 10:00
            precies vol               | 9:00-9:30   |                        | 30 | 00:00 | 9:00
            te kort                   | 9:00-9:29   |                        | 30 | 00:00 |
            midden bezet              | 9:00-11:00  | 9:30-10:00             | 30 | 00:00 | 9:00 10:00 10:30
            scheve afspraak           | 9:00-11:00  | 9:10-9:35              | 30 | 00:00 | 9:45 10:15
            begin bezet               | 9:00-10:00  | 8:30-9:15              | 45 | 00:00 | 9:15
            aansluitend mag           | 9:00-10:30  | 9:45-10:30             | 45 | 00:00 | 9:00
            hele dag afwezig          | 9:00-12:00  | 0:00-23:59             | 30 | 00:00 |
            middag afwezig            | 9:00-14:00  | 12:00-23:59            | 60 | 00:00 | 9:00 10:00 11:00
            twee door elkaar          | 9:00-12:00  | 9:30-10:30 10:00-11:00 | 30 | 00:00 | 9:00 11:00 11:30
            nu is later               | 9:00-10:30  |                        | 30 | 09:20 | 9:30 10:00
            voorbij                   | 9:00-10:30  |                        | 30 | 10:05 |
            korter dan de stap        | 9:00-9:30   |                        | 10 | 00:00 | 9:00 9:15
            """)
    void met_de_hand_uitgerekend(
            String naam, String zitting, @Nullable String bezet, int lengte, LocalTime nu, @Nullable String verwacht) {
        var vrij = Vrijeplekken.naastElkaar(
                vak(zitting),
                bezet == null
                        ? List.of()
                        : Arrays.stream(bezet.split(" "))
                                .map(VrijeplekkenTest::vak)
                                .toList(),
                Duration.ofMinutes(lengte),
                op(nu.toString()));

        assertThat(vrij)
                .isEqualTo(
                        verwacht == null
                                ? List.of()
                                : Arrays.stream(verwacht.split(" "))
                                        .map(VrijeplekkenTest::op)
                                        .toList());
    }

    private static Tijdvak vak(String tekst) {
        var delen = tekst.strip().split("-");
        return new Tijdvak(op(delen[0]), op(delen[1]));
    }

    private static Instant op(String tijd) {
        var voluit = tijd.strip().length() == 4 ? "0" + tijd.strip() : tijd.strip();
        return DAG.atTime(LocalTime.parse(voluit)).atZone(Kalender.NEDERLAND).toInstant();
    }
}
