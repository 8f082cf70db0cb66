package nl.verzuimsysteem.selekt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.opslag.Dagsql;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the overview in SQL. An index holds the order of the list only within one state of one regio or company, so
 * each of them is a walk of its own, of which only the first rows are read. What is over is shown as far back as the longest
 * period of the figures; the rest of it stands in its case.
 */
final class Overzichtvraag {
    private static final int MEESTE_WOORDEN = 5;
    /** With more than this the walks cost more than sorting what they find. */
    private static final int MEESTE_GANGEN = 40;

    private static final String WERKNEMER =
            " JOIN werknemer w ON w.bedrijf_id = k.bedrijf_id AND w.id = k.werknemer_id";
    private static final String OOIT = "'9999-12-31'";

    private final Overzichtfilter filter;
    private final List<String> gangen;
    private final String grens;
    private final LocalDate vandaag;
    private final Map<String, Object> waarden = new HashMap<>();

    Overzichtvraag(Bereik bereik, Overzichtfilter filter, LocalDate vandaag) {
        this.filter = filter;
        this.vandaag = vandaag;
        var voorwaarde = bereik.voorwaarde(new Bereik.Kolommen("k.bedrijf_id", "k.regio_id", null, "k.werknemer_id"));
        grens = voorwaarde.sql();
        waarden.putAll(voorwaarde.waarden());
        gangen = gangen(bereik, filter.bedrijf());
    }

    Map<String, Object> waarden() {
        return Map.copyOf(waarden);
    }

    /**
     * A page, with one row more than asked for if there are more.
     *
     * @param metAantallen whether each row brings along how many there are of each state
     */
    String bladzijde(int vanaf, int aantal, boolean metAantallen) {
        waarden.put("vanaf", vanaf);
        waarden.put("aantal", aantal);
        waarden.put("tot", vanaf + aantal);
        var extra = metAantallen
                ? ", (SELECT GROUP_CONCAT(CONCAT_WS(':', g.staat, g.aantal)) FROM (" + aantallen() + ") g) AS aantallen"
                : "";
        var staten = filter.staat() == null ? Overzichtstaat.LOPEND : List.of(filter.staat());
        var samen = new StringJoiner(" UNION ALL ");
        staten.forEach(staat -> gangen.forEach(gang -> samen.add(gang(staat, gang))));
        return """
                SELECT k.id, k.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, k.dossier_id AS dossier,
                       CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                       COALESCE(d.telefoon, w.telefoon) AS telefoon,
                       k.eerste_dag, k.dag_een, k.status, k.volgende_op, k.verstuurd_op, k.herinnerd_op,
                       k.laatst_herinnerd_op, k.opgeroepen_op, k.ingevuld_op, k.afgenomen_door, k.beoordeeld_op,
                       REPLACE(k.actie, 'SPOEDSPREEKUUR', 'BEDRIJFSARTS') AS actie,
                       k.gestopt_op, k.stopsoort, k.einde,
                       EXISTS (SELECT 1 FROM selektbericht m WHERE m.bedrijf_id = k.bedrijf_id AND m.selekt_id = k.id
                                AND m.niet_bezorgd_op >= m.verstuurd_op) AS niet_bezorgd%s
                FROM (SELECT * FROM (%s) alle ORDER BY rang, plek, volgorde LIMIT :aantal OFFSET :vanaf) s
                JOIN selekt k ON k.id = s.id
                JOIN werknemer w ON w.bedrijf_id = k.bedrijf_id AND w.id = k.werknemer_id
                JOIN dossier d ON d.bedrijf_id = k.bedrijf_id AND d.id = k.dossier_id
                JOIN bedrijf b ON b.id = k.bedrijf_id
                ORDER BY s.rang, s.plek, s.volgorde""".formatted(extra, samen);
    }

    /** The first rows of one state in one walk. Who waits for a call waits longest at the top; of the rest the newest is. */
    private String gang(Overzichtstaat staat, String gang) {
        var oudsteEerst = staat == Overzichtstaat.TE_BELLEN;
        var sql = new StringBuilder("(SELECT k.id, ")
                .append(staat.loopt() ? staat.ordinal() : Overzichtstaat.values().length)
                .append(" AS rang, ")
                .append(oudsteEerst ? "TO_DAYS(k.dag_een) AS plek, k.id" : "-TO_DAYS(k.dag_een) AS plek, -k.id")
                .append(" AS volgorde FROM selekt k");
        var woorden = woorden();
        if (!woorden.isEmpty()) {
            sql.append(WERKNEMER);
        }
        sql.append(" WHERE ").append(gang).append(" AND ").append(voorwaarde(staat));
        for (var nummer = 0; nummer < woorden.size(); nummer++) {
            sql.append(" AND CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) LIKE :woord")
                    .append(nummer);
            waarden.put("woord" + nummer, bevat(woorden.get(nummer)));
        }
        return sql.append(" AND ")
                .append(grens)
                .append(oudsteEerst ? " ORDER BY k.dag_een, k.id" : " ORDER BY k.dag_een DESC, k.id DESC")
                .append(" LIMIT :tot)")
                .toString();
    }

