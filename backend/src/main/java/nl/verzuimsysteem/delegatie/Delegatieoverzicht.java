package nl.verzuimsysteem.delegatie;

import java.util.List;

/**
 * Who works under whom in one's regio's.
 *
 * @param regels the delegations: those that hold or are to come first, then what is over
 * @param pobs everybody who can be given one, by name
 */
public record Delegatieoverzicht(List<Delegatieregel> regels, List<PobVanRegio> pobs) {
    public Delegatieoverzicht {
        regels = List.copyOf(regels);
        pobs = List.copyOf(pobs);
    }
}
