package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** Sentences in the order in which they are said. */
final class Zinnen {
    private final List<Melding> zinnen = new ArrayList<>();

    void zeg(String sleutel, Object... waarden) {
        zinnen.add(Melding.van(sleutel, waarden));
    }

    List<Melding> alle() {
        return List.copyOf(zinnen);
    }

    static String dag(int dag) {
        return Kalender.voluit(LocalDate.ofEpochDay(dag));
    }
}
