package nl.verzuimsysteem.uitnodigingen;

import nl.verzuimsysteem.spreekuren.Afspraak;

/**
 * What somebody sees who comes in by the link of an invitation. His own name is not shown: the link may be read by others.
 *
 * @param taal in which he is spoken to: one of ours
 * @param telefoonRegio whom he can call
 * @param kanAfzeggen whether it is early enough to cancel here
 */
public record Genodigde(Afspraak afspraak, String taal, String telefoonRegio, boolean kanAfzeggen) {}
