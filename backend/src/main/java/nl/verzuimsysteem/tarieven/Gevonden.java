package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/** A service, and what held for it and one company on the day that was asked for. */
public record Gevonden(Dienst dienst, Voorwaarden voorwaarden) {

    /**
     * The verdict.
     *
     * @param dag the day that was asked for
     * @param teldag the effective first sick day of the case; {@code null} when it is not for one case
     */
    public Prijsoordeel oordeel(LocalDate dag, @Nullable LocalDate teldag) {
        return Prijsoordeel.van(dienst, voorwaarden, dag, teldag);
    }

    /**
     * The same for a case.
     *
     * @param teldag the effective first sick day: what the weeks are counted from
     */
    public record VoorDossier(BedrijfId bedrijf, LocalDate teldag, Gevonden gevonden) {

        /** The verdict on the day that was asked for. */
        public Prijsoordeel oordeel(LocalDate dag) {
            return gevonden.oordeel(dag, teldag);
        }
    }
}
