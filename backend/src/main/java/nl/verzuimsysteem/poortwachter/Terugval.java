package nl.verzuimsysteem.poortwachter;

/**
 * A recovery that was over before UWV heard of it: he fell sick again. UWV must hear of it all the same, because it knew
 * him as sick and pays by the day (ZW 38a lid 5). Only the last one is asked for: of an older one UWV reads in the periods of
 * that report.
 *
 * @param herstel the first day fit
 * @param weerZiek the first day sick again
 * @param vanaf the day from which the term counts: of the recovery, or of the report of the sickness when that came later
 */
record Terugval(int herstel, int weerZiek, int vanaf) {
    /** There is none. */
    static final Terugval GEEN = new Terugval(Termijnen.GEEN, Termijnen.GEEN, Termijnen.GEEN);

    /** The last one before the present recovery, if there is one, of which UWV did not hear and should have. */
    static Terugval van(Telling telling, Stappen stappen) {
        for (var nummer = telling.aantalPauzes() - 1; nummer >= 0; nummer--) {
            if (!telling.isVerlof(nummer)) {
                return van(telling, stappen, telling.van(nummer), telling.tot(nummer));
            }
        }
        return GEEN;
    }

    private static Terugval van(Telling telling, Stappen stappen, int herstel, int weerZiek) {
        if (stappen.laatsteVoor(MijlpaalSoort.HERSTELD_UWV, telling.herstel()) >= herstel) {
            return GEEN;
        }
        // What UWV heard before an earlier recovery it was told of, says nothing of the sickness after that.
        var vorig = stappen.laatsteVoor(MijlpaalSoort.HERSTELD_UWV, herstel);
        var sinds =
                vorig == Stappen.GEEN ? telling.eersteDag() : Math.max(telling.eersteDag(), telling.weerZiekNa(vorig));
        var gemeld = eerste(
                gemeld(MijlpaalSoort.VANGNETMELDING, stappen, sinds),
                gemeld(MijlpaalSoort.MELDING_WEEK_42, stappen, sinds));
        return gemeld == Stappen.GEEN || gemeld >= weerZiek
                ? GEEN
                : new Terugval(herstel, weerZiek, Math.max(herstel, gemeld));
    }

    private static int gemeld(MijlpaalSoort soort, Stappen stappen, int sinds) {
        var stap = stappen.heeft(soort) ? stappen.eersteVanaf(soort, sinds) : null;
        return stap == null ? Stappen.GEEN : Stappen.dag(stap);
    }

    private static int eerste(int een, int ander) {
        return een == Stappen.GEEN || ander == Stappen.GEEN ? Math.max(een, ander) : Math.min(een, ander);
    }

    boolean isEr() {
        return herstel != Termijnen.GEEN;
    }
}
