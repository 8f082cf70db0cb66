package nl.verzuimsysteem.overleg;

import java.util.List;
import nl.verzuimsysteem.caseload.Teamgenoot;
import org.jspecify.annotations.Nullable;

/**
 * The overleg of a regio as it is arranged, with who can be a member.
 *
 * @param reeks {@code null} when it was never arranged
 * @param team MMA, POB and casemanagers of the regio today, by name
 */
public record Reeksblad(@Nullable Overlegreeks reeks, List<Teamgenoot> team) {
    public Reeksblad {
        team = List.copyOf(team);
    }
}
