package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opslag.Dagsql;

/**
 * The questions of the figures in SQL. Each goes by an index of the regio to what ended within the weeks, and gives back
 * counted rows: as many as there are weeks and numbers of days, not as there are cases.
 */
final class Teamvraag {
    private static final String FUNCTIES =
            Arrays.stream(Functie.values()).map(functie -> "'" + functie + "'").collect(Collectors.joining(", "));

    private final Bereik bereik;
    private final LocalDate vandaag;
    private final Map<String, Object> waarden = new HashMap<>();

    /** @param maandagen the weeks, the oldest first */
    Teamvraag(Bereik bereik, List<LocalDate> maandagen, LocalDate vandaag) {
        this.bereik = bereik;
        this.vandaag = vandaag;
        var eerste = maandagen.getFirst();
        waarden.put("eerste", eerste);
        waarden.put("vandaag", vandaag);
        waarden.put("vanaf", eerste.atStartOfDay(Kalender.NEDERLAND).toInstant());
        waarden.put("tot", vandaag.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant());
    }

    Map<String, Object> waarden() {
        return Map.copyOf(waarden);
    }

    /**
     * Orders that were done, consults that were held and those to which nobody came, by week and number of days. What the
     * employer must not know of is nowhere in it.
     */
    String duren() {
        var afgerond = dag("o.afgerond_op");
        var begin = dag("a.begin");
        return """
                SELECT e.soort, e.groep, %s AS maandag, e.dagen, COUNT(*) AS aantal
                FROM (SELECT 'OPDRACHT' AS soort, o.groep, %s AS dag, DATEDIFF(%s, %s) AS dagen
                      FROM opdracht o
                      WHERE o.afgerond_op >= :vanaf AND o.afgerond_op < :tot AND o.status = 'UITGEVOERD' AND %s
                      UNION ALL
                      SELECT IF(a.status = 'GEHOUDEN', 'CONSULT', 'NIET_VERSCHENEN') AS soort, NULL AS groep, %s AS dag,
                             IF(a.status = 'GEHOUDEN',
                                GREATEST(DATEDIFF(%s, COALESCE(%s, %s, t.open_op)), 0), NULL) AS dagen
                      FROM afspraak a
                      LEFT JOIN spreekuurverzoek v ON v.bedrijf_id = a.bedrijf_id AND v.id = a.verzoek_id
                      LEFT JOIN opdracht o ON o.bedrijf_id = a.bedrijf_id AND o.id = a.opdracht_id
                      LEFT JOIN taak t ON t.bedrijf_id = a.bedrijf_id AND t.id = a.taak_id
                      WHERE a.begin >= :vanaf AND a.begin < :tot AND a.status IN ('GEHOUDEN', 'NIET_VERSCHENEN')
                        AND a.vertrouwelijk = 0 AND %s) e
                GROUP BY e.soort, e.groep, maandag, e.dagen""".formatted(
                        maandag("e.dag"),
                        afgerond,
                        afgerond,
                        dag("o.verstuurd_op"),
                        grens("o"),
                        begin,
                        begin,
                        dag("v.gevraagd_op"),
                        dag("o.verstuurd_op"),
                        grens("a"));
    }

