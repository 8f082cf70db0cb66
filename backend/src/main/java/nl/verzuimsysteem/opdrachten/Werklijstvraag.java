package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;

/**
 * Writes the query of a page of the worklist. First the keys of the page are found, walking an index that already lies
 * in the order of the list; only then are the names fetched, for those rows alone. A regio, and a company somebody is
 * assigned to by name, is a walk of its own, because an index holds its order only within one of them.
 */
final class Werklijstvraag {
    private static final String NAMEN = """
            JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            JOIN bedrijf b ON b.id = o.bedrijf_id
            JOIN opdrachttype t ON t.id = o.opdrachttype_id
            """;

    private final List<String> gangen = new ArrayList<>();
    private final Map<String, Object> waarden = new HashMap<>();
    private final StringBuilder voorwaarden = new StringBuilder();
    private String namen = "";

    /** The open orders of these groups; only a regional team has a worklist, other scopes reach nothing. */
    Werklijstvraag(Bereik bereik, Set<Functie> groepen, Uitsnede uitsnede) {
        if (bereik instanceof Bereik.Regios regios) {
            regios.regios().forEach(regio -> gangen.add("o.regio_id = " + waarde("regio", regio)));
            // A company of one of the regio's is walked with it.
            var elders = regios.regios().isEmpty() ? "" : " AND o.regio_id NOT " + eenVan("elders", regios.regios());
            regios.toegewezen().forEach(bedrijf -> gangen.add("o.bedrijf_id = " + waarde("bedrijf", bedrijf) + elders));
        }
        voorwaarden.append(" AND o.groep ").append(eenVan("groep", groepen)).append(" AND o.loopt = 1");
        waarden.put("aantal", uitsnede.metEenMeer());
        waarden.put("vanaf", uitsnede.vanaf());
        waarden.put("totEnMet", uitsnede.vanaf() + uitsnede.metEenMeer());
    }

    /** Leaves only what the filter asks for. */
    Werklijstvraag met(Werklijstfilter filter, GebruikerId mijzelf) {
        if (filter.status() != null) {
            voorwaarden.append(" AND o.status = ").append(waarde("status", filter.status()));
        }
        if (filter.type() != null) {
            voorwaarden.append(" AND o.opdrachttype_id = (SELECT id FROM opdrachttype WHERE code = ");
            voorwaarden.append(waarde("type", filter.type())).append(')');
        }
        if (filter.bedrijf() != null) {
            voorwaarden.append(" AND o.bedrijf_id = ").append(waarde("alleenBedrijf", filter.bedrijf()));
        }
        if (filter.mijn()) {
            voorwaarden.append(" AND o.uitvoerder_id = ").append(waarde("mijzelf", mijzelf));
        }
        if (filter.tekst() != null) {
            namen = NAMEN;
            var tekst = waarde("tekst", "%" + zonderJokers(filter.tekst()) + "%");
            voorwaarden.append(" AND (b.naam LIKE ").append(tekst);
            voorwaarden.append(" OR CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) LIKE ");
            voorwaarden.append(tekst).append(')');
        }
        return this;
    }

    /** Leaves only what nobody picked up in time. */
    Werklijstvraag metTeLaatOpgepakt(Instant nu) {
        voorwaarden.append(" AND o.alarm_na < ").append(waarde("nu", nu)).append(" AND o.uitvoerder_id IS NULL");
        return this;
    }

    Werklijstvraag met(String naam, String tekst) {
        waarden.put(naam, tekst);
        return this;
    }

    /** Whether nothing can be found, so that there is nothing to ask. */
    boolean isLeeg() {
        return gangen.isEmpty();
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    /** The rows of {@link Werklijstregel}, in no order. */
    String sql() {
        return """
                SELECT o.id, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS type, o.groep, o.status,
                       o.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, o.dossier_id AS dossier,
                       CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                       van.naam AS verstuurd_door, o.verstuurd_op, o.alarm_na, o.gewenste_datum,
                       door.naam AS uitvoerder
                FROM (""" + sleutels() + ") k JOIN opdracht o ON o.id = k.id\n" + NAMEN + """
                JOIN gebruiker van ON van.id = o.verstuurd_door
                LEFT JOIN gebruiker door ON door.id = o.uitvoerder_id""";
    }

    /** When each was sent, and whether it waits too long for somebody to pick it up. Asks for {@code moment}: now. */
    String momenten() {
        return "SELECT NULL AS dag, o.verstuurd_op AS moment, (o.alarm_na < :moment AND o.uitvoerder_id IS NULL) AS laat"
                + " FROM (" + sleutels() + ") k JOIN opdracht o ON o.id = k.id";
    }

    private String sleutels() {
        if (gangen.size() == 1) {
            return gang(gangen.getFirst()) + " LIMIT :aantal OFFSET :vanaf";
        }
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add("(" + gang(gang) + " LIMIT :totEnMet)"));
        return "SELECT alle.id FROM (" + samen + ") alle ORDER BY alle.alarm_na, alle.id LIMIT :aantal OFFSET :vanaf";
    }

    private String gang(String waar) {
        return "SELECT o.id, o.alarm_na FROM opdracht o " + namen + "WHERE " + waar + voorwaarden
                + " ORDER BY o.alarm_na, o.id";
    }

    private String eenVan(String naam, Collection<?> alle) {
        var lijst = new StringJoiner(", ", "IN (", ")");
        alle.forEach(een -> lijst.add(waarde(naam, een)));
        return lijst.toString();
    }

    private String waarde(String naam, Object waarde) {
        var volledig = naam + waarden.size();
        waarden.put(volledig, waarde);
        return ":" + volledig;
    }

    private static String zonderJokers(String tekst) {
        return tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
