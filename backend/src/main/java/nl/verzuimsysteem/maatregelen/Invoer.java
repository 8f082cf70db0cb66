package nl.verzuimsysteem.maatregelen;

import java.util.regex.Pattern;

/** What is asked of all that is given in here. */
final class Invoer {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Invoer() {}

    /** Whether this is a key by which sending something twice records it once. */
    static boolean isSleutel(String sleutel) {
        return UUID.matcher(sleutel).matches();
    }
}
