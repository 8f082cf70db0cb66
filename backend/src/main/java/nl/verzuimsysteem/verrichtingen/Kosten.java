package nl.verzuimsysteem.verrichtingen;

import java.util.List;
import java.util.Optional;

/**
 * What was delivered in a case and what that costs. Services that are nameless are never in it.
 *
 * @param regels newest first
 * @param tijd what the reader needs to book his own time here; empty for who books none
 */
public record Kosten(Meter meter, List<Verrichting> regels, Optional<Tijdwerk> tijd) {
    public Kosten {
        regels = List.copyOf(regels);
    }
}
