package nl.verzuimsysteem.aantallen;

import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do who followed the link to an aantalvraag.
 *
 * @param stap what to do next
 * @param bedrijf the company, when he has to do with it; {@code null} when he has not, or there is no such question
 * @param bedrijfsnaam its name, when he has to do with it
 * @param functiesleutel with {@link Stap#WISSEL_FUNCTIE}: the choice of function, as the account menu knows it
 * @param inlognamen with {@link Stap#ANDER_ACCOUNT}: his own other accounts that can answer
 * @param beheerders with {@link Stap#VRAAG_BEHEERDER}: the names of who can answer; empty when there is nobody
 */
public record Wegwijzer(
        Stap stap,
        @Nullable BedrijfId bedrijf,
        @Nullable String bedrijfsnaam,
        @Nullable String functiesleutel,
        List<String> inlognamen,
        List<String> beheerders) {
    static final Wegwijzer ONBEKEND = new Wegwijzer(Stap.ONBEKEND, null, null, null, List.of(), List.of());

    public Wegwijzer {
        inlognamen = List.copyOf(inlognamen);
        beheerders = List.copyOf(beheerders);
    }

    /** The ways on. */
    public enum Stap {
        /** He acts in the function that answers. */
        GA_VERDER,
        /** This account has the function; he acts in another one now. */
        WISSEL_FUNCTIE,
        /** Another account with his address has the function. */
        ANDER_ACCOUNT,
        /** He works for the company, but does not keep its users: somebody else answers. */
        VRAAG_BEHEERDER,
        /** There is no such question for him. */
        ONBEKEND
    }
}
