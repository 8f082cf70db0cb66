package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether something can be done for a company.
 *
 * @param beeindigdOp the first day it is no customer any more
 */
public record Bedrijfsstand(
        RegioId regio,
        String naam,
        LocalDate aangeslotenOp,
        @Nullable LocalDate beeindigdOp,
        int versie) {

    /** @throws Conflict when the company has ended by this day */
    public void eisLopend(LocalDate vandaag) {
        Beeindiging.weiger(beeindigdOp, vandaag);
    }
}
