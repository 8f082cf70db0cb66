package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.Functie;

/**
 * Somebody who is reminded of a taak in his daily mail.
 *
 * @param alleenBijTeLaat whether he is told only once it is late for some days
 */
public record Ontvanger(String naam, Functie functie, boolean alleenBijTeLaat) {}
