package nl.verzuimsysteem.maatregelen;

import static nl.verzuimsysteem.maatregelen.LoonmaatregelSoort.LOONOPSCHORTING;
import static nl.verzuimsysteem.maatregelen.LoonmaatregelSoort.LOONSTOP;

import nl.verzuimsysteem.kern.Melding;

/**
 * Why wages are held back or stopped: what somebody did not do, never how he is. The grounds of lid 3 that are about
 * health itself (sub a and b) are left out on purpose: an employer cannot name them without a medical fact.
 */
public enum Loonmaatregelreden {
    NIET_BEREIKBAAR(LOONOPSCHORTING),
    NIET_OP_SPREEKUUR(LOONOPSCHORTING),
    GEEN_INLICHTINGEN(LOONOPSCHORTING),
    ADRES_ONBEKEND(LOONOPSCHORTING),
    /** Lid 3 sub c. */
    WEIGERT_PASSEND_WERK(LOONSTOP),
    /** Lid 3 sub d. */
    WEIGERT_MAATREGELEN(LOONSTOP),
    /** Lid 3 sub e. */
    WEIGERT_PLAN_VAN_AANPAK(LOONSTOP),
    /** Lid 3 sub f. */
    WIA_TE_LAAT(LOONSTOP);

    private final LoonmaatregelSoort soort;

    Loonmaatregelreden(LoonmaatregelSoort soort) {
        this.soort = soort;
    }

    /** Which measure it can be a reason for. */
    public LoonmaatregelSoort soort() {
        return soort;
    }

    /** The reason in a few words. */
    public Melding naam() {
        return Melding.van("maatregelen.reden." + name());
    }

    /** The reason as the letter tells it to the employee. */
    Melding inBrief() {
        return Melding.van("maatregelen.brief.waarom." + name());
    }

    /** What the employee must do to be paid again. */
    Melding watTeDoen() {
        return Melding.van("maatregelen.brief.doen." + name());
    }
}
