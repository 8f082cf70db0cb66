package nl.verzuimsysteem.gebruikers;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * The look at everybody's functions at a company, once a year.
 *
 * @param uiterlijkOp the last day it should be done
 * @param aantal how many people it is about
 * @param gedaan how many were looked at
 */
public record Rechtencontrole(
        ControleId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        int jaar,
        LocalDate uiterlijkOp,
        @Nullable Instant afgerondOp,
        @Nullable String afgerondDoor,
        int aantal,
        int gedaan) {

    /** How many nobody looked at yet. */
    public int teDoen() {
        return aantal - gedaan;
    }

    /** Whether it should have been done before this day. */
    public boolean teLaat(LocalDate vandaag) {
        return afgerondOp == null && vandaag.isAfter(uiterlijkOp);
    }
}
