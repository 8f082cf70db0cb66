package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** Makes weeks of what was counted. Knows no clock and no database. */
final class Teamrekening {
    private Teamrekening() {}

    /**
     * How long it took.
     *
     * @param maandagen the weeks, of which there is at least one
     */
    static Doorloop doorloop(List<LocalDate> maandagen, List<Duur> geteld) {
        return new Doorloop(
                maandagen.stream()
                        .map(maandag -> doorloopweek(
                                maandag,
                                geteld.stream()
                                        .filter(een -> een.maandag().equals(maandag))
                                        .toList()))
                        .toList(),
                doorloopweek(maandagen.getFirst(), geteld));
    }

    private static Doorloopweek doorloopweek(LocalDate maandag, List<Duur> geteld) {
        var verdeling = new Verdeling();
        var aantal = 0L;
        var nietVerschenen = 0L;
        for (var een : geteld) {
            var dagen = een.dagen();
            if (een.soort() == Duursoort.NIET_VERSCHENEN) {
                nietVerschenen += een.aantal();
            } else {
                aantal += een.aantal();
                if (dagen != null) {
                    verdeling.voegToe(dagen, een.aantal());
                }
            }
        }
        return new Doorloopweek(maandag, aantal, verdeling.mediaan(), verdeling.negentig(), nietVerschenen);
    }

    /**
     * How many steps were late at the end of each week: those whose last day lay in it or before it, and that did not end in
     * it or before it.
     */
    static List<Laatweek> laat(List<LocalDate> maandagen, List<Late> geteld) {
        return maandagen.stream()
                .map(maandag -> new Laatweek(
                        maandag,
                        laat(maandag, geteld, functie -> functie.isRegioteam() ? 1 : 0),
                        laat(maandag, geteld, functie -> functie.isRegioteam() ? 0 : 1)))
                .toList();
    }

    private static long laat(LocalDate maandag, List<Late> geteld, ToLongFunction<Functie> telt) {
        return geteld.stream()
                .filter(een -> een.isLaatAanHetEindeVan(maandag))
                .mapToLong(een -> een.aantal() * telt.applyAsLong(een.functie()))
                .sum();
    }

    /**
     * What came of the overleg.
     *
     * @param geteld at most one row a week
     */
    static Overlegcijfers overleg(List<LocalDate> maandagen, List<Overlegweek> geteld) {
        return new Overlegcijfers(
                maandagen.stream()
                        .map(maandag -> som(
                                maandag,
                                geteld.stream()
                                        .filter(een -> een.maandag().equals(maandag))
                                        .toList()))
                        .toList(),
                som(maandagen.getFirst(), geteld));
    }

    private static Overlegweek som(LocalDate maandag, List<Overlegweek> geteld) {
        return new Overlegweek(
                maandag,
                som(geteld, Overlegweek::overleggen),
                som(geteld, Overlegweek::punten),
                som(geteld, Overlegweek::besproken),
                som(geteld, Overlegweek::doorgeschoven),
                som(geteld, Overlegweek::besluiten),
                som(geteld, Overlegweek::rijp),
                som(geteld, Overlegweek::opTijd));
    }

    private static long som(List<Overlegweek> geteld, ToLongFunction<Overlegweek> wat) {
        return geteld.stream().mapToLong(wat).sum();
    }

    /** What was counted in days. */
    enum Duursoort {
        OPDRACHT,
        CONSULT,
        NIET_VERSCHENEN
    }

    /**
     * What ended in one week after equally many days.
     *
     * @param groep which group carried it out, of an order
     * @param dagen {@code null} when nobody asked for it, so that there is no day to count from
     */
    record Duur(
            Duursoort soort,
            @Nullable Functie groep,
            LocalDate maandag,
            @Nullable Integer dagen,
            long aantal) {}

    /**
     * Steps that became late in the same week and ended in the same week.
     *
     * @param van Monday of the week in which their last day lay
     * @param tot Monday of the week in which they ended; {@code null} while they are still to be done
     */
    record Late(Functie functie, LocalDate van, @Nullable LocalDate tot, long aantal) {

        boolean isLaatAanHetEindeVan(LocalDate maandag) {
            return !van.isAfter(maandag) && (tot == null || tot.isAfter(maandag));
        }
    }
}
