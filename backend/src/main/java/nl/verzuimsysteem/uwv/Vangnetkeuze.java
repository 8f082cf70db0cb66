package nl.verzuimsysteem.uwv;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Vangnet;
import org.jspecify.annotations.Nullable;

/**
 * To which group of the vangnet an employee belongs, and since when that is known.
 *
 * @param groep {@link Vangnet#GEEN} when the employer pays
 * @param bekendOp needed with a group; not after today
 */
public record Vangnetkeuze(
        @Nullable Vangnet groep, @Nullable LocalDate bekendOp) {

    /** What a group is called. */
    public static Melding naam(Vangnet groep) {
        return Melding.van("uwv.groep." + groep.name());
    }
}
