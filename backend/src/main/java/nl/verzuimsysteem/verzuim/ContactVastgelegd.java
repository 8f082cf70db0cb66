package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A talk with an employee was recorded. Published in the transaction of the record.
 *
 * @param actor who recorded it
 * @param nieuwste whether no later talk was on record
 * @param volgendeDatum when they talk again
 */
public record ContactVastgelegd(
        Actor actor,
        BedrijfId bedrijf,
        RegioId regio,
        DossierId dossier,
        boolean nieuwste,
        @Nullable LocalDate volgendeDatum) {}
