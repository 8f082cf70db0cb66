package nl.verzuimsysteem.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.taken.FaseTelling;

/**
 * The first page of the caseload. The numbers look at the regio of the filter, and not at what else narrows the list.
 *
 * @param wiens how many cases there are of each, whatever the filter asks for; {@link Wiens#PERSOON} only when it asks for
 *     somebody
 * @param fasen how many there are in each phase, of whom the filter asks for
 * @param vervangt for whom the reader stands in today
 */
public record Caseloadblad(
        Bladzijde<Caselijn> bladzijde, Map<Wiens, Telling> wiens, List<FaseTelling> fasen, List<Vervangt> vervangt) {
    public Caseloadblad {
        wiens = Map.copyOf(wiens);
        fasen = List.copyOf(fasen);
        vervangt = List.copyOf(vervangt);
    }

    /** @param teLaat those of them whose next step is late */
    public record Telling(long aantal, long teLaat) {}

    /** @param totEnMet the last day */
    public record Vervangt(GebruikerId wie, String naam, LocalDate totEnMet) {}
}
