package nl.verzuimsysteem.kern;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Something the system says to its user. The words stand in {@code meldingen/<feature>.properties}; the first part of
 * the key names the file, so that each feature keeps its own words.
 *
 * @param sleutel such as {@code verzuim.eersteZiektedag.toekomst}
 * @param waarden what is filled in at {@code {0}}, {@code {1}} …; dates and amounts are given as text
 */
public record Melding(String sleutel, List<Object> waarden) {
    /** The language of the product. */
    public static final Locale NEDERLANDS = Locale.of("nl", "NL");

    public Melding {
        waarden = List.copyOf(waarden);
    }

    public static Melding van(String sleutel, Object... waarden) {
        return new Melding(sleutel, List.of(waarden));
    }

    /** Only the language asked for, and else Dutch: never the language of the machine. */
    private static final ResourceBundle.Control GEEN_ANDERE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The words, in Dutch.
     *
     * @throws MissingResourceException when the key has no words; a test looks for that
     */
    public String tekst() {
        return tekst(NEDERLANDS);
    }

    /**
     * The words in a language, where the feature has them ({@code meldingen/<feature>_en.properties}); otherwise in
     * Dutch.
     *
     * @throws MissingResourceException when the key has no words; a test looks for that
     */
    public String tekst(Locale taal) {
        var bestand = "meldingen." + sleutel.substring(0, sleutel.indexOf('.'));
        var patroon = ResourceBundle.getBundle(bestand, taal, GEEN_ANDERE).getString(sleutel);
        return new MessageFormat(patroon, taal).format(waarden.toArray());
    }
}
