package nl.verzuimsysteem.spreekuren;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jspecify.annotations.Nullable;

/**
 * Calendar files (RFC 5545) for appointments. Times are in UTC: every calendar shows them in the zone of who looks. A file
 * lands in calendars that others may see, so a title is neutral and there is no description.
 */
@Singleton
public class Kalenderbestand {
    /** What a file of {@link #agenda} is. */
    public static final String SOORT = "text/calendar; charset=utf-8";

    private static final ProdId MAKER = new ProdId("-//verzuimsysteem//spreekuren//NL");

    private final Organizer afzender;
    private final String domein;

    Kalenderbestand(
            Arbodienst arbodienst,
            @Value("${verzuim.smtp.from:noreply@localhost}") String van,
            @Value("${verzuim.adres:`http://localhost:8080`}") String adres) {
        this.afzender =
                new Organizer(new ParameterList(List.of(new Cn(arbodienst.naam()))), URI.create("mailto:" + kaal(van)));
        this.domein = URI.create(adres).getHost();
    }

    /**
     * What an attached file is, by what mail programs know that it is an appointment.
     *
     * @param vervallen whether the appointment does not go on
     */
    public static String soort(boolean vervallen) {
        return "text/calendar; charset=utf-8; method=" + methode(vervallen).getValue();
    }

    /**
     * The file that goes with an invitation, or with the word that it does not go on. A later file with the same key and
     * a higher number takes the place of an earlier one. It asks for no answer by mail: who is invited answers elsewhere.
     *
     * @param uid the same for all files about one appointment, such as {@code afspraak-12}
     * @param volgnummer rises with every change, such as the version of the row
     * @param vervallen whether the appointment does not go on
     * @param titel neutral: others see it too
     * @param nu when the file was made
     */
    public byte[] uitnodiging(
            String uid,
            int volgnummer,
            boolean vervallen,
            Instant begin,
            Instant einde,
            String titel,
            @Nullable String plek,
            Instant nu) {
        var afspraak = afspraak(new Stuk(uid, volgnummer, begin, einde, titel, plek, nu));
        afspraak.add(afzender);
        afspraak.add(vervallen ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var kalender = kalender();
        kalender.add(methode(vervallen));
        kalender.add(afspraak);
        return bytes(kalender);
    }

    /** A whole agenda, for a calendar program that fetches it again and again. */
    byte[] agenda(String naam, List<Stuk> stukken) {
        var kalender = kalender();
        kalender.add(new XProperty("X-WR-CALNAME", naam));
        kalender.add(new XProperty("X-PUBLISHED-TTL", "PT15M"));
        stukken.forEach(stuk -> kalender.add(afspraak(stuk)));
        return bytes(kalender);
    }

    /**
     * One appointment in a file.
     *
     * @param gemaakt when it was put in the file, or came to be
     */
    record Stuk(
            String uid,
            int volgnummer,
            Instant begin,
            Instant einde,
            String titel,
            @Nullable String plek,
            Instant gemaakt) {}

    private VEvent afspraak(Stuk stuk) {
        // Not with the moment of now that the constructor without a word would put in.
        var afspraak = new VEvent(false);
        afspraak.add(new DtStamp(stuk.gemaakt()));
        afspraak.add(new Uid(stuk.uid() + "@" + domein));
        afspraak.add(new Sequence(stuk.volgnummer()));
        afspraak.add(new DtStart<>(stuk.begin()));
        afspraak.add(new DtEnd<>(stuk.einde()));
        afspraak.add(new Summary(stuk.titel()));
        afspraak.add(ImmutableClazz.PRIVATE);
        if (stuk.plek() != null) {
            afspraak.add(new Location(stuk.plek()));
        }
        return afspraak;
    }

    private static Calendar kalender() {
        var kalender = new Calendar();
        kalender.add(MAKER);
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        return kalender;
    }

    private static Method methode(boolean vervallen) {
        return vervallen ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
    }

    private static byte[] bytes(Calendar kalender) {
        var uit = new ByteArrayOutputStream();
        try {
            // An agenda without appointments is a good agenda; the library's own check says it is none.
            new CalendarOutputter(false).output(kalender, uit);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return uit.toByteArray();
    }

    private static String kaal(String adres) {
        try {
            return new InternetAddress(adres, false).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("verzuim.smtp.from is no address", e);
        }
    }
}
