package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.testen.TestProgramma;

/** Something in the kluis, for tests outside the medical zone. */
public final class Proefkluis {
    private Proefkluis() {}

    /** The kenmerk of the reason of a noodtoegang. */
    public static String bewaar(TestProgramma programma, BedrijfId bedrijf) {
        var toneel = new Kluistoneel(programma);
        return toneel.in(() -> toneel.kluis.bewaar(bedrijf, Inhoudsoort.NOODTOEGANG, "een reden"))
                .toString();
    }
}
