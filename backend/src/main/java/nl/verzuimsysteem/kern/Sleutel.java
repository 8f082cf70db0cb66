package nl.verzuimsysteem.kern;

import java.util.regex.Pattern;

/** The key, a UUID, that somebody gives to an act, so that doing it twice does it once. */
public final class Sleutel {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Sleutel() {}

    public static boolean isGeldig(String sleutel) {
        return UUID.matcher(sleutel).matches();
    }
}
