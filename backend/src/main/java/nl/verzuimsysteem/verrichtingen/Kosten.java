package nl.verzuimsysteem.verrichtingen;

import java.util.List;

/**
 * What was delivered in a case and what that costs. Services that are nameless are never in it.
 *
 * @param regels newest first
 */
public record Kosten(Meter meter, List<Verrichting> regels) {
    public Kosten {
        regels = List.copyOf(regels);
    }
}
