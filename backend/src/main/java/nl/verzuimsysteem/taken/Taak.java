package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done.
 *
 * @param id empty when it is an opdracht that waits, and so is done by answering it
 * @param opdracht the order that waits for an answer
 * @param onderwerp the name of that order
 * @param werknemer whom it is about
 * @param uiterlijkOp the last day on which it is still in time; of a question the day after it was asked
 * @param functie the function that must act
 */
public record Taak(
        TaakSoort soort,
        @Nullable TaakId id,
        @Nullable OpdrachtId opdracht,
        @Nullable String onderwerp,
        DossierId dossier,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String werknemer,
        LocalDate uiterlijkOp,
        Functie functie) {

    public Termijn termijn(LocalDate vandaag) {
        return Termijn.van(uiterlijkOp, vandaag);
    }
}
