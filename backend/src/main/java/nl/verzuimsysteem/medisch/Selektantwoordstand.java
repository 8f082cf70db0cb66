package nl.verzuimsysteem.medisch;

import java.time.Instant;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.selekt.Selekt;

/** Whether a triage can be filled in, as who holds its link may know it. */
public enum Selektantwoordstand {
    OPEN,
    /** It was filled in, by himself or on the phone. */
    INGEVULD,
    /** Its time is over. */
    VERLOPEN,
    /** Not needed any more: he recovered or left, or it was stopped. */
    VOORBIJ;

    /** By the facts of this moment, whatever the clock has not come to yet. */
    static Selektantwoordstand van(Selekt selekt, Instant nu) {
        return switch (selekt.status()) {
            case INGEVULD, BEOORDEELD -> INGEVULD;
            case VERLOPEN -> VERLOPEN;
            case GESTOPT, VERVALLEN -> VOORBIJ;
            case GEPLAND, VERSTUURD, TE_BELLEN -> !selekt.loopt() ? VOORBIJ : selekt.isInTeVullen(nu) ? OPEN : VERLOPEN;
        };
    }

    /** @throws Conflict when it cannot be filled in */
    void eisOpen() {
        switch (this) {
            case OPEN -> {}
            case INGEVULD -> throw new Conflict("selektantwoord.ingevuld");
            case VERLOPEN -> throw new Conflict("selektantwoord.verlopen");
            case VOORBIJ -> throw new Conflict("selektantwoord.voorbij");
        }
    }
}
