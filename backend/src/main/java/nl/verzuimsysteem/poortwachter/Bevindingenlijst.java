package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/** Gathers what was found; numbers and days become words here. */
final class Bevindingenlijst {
    private final List<Bevinding> bevindingen = new ArrayList<>();

    void letOp(String sleutel, Object... waarden) {
        voegToe(Bevinding.Ernst.LET_OP, sleutel, waarden);
    }

    void tegenspraak(String sleutel, Object... waarden) {
        voegToe(Bevinding.Ernst.TEGENSPRAAK, sleutel, waarden);
    }

    private void voegToe(Bevinding.Ernst ernst, String sleutel, Object... waarden) {
        var tekst = new Object[waarden.length];
        for (var nummer = 0; nummer < waarden.length; nummer++) {
            tekst[nummer] = switch (waarden[nummer]) {
                case LocalDate dag -> Kalender.voluit(dag);
                case Melding melding -> melding.tekst();
                case Object ander -> ander;
            };
        }
        var bevinding = new Bevinding(ernst, Melding.van(sleutel, tekst));
        if (!bevindingen.contains(bevinding)) {
            bevindingen.add(bevinding);
        }
    }

    List<Bevinding> alle() {
        return List.copyOf(bevindingen);
    }

    /** Whether there is a day and it is such a day. */
    static boolean is(@Nullable LocalDate dag, Predicate<LocalDate> voorwaarde) {
        return dag != null && voorwaarde.test(dag);
    }
}
