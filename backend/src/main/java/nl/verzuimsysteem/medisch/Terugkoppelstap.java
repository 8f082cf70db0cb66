package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.Delegatie;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import org.jspecify.annotations.Nullable;

/** What can be done with the terugkoppeling of a consult, and how far the consult is then. */
enum Terugkoppelstap {
    /** Who wrote it gives it himself. */
    GEEFT,
    /** A POB lays it before his bedrijfsarts. */
    BIEDT_AAN,
    GAAT_AKKOORD,
    STUURT_TERUG;

    /**
     * How far a consult is after this.
     *
     * @throws Conflict when it cannot be done any more, or not yet
     */
    Consultstatus na(Consultstatus nu) {
        return switch (this) {
            case GEEFT -> eis(nu, schrijft(nu), Consultstatus.AFGEROND);
            case BIEDT_AAN -> eis(nu, schrijft(nu), Consultstatus.TER_ACCORDERING);
            case GAAT_AKKOORD -> eis(nu, nu == Consultstatus.TER_ACCORDERING, Consultstatus.AFGEROND);
            case STUURT_TERUG -> eis(nu, nu == Consultstatus.TER_ACCORDERING, Consultstatus.TERUGGESTUURD);
        };
    }

    /** Whether who holds the consult can still write on the sheet. */
    static boolean schrijft(Consultstatus nu) {
        return nu == Consultstatus.LOOPT || nu == Consultstatus.TERUGGESTUURD;
    }

    private static Consultstatus eis(Consultstatus nu, boolean kan, Consultstatus dan) {
        if (!kan) {
            throw new Conflict("accordering.staat." + nu.name());
        }
        return dan;
    }

    /**
     * What closing a consult comes down to. What is reserved to the bedrijfsarts a POB never gives himself, and the rest only
     * when the bedrijfsarts who is responsible lets him.
     *
     * @param delegatie under which the POB works now
     * @param onder the bedrijfsarts who is responsible for the consult
     */
    static Terugkoppelstap van(
            Functie functie, Aanleiding aanleiding, @Nullable Delegatie delegatie, GebruikerId onder) {
        if (functie == Functie.BEDRIJFSARTS) {
            return GEEFT;
        }
        return !aanleiding.isBedrijfsartsVerplicht()
                        && delegatie != null
                        && delegatie.bedrijfsarts().equals(onder)
                        && delegatie.mag(Deeltaak.TERUGKOPPELING)
                ? GEEFT
                : BIEDT_AAN;
    }
}
