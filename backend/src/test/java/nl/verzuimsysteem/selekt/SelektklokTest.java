package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.selekt.Selektklok.Stap;
import nl.verzuimsysteem.selekt.Selektverloop.Gedaan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of the triage, as a table computed by hand. Day 1 is the day of the report, or the first day when that is later. */
class SelektklokTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gewoon, op een maandag               | 2026-11-02 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            op vrijdag: weekenden tellen mee     | 2026-11-06 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            kerst en nieuwjaar tellen mee        | 2026-12-24 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            koningsdag op dag 2                  | 2027-04-26 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            zomertijd begint op dag 2            | 2026-03-28 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            zomertijd begint op dag 5            | 2026-03-25 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            wintertijd begint op dag 2           | 2026-10-24 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            wintertijd begint op dag 30          | 2026-09-26 | -                                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            gemeld net voor middernacht          | 2026-11-02 | 1 23:59 gemeld                           | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            pas na middernacht aan de beurt      | 2026-11-02 | 2 00:01 gemeld                           | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            pas op dag 4 aan de beurt            | 2026-11-02 | 4 10:00 gemeld                           | 4 10:00 LINK, 7 08:00 HERINNERING, 10 08:00 LAATSTE, 13 08:00 OPROEP, 32 10:00 VERLOOP

            ingevuld voor de eerste herinnering  | 2026-11-02 | 3 12:00 ingevuld                         | 2 08:00 LINK
            ingevuld na de eerste herinnering    | 2026-11-02 | 6 09:00 ingevuld                         | 2 08:00 LINK, 5 08:00 HERINNERING
            ingevuld na de tweede herinnering    | 2026-11-02 | 8 08:01 ingevuld                         | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE
            ingevuld na de oproep                | 2026-11-02 | 20 12:00 ingevuld                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP
            ingevuld aan de telefoon op dag 1    | 2026-11-02 | 1 15:00 ingevuld                         | -

            gestopt op dag 1                     | 2026-11-02 | 1 16:00 stop                             | -
            gestopt op de laatste minuut         | 2026-11-02 | 1 23:59 stop                             | -
            te laat gestopt, voor het versturen  | 2026-11-02 | 2 00:00 stop                             | 2 00:00 GEWEIGERD, 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            te laat gestopt, na het versturen    | 2026-11-02 | 2 09:00 stop                             | 2 08:00 LINK, 2 09:00 GEWEIGERD, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            gestopt blijft gestopt               | 2026-11-02 | 1 16:00 stop, 3 09:00 hersteld, 4 09:00 terug | -

            hersteld op dag 1                    | 2026-11-02 | 1 18:00 hersteld                         | 1 18:00 VERVAL
            hersteld net voor het versturen      | 2026-11-02 | 2 07:59 hersteld                         | 2 07:59 VERVAL
            hersteld net na het versturen        | 2026-11-02 | 2 08:01 hersteld                         | 2 08:00 LINK, 2 08:01 VERVAL
            hersteld net voor de herinnering     | 2026-11-02 | 5 07:59 hersteld                         | 2 08:00 LINK, 5 07:59 VERVAL
            hersteld net na de herinnering       | 2026-11-02 | 5 08:01 hersteld                         | 2 08:00 LINK, 5 08:00 HERINNERING, 5 08:01 VERVAL
            hersteld net voor de tweede          | 2026-11-02 | 8 07:59 hersteld                         | 2 08:00 LINK, 5 08:00 HERINNERING, 8 07:59 VERVAL
            hersteld net na de tweede            | 2026-11-02 | 8 08:01 hersteld                         | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 8 08:01 VERVAL
            hersteld net voor de oproep          | 2026-11-02 | 11 07:59 hersteld                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 07:59 VERVAL
            hersteld net na de oproep            | 2026-11-02 | 11 08:01 hersteld                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 11 08:01 VERVAL
            hersteld net voor het verloopt       | 2026-11-02 | 30 07:59 hersteld                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 07:59 VERVAL
            hersteld nadat het verliep           | 2026-11-02 | 31 09:00 hersteld                        | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            melding ingetrokken                  | 2026-11-02 | 3 11:00 ingetrokken                      | 2 08:00 LINK, 3 11:00 VERVAL

            herstel teruggedraaid op dag 1       | 2026-11-02 | 1 20:00 hersteld, 1 21:00 terug          | 1 20:00 VERVAL, 1 21:00 HERVAT, 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            herstel teruggedraaid op tijd        | 2026-11-02 | 3 10:00 hersteld, 4 10:00 terug          | 2 08:00 LINK, 3 10:00 VERVAL, 4 10:00 HERVAT, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            teruggedraaid na de herinneringsdag  | 2026-11-02 | 3 10:00 hersteld, 7 15:00 terug          | 2 08:00 LINK, 3 10:00 VERVAL, 7 15:00 HERVAT, 7 15:00 HERINNERING, 10 08:00 LAATSTE, 13 08:00 OPROEP, 30 08:00 VERLOOP
            teruggedraaid laat op de avond       | 2026-11-02 | 3 10:00 hersteld, 7 23:30 terug          | 2 08:00 LINK, 3 10:00 VERVAL, 7 23:30 HERVAT, 8 08:00 HERINNERING, 11 08:00 LAATSTE, 14 08:00 OPROEP, 30 08:00 VERLOOP
            teruggedraaid, nog nooit verstuurd   | 2026-11-02 | 1 20:00 hersteld, 6 09:00 terug          | 1 20:00 VERVAL, 6 09:00 HERVAT, 6 09:00 LINK, 9 08:00 HERINNERING, 12 08:00 LAATSTE, 15 08:00 OPROEP, 34 09:00 VERLOOP
            teruggedraaid nadat het verliep      | 2026-11-02 | 3 10:00 hersteld, 31 10:00 terug         | 2 08:00 LINK, 3 10:00 VERVAL, 31 10:00 HERVAT, 31 10:00 OPROEP, 31 10:00 VERLOOP
            na een maand, nog nooit verstuurd    | 2026-11-02 | 1 20:00 hersteld, 31 10:00 terug         | 1 20:00 VERVAL, 31 10:00 HERVAT, 31 10:00 VERLOOP
            twee keer hersteld en terug          | 2026-11-02 | 3 10:00 hersteld, 3 11:00 terug, 4 10:00 hersteld, 4 11:00 terug | 2 08:00 LINK, 3 10:00 VERVAL, 3 11:00 HERVAT, 4 10:00 VERVAL, 4 11:00 HERVAT, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP

            uit dienst na dag 1                  | 2026-11-02 | 1 10:00 laatste                          | 2 00:00 VERVAL
            uit dienst na dag 6                  | 2026-11-02 | 6 10:00 laatste                          | 2 08:00 LINK, 5 08:00 HERINNERING, 7 00:00 VERVAL

            tweede keer ziek, al bij bedrijfsarts | 2026-11-02 | 1 12:00 afspraak                        | 2 08:00 VERVAL
            afspraak met bedrijfsarts pas later  | 2026-11-02 | 3 12:00 afspraak                         | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:00 VERLOOP
            door een afspraak nooit hervat       | 2026-11-02 | 1 12:00 afspraak, 3 09:00 hersteld, 4 09:00 terug | 2 08:00 VERVAL

            geen mail en geen mobiel             | 2026-11-02 | 1 10:00 onbereikbaar                     | 2 08:00 BELLEN, 11 08:00 OPROEP, 30 08:00 VERLOOP
            gebeld en samen ingevuld             | 2026-11-02 | 1 10:00 onbereikbaar, 3 10:00 ingevuld   | 2 08:00 BELLEN
            bellen, hersteld en teruggedraaid    | 2026-11-02 | 1 10:00 onbereikbaar, 3 10:00 hersteld, 4 10:00 terug | 2 08:00 BELLEN, 3 10:00 VERVAL, 4 10:00 HERVAT, 11 08:00 OPROEP, 30 08:00 VERLOOP
            adres weg voor de herinnering        | 2026-11-02 | 4 10:00 onbereikbaar                     | 2 08:00 LINK, 5 08:00 BELLEN, 11 08:00 OPROEP, 30 08:00 VERLOOP
            mail komt terug, wel een mobiel      | 2026-11-02 | 1 10:00 mobiel, 2 08:05 bounce           | 2 08:00 LINK, 2 08:05 OPNIEUW, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 08:05 VERLOOP
            mail komt nachts terug            | 2026-11-02 | 1 10:00 mobiel, 3 02:00 bounce           | 2 08:00 LINK, 3 08:00 OPNIEUW, 6 08:00 HERINNERING, 9 08:00 LAATSTE, 12 08:00 OPROEP, 31 08:00 VERLOOP
            mail en sms komen terug              | 2026-11-02 | 1 10:00 mobiel, 2 08:05 bounce, 2 08:20 bounce | 2 08:00 LINK, 2 08:05 OPNIEUW, 2 08:20 BELLEN, 11 08:00 OPROEP, 30 08:05 VERLOOP
            mail komt terug, geen mobiel         | 2026-11-02 | 2 08:05 bounce                           | 2 08:00 LINK, 2 08:05 BELLEN, 11 08:00 OPROEP, 30 08:00 VERLOOP
            herinnering komt terug               | 2026-11-02 | 1 10:00 mobiel, 5 09:00 bounce           | 2 08:00 LINK, 5 08:00 HERINNERING, 5 09:00 BELLEN, 11 08:00 OPROEP, 30 08:00 VERLOOP

            een ochtend uit de lucht             | 2026-11-02 | 2 07:00 uit, 2 12:00 aan                 | 2 12:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 11 08:00 OPROEP, 30 12:00 VERLOOP
            dagen uit de lucht bij het versturen | 2026-11-02 | 2 07:00 uit, 6 09:30 aan                 | 6 09:30 LINK, 9 08:00 HERINNERING, 12 08:00 LAATSTE, 15 08:00 OPROEP, 34 09:30 VERLOOP
            dagen uit de lucht bij herinneringen | 2026-11-02 | 4 12:00 uit, 9 12:00 aan                 | 2 08:00 LINK, 9 12:00 HERINNERING, 12 08:00 LAATSTE, 15 08:00 OPROEP, 30 08:00 VERLOOP
            nachts weer in de lucht           | 2026-11-02 | 4 12:00 uit, 9 03:00 aan                 | 2 08:00 LINK, 9 08:00 HERINNERING, 12 08:00 LAATSTE, 15 08:00 OPROEP, 30 08:00 VERLOOP
            avonds weer in de lucht           | 2026-11-02 | 4 12:00 uit, 9 22:00 aan                 | 2 08:00 LINK, 10 08:00 HERINNERING, 13 08:00 LAATSTE, 16 08:00 OPROEP, 30 08:00 VERLOOP
            een oproep wacht niet op de ochtend  | 2026-11-02 | 10 12:00 uit, 12 03:00 aan               | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 12 03:00 OPROEP, 30 08:00 VERLOOP
            weken uit de lucht                   | 2026-11-02 | 4 12:00 uit, 31 09:00 aan                | 2 08:00 LINK, 31 09:00 OPROEP, 31 09:00 VERLOOP
            een maand uit de lucht               | 2026-11-02 | 1 12:00 uit, 32 09:00 aan                | 32 09:00 VERLOOP
            hersteld terwijl hij uit de lucht was | 2026-11-02 | 2 07:00 uit, 4 10:00 hersteld, 6 09:30 aan | 6 09:30 VERVAL
            """)
    void tabel(String naam, LocalDate dagEen, String voorvallen, String verwacht) {
        assertThat(loop(Selektinstellingen.GEWOON, dagEen, voorvallen)).as(naam).isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            vroeg en vaak        | 07:00 | 1 | 2 | 1 | 14 | 2 07:00 LINK, 3 07:00 HERINNERING, 4 07:00 LAATSTE, 5 07:00 OPROEP, 16 07:00 VERLOOP
            laat en zelden       | 09:30 | 7 | 14 | 7 | 28 | 2 09:30 LINK, 9 09:30 HERINNERING, 16 09:30 LAATSTE, 23 09:30 OPROEP, 30 09:30 VERLOOP
            oproep na het einde  | 08:00 | 3 | 6 | 30 | 10 | 2 08:00 LINK, 5 08:00 HERINNERING, 8 08:00 LAATSTE, 12 08:00 OPROEP, 12 08:00 VERLOOP
            """)
    void andere_instellingen(
            String naam, String tijd, int herinnering, int tweede, int oproep, int geldig, String verwacht) {
        assertThat(loop(
                        new Selektinstellingen(tijd, herinnering, tweede, oproep, geldig),
                        LocalDate.of(2026, 11, 2),
                        "-"))
                .as(naam)
                .isEqualTo(verwacht);
    }

    @Test
    void acht_uur_is_acht_uur_op_de_klok_aan_de_muur_ook_als_die_wordt_verzet() {
        assertThat(momenten(LocalDate.of(2026, 3, 1)))
                .as("the link of 2 March works until 30 March, an hour earlier by the sun")
                .containsEntry(Stap.LINK, Instant.parse("2026-03-02T07:00:00Z"))
                .containsEntry(Stap.VERLOOP, Instant.parse("2026-03-30T06:00:00Z"));
        assertThat(momenten(LocalDate.of(2026, 3, 28)))
                .as("the link goes out on the day that has 23 hours")
                .containsEntry(Stap.LINK, Instant.parse("2026-03-29T06:00:00Z"))
                .containsEntry(Stap.HERINNERING, Instant.parse("2026-04-01T06:00:00Z"));
        assertThat(momenten(LocalDate.of(2026, 10, 24)))
                .as("and on the one that has 25")
                .containsEntry(Stap.LINK, Instant.parse("2026-10-25T07:00:00Z"))
                .containsEntry(Stap.VERLOOP, Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(momenten(LocalDate.of(2026, 10, 1)))
                .containsEntry(Stap.LINK, Instant.parse("2026-10-02T06:00:00Z"))
                .containsEntry(Stap.VERLOOP, Instant.parse("2026-10-30T07:00:00Z"));
    }

    @Test
    void instellingen_die_niet_kunnen_worden_geweigerd() {
        assertThatThrownBy(() -> new Selektinstellingen("21:00", 3, 6, 3, 28))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selektinstellingen("08:00", 6, 3, 3, 28))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selektinstellingen("08:00", 3, 6, 3, 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Stap, Instant> momenten(LocalDate dagEen) {
        return new Selektverloop(Selektinstellingen.GEWOON, dagEen)
                .loop(List.of()).stream().collect(Collectors.toMap(een -> Stap.valueOf(een.wat()), Gedaan::op));
    }

    private static String loop(Selektinstellingen instellingen, LocalDate dagEen, String voorvallen) {
        var verloop = new Selektverloop(instellingen, dagEen);
        verloop.loop(
                "-".equals(voorvallen)
                        ? List.of()
                        : Arrays.stream(voorvallen.split(","))
                                .map(verloop::voorval)
                                .toList());
        return verloop.tekst();
    }
}
