package nl.verzuimsysteem.start;

import java.util.List;

/**
 * What stands on somebody's home.
 *
 * @param nu what he must do, the most pressing kind first
 * @param wacht what he waits for
 */
public record Start(List<Startregel> nu, List<Startregel> wacht) {}
