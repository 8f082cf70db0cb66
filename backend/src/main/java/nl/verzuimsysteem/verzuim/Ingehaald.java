package nl.verzuimsysteem.verzuim;

import java.util.function.Supplier;
import nl.verzuimsysteem.opslag.Uniek;

/** Somebody else wrote first. */
final class Ingehaald extends RuntimeException {
    private final boolean schoon;

    /** @param schoon whether nothing was written yet, so that reading again gives the answer */
    Ingehaald(boolean schoon) {
        super("Somebody else wrote first", null, false, false);
        this.schoon = schoon;
    }

    boolean isSchoon() {
        return schoon;
    }

    /** The unique keys decide who came first; the other hears of it here. */
    static <T> T bijDubbel(boolean schoon, Supplier<T> schrijven) {
        return Uniek.schrijf(schrijven).orElseThrow(() -> new Ingehaald(schoon));
    }
}
