package nl.verzuimsysteem.opdrachten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/**
 * Writes the query of a page of the orders an employer follows. First the keys of the page are found, walking an index that
 * lies in the order of the list; only then are the names fetched, for those rows alone. A company is a walk of its own,
 * because an index holds its order only within one of them.
 */
final class Volglijstvraag {
    // One row by its key for each order: a table read as a whole would lose the order of the walk.
    private static final String ZAAK =
            " STRAIGHT_JOIN dossier d FORCE INDEX (PRIMARY) ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id";
    private static final String WERKNEMER =
            " STRAIGHT_JOIN werknemer w FORCE INDEX (PRIMARY) ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id";

    /** With more companies than this the walks cost more than sorting what they find. */
    private static final int MEESTE = 40;

    private final Volglijstfilter filter;
    private final List<String> gangen;
    private final Map<String, Object> waarden = new HashMap<>();
    private final String van;
    private final String waar;

    Volglijstvraag(Bereik bereik, Volglijstfilter filter, Uitsnede uitsnede) {
        this.filter = filter;
        this.gangen = gangen(bereik, filter.bedrijf());
        var metWerknemer = bereik instanceof Bereik.Afdelingen;
        var metZaak = metWerknemer
                || bereik instanceof Bereik.Bedrijven b && !b.zelf().isEmpty();
        var grens = bereik.voorwaarde(new Bereik.Kolommen(
                "o.bedrijf_id",
                "o.regio_id",
                metWerknemer ? "w.afdeling_id" : null,
                metZaak ? "d.werknemer_id" : null));
        waarden.putAll(grens.waarden());
        van = " FROM opdracht o FORCE INDEX (" + index() + ")" + (metZaak ? ZAAK : "")
                + (metWerknemer ? WERKNEMER : "");
        waar = " AND " + grens.sql() + stand() + type();
        waarden.put("aantal", uitsnede.metEenMeer());
        waarden.put("vanaf", uitsnede.vanaf());
        waarden.put("tot", uitsnede.vanaf() + uitsnede.metEenMeer());
    }

    /** Only an employer follows his orders; other scopes reach nothing. */
    private static List<String> gangen(Bereik bereik, @Nullable BedrijfId bedrijf) {
        var eigen = switch (bereik) {
            case Bereik.Bedrijven b -> b.bedrijven();
            case Bereik.Afdelingen a -> Set.of(a.bedrijf());
            case Bereik.Regios ignored -> Set.<BedrijfId>of();
            case Bereik.Eigen ignored -> Set.<BedrijfId>of();
            case Bereik.Alles ignored -> Set.<BedrijfId>of();
        };
        if (eigen.size() > MEESTE && bedrijf == null) {
            return List.of("1 = 1");
        }
        return eigen.stream()
                .filter(een -> bedrijf == null || een.equals(bedrijf))
                .map(BedrijfId::waarde)
                .sorted()
                .map(een -> "o.bedrijf_id = " + een)
                .toList();
    }

    private String index() {
        return switch (filter.stand()) {
            case BIJ_ARBODIENST, VRAAG -> "ix_opdracht_lopend";
            case ONGELEZEN -> "ix_opdracht_ongelezen";
            case null -> "ix_opdracht_verstuurd";
        };
    }

    private String stand() {
        return switch (filter.stand()) {
            case BIJ_ARBODIENST -> " AND o.loopt = 1 AND o.status <> 'VRAAG'";
            case VRAAG -> " AND o.loopt = 1 AND o.status = 'VRAAG'";
            case ONGELEZEN -> " AND o.ongelezen = 1";
            case null -> "";
        };
    }

    private String type() {
        if (filter.type() == null) {
            return "";
        }
        waarden.put("type", filter.type());
        return " AND o.opdrachttype_id = (SELECT t.id FROM opdrachttype t WHERE t.code = :type)";
    }

    /** What waits, the longest first; of all that were ever sent the newest first. */
    private String richting() {
        return filter.stand() == null ? " DESC" : "";
    }

    /** Whether nothing can be found, so that there is nothing to ask. */
    boolean isLeeg() {
        return gangen.isEmpty();
    }

    Volglijstvraag met(String naam, String tekst) {
        waarden.put(naam, tekst);
        return this;
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    /** The rows of {@link Volglijstregel} in their order. Asks for {@code arbodienst}. */
    String sql() {
        return """
                SELECT o.id, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS type, o.groep, o.status,
                       COALESCE(o.ongelezen, 0) AS ongelezen, o.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                       o.dossier_id AS dossier,
                       CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                       van.naam AS verstuurd_door, o.verstuurd_op, o.gewenste_datum,
                       GREATEST(o.verstuurd_op, COALESCE(o.gezien_op, o.verstuurd_op), COALESCE(
                         (SELECT MAX(g.moment) FROM gebeurtenis g
                          WHERE g.bedrijf_id = o.bedrijf_id AND g.opdracht_id = o.id), o.verstuurd_op)) AS laatst_op,
                       door.naam AS uitvoerder
                FROM (%s) k
                STRAIGHT_JOIN opdracht o ON o.id = k.id
                STRAIGHT_JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                STRAIGHT_JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                STRAIGHT_JOIN bedrijf b ON b.id = o.bedrijf_id
                STRAIGHT_JOIN opdrachttype t ON t.id = o.opdrachttype_id
                STRAIGHT_JOIN gebruiker van ON van.id = o.verstuurd_door
                LEFT JOIN gebruiker door ON door.id = o.uitvoerder_id
                ORDER BY k.op%s, k.id%s""".formatted(sleutels(), richting(), richting());
    }

    /** A moment of each, for the home. */
    String momenten(String moment) {
        return "SELECT NULL AS dag, o." + moment + " AS moment, 0 AS laat FROM (" + sleutels()
                + ") k JOIN opdracht o ON o.id = k.id";
    }

    private String sleutels() {
        if (gangen.size() == 1) {
            return gang(gangen.getFirst()) + " LIMIT :aantal OFFSET :vanaf";
        }
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add("(" + gang(gang) + " LIMIT :tot)"));
        return "SELECT * FROM (" + samen + ") alle ORDER BY op" + richting() + ", id" + richting()
                + " LIMIT :aantal OFFSET :vanaf";
    }

    private String gang(String gang) {
        return "SELECT o.id, o.verstuurd_op AS op" + van + " WHERE " + gang + waar + " ORDER BY o.verstuurd_op"
                + richting() + ", o.id" + richting();
    }
}
