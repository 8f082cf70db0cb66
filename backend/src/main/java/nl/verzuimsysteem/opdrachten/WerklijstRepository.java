package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the worklist. First the keys of the page are found, walking an index that already lies in the order of the list;
 * only then are the names fetched, for those rows alone. A regio, and a company somebody is assigned to by name, is a
 * walk of its own, because an index holds its order only within one of them.
 */
@Singleton
class WerklijstRepository {
    private static final String NAMEN = """
            JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            JOIN bedrijf b ON b.id = o.bedrijf_id
            JOIN opdrachttype t ON t.id = o.opdrachttype_id
            """;

    private static final Comparator<Werklijstregel> VOLGORDE = Comparator.comparing(Werklijstregel::alarmNa)
            .thenComparingLong(regel -> regel.id().waarde());

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    WerklijstRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** A page of the open orders of a group, most urgent first, with one row more than asked for if there are more. */
    List<Werklijstregel> werklijst(
            Bereik bereik, Functie groep, Werklijstfilter filter, GebruikerId mijzelf, Uitsnede uitsnede) {
        return lees(new Vraag(bereik, Set.of(groep), filter(filter, mijzelf)), uitsnede);
    }

    /** The orders of all groups that nobody picked up in time, most urgent first. */
    List<Werklijstregel> rood(Bereik bereik, Set<Functie> groepen, Instant nu, Uitsnede uitsnede) {
        return lees(
                new Vraag(
                        bereik,
                        groepen,
                        new Filter(
                                " AND o.alarm_na < :nu AND o.uitvoerder_id IS NULL",
                                "",
                                Map.<String, Object>of("nu", nu))),
                uitsnede);
    }

    private List<Werklijstregel> lees(Vraag vraag, Uitsnede uitsnede) {
        var sql = vraag.sql();
        if (sql.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery(sql)
                .bindMap(vraag.waarden())
                .bind("arbodienst", arbodienst.naam())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bind("totEnMet", uitsnede.vanaf() + uitsnede.metEenMeer())
                .mapTo(Werklijstregel.class)
                // A join promises no order, and sorting a page here is cheaper than having it sorted there.
                .stream()
                .sorted(VOLGORDE)
                .toList());
    }

    private static Filter filter(Werklijstfilter filter, GebruikerId mijzelf) {
        var sql = new StringBuilder();
        var joins = "";
        var waarden = new HashMap<String, Object>();
        if (filter.status() != null) {
            sql.append(" AND o.status = :status");
            waarden.put("status", filter.status());
        }
        if (filter.type() != null) {
            sql.append(" AND o.opdrachttype_id = (SELECT id FROM opdrachttype WHERE code = :type)");
            waarden.put("type", filter.type());
        }
        if (filter.bedrijf() != null) {
            sql.append(" AND o.bedrijf_id = :alleenBedrijf");
            waarden.put("alleenBedrijf", filter.bedrijf());
        }
        if (filter.mijn()) {
            sql.append(" AND o.uitvoerder_id = :mijzelf");
            waarden.put("mijzelf", mijzelf);
        }
        if (filter.tekst() != null) {
            joins = NAMEN;
            sql.append("""
                     AND (b.naam LIKE :tekst OR CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) LIKE :tekst)""");
            waarden.put("tekst", "%" + zonderJokers(filter.tekst()) + "%");
        }
        return new Filter(sql.toString(), joins, waarden);
    }

    private static String zonderJokers(String tekst) {
        return tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * @param joins the tables the conditions speak of beside opdracht
     */
    private record Filter(String sql, String joins, Map<String, Object> waarden) {}

    /** Writes the query for one scope: a walk per regio and per company, merged when there are several. */
    private static final class Vraag {
        private final List<String> gangen = new ArrayList<>();
        private final Map<String, Object> waarden = new HashMap<>();
        private final Filter filter;
        private final String groep;

        Vraag(Bereik bereik, Set<Functie> groepen, Filter filter) {
            this.filter = filter;
            this.groep = " AND o.groep " + in("groep", groepen.stream().sorted().toList());
            waarden.putAll(filter.waarden());
            if (bereik instanceof Bereik.Regios regios) {
                var nummers = regios.regios().stream().map(Id::waarde).sorted().toList();
                for (var i = 0; i < nummers.size(); i++) {
                    gang("o.regio_id = :regio" + i);
                    waarden.put("regio" + i, nummers.get(i));
                }
                var bedrijven =
                        regios.toegewezen().stream().map(Id::waarde).sorted().toList();
                // A company of one of the regio's was walked with it.
                var elders = nummers.isEmpty() ? "" : " AND o.regio_id NOT " + in("elders", nummers);
                for (var i = 0; i < bedrijven.size(); i++) {
                    gang("o.bedrijf_id = :bedrijf" + i + elders);
                    waarden.put("bedrijf" + i, bedrijven.get(i));
                }
            }
        }

        private String in(String naam, List<?> alle) {
            if (alle.size() == 1) {
                waarden.put(naam, alle.getFirst());
                return naam.equals("elders") ? "IN (:" + naam + ")" : "= :" + naam;
            }
            var namen = new ArrayList<String>();
            for (var i = 0; i < alle.size(); i++) {
                waarden.put(naam + i, alle.get(i));
                namen.add(":" + naam + i);
            }
            return "IN (" + String.join(", ", namen) + ")";
        }

        private void gang(String waar) {
            gangen.add("SELECT o.id, o.alarm_na FROM opdracht o " + filter.joins() + "WHERE " + waar + groep
                    + " AND o.loopt = 1" + filter.sql() + " ORDER BY o.alarm_na, o.id");
        }

        Map<String, Object> waarden() {
            return waarden;
        }

        String sql() {
            if (gangen.isEmpty()) {
                return "";
            }
            var sleutels = gangen.size() == 1
                    ? gangen.getFirst() + " LIMIT :aantal OFFSET :vanaf"
                    : "SELECT alle.id FROM ((" + String.join(" LIMIT :totEnMet) UNION ALL (", gangen)
                            + " LIMIT :totEnMet)) alle ORDER BY alle.alarm_na, alle.id LIMIT :aantal OFFSET :vanaf";
            return """
                    SELECT o.id, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS type, o.groep, o.status,
                           o.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                           o.dossier_id AS dossier,
                           CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                           van.naam AS verstuurd_door, o.verstuurd_op, o.alarm_na, o.gewenste_datum,
                           door.naam AS uitvoerder
                    FROM (""" + sleutels + ") k JOIN opdracht o ON o.id = k.id\n" + NAMEN + """
                    JOIN gebruiker van ON van.id = o.verstuurd_door
                    LEFT JOIN gebruiker door ON door.id = o.uitvoerder_id""";
        }
    }
}
