package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is so far from what was expected that it asks why: more than 20% from the figure before, or fewer by
 * more than 20% than the employees the company has entered. A company need not enter everybody, so that more than are
 * entered is strange only when there is no figure to compare with. One person never asks why. Pure.
 */
final class Afwijking {
    private static final int PROCENT = 20;
    private static final int HEEL = 100;

    private Afwijking() {}

    /**
     * @param volgendJaar compared with {@code dezeJaar}
     * @return what to answer; {@code null} when nothing is strange
     */
    static @Nullable Melding van(
            int dezeJaar, @Nullable Integer volgendJaar, @Nullable Cijfer vorig, int geregistreerd) {
        if (vorig != null && ver(dezeJaar, vorig.aantal())) {
            return Melding.van(
                    vorig.soort() == Cijfersoort.WERKELIJK ? "aantallen.reden.werkelijk" : "aantallen.reden.schatting",
                    dezeJaar,
                    String.valueOf(vorig.jaar()),
                    vorig.aantal(),
                    PROCENT);
        }
        if (geregistreerd > 0 && ver(dezeJaar, geregistreerd) && (vorig == null || dezeJaar < geregistreerd)) {
            return Melding.van("aantallen.reden.geregistreerd", dezeJaar, geregistreerd, PROCENT);
        }
        if (volgendJaar != null && ver(volgendJaar, dezeJaar)) {
            return Melding.van("aantallen.reden.volgendJaar", volgendJaar, dezeJaar, PROCENT);
        }
        return null;
    }

    private static boolean ver(int aantal, int verwacht) {
        var verschil = Math.abs((long) aantal - verwacht);
        return verschil > 1 && verschil * HEEL > (long) verwacht * PROCENT;
    }
}
