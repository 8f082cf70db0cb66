package nl.verzuimsysteem.uitnodigingen;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.spreekuren.Tolk;
import org.jspecify.annotations.Nullable;

/**
 * All a werknemer is to know of his appointment, in one language: on a page and in a letter alike (information duty: who he
 * sees, under whom, that he may see the bedrijfsarts, and what becomes of what he tells).
 *
 * @param feiten when, where, with whom
 * @param uitleg what he may do and must know
 */
public record Afspraakblad(List<Feit> feiten, List<Alinea> uitleg) {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    public Afspraakblad {
        feiten = List.copyOf(feiten);
        uitleg = List.copyOf(uitleg);
    }

    /** One fact with its name. */
    public record Feit(String naam, String waarde) {}

    /** One paragraph with its title. */
    public record Alinea(String kop, String tekst) {}

    /** The sheet of an appointment that goes on. */
    public static Afspraakblad van(Bladgegevens over, Locale taal) {
        return new Afspraakblad(feiten(over, taal), uitleg(over, taal));
    }

    /** {@code dinsdag 24 november 2026, 10:00 - 10:30}, on the clock of the Netherlands; the two times stay together. */
    public static String wanneer(Bladgegevens over, Locale taal) {
        var begin = Kalender.plaatselijk(over.begin());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(taal)
                        .format(begin) + ", " + TIJD.format(begin) + "\u00a0-\u00a0"
                + TIJD.format(Kalender.plaatselijk(over.einde()));
    }

    /** Where they meet, in words. */
    public static String waar(Bladgegevens over, Locale taal) {
        return switch (over.soort().vorm()) {
            case OP_LOCATIE -> samen(over.plaatsnaam(), over.plaatsadres());
            case TELEFOON -> t(taal, "uitnodigingen.waar.TELEFOON");
            case VIDEO -> t(taal, "uitnodigingen.waar.VIDEO");
            case THUIS -> t(taal, "uitnodigingen.waar.THUIS", Objects.requireNonNullElse(over.adres(), ""));
        };
    }

    /** Whom he sees, with what that person is. */
    public static String wie(Bladgegevens over, Locale taal) {
        return over.professionalNaam() + ", " + t(taal, "uitnodigingen.functie." + over.functie());
    }

    private static List<Feit> feiten(Bladgegevens over, Locale taal) {
        var feiten = new ArrayList<Feit>();
        feiten.add(feit(taal, "uitnodigingen.feit.wanneer", wanneer(over, taal)));
        feiten.add(feit(taal, "uitnodigingen.feit.waar", waar(over, taal)));
        feiten.add(feit(taal, "uitnodigingen.feit.wie", wie(over, taal)));
        if (over.functie() == Functie.POB) {
            feiten.add(feit(
                    taal,
                    "uitnodigingen.feit.onder",
                    over.onderNaam() + ", " + t(taal, "uitnodigingen.functie." + Functie.BEDRIJFSARTS)));
        }
        if (over.tolk() != Tolk.NIET_NODIG) {
            feiten.add(feit(taal, "uitnodigingen.feit.tolk", t(taal, tolk(over))));
        }
        feiten.add(feit(taal, "uitnodigingen.feit.bellen", over.telefoonRegio()));
        return feiten;
    }

    /** Of what is confidential the employer knows nothing, so he arranges nothing. */
    private static String tolk(Bladgegevens over) {
        if (over.tolk() == Tolk.GEREGELD) {
            return "uitnodigingen.tolk.GEREGELD";
        }
        return over.vertrouwelijk() ? "uitnodigingen.tolk.vertrouwelijk" : "uitnodigingen.tolk.NODIG";
    }

    private static List<Alinea> uitleg(Bladgegevens over, Locale taal) {
        var uitleg = new ArrayList<Alinea>();
        if (over.functie() == Functie.POB) {
            uitleg.add(new Alinea(
                    t(taal, "uitnodigingen.uitleg.arts.kop"),
                    t(
                            taal,
                            "uitnodigingen.uitleg.arts.tekst",
                            over.professionalNaam(),
                            over.onderNaam(),
                            over.telefoonRegio())));
        }
        uitleg.add(alinea(taal, "uitnodigingen.uitleg.meenemen"));
        uitleg.add(alinea(taal, "uitnodigingen.uitleg.geheim"));
        uitleg.add(alinea(
                taal, over.vertrouwelijk() ? "uitnodigingen.uitleg.vertrouwelijk" : "uitnodigingen.uitleg.werkgever"));
        uitleg.add(new Alinea(
                t(taal, "uitnodigingen.uitleg.verhinderd.kop"),
                t(taal, "uitnodigingen.uitleg.verhinderd.tekst", over.telefoonRegio())));
        return uitleg;
    }

    private static Feit feit(Locale taal, String naam, String waarde) {
        return new Feit(t(taal, naam), waarde);
    }

    private static Alinea alinea(Locale taal, String sleutel) {
        return new Alinea(t(taal, sleutel + ".kop"), t(taal, sleutel + ".tekst"));
    }

    private static String samen(@Nullable String naam, @Nullable String adres) {
        return naam == null ? Objects.requireNonNullElse(adres, "") : adres == null ? naam : naam + ", " + adres;
    }

    private static String t(Locale taal, String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst(taal);
    }
}
