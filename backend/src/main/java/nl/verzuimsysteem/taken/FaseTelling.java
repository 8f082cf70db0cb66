package nl.verzuimsysteem.taken;

/**
 * How many open cases are in a phase.
 *
 * @param teLaat those of them whose next step is late
 */
public record FaseTelling(Fase fase, long aantal, long teLaat) {}
