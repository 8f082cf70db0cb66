package nl.verzuimsysteem.logboek;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as a line of CSV, for a spreadsheet. A text that a spreadsheet would run as a formula gets a quote
 * before it: what somebody searched for stands in the log, and may be anything.
 */
final class Csvregel {
    /** So that a spreadsheet reads the accents right. */
    static final String BOM = "\uFEFF";

    private static final List<String> KOPPEN = List.of(
            "Nummer",
            "Moment",
            "Handeling",
            "Soort",
            "Uitkomst",
            "Gebruiker",
            "Naam",
            "Functie",
            "Organisatie",
            "Verantwoordelijke",
            "Kanaal",
            "Adres",
            "Apparaat",
            "Factor",
            "Sessie",
            "Toegangspunt",
            "Systeem",
            "Bedrijf",
            "Personeelsnummer",
            "Wat",
            "Wat nummer",
            "Zone",
            "Autorisatieregel",
            "Toestemmingsprofiel",
            "Noodknop",
            "Bijzonderheid",
            "Zoekvraag",
            "Zegel");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final String FORMULE = "=+-@\t\r\n";

    private Csvregel() {}

    static String kop() {
        return BOM + String.join(";", KOPPEN) + "\r\n";
    }

    static String van(Logregel regel) {
        return regel(
                regel.id(),
                moment(regel.moment()),
                regel.handeling(),
                regel.actie(),
                regel.uitkomst(),
                regel.gebruiker(),
                regel.naam(),
                regel.functie().naam(),
                regel.organisatie(),
                regel.verantwoordelijke(),
                regel.kanaal(),
                regel.adres(),
                regel.apparaat(),
                regel.factor(),
                regel.sessie(),
                regel.toegangspunt(),
                regel.systeem(),
                regel.bedrijf(),
                regel.personeelsnummer(),
                regel.objectSoort(),
                regel.objectId(),
                regel.zone(),
                regel.autorisatieregel(),
                regel.toestemmingsprofiel(),
                regel.noodknop(),
                regel.bijzonderheid(),
                regel.vraag(),
                regel.zegel());
    }

    private static String regel(@Nullable Object... velden) {
        return Arrays.stream(velden)
                        .map(veld -> veld(Objects.toString(veld, "")))
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    static String veld(String tekst) {
        var veilig = tekst.isEmpty() || FORMULE.indexOf(tekst.charAt(0)) < 0 ? tekst : "'" + tekst;
        return veilig.matches("(?s).*[;\"\\r\\n].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(Kalender.plaatselijk(moment));
    }
}
