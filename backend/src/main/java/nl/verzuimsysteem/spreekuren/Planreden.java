package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import org.jspecify.annotations.Nullable;

/** What has to be planned: one step of a case, one order, or one request. */
public record Planreden(
        @Nullable TaakId taak,
        @Nullable OpdrachtId opdracht,
        @Nullable VerzoekId verzoek) {

    public static Planreden van(TaakId taak) {
        return new Planreden(taak, null, null);
    }

    public static Planreden van(OpdrachtId opdracht) {
        return new Planreden(null, opdracht, null);
    }

    public static Planreden van(VerzoekId verzoek) {
        return new Planreden(null, null, verzoek);
    }
}
