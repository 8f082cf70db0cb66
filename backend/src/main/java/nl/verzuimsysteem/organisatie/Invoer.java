package nl.verzuimsysteem.organisatie;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How typed texts are put in order, and what an address to mail looks like. */
final class Invoer {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LANGSTE_EMAIL = 254;

    private Invoer() {}

    static String schoon(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ");
    }

    static @Nullable String ofNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : schoon(tekst);
    }

    static boolean isEmail(String tekst) {
        return tekst.length() <= LANGSTE_EMAIL && EMAIL.matcher(tekst).matches();
    }
}