    /**
     * Steps that were late at some time within the weeks: those that are still to be done, those that were done since, and
     * those that lapsed since, whatever they lapsed by. Both by the moment at which that was recorded, so that a recovery or
     * a withdrawal that is told afterwards does not change a week that is over. Only when the term itself of a step moves, as
     * after a correction of the first day, it counts by its new day.
     */
    String laat() {
        var van = maandag("GREATEST(t.uiterlijk_op, CAST(:eerste AS DATE))");
        var gedaan = dag("t.gedaan_op");
        var vervallen = dag("t.vervallen_op");
        var stappen = "FROM taak t WHERE t.soort = 'MIJLPAAL' AND t.uiterlijk_op < :vandaag AND " + grens("t");
        return "SELECT e.functie, e.van, e.tot, COUNT(*) AS aantal FROM ("
                + String.join(
                        " UNION ALL ",
                        "SELECT t.functie, " + van + " AS van, NULL AS tot " + stappen
                                + " AND t.loopt = 1 AND t.functie IN (" + FUNCTIES + ")",
                        "SELECT t.functie, " + van + " AS van, " + maandag(gedaan) + " AS tot " + stappen
                                + " AND t.einde = 'GEDAAN' AND t.gedaan_op >= :vanaf AND t.gedaan_op < :tot"
                                + " AND t.uiterlijk_op < " + gedaan,
                        "SELECT t.functie, " + van + " AS van, " + maandag(vervallen) + " AS tot " + stappen
                                + " AND t.einde = 'VERVALLEN' AND t.vervallen_op >= :vanaf AND t.vervallen_op < :tot"
                                + " AND t.uiterlijk_op < " + vervallen)
                + ") e GROUP BY e.functie, e.van, e.tot";
    }

    /** What came of each overleg that was closed, by week. */
    String overleg() {
        var dicht = "o.status = 'GESLOTEN' AND o.dag >= :eerste AND " + grens("o");
        return """
                SELECT %s AS maandag, SUM(e.overleggen) AS overleggen, SUM(e.punten) AS punten,
                       SUM(e.besproken) AS besproken, SUM(e.doorgeschoven) AS doorgeschoven,
                       SUM(e.besluiten) AS besluiten, SUM(e.rijp) AS rijp, SUM(e.op_tijd) AS op_tijd
                FROM (SELECT o.dag, 1 AS overleggen, COUNT(p.id) AS punten,
                             COALESCE(SUM(p.status = 'BESPROKEN'), 0) AS besproken,
                             COALESCE(SUM(p.status IN ('OPEN', 'VOLGENDE_WEEK')), 0) AS doorgeschoven,
                             0 AS besluiten, 0 AS rijp, 0 AS op_tijd
                      FROM overleg o
                      LEFT JOIN agendapunt p ON p.overleg_id = o.id AND p.status <> 'VAN_AGENDA'
                      WHERE %s
                      GROUP BY o.id, o.dag
                      UNION ALL
                      SELECT o.dag, 0, 0, 0, 0, 1, COALESCE(b.uiterlijk_op < :vandaag, 0),
                             COALESCE(b.uiterlijk_op < :vandaag
                                AND ((t.einde = 'GEDAAN' AND %s <= b.uiterlijk_op)
                                  OR (x.status = 'UITGEVOERD' AND %s <= b.uiterlijk_op)
                                  OR EXISTS (SELECT 1 FROM afspraak a
                                        WHERE a.bedrijf_id = b.bedrijf_id AND a.verzoek_id = b.verzoek_id
                                          AND a.status = 'GEHOUDEN' AND %s <= b.uiterlijk_op)), 0)
                      FROM overleg o
                      JOIN besluit b ON b.overleg_id = o.id
                      LEFT JOIN taak t ON t.bedrijf_id = b.bedrijf_id AND t.id = b.taak_id
                      LEFT JOIN opdracht x ON x.bedrijf_id = b.bedrijf_id AND x.id = b.opdracht_id
                      WHERE b.ingetrokken_op IS NULL AND %s) e
                GROUP BY maandag""".formatted(maandag("e.dag"), dicht, dag("t.gedaan_op"), dag("x.afgerond_op"), dag("a.begin"), dicht);
    }

    private String dag(String moment) {
        return Dagsql.van(moment, vandaag);
    }

    private static String maandag(String dag) {
        return "DATE_SUB(" + dag + ", INTERVAL WEEKDAY(" + dag + ") DAY)";
    }

    /** Everything here belongs to a regio; what belongs to no company is reached through its regio alone. */
    private String grens(String tabel) {
        var voorwaarde = bereik.voorBedrijf("NULL", tabel + ".regio_id");
        waarden.putAll(voorwaarde.waarden());
        return voorwaarde.sql();
    }
}
