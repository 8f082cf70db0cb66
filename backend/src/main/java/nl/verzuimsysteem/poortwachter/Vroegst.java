package nl.verzuimsysteem.poortwachter;

/** From which day on a step of a case can have been done, because something else comes before it. */
final class Vroegst {
    private final Telling telling;
    private final Stappen stappen;
    private final Termijnen termijnen;

    Vroegst(Telling telling, Stappen stappen, Termijnen termijnen) {
        this.telling = telling;
        this.stappen = stappen;
        this.termijnen = termijnen;
    }

    /**
     * The first day.
     *
     * @param volgnummer the how many-th of its kind, from 0
     */
    int dag(MijlpaalSoort soort, int volgnummer) {
        var eerst = telling.eersteDag();
        var aanDeBeurt = termijnen.heeft(soort) && termijnen.volgnummer(soort) == volgnummer;
        return switch (soort) {
            // A second report is of sickness that came back, and can be made from the day it did.
            case VANGNETMELDING, MELDING_WEEK_42 ->
                aanDeBeurt && volgnummer > 0 ? Math.max(eerst, termijnen.open(soort)) : eerst;
            // UWV hears of no recovery that lies ahead, nor before it heard of the sickness (ZW 38a lid 6).
            case HERSTELD_UWV -> aanDeBeurt ? Math.max(eerst, vroegsteHerstel()) : eerst;
            case EVALUATIE -> Math.max(eerst, stappen.eerste(MijlpaalSoort.PLAN_VAN_AANPAK));
            case HERBEOORDELING -> Math.max(eerst, stappen.eerste(MijlpaalSoort.PROBLEEMANALYSE));
            default -> eerst;
        };
    }

    /** A report before the present recovery is of the one that ended in a relapse, when UWV did not hear of that. */
    private int vroegsteHerstel() {
        var terugval = Terugval.van(telling, stappen);
        var open = termijnen.open(MijlpaalSoort.HERSTELD_UWV);
        return terugval.isEr() ? Math.min(open, terugval.vanaf()) : open;
    }
}
