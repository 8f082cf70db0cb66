package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * What an opdracht costs, as it was shown to the one who sent it.
 *
 * @param bedrag without VAT; {@code null} when the price is in the agreement with the company
 */
public record Tarief(Oordeel oordeel, @Nullable Geld bedrag, Per per) {
    /** A type nobody has put a tariff on: never promise that it is free. */
    static final Tarief ONBEKEND = new Tarief(Oordeel.BUITEN, null, Per.KEER);

    /** Whether it falls inside the subscription. */
    public enum Oordeel {
        BINNEN,
        BUITEN
    }

    /** What the amount is counted by. */
    public enum Per {
        KEER,
        UUR
    }

    /** From the columns of a tariff, which are all empty when there is none. */
    static Tarief van(@Nullable Oordeel oordeel, @Nullable Long cent, @Nullable Per per) {
        return oordeel == null || per == null
                ? ONBEKEND
                : new Tarief(oordeel, cent == null ? null : new Geld(cent), per);
    }
}
