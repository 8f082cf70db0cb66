package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which spells of one employment are one case (BW 7:629 lid 10, ZW 38 lid 1, WIA 23 lid 3). */
public final class Samenstelling {
    private Samenstelling() {}

    /**
     * Divides spells over cases. A spell joins the case before it when he was fit for less than 28 days in between, or when
     * leave for pregnancy and birth fills the time between them exactly and the cause is not another. Spells that overlap,
     * which cannot be, are one case.
     *
     * @param perioden in any order
     * @param verlof of the same employee, in any order
     * @return the cases, oldest first, each with its spells, oldest first
     */
    public static List<List<Verzuimperiode>> verdeel(List<Verzuimperiode> perioden, List<Verlof> verlof) {
        var gevallen = new ArrayList<List<Verzuimperiode>>();
        var open = new ArrayList<Verzuimperiode>();
        Verzuimperiode laatste = null;
        for (var periode : perioden.stream()
                .sorted(Comparator.comparing(Verzuimperiode::van))
                .toList()) {
            if (laatste != null && !hoortBij(laatste, periode, verlof)) {
                gevallen.add(List.copyOf(open));
                open.clear();
                laatste = null;
            }
            open.add(periode);
            if (laatste == null || heeftZiektedagen(periode, verlof)) {
                laatste = laatste == null || !heeftZiektedagen(laatste, verlof) ? periode : langste(laatste, periode);
            }
        }
        if (!open.isEmpty()) {
            gevallen.add(List.copyOf(open));
        }
        return List.copyOf(gevallen);
    }

    /** The one that lasts longer: of two that overlap the earlier one may outlast the later. */
    private static Verzuimperiode langste(Verzuimperiode een, Verzuimperiode ander) {
        return eindigtNa(een.tot(), ander.tot()) ? een : ander;
    }

    /** Whether leave leaves anything of it. */
    private static boolean heeftZiektedagen(Verzuimperiode periode, List<Verlof> verlof) {
        return verlof.isEmpty()
                || Dagenreeks.ziek(List.of(periode))
                                .zonder(Dagenreeks.verlof(verlof))
                                .aantal()
                        > 0;
    }

    private static boolean eindigtNa(@Nullable LocalDate een, @Nullable LocalDate ander) {
        return ander != null && (een == null || een.isAfter(ander));
    }

    /** Whether the later spell belongs to the case of the one before it. */
    public static boolean hoortBij(Verzuimperiode eerder, Verzuimperiode later, List<Verlof> verlof) {
        return hoortBij(eerder, later, verlof, Vierwekenregel.DAGEN);
    }

    /** The same, for another number of days than now. */
    static boolean hoortBij(Verzuimperiode eerder, Verzuimperiode later, List<Verlof> verlof, int onderbreking) {
        var hersteldOp = eerder.tot();
        if (hersteldOp == null) {
            return true;
        }
        if (verlof.isEmpty()) {
            return Vierwekenregel.dagenHersteld(hersteldOp, later.van()) < onderbreking;
        }
        var thuis = Dagenreeks.verlof(verlof);
        var ervoor = Dagenreeks.ziek(List.of(eerder)).zonder(thuis);
        var erna = Dagenreeks.ziek(List.of(later)).zonder(thuis);
        // Days of leave are no sick days; of a spell that lies wholly in leave its own days are all there is.
        return hoortBij(
                ervoor.aantal() == 0 ? Telling.dag(hersteldOp) : ervoor.tot(ervoor.aantal() - 1),
                erna.aantal() == 0 ? Telling.dag(later.van()) : erna.van(0),
                thuis,
                onderbreking);
    }

    /** The rule itself: from the first day not sick until the next sick day, leave taken out of both. */
    static boolean hoortBij(int hersteldOp, int weerZiek, Dagenreeks verlof, int onderbreking) {
        if (weerZiek - hersteldOp < onderbreking) {
            return true;
        }
        var vult = verlof.dieVult(hersteldOp, weerZiek);
        return vult >= 0 && !verlof.merk(vult);
    }
}
