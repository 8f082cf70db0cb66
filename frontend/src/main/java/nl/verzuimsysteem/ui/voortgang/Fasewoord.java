package nl.verzuimsysteem.ui.voortgang;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.ui.Paden;

/** A phase in words and in an address. */
public final class Fasewoord {
    private Fasewoord() {}

    public static String van(Fase fase) {
        return t("voortgang.fase." + fase.name());
    }

    /** As it stands in an address. */
    public static String inAdres(Fase fase) {
        return fase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when there is no such phase. */
    public static Optional<Fase> uitAdres(String naam) {
        return Arrays.stream(Fase.values())
                .filter(fase -> inAdres(fase).equals(naam))
                .findFirst();
    }

    /** The overview of one phase. */
    static String pad(Fase fase) {
        return Paden.VOORTGANG + "?fase=" + inAdres(fase);
    }
}
