package nl.verzuimsysteem.opdrachten;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * What the employer fills in.
 *
 * @param sleutel a UUID of the sender: sending it again sends nothing new
 * @param type the code of the opdrachttype
 * @param tekst what is asked, 5 to 2000 characters, never medical
 * @param gewensteDatum when he would like it to be done, if that matters
 * @param nietMedisch whether a word in {@code tekst} that looks medical is not meant so
 */
public record NieuweOpdracht(
        String sleutel,
        DossierId dossier,
        String type,
        String tekst,
        @Nullable LocalDate gewensteDatum,
        boolean nietMedisch) {

    /** With nothing in it that looks medical. */
    public NieuweOpdracht(
            String sleutel, DossierId dossier, String type, String tekst, @Nullable LocalDate gewensteDatum) {
        this(sleutel, dossier, type, tekst, gewensteDatum, false);
    }
}
