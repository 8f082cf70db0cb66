package nl.verzuimsysteem.logboek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log, newest first.
 *
 * @param verder asks for the page after this one; {@code null} when there is none
 */
public record Logbladzijde(List<Logregel> regels, @Nullable String verder) {
    public Logbladzijde {
        regels = List.copyOf(regels);
    }

    /** Cuts a page out of lines that were read with one more than asked for. */
    static Logbladzijde van(List<Logregel> gelezen, int gevraagd) {
        return gelezen.size() > gevraagd
                ? new Logbladzijde(
                        gelezen.subList(0, gevraagd), gelezen.get(gevraagd - 1).plaats())
                : new Logbladzijde(gelezen, null);
    }
}
