package nl.verzuimsysteem.verzuim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Guards what is written freely in one act. A word that looks medical is refused at its field, unless whoever writes says
 * that it is not meant so: then it is let through, and the audit log tells in which field and how many words. The words
 * themselves stay out of the log, which nobody can change: where the writer is wrong, they say something of a health.
 */
public final class Medischewacht {
    private final boolean nietMedisch;
    private final List<String> staatEr;
    private final List<String> toegelaten = new ArrayList<>();

    /**
     * @param nietMedisch whether the writer says that nothing he wrote is medical
     * @param staatEr texts that were kept before: they were judged then, and are not judged again
     */
    public Medischewacht(boolean nietMedisch, @Nullable String... staatEr) {
        this.nietMedisch = nietMedisch;
        this.staatEr = Arrays.stream(staatEr).filter(Objects::nonNull).toList();
    }

    /**
     * Looks at a field.
     *
     * @param veld as the screens and the API call it
     */
    public void kijk(OngeldigeInvoer.Verzamelaar fouten, String veld, @Nullable String tekst) {
        if (tekst == null || staatEr.contains(tekst.strip())) {
            return;
        }
        var woorden = MedischeWoorden.alle(tekst);
        if (nietMedisch && !woorden.isEmpty()) {
            toegelaten.add(veld + " (" + woorden.size() + ")");
        }
        fouten.eis(
                nietMedisch || woorden.isEmpty(), veld, "dossier.medisch", woorden.isEmpty() ? "" : woorden.getFirst());
    }

    /** What the audit log tells of the act; nothing when there is nothing to tell. */
    public @Nullable String inLog() {
        return toegelaten.isEmpty() ? null : "niet medisch bedoeld: " + String.join(", ", toegelaten);
    }

    /** The same, after what there is to tell anyway. */
    public String inLog(String wat) {
        var hier = inLog();
        return hier == null ? wat : wat + "; " + hier;
    }
}
