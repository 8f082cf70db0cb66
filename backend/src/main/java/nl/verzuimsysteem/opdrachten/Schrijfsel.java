package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What people write in an opdracht: neither empty nor endless. */
final class Schrijfsel {
    static final int KORTSTE = 5;
    static final int LANGSTE = 2000;

    private Schrijfsel() {}

    /**
     * The text without space around it. What is wrong with it is noted under the field.
     *
     * @param sleutel the beginning of the keys of the messages, such as {@code opdrachten.tekst}
     */
    static String eis(OngeldigeInvoer.Verzamelaar invoer, String veld, String sleutel, @Nullable String tekst) {
        var schoon = tekst == null ? "" : tekst.strip();
        invoer.eis(schoon.length() >= KORTSTE, veld, sleutel + ".kort", KORTSTE);
        invoer.eis(schoon.length() <= LANGSTE, veld, sleutel + ".lang", LANGSTE, schoon.length());
        return schoon;
    }
}
