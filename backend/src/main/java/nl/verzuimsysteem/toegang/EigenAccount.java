package nl.verzuimsysteem.toegang;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of a person, for himself.
 *
 * @param taal two letters, of screens and mail
 * @param wachtwoordOp when he chose his password; {@code null} when that was not written down
 * @param herstelcodes how many recovery codes he has left
 * @param functies all that hold now or later, and those that ended in the last year
 */
public record EigenAccount(
        String naam,
        String inlognaam,
        String email,
        @Nullable String telefoon,
        String taal,
        @Nullable Instant wachtwoordOp,
        int herstelcodes,
        List<EigenFunctie> functies) {

    public EigenAccount {
        functies = List.copyOf(functies);
    }
}
