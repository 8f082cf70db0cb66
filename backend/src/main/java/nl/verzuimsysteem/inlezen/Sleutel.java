package nl.verzuimsysteem.inlezen;

import java.text.Normalizer;
import java.util.Locale;

/** Names and numbers as the database compares them: without regard to case and accents. */
public final class Sleutel {
    private Sleutel() {}

    /** The text as it is compared. */
    public static String van(String tekst) {
        return Normalizer.normalize(tekst.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }
}
