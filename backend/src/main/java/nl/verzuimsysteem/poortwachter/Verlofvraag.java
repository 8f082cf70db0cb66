package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the bedrijfsarts is asked of a leave: whether the spell that ends in it and the one that begins in it, or at its
 * end, have one cause (WIA 23 lid 3). Only then it matters whether they count together; within four weeks they always do.
 *
 * @param ervoor the first day of the spell before the leave
 * @param erna the first day of the spell after it
 */
public record Verlofvraag(LocalDate ervoor, LocalDate erna) {

    /**
     * The question a leave asks, if it does; whether it was answered does not matter.
     *
     * @param perioden the spells of the same employee, in any order
     */
    public static Optional<Verlofvraag> bij(List<Verzuimperiode> perioden, Verlof verlof) {
        if (Vierwekenregel.dagenHersteld(verlof.van(), verlof.tot()) < Vierwekenregel.DAGEN) {
            return Optional.empty();
        }
        return eerste(perioden, periode -> isErvoor(periode, verlof))
                .flatMap(ervoor -> eerste(perioden, periode -> isErna(periode, verlof))
                        .map(erna -> new Verlofvraag(ervoor, erna)));
    }

    private static Optional<LocalDate> eerste(List<Verzuimperiode> perioden, Predicate<Verzuimperiode> welke) {
        return perioden.stream().filter(welke).map(Verzuimperiode::van).findFirst();
    }

    private static boolean isErvoor(Verzuimperiode periode, Verlof verlof) {
        var tot = periode.tot();
        return tot != null
                && periode.van().isBefore(verlof.van())
                && !tot.isBefore(verlof.van())
                && !tot.isAfter(verlof.tot());
    }

    private static boolean isErna(Verzuimperiode periode, Verlof verlof) {
        var tot = periode.tot();
        return !periode.van().isBefore(verlof.van())
                && !periode.van().isAfter(verlof.tot())
                && (tot == null || tot.isAfter(verlof.tot()));
    }
}
