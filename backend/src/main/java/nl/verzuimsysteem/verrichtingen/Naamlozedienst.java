package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.tarieven.Prijsoordeel;

/**
 * A nameless service with what it costs a company in a month, for who puts it in.
 *
 * @param factuurtekst what the company gets to read of it
 */
public record Naamlozedienst(String code, String naam, String factuurtekst, Prijsoordeel prijs) {}
