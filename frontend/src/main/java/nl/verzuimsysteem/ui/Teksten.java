package nl.verzuimsysteem.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verzuimsysteem.kern.Melding;

/**
 * The words of the screens, from {@code teksten/<feature>.properties}. The first part of a key names its file, so that
 * each feature keeps its own words. A file {@code teksten/<feature>_en.properties} beside it holds the same keys in another
 * {@link Taal}; without one the words stay Dutch.
 */
public final class Teksten {
    /** Only the language asked for, and else Dutch: never the language of the machine. */
    private static final ResourceBundle.Control GEEN_ANDERE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Teksten() {}

    /**
     * The words for a key, in the language of the page that is open.
     *
     * @param sleutel such as {@code dossier.hersteld.titel}
     * @param waarden what is filled in at {@code {0}}, {@code {1}} …
     * @throws java.util.MissingResourceException when the key has no words; a test looks for that
     */
    public static String t(String sleutel, Object... waarden) {
        var ui = UI.getCurrent();
        return t(ui == null ? Melding.NEDERLANDS : ui.getLocale(), sleutel, waarden);
    }

    /** The same in a language of one's own choosing, for what speaks another than the page around it. */
    public static String t(Locale taal, String sleutel, Object... waarden) {
        var bestand = "teksten." + sleutel.substring(0, sleutel.indexOf('.'));
        var patroon = ResourceBundle.getBundle(bestand, taal, GEEN_ANDERE).getString(sleutel);
        // Most words are words alone: a format costs as much as the element they stand on.
        return waarden.length == 0 && patroon.indexOf('\'') < 0 && patroon.indexOf('{') < 0
                ? patroon
                : new MessageFormat(patroon, taal).format(waarden);
    }
}
