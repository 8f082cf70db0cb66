package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/** The end of a company as a customer: from that day on nothing new is taken in, and all that is there stays readable. */
public final class Beeindiging {
    private Beeindiging() {}

    /** Whether the company has ended by this day. */
    public static boolean isIngegaan(@Nullable LocalDate beeindigdOp, LocalDate dag) {
        return beeindigdOp != null && !beeindigdOp.isAfter(dag);
    }

    /** @throws Conflict when the company has ended by this day; says since when */
    public static void weiger(@Nullable LocalDate beeindigdOp, LocalDate vandaag) {
        if (beeindigdOp != null && isIngegaan(beeindigdOp, vandaag)) {
            throw new Conflict("organisatie.beeindigd", Kalender.voluit(beeindigdOp));
        }
    }
}
