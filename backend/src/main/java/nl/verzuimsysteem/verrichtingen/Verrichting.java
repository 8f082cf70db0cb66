package nl.verzuimsysteem.verrichtingen;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * Something that was delivered in a case.
 *
 * @param dienst the code of the service
 * @param naam the service as people of the field call it
 * @param opdracht the order it follows from
 * @param minuten of what is paid by the hour; negative in a counter-entry
 * @param aantal -1 in a counter-entry
 * @param oordeel inside or outside the subscription, and by which rule
 * @param bedrag to be paid without VAT; negative in a counter-entry
 * @param neemtTerug the one that this counter-entry takes back
 * @param teruggenomen whether a counter-entry took it back
 * @param reden why it was put in by hand or taken back
 * @param factuur the invoice it stands on
 * @param teCorrigeren whether the reader may take it back
 */
public record Verrichting(
        VerrichtingId id,
        String dienst,
        String naam,
        @Nullable OpdrachtId opdracht,
        LocalDate datum,
        @Nullable Integer minuten,
        int aantal,
        Prijsoordeel oordeel,
        Geld bedrag,
        @Nullable VerrichtingId neemtTerug,
        boolean teruggenomen,
        @Nullable String reden,
        Instant vastgelegdOp,
        String door,
        @Nullable Factuur factuur,
        boolean teCorrigeren) {

    /**
     * An invoice by its key and by the number that is printed on it. Whether the reader may open it is not asked here.
     */
    public record Factuur(long id, String nummer) {}

    public boolean opFactuur() {
        return factuur != null;
    }
}
