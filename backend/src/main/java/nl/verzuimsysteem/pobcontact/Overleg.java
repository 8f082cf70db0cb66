package nl.verzuimsysteem.pobcontact;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.verzuim.ContactKanaal;

/**
 * A talk of the POB with the employer, as it was recorded.
 *
 * @param metWie name and function of who it was with
 * @param moment when it was recorded
 * @param door who recorded it
 * @param ingetrokken whether it was withdrawn: it stays to be read, and costs nothing
 * @param magTerug whether the reader can correct or withdraw it now
 */
public record Overleg(
        PobcontactId id,
        LocalDate datum,
        String metWie,
        ContactKanaal kanaal,
        String notitie,
        int minuten,
        Instant moment,
        String door,
        boolean ingetrokken,
        boolean magTerug) {}
