package nl.verzuimsysteem.berichten;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.Melding;

/** In which languages we write to somebody. */
public final class Schrijftaal {
    private static final Set<String> TALEN = Set.of("nl", "en", "de", "pl");
    private static final Locale ENGELS = Locale.of("en");

    private Schrijftaal() {}

    /** His own language when we speak it, else English and Dutch; the one he understands best first. */
    public static List<Locale> van(String taal) {
        return TALEN.contains(taal) ? List.of(Locale.of(taal)) : List.of(ENGELS, Melding.NEDERLANDS);
    }
}
