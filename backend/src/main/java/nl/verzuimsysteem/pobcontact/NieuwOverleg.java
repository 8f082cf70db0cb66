package nl.verzuimsysteem.pobcontact;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the employer, to be recorded.
 *
 * @param sleutel a UUID of the sender: recording again with the same key records once
 * @param datum the day of the talk; today or earlier
 * @param metWie name and function of who it was with
 * @param notitie what was said and agreed, for the employer to read; never medical
 * @param minuten how long it took
 * @param nietMedisch whether a word in it that looks medical is not meant so; then it is kept, and logged
 */
public record NieuwOverleg(
        String sleutel,
        DossierId dossier,
        @Nullable LocalDate datum,
        String metWie,
        ContactKanaal kanaal,
        String notitie,
        @Nullable Integer minuten,
        boolean nietMedisch) {}
