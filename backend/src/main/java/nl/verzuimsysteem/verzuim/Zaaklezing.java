package nl.verzuimsysteem.verzuim;

import java.util.List;
import java.util.Map;

/** The facts of a case, with what other features keep with it. */
public final class Zaaklezing {
    private final Dossierfeiten feiten;
    private final Map<Bijvraag<?>, List<Object>> rijen;

    Zaaklezing(Dossierfeiten feiten, Map<Bijvraag<?>, List<Object>> rijen) {
        this.feiten = feiten;
        this.rijen = rijen;
    }

    public Dossierfeiten feiten() {
        return feiten;
    }

    /** What this question gave, in no order; nothing when it was not asked. */
    @SuppressWarnings("unchecked") // Each list was filled by the reader of its own question.
    public <T> List<T> van(Bijvraag<T> vraag) {
        return (List<T>) rijen.getOrDefault(vraag, List.of());
    }
}
