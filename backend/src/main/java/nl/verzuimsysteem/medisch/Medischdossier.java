package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import org.jspecify.annotations.Nullable;

/**
 * The medical file of a werknemer as far as somebody may open it, newest first.
 *
 * @param gesloten how many more consults are closed to him
 * @param inNood whether those can be opened in an emergency
 * @param noodTot until when he may read what is closed; {@code null} when he did not ask for that
 */
public record Medischdossier(
        String werknemer,
        List<Regel> consulten,
        int gesloten,
        boolean inNood,
        @Nullable Instant noodTot) {
    public Medischdossier {
        consulten = List.copyOf(consulten);
    }

    /** One consult; what was said in it is read apart. */
    public record Regel(
            ConsultId id,
            LocalDate dag,
            Spreekuursoort soort,
            Aanleiding aanleiding,
            String professional,
            Functie functie,
            String onder,
            Consultstatus status,
            boolean vertrouwelijk) {}
}
