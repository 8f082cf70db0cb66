package nl.verzuimsysteem.verzuim;

import java.util.regex.Pattern;

/** The key a sender gives to what he creates, so that sending it twice creates it once. */
final class Sleutel {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Sleutel() {}

    static boolean isGeldig(String sleutel) {
        return UUID.matcher(sleutel).matches();
    }
}
