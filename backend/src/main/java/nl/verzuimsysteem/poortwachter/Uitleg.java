package nl.verzuimsysteem.poortwachter;

import java.util.List;
import nl.verzuimsysteem.kern.Melding;

/**
 * Why a term lies where it lies, in sentences: the rule, the count of days, what moved it, and how it stands.
 *
 * @param regels one sentence each
 * @param artikel the article of law or other source, such as {@code RP 2}
 */
public record Uitleg(List<Melding> regels, String artikel) {
    public Uitleg {
        regels = List.copyOf(regels);
    }
}
