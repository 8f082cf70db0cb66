package nl.verzuimsysteem.kern;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number as people write it; it is kept as written. */
public final class Telefoon {
    private static final Pattern NUMMER = Pattern.compile("[+(]?[0-9][0-9 ()./-]{5,18}");

    private Telefoon() {}

    /** Whether it can be a number; none at all is also good. */
    public static boolean isGeldig(@Nullable String telefoon) {
        return telefoon == null || NUMMER.matcher(telefoon).matches();
    }
}
