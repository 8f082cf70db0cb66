package nl.verzuimsysteem.overleg;

import nl.verzuimsysteem.kern.RegioId;

/**
 * An overleg, one of its points or one of its decisions changed. Published in the transaction of the change; holds keys
 * only: whoever hears it reads again, within his own scope.
 */
public record OverlegGewijzigd(OverlegId overleg, RegioId regio, int stand) {}
