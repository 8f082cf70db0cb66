package nl.verzuimsysteem.gebruikers;

import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A user, as the beheerder of a company sees him.
 *
 * @param versie given back with a change, so that two people do not overwrite each other
 * @param uitgenodigdOp when the last invitation went out
 * @param doorSysteem whether he was blocked because he stayed away
 * @param eigen whether the account belongs to this company and serves no other; of another only the functions here can
 *     be kept
 * @param zelf whether this is, or seems to be, the one who looks: then a second pair of eyes decides
 * @param functies his functions at the companies of the beheerder, ended ones too
 */
public record Gebruiker(
        GebruikerId id,
        int versie,
        String naam,
        String email,
        String inlognaam,
        @Nullable String telefoon,
        Gebruikerstatus status,
        @Nullable Instant laatstIngelogd,
        @Nullable Instant uitgenodigdOp,
        boolean doorSysteem,
        boolean eigen,
        boolean zelf,
        List<Functieregel> functies) {
    public Gebruiker {
        functies = List.copyOf(functies);
    }
}
