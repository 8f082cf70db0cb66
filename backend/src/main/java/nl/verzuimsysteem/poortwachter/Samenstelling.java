package nl.verzuimsysteem.poortwachter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which spells of one employment are one case (BW 7:629 lid 10, ZW 38 lid 1, WIA 23 lid 3). */
public final class Samenstelling {
    private Samenstelling() {}

    /**
     * Divides spells over cases. A spell joins the case before it when he was fit for less than 28 days in between, or when
     * leave for pregnancy and birth fills the time between them exactly and the cause is not another.
     *
     * @param perioden in any order; they do not overlap, and only the last may still run
     * @param verlof of the same employee, in any order
     * @return the cases, oldest first, each with its spells, oldest first
     */
    public static List<List<Verzuimperiode>> verdeel(List<Verzuimperiode> perioden, List<Verlof> verlof) {
        var gevallen = new ArrayList<List<Verzuimperiode>>();
        var open = new ArrayList<Verzuimperiode>();
        for (var periode : perioden.stream()
                .sorted(Comparator.comparing(Verzuimperiode::van))
                .toList()) {
            if (!open.isEmpty() && !hoortBij(open.getLast(), periode, verlof)) {
                gevallen.add(List.copyOf(open));
                open.clear();
            }
            open.add(periode);
        }
        if (!open.isEmpty()) {
            gevallen.add(List.copyOf(open));
        }
        return List.copyOf(gevallen);
    }

    /** Whether the later spell belongs to the case of the one before it. */
    public static boolean hoortBij(Verzuimperiode eerder, Verzuimperiode later, List<Verlof> verlof) {
        var hersteldOp = eerder.tot();
        if (hersteldOp == null) {
            return true;
        }
        return Vierwekenregel.teltDoor(hersteldOp, later.van())
                || verlof.stream().anyMatch(een -> vult(een, eerder, later) && een.oorzaak() != Verlof.Oorzaak.ANDERE);
    }

    /** Whether the leave follows directly on the one spell, and the other directly on the leave. */
    private static boolean vult(Verlof verlof, Verzuimperiode eerder, Verzuimperiode later) {
        var hersteldOp = eerder.tot();
        return hersteldOp != null
                && !verlof.van().isAfter(hersteldOp)
                && verlof.tot().isAfter(hersteldOp)
                && !later.van().isAfter(verlof.tot());
    }
}
