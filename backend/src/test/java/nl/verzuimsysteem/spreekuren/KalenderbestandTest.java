package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.junit.jupiter.api.Test;

class KalenderbestandTest {
    /** The clock goes back in the Netherlands between the two. */
    private static final Instant ZOMER = Instant.parse("2026-10-23T08:00:00Z");

    private static final Instant WINTER = Instant.parse("2026-10-26T08:00:00Z");
    private static final Instant NU = Instant.parse("2026-10-01T12:00:00Z");

    private final Kalenderbestand bestand = new Kalenderbestand(
            new Arbodienst("Arbodienst De Poort", "Verzuimsysteem", "Selekt", null, null, null, null),
            "De Poort <noreply@depoort.example>",
            "https://verzuim.example");

    @Test
    void een_uitnodiging_is_een_goed_kalenderbestand() throws Exception {
        var kalender = lees(bestand.uitnodiging(
                "afspraak-12", 3, false, ZOMER, ZOMER.plusSeconds(1800), "Spreekuur", "Utrecht, Stationsplein 1", NU));

        kalender.validate();
        assertThat(kalender.getProperty(Property.METHOD)).get().hasToString("METHOD:PUBLISH\r\n");
        assertThat(waarden(kalender, "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS"))
                .containsExactly(
                        "afspraak-12@verzuim.example",
                        "3",
                        "20261001T120000Z",
                        "20261023T080000Z",
                        "20261023T083000Z",
                        "Spreekuur",
                        "Utrecht, Stationsplein 1",
                        "CONFIRMED");
        assertThat(waarden(kalender, "ORGANIZER", "CLASS"))
                .containsExactly("mailto:noreply@depoort.example", "PRIVATE");
        assertThat(Kalenderbestand.soort(false)).endsWith("method=PUBLISH");
    }

    @Test
    void een_afzegging_haalt_dezelfde_afspraak_weg() throws Exception {
        var kalender = lees(bestand.uitnodiging("afspraak-12", 4, true, ZOMER, WINTER, "Spreekuur", null, NU));

        kalender.validate();
        assertThat(kalender.getProperty(Property.METHOD)).get().hasToString("METHOD:CANCEL\r\n");
        assertThat(waarden(kalender, "UID", "SEQUENCE", "STATUS"))
                .containsExactly("afspraak-12@verzuim.example", "4", "CANCELLED");
        assertThat(Kalenderbestand.soort(true)).endsWith("method=CANCEL");
    }

    @Test
    void een_agenda_verandert_alleen_als_er_iets_verandert_en_kan_leeg_zijn() throws Exception {
        var stukken = List.of(
                new Kalenderbestand.Stuk("a-1", 0, ZOMER, ZOMER.plusSeconds(1800), "Spreekuur", null, NU),
                new Kalenderbestand.Stuk(
                        "a-2", 1, WINTER, WINTER.plusSeconds(1800), "Spreekuur; één, twee", "Ede", NU));

        var eerste = bestand.agenda("Spreekuren", stukken);

        assertThat(bestand.agenda("Spreekuren", stukken)).isEqualTo(eerste);
        assertThat(lees(eerste).getComponents(Component.VEVENT)).hasSize(2);
        assertThat(new String(eerste, StandardCharsets.UTF_8))
                .contains("DTSTART:20261023T080000Z", "DTSTART:20261026T080000Z", "Spreekuur\\; één\\, twee");
        assertThat(new String(bestand.agenda("Spreekuren", List.of()), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    private static Calendar lees(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static List<String> waarden(Calendar kalender, String... namen) {
        var afspraak = (VEvent) kalender.getComponents(Component.VEVENT).getFirst();
        return List.of(namen).stream()
                .map(naam -> afspraak.getRequiredProperty(naam).getValue())
                .toList();
    }
}
