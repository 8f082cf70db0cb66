package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an appointment. Published in the transaction in which it happened.
 *
 * @param vertrouwelijk whether the employer must never learn of it: nothing of it goes to his side
 * @param begin when it is to begin now
 * @param eerder when it was to begin before it was moved
 */
public record AfspraakGewijzigd(
        Actor actor,
        AfspraakId afspraak,
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        @Nullable DossierId dossier,
        boolean vertrouwelijk,
        Wat wat,
        Instant begin,
        @Nullable Instant eerder) {

    /** What happened. */
    public enum Wat {
        GEPLAND,
        VERZET,
        BEVESTIGD,
        TOLK_GEREGELD,
        AANGEKOMEN,
        GEHOUDEN,
        NIET_VERSCHENEN,
        AFGEZEGD,
        LAAT_AFGEZEGD
    }
}
