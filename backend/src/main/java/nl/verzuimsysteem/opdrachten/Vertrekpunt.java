package nl.verzuimsysteem.opdrachten;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * All that sending an order from a case needs to know.
 *
 * @param postbus the mailbox of the team
 * @param beeindigdOp the first day the company is no customer any more
 * @param type {@code null} when there is no active type of the code that was given, and then its name and group are too
 * @param bemand whether somebody holds the function of the group for this company
 * @param eerder the order that was sent with the same key before
 */
record Vertrekpunt(
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        String postbus,
        @Nullable LocalDate beeindigdOp,
        @Nullable Long type,
        @Nullable String naam,
        @Nullable Functie groep,
        boolean bemand,
        @Nullable OpdrachtId eerder,
        @Nullable DossierId eerderDossier,
        LocalDate teldag,
        @Nested Tariefregel tarief) {

    /** What it costs when it is sent on this day; of a type that exists. */
    Prijsoordeel prijs(LocalDate vandaag) {
        return tarief.gevonden().orElseThrow().oordeel(vandaag, teldag);
    }
}
