package nl.verzuimsysteem.uwv;

import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;

/** The reports to UWV, in the order in which they come. */
public enum Uwvsoort {
    VANGNET(MijlpaalSoort.VANGNETMELDING),
    WEEK_42(MijlpaalSoort.MELDING_WEEK_42),
    HERSTELD(MijlpaalSoort.HERSTELD_UWV),
    UIT_DIENST(MijlpaalSoort.UIT_DIENST_AANGIFTE);

    private final MijlpaalSoort mijlpaal;

    Uwvsoort(MijlpaalSoort mijlpaal) {
        this.mijlpaal = mijlpaal;
    }

    /** The step of the case that is done by this report. */
    public MijlpaalSoort mijlpaal() {
        return mijlpaal;
    }

    /** What the report is called. */
    public Melding naam() {
        return Melding.van("uwv.soort." + name());
    }
}
