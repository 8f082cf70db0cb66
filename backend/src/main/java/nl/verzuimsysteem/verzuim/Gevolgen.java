package nl.verzuimsysteem.verzuim;

import java.util.List;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to the terms of a case, before it is made.
 *
 * @param verschuivingen the steps whose term moves, comes or goes, in the order of their new or old last day
 * @param opmerkingen what else happens: that spells join or split and why, and what the facts contradict
 * @param anderDossier the case that the spell lies in afterwards, when that is an existing other one
 */
public record Gevolgen(
        List<Verschuiving> verschuivingen,
        List<Melding> opmerkingen,
        @Nullable DossierId anderDossier) {
    public Gevolgen {
        verschuivingen = List.copyOf(verschuivingen);
        opmerkingen = List.copyOf(opmerkingen);
    }
}
