package nl.verzuimsysteem.organisatie;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How typed texts are put in order, and what an address to mail looks like. */
final class Invoer {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LANGSTE_EMAIL = 254;

    private Invoer() {}

    /** Control characters go: they cannot stand in an e-invoice, nor on paper. */
    static String schoon(String tekst) {
        return tekst.replaceAll("[\\s\\p{Cntrl}\\uFFFE\\uFFFF]+", " ").strip();
    }

    static @Nullable String ofNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : schoon(tekst);
    }

    static boolean isEmail(String tekst) {
        return tekst.length() <= LANGSTE_EMAIL && EMAIL.matcher(tekst).matches();
    }
}
