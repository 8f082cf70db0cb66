package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import org.jspecify.annotations.Nullable;

/** What has to be planned: one step of a case, one order, one request, or what the planner thinks of in a case. */
public record Planreden(
        @Nullable TaakId taak,
        @Nullable OpdrachtId opdracht,
        @Nullable VerzoekId verzoek,
        @Nullable DossierId dossier) {

    public static Planreden van(TaakId taak) {
        return new Planreden(taak, null, null, null);
    }

    public static Planreden van(OpdrachtId opdracht) {
        return new Planreden(null, opdracht, null, null);
    }

    public static Planreden van(VerzoekId verzoek) {
        return new Planreden(null, null, verzoek, null);
    }

    public static Planreden van(DossierId dossier) {
        return new Planreden(null, null, null, dossier);
    }
}
