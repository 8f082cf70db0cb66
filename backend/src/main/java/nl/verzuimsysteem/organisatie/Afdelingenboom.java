package nl.verzuimsysteem.organisatie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;

/**
 * The departments of a company as they lie below each other. Pure. Departments that would lie in a circle, which nothing
 * can bring about, are all still there: one of them then stands at the top.
 *
 * @param afdelingen in any order; those with one above keep this order among themselves
 */
public record Afdelingenboom(List<Afdeling> afdelingen) {
    /** What stands between a department and the one it lies in. */
    public static final String TUSSEN = " › ";

    public Afdelingenboom {
        afdelingen = List.copyOf(afdelingen);
    }

    /**
     * One department at its place in the tree.
     *
     * @param diepte 0 at the top
     * @param pad its name behind those above it, such as {@code Transport › Planning}
     * @param samen how many employees it has with those of the departments below it
     */
    public record Tak(Afdeling afdeling, int diepte, String pad, int samen) {}

    /** All departments, each right before those below it. */
    public List<Tak> takken() {
        var onder = perBovenste();
        var takken = new ArrayList<Tak>();
        var gezien = new HashSet<AfdelingId>();
        for (var afdeling : onder.getOrDefault(null, List.of())) {
            hang(afdeling, 0, "", onder, gezien, takken);
        }
        for (var afdeling : afdelingen) {
            if (!gezien.contains(afdeling.id())) {
                hang(afdeling, 0, "", onder, gezien, takken);
            }
        }
        return takken;
    }

    /** The department with this key. */
    public Optional<Afdeling> vind(AfdelingId id) {
        return afdelingen.stream().filter(een -> een.id().equals(id)).findFirst();
    }

    /** The department and all that lie below it: where it cannot be put under. */
    public Set<AfdelingId> metOnder(AfdelingId id) {
        var alle = new LinkedHashSet<>(Set.of(id));
        var onder = perBovenste();
        var wachtend = new ArrayList<>(List.of(id));
        while (!wachtend.isEmpty()) {
            for (var lager : onder.getOrDefault(wachtend.removeLast(), List.of())) {
                if (alle.add(lager.id())) {
                    wachtend.add(lager.id());
                }
            }
        }
        return alle;
    }

    /** The department and all that it lies below. */
    Set<AfdelingId> totBoven(AfdelingId id) {
        var alle = new LinkedHashSet<AfdelingId>();
        @Nullable AfdelingId hier = id;
        while (hier != null && alle.add(hier)) {
            hier = vind(hier).map(Afdeling::boven).orElse(null);
        }
        return alle;
    }

    private Map<@Nullable AfdelingId, List<Afdeling>> perBovenste() {
        var bekend = new HashSet<AfdelingId>();
        afdelingen.forEach(een -> bekend.add(een.id()));
        var onder = new LinkedHashMap<@Nullable AfdelingId, List<Afdeling>>();
        for (var afdeling : afdelingen) {
            var boven = afdeling.boven();
            onder.computeIfAbsent(boven == null || bekend.contains(boven) ? boven : null, ignored -> new ArrayList<>())
                    .add(afdeling);
        }
        return onder;
    }

    private static int hang(
            Afdeling afdeling,
            int diepte,
            String pad,
            Map<@Nullable AfdelingId, List<Afdeling>> onder,
            Set<AfdelingId> gezien,
            List<Tak> takken) {
        if (!gezien.add(afdeling.id())) {
            return 0;
        }
        var plaats = takken.size();
        var heel = pad + afdeling.naam();
        var samen = afdeling.werknemers();
        takken.add(new Tak(afdeling, diepte, heel, samen));
        for (var lager : onder.getOrDefault(afdeling.id(), List.of())) {
            samen += hang(lager, diepte + 1, heel + TUSSEN, onder, gezien, takken);
        }
        takken.set(plaats, new Tak(afdeling, diepte, heel, samen));
        return samen;
    }
}
