package nl.verzuimsysteem.logboek;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.papier.Csv;

/**
 * A line of the log as a line of CSV, for a spreadsheet: what somebody searched for stands in the log, and may be
 * anything.
 */
final class Csvregel {
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

    private Csvregel() {}

    static String kop() {
        return Csv.BOM + String.join(";", KOPPEN) + "\r\n";
    }

    static String van(Logregel regel) {
        return Csv.lijn(
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

    private static String moment(Instant moment) {
        return MOMENT.format(Kalender.plaatselijk(moment));
    }
}
