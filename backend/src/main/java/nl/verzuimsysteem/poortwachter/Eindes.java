package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the waiting time and the wages end (WIA 23, 24 and 25 lid 9; BW 7:629 lid 1, 2 and 11).
 *
 * @param gewoon the last day of the waiting time without anything that moves it
 * @param wachttijd the last day of the waiting time
 * @param loon the last day on which wages are owed
 * @param sanctieHoogstens the last day to which a loonsanctie can make the wages run on
 * @param verkort whether the benefit begins earlier
 * @param aow the day he gets the AOW, as far as that is before the waiting time is over; otherwise {@link Termijnen#GEEN}
 * @param loonDoorAow whether the wages end earlier because of the AOW
 */
record Eindes(
        int gewoon, int wachttijd, int loon, int sanctieHoogstens, boolean verkort, int aow, boolean loonDoorAow) {

    static Eindes van(Feiten feiten, Regels regels, Telling telling) {
        var gewoon = telling.dag(regels.getal(Getal.WACHTTIJD_DAGEN) - 1);
        var wachttijd = gewoon;
        var verkortTot = Termijnen.GEEN;
        var teLaatTot = Termijnen.GEEN;
        var sanctieTot = Termijnen.GEEN;
        var verlengingen = feiten.verlengingen();
        for (var nummer = 0; nummer < verlengingen.size(); nummer++) {
            var een = verlengingen.get(nummer);
            var laatste = Telling.dag(een.tot()) - 1;
            switch (een.soort()) {
                case VRIJWILLIG -> wachttijd = Math.max(wachttijd, laatste);
                case LATE_AANVRAAG -> teLaatTot = Math.max(teLaatTot, laatste);
                case LOONSANCTIE -> sanctieTot = Math.max(sanctieTot, laatste);
                case VERKORTE_WACHTTIJD -> verkortTot = Math.max(verkortTot, laatste);
            }
        }
        // The wages run as long as the waiting time would have without the earlier benefit, which is taken off them.
        var loon = Math.max(wachttijd, teLaatTot);
        var sanctieHoogstens = loon + regels.getal(Getal.LOONSANCTIE_DAGEN);
        loon = Math.max(loon, Math.min(sanctieTot, sanctieHoogstens));
        var verkort = kanVerkort(verkortTot, regels, telling);
        if (verkort) {
            wachttijd = verkortTot;
        }
        var aow = aow(feiten.aowVanaf(), wachttijd);
        var loonNaAow = feiten.aowVanaf() == null
                ? Integer.MAX_VALUE
                : loonNaAow(Telling.dag(feiten.aowVanaf()), regels, telling);
        return new Eindes(
                gewoon, wachttijd, Math.min(loon, loonNaAow), sanctieHoogstens, verkort, aow, loonNaAow < loon);
    }

    /** Whether a shortened waiting time can end on this day: not too early, and not as late as the ordinary one. */
    static boolean kanVerkort(int laatste, Regels regels, Telling telling) {
        return laatste >= telling.dag(regels.getal(Getal.VERKORT_NA_DAGEN) - 1)
                && laatste <= telling.dag(regels.getal(Getal.VERKORT_TOT_DAGEN) - 1);
    }

    /** Who has the AOW on the first day after the waiting time gets no WIA. */
    private static int aow(@Nullable LocalDate vanaf, int wachttijd) {
        return vanaf == null || Telling.dag(vanaf) > wachttijd + 1 ? Termijnen.GEEN : Telling.dag(vanaf);
    }

    /** So many days of sickness, of which the day of the AOW is the first. */
    private static int loonNaAow(int aow, Regels regels, Telling telling) {
        return telling.na(Math.max(aow, telling.eersteDag()) - 1, regels.getal(Getal.LOON_NA_AOW_DAGEN));
    }
}
