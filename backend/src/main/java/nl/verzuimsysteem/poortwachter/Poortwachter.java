package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;

/**
 * Computes the terms of a case from what happened and the rules that held when it began. A pure function: it reads no
 * clock, no file and no database, and never throws on facts that contradict each other.
 */
public final class Poortwachter {
    private Poortwachter() {}

    /**
     * The terms of one case.
     *
     * @param feiten what is known of it; what cannot be is left out of the terms and comes back as a finding
     * @param regels of its first sick day: {@link Regelboek#op}
     * @param vandaag when the case is closed by itself on this day, steps lapse that only an open case asks for
     */
    public static Mijlpalen bereken(Feiten feiten, Regels regels, LocalDate vandaag) {
        var mijlpalen = bereken(feiten, regels);
        mijlpalen.sluit(vandaag);
        return mijlpalen;
    }

    /**
     * The same, whatever day it is: as if the case were never closed by itself.
     *
     * @param feiten as above
     */
    public static Mijlpalen bereken(Feiten feiten, Regels regels) {
        if (feiten.perioden().isEmpty()) {
            return Mijlpalen.zonderVerzuim(feiten, regels);
        }
        var telling = Telling.van(
                feiten.perioden(), feiten.verlof(), regels.onderbreking(), regels.getal(Getal.WACHTTIJD_DAGEN));
        var eindes = Eindes.van(feiten, regels, telling);
        return new Mijlpalen(feiten, regels, telling, eindes, new Rekenblad(feiten, regels, telling, eindes).reken());
    }
}
