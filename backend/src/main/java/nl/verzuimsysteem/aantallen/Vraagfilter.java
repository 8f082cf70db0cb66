package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * Which companies of an uitvraag to list.
 *
 * @param zoektekst a part of the name; empty for all
 * @param stand {@code null} for all
 * @param zonderBeheerder only open questions that nobody can answer
 */
public record Vraagfilter(
        String zoektekst, @Nullable RegioId regio, @Nullable Vraagstand stand, boolean zonderBeheerder) {
    public static final Vraagfilter ALLE = new Vraagfilter("", null, null, false);
}