    /** The day each of one state counts from, no more than so many. */
    String dagen(Overzichtstaat staat, int meeste) {
        waarden.put("tot", meeste);
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add(gang(staat, gang)));
        return "SELECT s.dag_een AS dag, NULL AS moment, 0 AS laat FROM (SELECT alle.id FROM (" + samen
                + ") alle LIMIT :tot) e JOIN selekt s ON s.id = e.id";
    }

    private String voorwaarde(Overzichtstaat staat) {
        var sql = "k.status = '" + staat.status() + "'";
        if (staat == Overzichtstaat.VERSTUURD) {
            sql += " AND k.herinnerd_op IS NULL";
        } else if (staat == Overzichtstaat.HERINNERD) {
            sql += " AND k.herinnerd_op IS NOT NULL";
        }
        return staat.loopt() ? sql : sql + " AND " + nietOud();
    }

    private String nietOud() {
        waarden.put("sinds", Overzichtperiode.TWAALF_WEKEN.maandagen(vandaag).getFirst());
        return "k.dag_een >= :sinds";
    }

    /** How many there are of each state that is not empty, of the company asked for, whatever else the filter says. */
    String aantallen() {
        var samen = new StringJoiner(" UNION ALL ");
        for (var gang : gangen) {
            var waar = " FROM selekt k WHERE " + gang + " AND " + grens + " AND k.status IN ";
            samen.add("SELECT CASE k.status WHEN 'GEPLAND' THEN 'TE_VERSTUREN' WHEN 'VERSTUURD' THEN"
                    + " IF(k.herinnerd_op IS NULL, 'VERSTUURD', 'HERINNERD') ELSE k.status END AS staat"
                    + waar
                    + statussen(Overzichtstaat.LOPEND));
            samen.add("SELECT k.status AS staat" + waar + statussen(Overzichtstaat.KLAAR) + " AND " + nietOud());
        }
        return "SELECT a.staat, COUNT(*) AS aantal FROM (" + samen + ") a GROUP BY a.staat";
    }

    /** The figures of the weeks that begin on these Mondays, counted by how quick each was. */
    String cijfers(List<LocalDate> maandagen) {
        waarden.put("van", maandagen.getFirst());
        waarden.put("totEnMet", maandagen.getLast().plusWeeks(1).minusDays(1));
        var contact = "NULLIF(LEAST("
                + "COALESCE(IF(k.afgenomen_door IS NULL, NULL, " + dag("k.ingevuld_op") + "), DATE(" + OOIT + ")), "
                + "COALESCE(" + dag("k.beoordeeld_op") + ", DATE(" + OOIT + ")), "
                + "COALESCE((SELECT " + dag("MIN(a.begin)") + " FROM afspraak a WHERE a.bedrijf_id = k.bedrijf_id"
                + " AND a.dossier_id = k.dossier_id AND a.begin >= k.dag_een AND a.status = 'GEHOUDEN'), DATE(" + OOIT
                + "))), DATE(" + OOIT + "))";
        var samen = new StringJoiner(" UNION ALL ");
        for (var gang : gangen) {
            samen.add("""
                    SELECT DATE_SUB(k.dag_een, INTERVAL WEEKDAY(k.dag_een) DAY) AS maandag,
                           TIMESTAMPDIFF(HOUR, k.verstuurd_op, k.ingevuld_op) AS uren,
                           DATEDIFF(%s, k.dag_een) AS dagen,
                           k.verstuurd_op, k.herinnerd_op, k.ingevuld_op, k.beoordeeld_op, k.status
                    FROM selekt k
                    WHERE %s AND k.dag_een BETWEEN :van AND :totEnMet AND %s""".formatted(contact, gang, grens));
        }
        return """
                SELECT a.maandag, a.uren, a.dagen, COUNT(*) AS triages, COUNT(a.verstuurd_op) AS verstuurd,
                       COUNT(a.herinnerd_op) AS herinnerd, COUNT(a.ingevuld_op) AS ingevuld,
                       COUNT(IF(a.verstuurd_op IS NULL, NULL, a.ingevuld_op)) AS beantwoord,
                       COUNT(a.beoordeeld_op) AS beoordeeld, SUM(a.status = 'VERLOPEN') AS verlopen
                FROM (%s) a
                GROUP BY a.maandag, a.uren, a.dagen""".formatted(samen);
    }

    private String dag(String moment) {
        return Dagsql.van(moment, vandaag);
    }

    private List<String> woorden() {
        return Arrays.stream(filter.tekst().split("\\s+"))
                .filter(woord -> !woord.isEmpty())
                .limit(MEESTE_WOORDEN)
                .toList();
    }

    /** Finds the word anywhere, with the wildcards in it taken literally. */
    private static String bevat(String woord) {
        return "%" + woord.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String statussen(List<Overzichtstaat> staten) {
        return staten.stream()
                .map(staat -> "'" + staat.status() + "'")
                .distinct()
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<String> gangen(Bereik bereik, @Nullable BedrijfId bedrijf) {
        if (bedrijf != null) {
            return List.of("k.bedrijf_id = " + bedrijf.waarde());
        }
        if (!(bereik instanceof Bereik.Regios regios)) {
            return List.of("1 = 1");
        }
        // A company of one of the regio's is walked with it.
        var elders = regios.regios().isEmpty() ? "" : " AND k.regio_id NOT IN (" + lijst(regios.regios()) + ")";
        var gangen = Stream.concat(
                        regios.regios().stream().map(regio -> "k.regio_id = " + regio.waarde()),
                        regios.toegewezen().stream().map(een -> "k.bedrijf_id = " + een.waarde() + elders))
                .sorted()
                .toList();
        return gangen.isEmpty() || gangen.size() > MEESTE_GANGEN ? List.of("1 = 1") : gangen;
    }

    /** Keys are numbers of our own, so they may stand in the text. */
    private static String lijst(Collection<? extends Id> ids) {
        return ids.stream().map(id -> Long.toString(id.waarde())).sorted().collect(Collectors.joining(", "));
    }
}
