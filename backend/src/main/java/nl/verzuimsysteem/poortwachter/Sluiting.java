package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a case is closed. It follows from the facts and a day alone, so that a correction of any of them opens the case
 * again, or closes it on another day, without anybody closing or opening something.
 *
 * @param op the first day on which it is closed
 */
public record Sluiting(Sluitreden reden, LocalDate op) {

    /**
     * Whether a case is closed on a day. Whoever was sick on his last day of employment, or on the last day of his wages,
     * stays so by law: what is reported of recovery later changes nothing about it.
     *
     * @param vandaag what lies after this day did not happen yet
     */
    static Optional<Sluiting> van(Feiten feiten, Telling telling, Eindes eindes, int vandaag) {
        var reden = Sluitreden.EINDE_WACHTTIJD;
        var laatste = eindes.loon();
        var vertrek = Uitdiensttermijnen.dag(feiten, telling, eindes);
        if (vertrek != Termijnen.GEEN && vertrek < laatste) {
            reden = Sluitreden.UIT_DIENST;
            laatste = vertrek;
        }
        if (laatste < vandaag && telling.herstel() > laatste) {
            return Optional.of(new Sluiting(reden, Dagen.op(laatste + 1)));
        }
        return telling.herstel() == Telling.LOOPT
                ? Optional.empty()
                : Optional.of(new Sluiting(Sluitreden.HERSTELD, Dagen.op(telling.herstel())));
    }

    /** Whether nobody reported it: the case closed by the passing of a day. */
    public boolean vanzelf() {
        return reden != Sluitreden.HERSTELD;
    }
}
