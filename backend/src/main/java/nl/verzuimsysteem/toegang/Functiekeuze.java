package nl.verzuimsysteem.toegang;

import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;

/**
 * One function somebody can act in. Who holds several chooses one at a time.
 *
 * @param sleutel tells the choices of one person apart, such as {@code LEIDINGGEVENDE-12}; stays the same over time
 * @param omschrijving how to show it, such as {@code Verzuimcoördinator · Van Dijk Transport}
 * @param bereik how far it reaches today
 */
public record Functiekeuze(String sleutel, Functie functie, String omschrijving, Bereik bereik) {}
