package nl.verzuimsysteem.toegang;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Zone;

/** The table of rights as a page of text, for whoever wants to check it without the program: {@code docs/rechten.md}. */
public final class Rechtendocument {
    private static final String KOP = """
            # Wie mag wat

            Deze bladzijde wordt uit het programma gemaakt: zij is de tabel waar het programma zelf naar kijkt. Wat er niet
            staat, mag niet. Elke weigering staat in het logboek.

            ## Hoe ver een functie reikt

            | Functie | Reikt tot |
            |---|---|
            """;

    private Rechtendocument() {}

    /** The whole document, in Markdown. */
    public static String markdown() {
        var tekst = new StringBuilder(KOP);
        for (var functie : Functie.values()) {
            tekst.append("| %s | %s |\n".formatted(functie.naam(), functie.reikwijdte()));
        }
        for (var zone : Zone.values()) {
            tekst.append("\n## %s\n\n%s\n\n| Handeling | Wie |\n|---|---|\n".formatted(zone.naam(), zone.uitleg()));
            var handelingen = Arrays.stream(Handeling.values())
                    .filter(een -> een.zone() == zone)
                    .toList();
            if (handelingen.isEmpty()) {
                tekst.append("| – | Hier is nog geen handeling voor |\n");
            }
            handelingen.forEach(een -> tekst.append("| %s | %s |\n".formatted(een.omschrijving(), wie(een))));
        }
        return tekst.toString();
    }

    /** The names of the functions that may do an act. */
    public static String wie(Handeling handeling) {
        var functies = Rechten.wieMag(handeling);
        return functies.size() == Functie.values().length - 1 && !functies.contains(Functie.SYSTEEM)
                ? "Iedereen"
                : functies.stream().map(Functie::naam).collect(Collectors.joining(", "));
    }
}
