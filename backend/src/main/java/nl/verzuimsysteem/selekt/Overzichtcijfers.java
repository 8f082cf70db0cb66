package nl.verzuimsysteem.selekt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the triage by week.
 *
 * @param weken the oldest first; a week in which nothing began stands there with noughts
 * @param totaal of all weeks together
 */
public record Overzichtcijfers(List<Overzichtweek> weken, Overzichtweek totaal) {
    public Overzichtcijfers {
        weken = List.copyOf(weken);
    }

    /**
     * Adds up what was counted.
     *
     * @param maandagen the weeks, of which there is at least one
     */
    static Overzichtcijfers van(List<LocalDate> maandagen, List<Geteld> geteld) {
        return new Overzichtcijfers(
                maandagen.stream()
                        .map(maandag -> week(
                                maandag,
                                geteld.stream()
                                        .filter(een -> een.maandag().equals(maandag))
                                        .toList()))
                        .toList(),
                week(maandagen.getFirst(), geteld));
    }

    private static Overzichtweek week(LocalDate maandag, List<Geteld> geteld) {
        return new Overzichtweek(
                maandag,
                som(geteld, Geteld::triages),
                som(geteld, Geteld::verstuurd),
                som(geteld, Geteld::herinnerd),
                som(geteld, Geteld::ingevuld),
                som(geteld, Geteld::beantwoord),
                som(geteld, Geteld::beoordeeld),
                som(geteld, Geteld::verlopen),
                mediaan(geteld, Geteld::uren),
                mediaan(geteld, Geteld::dagen));
    }

    private static long som(List<Geteld> geteld, ToLongFunction<Geteld> wat) {
        return geteld.stream().mapToLong(wat).sum();
    }

    /** The middle of what is known; of an even number the mean of the two in the middle. */
    private static OptionalDouble mediaan(List<Geteld> geteld, Function<Geteld, @Nullable Integer> wat) {
        var aantallen = new TreeMap<Integer, Long>();
        for (var een : geteld) {
            var waarde = wat.apply(een);
            if (waarde != null) {
                aantallen.merge(waarde, een.triages(), Long::sum);
            }
        }
        var samen = aantallen.values().stream().mapToLong(Long::longValue).sum();
        return samen == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((plaats(aantallen, (samen + 1) / 2) + plaats(aantallen, samen / 2 + 1)) / 2.0);
    }

    private static int plaats(TreeMap<Integer, Long> aantallen, long nummer) {
        var tot = 0L;
        for (var een : aantallen.entrySet()) {
            tot += een.getValue();
            if (tot >= nummer) {
                return een.getKey();
            }
        }
        throw new IllegalStateException("There are only " + tot);
    }

    /**
     * Triages of one week that were equally quick.
     *
     * @param uren whole hours from sending to filling in
     * @param dagen from the first day to the first contact
     */
    record Geteld(
            LocalDate maandag,
            @Nullable Integer uren,
            @Nullable Integer dagen,
            long triages,
            long verstuurd,
            long herinnerd,
            long ingevuld,
            long beantwoord,
            long beoordeeld,
            long verlopen) {
        Geteld {
            Objects.requireNonNull(maandag);
        }
    }
}
