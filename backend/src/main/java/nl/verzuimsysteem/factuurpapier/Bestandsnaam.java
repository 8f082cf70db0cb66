package nl.verzuimsysteem.factuurpapier;

import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;

/** What the file of an invoice is called: its kind and number, nothing else. */
final class Bestandsnaam {
    private Bestandsnaam() {}

    static String van(Factuurkop kop, String soort) {
        return (kop.soort() == Factuursoort.CREDIT ? "creditnota-" : "factuur-") + kop.nummer() + "." + soort;
    }
}
