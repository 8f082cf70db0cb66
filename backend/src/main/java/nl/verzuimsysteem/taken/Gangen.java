package nl.verzuimsysteem.taken;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import org.jspecify.annotations.Nullable;

/**
 * The walks a list over a scope consists of. An index holds the order of the list only within one company or one regio,
 * so each of them is a walk of its own, and the first rows of each are joined. The scope itself still bounds the rows.
 */
public final class Gangen {
    /** With more than this the walks cost more than sorting what they find. */
    private static final int MEESTE = 40;

    private Gangen() {}

    /**
     * A condition for each walk.
     *
     * @param tabel how the query calls the table with {@code bedrijf_id} and {@code regio_id}
     * @param bedrijf the one company asked for
     */
    public static List<String> van(Bereik bereik, String tabel, @Nullable BedrijfId bedrijf) {
        if (bedrijf != null) {
            return List.of(is(tabel + ".bedrijf_id", bedrijf));
        }
        var gangen = switch (bereik) {
            case Bereik.Bedrijven b -> elk(tabel + ".bedrijf_id", b.bedrijven()).toList();
            case Bereik.Afdelingen a -> List.of(is(tabel + ".bedrijf_id", a.bedrijf()));
            case Bereik.Eigen e -> List.of(is(tabel + ".bedrijf_id", e.bedrijf()));
            case Bereik.Regios r -> regios(tabel, r);
            case Bereik.Alles ignored -> List.of("1 = 1");
        };
        return gangen.isEmpty() || gangen.size() > MEESTE ? List.of("1 = 1") : gangen;
    }

    private static List<String> regios(String tabel, Bereik.Regios bereik) {
        // A company of one of the regio's is walked with it.
        var elders = bereik.regios().isEmpty() ? "" : " AND " + tabel + ".regio_id NOT IN " + lijst(bereik.regios());
        return Stream.concat(
                        elk(tabel + ".regio_id", bereik.regios()),
                        elk(tabel + ".bedrijf_id", bereik.toegewezen()).map(gang -> gang + elders))
                .toList();
    }

    private static Stream<String> elk(String kolom, Collection<? extends Id> ids) {
        return ids.stream()
                .sorted((a, b) -> Long.compare(a.waarde(), b.waarde()))
                .map(id -> is(kolom, id));
    }

    /** Keys are numbers of our own, so they may stand in the text; the few forms of it stay in the cache of statements. */
    private static String is(String kolom, Id id) {
        return kolom + " = " + id.waarde();
    }

    private static String lijst(Collection<? extends Id> ids) {
        var lijst = new StringJoiner(", ", "(", ")");
        ids.forEach(id -> lijst.add(Long.toString(id.waarde())));
        return lijst.toString();
    }
}
