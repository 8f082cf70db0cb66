package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.RegioId;

/**
 * How far the companies of one regio are.
 *
 * @param gevraagd how many are asked; a company that ended before it answered is no longer counted
 * @param opgegeven how many answered
 * @param zonderBeheerder how many did not answer, can still, and have nobody who may
 */
public record PerRegio(RegioId regio, String naam, long gevraagd, long opgegeven, long zonderBeheerder) {}
