package nl.verzuimsysteem.kern;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key, a UUID, that somebody gives to an act, so that doing it twice does it once. */
public final class Sleutel {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Sleutel() {}

    /** @param sleutel {@code null} when it was left out, which another system may do */
    public static boolean isGeldig(@Nullable String sleutel) {
        return sleutel != null && UUID.matcher(sleutel).matches();
    }
}
