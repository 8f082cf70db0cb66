package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an act on spells is judged by, beside the spells themselves.
 *
 * @param naam of the employee, for messages
 * @param inDienst the first day of the employment, when known
 * @param uitDienst the last day of it
 * @param contracturen a week, when known
 */
record Grenzen(
        String naam,
        LocalDate vandaag,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        @Nullable BigDecimal contracturen) {
    private static final int OUDSTE_JAREN = 2;

    boolean inDienstOp(LocalDate dag) {
        return inDienst == null || !dag.isBefore(inDienst);
    }

    boolean nogInDienstOp(LocalDate dag) {
        return uitDienst == null || !dag.isAfter(uitDienst);
    }

    /** The earliest first sick day that is taken. */
    LocalDate oudste() {
        return vandaag.minusYears(OUDSTE_JAREN);
    }
}
