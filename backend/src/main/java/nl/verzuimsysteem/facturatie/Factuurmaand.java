package nl.verzuimsysteem.facturatie;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The invoices of one month: its run when there is one, and else whether it is its turn.
 *
 * @param run {@code null} while nobody started it
 * @param vorige the run of the month before, to compare with; {@code null} when there was none
 * @param volgendNummer the number that the next invoice of this year gets, unless a credit note takes it first
 * @param nummers of the invoices of this run; {@code null} while it made none
 */
public record Factuurmaand(
        Maandbeurt beurt,
        @Nullable Factuurrun run,
        @Nullable Factuurrun vorige,
        String volgendNummer,
        @Nullable Nummers nummers) {
    private static final Duration STIL = Duration.ofMinutes(5);

    /**
     * What the run numbered.
     *
     * @param eerste as it is printed
     * @param laatste as it is printed
     * @param verstuurd how many of them were mailed
     * @param zonderEmail how many have no address to mail to
     * @param laatsteOp when the last one was made
     */
    public record Nummers(String eerste, String laatste, int verstuurd, int zonderEmail, Instant laatsteOp) {}

    /** Whether the run has companies to go, and has made nothing for a while. Those without an invoice take no time. */
    public boolean staatStil(Instant nu) {
        if (run == null || run.isKlaar() || run.gehad() >= run.bedrijven()) {
            return false;
        }
        var laatst = nummers == null || nummers.laatsteOp().isBefore(run.begonnenOp())
                ? run.begonnenOp()
                : nummers.laatsteOp();
        return laatst.plus(STIL).isBefore(nu);
    }
}
