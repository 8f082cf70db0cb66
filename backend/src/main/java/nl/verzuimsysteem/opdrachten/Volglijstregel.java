package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * One opdracht of an employer among those of all his cases.
 *
 * @param type the name of the type
 * @param ongelezen whether nobody of the employer has opened the answer yet
 * @param laatstOp when somebody last did something with it
 * @param uitvoerder the name of who picked it up
 */
public record Volglijstregel(
        OpdrachtId id,
        String type,
        Functie groep,
        OpdrachtStatus status,
        boolean ongelezen,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        DossierId dossier,
        String werknemersnaam,
        String verstuurdDoor,
        Instant verstuurdOp,
        @Nullable LocalDate gewensteDatum,
        Instant laatstOp,
        @Nullable String uitvoerder) {}
