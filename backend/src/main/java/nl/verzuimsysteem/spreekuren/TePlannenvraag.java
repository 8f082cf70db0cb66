package nl.verzuimsysteem.spreekuren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opslag.Dagsql;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Regels;

/**
 * Writes the query of what has to be planned: open steps of cases, orders and requests for which no appointment runs or was
 * held. First the keys of the page are found, walking indexes that lie in the order of the list; only then are the names
 * fetched, for those rows alone. A regio, and a company somebody is assigned to by name, is a walk of its own, and so is a
 * function that has such steps.
 */
final class TePlannenvraag {
    private static final LocalDate EERSTE_REGELS = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAATSTE_REGELS = LocalDate.of(2100, 1, 1);
    /** The steps with a consult by the function that has the taak for them, by the rules of then and of now. */
    private static final Map<Functie, Set<MijlpaalSoort>> STAPPEN = stappen();

    private static final String GEEN = "()";
    private static final String ORDERS = "'EXTRA_SPREEKUUR', 'SPOEDSPREEKUUR', 'HUISBEZOEK'";
    private static final String EERSTE = "('OPROEP_SPREEKUUR', 'PROBLEEMANALYSE')";
    /** What he can be called up for the first time for: one consult serves them all. */
    private static final String OPROEPEN = namen(Aanleiding.values(), Aanleiding::isEersteOproep);

    /** A consult with the case that is coming, or of a step that comes once was held. */
    private static final String TAAK_GEPLAND = """
            EXISTS (SELECT 1 FROM afspraak a
                    WHERE a.bedrijf_id = t.bedrijf_id AND a.dossier_id = t.dossier_id
                      AND (a.loopt = 1 OR a.status = 'GEHOUDEN')
                      AND (a.taak_id = t.id
                           OR (t.mijlpaal = 'CONTACT_ARBODIENST' AND a.loopt = 1)
                           OR (a.aanleiding = t.mijlpaal
                               AND (a.loopt = 1 OR t.mijlpaal NOT IN ('CONTACT_ARBODIENST', 'HERBEOORDELING')))
                           OR (a.aanleiding IN %s AND t.mijlpaal IN %s)))""".formatted(OPROEPEN, EERSTE);

    private static final String GEPLAND =
            "EXISTS (SELECT 1 FROM afspraak a WHERE a.%s = %s AND (a.loopt = 1 OR a.status = 'GEHOUDEN'))";

    private static final String NAMEN = """
            LEFT JOIN taak t ON k.bron = 1 AND t.id = k.id
            LEFT JOIN opdracht o ON k.bron = 2 AND o.id = k.id
            LEFT JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
            LEFT JOIN spreekuurverzoek v ON k.bron = 3 AND v.id = k.id
            LEFT JOIN dossier d ON d.id = COALESCE(t.dossier_id, o.dossier_id, v.dossier_id, IF(k.bron = 4, k.id, NULL))
            JOIN werknemer w ON w.id = COALESCE(v.werknemer_id, d.werknemer_id)
            JOIN bedrijf b ON b.id = w.bedrijf_id
            """;

    /** Nobody sees again who is better; when the case runs anew, so does what was asked for it. */
    private static final String NOG_NODIG = """
            (v.soort IN %s OR v.dossier_id IS NULL
                  OR EXISTS (SELECT 1 FROM dossier x
                              WHERE x.bedrijf_id = v.bedrijf_id AND x.id = v.dossier_id AND x.loopt = 1))""".formatted(namen(Verzoeksoort.values(), Verzoeksoort::isVanWerknemer));

    /** Who was silent in the triage, is called up by whatever he is seen for the probleemanalyse for since. */
    private static final String AL_OPGEROEPEN = """
            (v.soort = 'SELEKT_OPROEP'
               AND EXISTS (SELECT 1 FROM afspraak a
                            WHERE a.bedrijf_id = v.bedrijf_id AND a.dossier_id = v.dossier_id AND a.aanleiding IN %s
                              AND (a.loopt = 1 OR (a.status = 'GEHOUDEN' AND a.begin >= v.gevraagd_op))))""".formatted(OPROEPEN);

