package nl.verzuimsysteem.caseload;

import java.util.List;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * Cases that go to somebody else.
 *
 * @param dossiers 1 to {@link #MEESTE}
 * @param naar who gets them; {@code null}: back to the team
 * @param notitie what he should know, for the team to read and never medical
 * @param nietMedisch whether the writer says that nothing he wrote is medical
 * @param sleutel a UUID, so that twice is once
 */
public record Overdracht(
        List<DossierId> dossiers,
        @Nullable GebruikerId naar,
        @Nullable String notitie,
        boolean nietMedisch,
        String sleutel) {
    /** The most cases that go in one go. */
    public static final int MEESTE = 200;

    /** The most characters of a note. */
    public static final int LANGSTE_NOTITIE = 500;

    public Overdracht {
        dossiers = dossiers.stream().distinct().toList();
        notitie = notitie == null || notitie.isBlank() ? null : notitie.strip();
    }
}
