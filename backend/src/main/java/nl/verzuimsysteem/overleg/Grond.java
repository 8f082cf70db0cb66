package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is on the agenda, as it is kept: names are looked up when it is shown.
 *
 * @param wat the milestone, the code of the order or the key of the decision it speaks of
 */
record Grond(
        Agendareden soort,
        @Nullable LocalDate dag,
        @Nullable String wat) {
    static final Grond INGEBRACHT = new Grond(Agendareden.INGEBRACHT, null, null);
}
