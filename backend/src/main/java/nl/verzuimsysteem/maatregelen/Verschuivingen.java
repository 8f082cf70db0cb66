package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.verzuim.Verschuiving;
import org.jspecify.annotations.Nullable;

/** What lies between the terms as they are and as they would be. */
final class Verschuivingen {
    private Verschuivingen() {}

    /** The steps that still wait and whose last day moves, comes or goes, in the order of their days. */
    static List<Verschuiving> tussen(Mijlpalen was, Mijlpalen wordt) {
        var voor = wachtend(was);
        var na = wachtend(wordt);
        return Stream.of(MijlpaalSoort.values())
                .map(soort -> verschuiving(voor.get(soort), na.get(soort)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Verschuivingen::dag))
                .toList();
    }

    private static @Nullable Verschuiving verschuiving(@Nullable Mijlpaal was, @Nullable Mijlpaal wordt) {
        var een = wordt == null ? was : wordt;
        if (een == null || (was != null && wordt != null && was.uiterlijk().equals(wordt.uiterlijk()))) {
            return null;
        }
        return new Verschuiving(
                een.soort(),
                was == null ? null : was.uiterlijk(),
                wordt == null ? null : wordt.uiterlijk(),
                een.taakVoor() != null);
    }

    private static LocalDate dag(Verschuiving verschuiving) {
        var wordt = verschuiving.wordt();
        return wordt == null ? Objects.requireNonNull(verschuiving.was()) : wordt;
    }

    private static Map<MijlpaalSoort, Mijlpaal> wachtend(Mijlpalen mijlpalen) {
        var per = new EnumMap<MijlpaalSoort, Mijlpaal>(MijlpaalSoort.class);
        mijlpalen.alle().stream().filter(Mijlpaal::wacht).forEach(een -> per.put(een.soort(), een));
        return per;
    }
}