    private final Bereik bereik;
    private final TePlannenFilter filter;
    private final Map<String, Object> waarden = new HashMap<>();
    private final String opdrachtdag;

    TePlannenvraag(Bereik bereik, TePlannenFilter filter, LocalDate vandaag) {
        this.bereik = bereik;
        this.filter = filter;
        waarden.put("vandaag", vandaag);
        waarden.put("later", vandaag.plusDays(7));
        // Without a day that the employer wished: the next day when it is urgent, and else within two weeks.
        opdrachtdag = "COALESCE(o.gewenste_datum, DATE_ADD(" + Dagsql.van("o.verstuurd_op", vandaag)
                + ", INTERVAL IF(ot.code = 'SPOEDSPREEKUUR', 1, 14) DAY))";
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    TePlannenvraag met(String naam, Object waarde) {
        waarden.put(naam, waarde);
        return this;
    }

    /** A page. Asks for {@code arbodienst}, {@code vanaf}, {@code aantal} and {@code tot}, which is both together. */
    String bladzijde() {
        return regels(sleutels() + " LIMIT :aantal OFFSET :vanaf");
    }

    /** One line, whether an appointment runs for it or not. Asks for {@code arbodienst}, {@code bron} and {@code id}. */
    String regel() {
        var delen = new StringJoiner(" UNION ALL ");
        delen.add("SELECT 1 AS bron, t.id, t.uiterlijk_op AS uiterlijk FROM taak t WHERE :bron = 1 AND t.id = :id AND "
                + binnen("t") + " AND t.mijlpaal IN (" + mijlpalen(ignored -> true) + ")");
        delen.add(
                "SELECT 2, o.id, " + opdrachtdag + " FROM opdracht o JOIN opdrachttype ot ON ot.id = o.opdrachttype_id"
                        + " WHERE :bron = 2 AND o.id = :id AND " + binnen("o"));
        delen.add("SELECT 3, v.id, v.uiterlijk_op FROM spreekuurverzoek v WHERE :bron = 3 AND v.id = :id AND "
                + binnen("v"));
        delen.add(
                "SELECT 4, z.id, DATE_ADD(:vandaag, INTERVAL 14 DAY) FROM dossier z WHERE :bron = 4 AND z.id = :id AND "
                        + binnen("z") + " AND z.vervallen IS NULL");
        return regels(delen.toString());
    }

    /** How many there are and how many of them are late. Asks for {@code tot}: what is more is not counted. */
    String telling() {
        return "SELECT COUNT(*) AS alle, COALESCE(SUM(uiterlijk < :vandaag), 0) AS laat FROM (" + sleutels()
                + " LIMIT :tot) geteld";
    }

    /** The last day of each. Asks for {@code tot}. */
    String dagen() {
        return "SELECT s.uiterlijk AS dag, NULL AS moment, s.uiterlijk < :vandaag AS laat FROM (" + sleutels()
                + " LIMIT :tot) s";
    }

    private String regels(String sleutels) {
        return """
                SELECT k.bron, k.id, t.mijlpaal, v.soort AS verzoeksoort, b.id AS bedrijf, b.naam AS bedrijfsnaam, b.regio_id AS regio,
                       w.id AS werknemer, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                       d.id AS dossier, REPLACE(ot.naam, '{arbodienst}', :arbodienst) AS opdracht,
                       ot.code AS opdrachttype, k.uiterlijk, w.taal, v.telefoon,
                       EXISTS (SELECT 1 FROM afspraak a WHERE a.bedrijf_id = b.id AND a.werknemer_id = w.id
                                  AND (a.taak_id = t.id OR a.opdracht_id = o.id OR a.verzoek_id = v.id)
                                  AND a.loopt IS NULL AND a.status <> 'GEHOUDEN') AS eerder_gemist,
                       EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id AND g.actief = 1
                                WHERE gf.functie = 'BEDRIJFSARTS' AND gf.geldig_van <= :vandaag
                                  AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
                                  AND (gf.bedrijf_id = b.id OR (gf.regio_id = b.regio_id AND gf.bedrijf_id IS NULL)))
                         AS met_arts,
                       EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id AND g.actief = 1
                                WHERE gf.functie = 'POB' AND gf.geldig_van <= :vandaag
                                  AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
                                  AND (gf.bedrijf_id = b.id OR (gf.regio_id = b.regio_id AND gf.bedrijf_id IS NULL)))
                         AS met_pob,
                       (SELECT GROUP_CONCAT(t2.mijlpaal ORDER BY t2.uiterlijk_op) FROM taak t2
                         WHERE t2.bedrijf_id = b.id AND t2.dossier_id = COALESCE(t.dossier_id, v.dossier_id)
                           AND t2.loopt = 1 AND (t.id IS NULL OR t2.id <> t.id) AND t2.mijlpaal IN (""" + mijlpalen(ignored -> true) + """
                )) AS samen,
                       (SELECT GROUP_CONCAT(v2.soort ORDER BY v2.uiterlijk_op) FROM spreekuurverzoek v2
                         WHERE v2.bedrijf_id = b.id AND v2.werknemer_id = w.id AND v2.loopt = 1 AND v2.vertrouwelijk = 0
                           AND v2.dossier_id = COALESCE(t.dossier_id, v.dossier_id) AND (v.id IS NULL OR v2.id <> v.id))
                         AS samen_verzoek
                FROM (""" + sleutels + ") k\n" + NAMEN
                + "ORDER BY k.uiterlijk, k.bron, k.id";
    }

    private String sleutels() {
        var delen = new StringJoiner(" UNION ALL ");
        for (var gang : gangen()) {
            taken(delen, gang);
            if (filter.wil(Aanleiding.OPDRACHT)) {
                delen.add("(SELECT 2 AS bron, o.id, " + opdrachtdag + " AS uiterlijk FROM opdracht o"
                        + " JOIN opdrachttype ot ON ot.id = o.opdrachttype_id WHERE " + gang.formatted("o")
                        + " AND o.groep IN ('MMA', 'POB', 'BEDRIJFSARTS', 'CASEMANAGER') AND o.loopt = 1"
                        + " AND ot.code IN (" + ORDERS + ") AND NOT " + GEPLAND.formatted("opdracht_id", "o.id")
                        + termijn(opdrachtdag) + " ORDER BY uiterlijk, o.id LIMIT :tot)");
            }
            verzoeken(delen, gang);
        }
        if (delen.length() == 0) {
            return "SELECT 1 AS bron, 0 AS id, :vandaag AS uiterlijk FROM bedrijf WHERE 1 = 0";
        }
        return "SELECT alle.bron, alle.id, alle.uiterlijk FROM (" + delen
                + ") alle ORDER BY alle.uiterlijk, alle.bron, alle.id";
    }

    private void taken(StringJoiner delen, String gang) {
        STAPPEN.forEach((functie, stappen) -> {
            var soorten = mijlpalen(aanleiding -> filter.wil(aanleiding)
                    && aanleiding.mijlpaal().filter(stappen::contains).isPresent());
            if (!soorten.isEmpty()) {
                delen.add("(SELECT 1 AS bron, t.id, t.uiterlijk_op AS uiterlijk FROM taak t WHERE "
                        + gang.formatted("t") + " AND t.functie = '" + functie + "' AND t.loopt = 1 AND t.mijlpaal IN ("
                        + soorten + ")" + termijn("t.uiterlijk_op") + " AND NOT " + TAAK_GEPLAND
                        + " ORDER BY t.uiterlijk_op, t.id LIMIT :tot)");
            }
        });
    }

    private static Map<Functie, Set<MijlpaalSoort>> stappen() {
        var perFunctie = new EnumMap<Functie, Set<MijlpaalSoort>>(Functie.class);
        for (var eersteZiektedag : List.of(EERSTE_REGELS, LAATSTE_REGELS)) {
            var regels = Regels.van(eersteZiektedag);
            Arrays.stream(Aanleiding.values())
                    .flatMap(aanleiding -> aanleiding.mijlpaal().stream())
                    .forEach(soort -> {
                        var functie = regels.taakVoor(soort, false);
                        if (functie != null) {
                            perFunctie
                                    .computeIfAbsent(functie, ignored -> EnumSet.noneOf(MijlpaalSoort.class))
                                    .add(soort);
                        }
                    });
        }
        return perFunctie;
    }

    private void verzoeken(StringJoiner delen, String gang) {
        var soorten = namen(Verzoeksoort.values(), soort -> filter.wil(soort.aanleiding()));
        if (!soorten.equals(GEEN)) {
            delen.add("(SELECT 3 AS bron, v.id, v.uiterlijk_op AS uiterlijk FROM spreekuurverzoek v WHERE "
                    + gang.formatted("v") + " AND v.loopt = 1 AND v.soort IN " + soorten
                    + termijn("v.uiterlijk_op") + " AND " + NOG_NODIG + " AND NOT " + AL_OPGEROEPEN
                    + " AND NOT " + GEPLAND.formatted("verzoek_id", "v.id")
                    + " ORDER BY v.uiterlijk_op, v.id LIMIT :tot)");
        }
    }

    /** Names between brackets, as SQL lists them. */
    private static <E extends Enum<E>> String namen(E[] alle, Predicate<E> welke) {
        return Arrays.stream(alle)
                .filter(welke)
                .map(een -> "'" + een.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String mijlpalen(Predicate<Aanleiding> welke) {
        return Arrays.stream(Aanleiding.values())
                .filter(welke)
                .flatMap(aanleiding -> aanleiding.mijlpaal().stream())
                .map(MijlpaalSoort::name)
                .map(naam -> "'" + naam + "'")
                .collect(Collectors.joining(", "));
    }

    /** Conditions on a table called {@code %1$s}; keys are numbers of our own, so they may stand in the text. */
    private List<String> gangen() {
        if (filter.bedrijf() != null) {
            return List.of("%1$s.bedrijf_id = " + filter.bedrijf() + " AND " + binnenPatroon());
        }
        if (!(bereik instanceof Bereik.Regios regios)) {
            return List.of();
        }
        var gangen = new ArrayList<String>();
        regios.regios().forEach(regio -> gangen.add("%1$s.regio_id = " + regio));
        var elders = regios.regios().isEmpty() ? "" : " AND %1$s.regio_id NOT IN (" + lijst(regios.regios()) + ")";
        regios.toegewezen().forEach(bedrijf -> gangen.add("%1$s.bedrijf_id = " + bedrijf + elders));
        return gangen;
    }

    private String binnen(String tabel) {
        return binnenPatroon().formatted(tabel);
    }

    private String binnenPatroon() {
        if (!(bereik instanceof Bereik.Regios regios)) {
            return "1 = 0";
        }
        var regio = regios.regios().isEmpty() ? "1 = 0" : "%1$s.regio_id IN (" + lijst(regios.regios()) + ")";
        var eigen = regios.toegewezen().isEmpty() ? "1 = 0" : "%1$s.bedrijf_id IN (" + lijst(regios.toegewezen()) + ")";
        return "(" + regio + " OR " + eigen + ")";
    }

    private static String lijst(java.util.Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private String termijn(String dag) {
        return switch (filter.termijn()) {
            case TE_LAAT -> " AND " + dag + " < :vandaag";
            case BINNENKORT -> " AND " + dag + " >= :vandaag AND " + dag + " < :later";
            case LATER -> " AND " + dag + " >= :later";
            case null -> "";
        };
    }
}
