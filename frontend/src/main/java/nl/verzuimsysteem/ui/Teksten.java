package nl.verzuimsysteem.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verzuimsysteem.kern.Melding;

/**
 * The words of the screens, from {@code teksten/<feature>.properties}. The first part of a key names its file, so that
 * each feature keeps its own words.
 */
public final class Teksten {
    private Teksten() {}

    /**
     * The words for a key.
     *
     * @param sleutel such as {@code dossier.hersteld.titel}
     * @param waarden what is filled in at {@code {0}}, {@code {1}} …
     * @throws java.util.MissingResourceException when the key has no words; a test looks for that
     */
    public static String t(String sleutel, Object... waarden) {
        return t(Melding.NEDERLANDS, sleutel, waarden);
    }

    static String t(Locale taal, String sleutel, Object... waarden) {
        var bestand = "teksten." + sleutel.substring(0, sleutel.indexOf('.'));
        var patroon = ResourceBundle.getBundle(bestand, taal).getString(sleutel);
        return new MessageFormat(patroon, taal).format(waarden);
    }
}
