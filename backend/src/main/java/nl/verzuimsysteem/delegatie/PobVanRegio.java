package nl.verzuimsysteem.delegatie;

import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * A POB who works in a regio today.
 *
 * @param onder whether he works under a bedrijfsarts today; without one he opens no medical file
 */
public record PobVanRegio(GebruikerId id, String naam, RegioId regio, String regionaam, boolean onder) {}
