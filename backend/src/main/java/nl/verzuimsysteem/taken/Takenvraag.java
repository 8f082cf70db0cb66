package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.opslag.Dagsql;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * Writes the query of a list of taken: rows of their own, and orders that wait for an answer of the employer. First the
 * keys of the page are found, walking an index that lies in the order of the list; only then are the names fetched, for
 * those rows alone.
 */
final class Takenvraag {
    private static final String VAN_TAAK = " FROM taak t";
    private static final String ZAAK = " JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id";
    /** To the reader what lies with somebody who left lies with nobody. */
    private static final String VERTROKKEN =
            Vertreksql.weg("t.toegewezen_aan", "t.functie", "t.regio_id", "t.bedrijf_id");

    private static final String WERKNEMER =
            " JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id";

    private final Bereik bereik;
    private final TakenFilter filter;
    private final @Nullable Functie functie;
    private final boolean metVragen;
    private final Map<String, Object> waarden = new HashMap<>();
    /** A question is to be answered on the day after it came. */
    private final String opVraag;

    private final String vanTaak;
    private final String vanVraag;

    /** What the actor sees in his function, narrowed by the filter. */
    Takenvraag(Actor actor, TakenFilter filter, LocalDate vandaag) {
        this.bereik = actor.bereik();
        this.filter = filter;
        this.functie = functie(actor.functie(), filter.functie());
        this.metVragen = Rechten.mag(actor, Handeling.OPDRACHT_TOELICHTEN)
                && !filter.vanMij()
                && (filter.functie() == null || filter.functie() == actor.functie())
                && (filter.traject() == null || filter.traject() == Traject.OPDRACHT);
        waarden.put("ik", actor.gebruiker() == null ? 0 : actor.gebruiker());
        waarden.put("eigenFunctie", actor.functie());
        waarden.put("vandaag", vandaag);
        waarden.put("later", Termijn.eersteLater(vandaag));
        opVraag = "DATE_ADD(" + Dagsql.van("o.gewijzigd_op", vandaag) + ", INTERVAL 1 DAY)";
        vanTaak = vanTaak(actor.functie());
        vanVraag = vanVraag();
    }

    /** Who watches the procedure sees what others must do; everybody else what is his. */
    private static @Nullable Functie functie(Functie eigen, @Nullable Functie gevraagd) {
        return eigen == Functie.VERZUIMCOORDINATOR ? gevraagd : eigen;
    }

    private String vanTaak(Functie eigen) {
        var metZaak = !(bereik instanceof Bereik.Regios)
                && !(bereik instanceof Bereik.Alles)
                && !(bereik instanceof Bereik.Bedrijven b && b.zelf().isEmpty());
        var metWerknemer = metZaak && !(bereik instanceof Bereik.Bedrijven);
        var grens = bereik.voorwaarde(new Bereik.Kolommen(
                "t.bedrijf_id",
                "t.regio_id",
                metWerknemer ? "w.afdeling_id" : null,
                metZaak ? "d.werknemer_id" : null));
        waarden.putAll(grens.waarden());
        var sql = new StringBuilder(VAN_TAAK)
                .append(metZaak ? ZAAK : "")
                .append(metWerknemer ? WERKNEMER : "")
                .append(" WHERE t.loopt = 1 AND ")
                .append(grens.sql());
        if (functie != null) {
            sql.append(" AND t.functie = :functie");
            waarden.put("functie", functie);
        }
        if (filter.functie() != null && functie == eigen && filter.functie() != eigen) {
            // What is another's to do does not exist for him.
            sql.append(" AND 1 = 0");
        }
        sql.append(TaakSoort.zichtbaarVoor(eigen));
        if (filter.traject() != null) {
            sql.append(" AND t.traject = :traject");
            waarden.put("traject", filter.traject());
        }
        return sql.toString();
    }

    private String vanVraag() {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("o.bedrijf_id", "o.regio_id", "w.afdeling_id", "w.id"));
        waarden.putAll(grens.waarden());
        return " FROM opdracht o JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id" + WERKNEMER
                + " WHERE o.status = 'VRAAG' AND " + grens.sql()
                + (filter.bedrijf() == null ? "" : " AND o.bedrijf_id = " + filter.bedrijf());
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    Takenvraag met(String naam, Object waarde) {
        waarden.put(naam, waarde);
        return this;
    }

    /**
     * A page, most urgent first, as rows of {@link Taak}. Asks for {@code arbodienst}, {@code vanaf}, {@code aantal} and
     * {@code tot}, which is both together.
     */
    String bladzijde() {
        return bladzijde("", "");
    }

    /** The same, with the columns of {@link Tellingen} in each row. */
    String bladzijdeMetTellingen() {
        return bladzijde(", n.alle, n.te_laat, n.binnenkort", "\nCROSS JOIN (" + tellingen() + ") n");
    }

    private String bladzijde(String extra, String erbij) {
        return """
                SELECT CASE WHEN k.vraag = 1 THEN 'VRAAG' ELSE t.soort END AS soort, k.id, k.opdracht,
                       REPLACE(ot.naam, '{arbodienst}', :arbodienst) AS onderwerp, d.id AS dossier,
                       d.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                       CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                       COALESCE(t.traject, 'OPDRACHT') AS traject, t.mijlpaal, t.volgnummer, t.waarschuw_op,
                       k.uiterlijk_op, COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, COALESCE(t.functie, :eigenFunctie) AS functie, g.naam AS toegewezen_aan,
                       COALESCE(t.toegewezen_aan = :ik OR t.toegewezen_aan IN (%s), 0) AS van_mij, t.geescaleerd_op IS NOT NULL AS geescaleerd, t.bron, t.omschrijving""".formatted(Vervangsql.VERVANGEN) + extra + "\nFROM (" + sleutels() + ") k" + erbij + """

                LEFT JOIN taak t ON t.id = k.id
                LEFT JOIN opdracht o ON o.id = k.opdracht
                LEFT JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
                LEFT JOIN gebruiker g ON g.id = t.toegewezen_aan AND NOT """ + VERTROKKEN
                + """

                JOIN dossier d ON d.id = COALESCE(t.dossier_id, o.dossier_id)
                JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                JOIN bedrijf b ON b.id = d.bedrijf_id
                ORDER BY k.uiterlijk_op, k.vraag, k.id, k.opdracht""";
    }

    /** How many there are, late, and soon, whatever term the filter asks for. */
    String tellingen() {
        var delen = new StringJoiner(" UNION ALL ");
        for (var gang : gangen()) {
            delen.add(geteld("t.uiterlijk_op") + gang);
        }
        if (metVragen) {
            delen.add(geteld(opVraag) + vanVraag);
        }
        return "SELECT COALESCE(SUM(n), 0) AS alle, COALESCE(SUM(laat), 0) AS te_laat,"
                + " COALESCE(SUM(gauw), 0) AS binnenkort FROM (" + delen + ") delen";
    }

    private static String geteld(String dag) {
        return "SELECT COUNT(*) AS n, SUM(" + dag + " < :vandaag) AS laat, SUM(" + dag + " >= :vandaag AND " + dag
                + " < :later) AS gauw";
    }

    /** The keys of the page. */
    String sleutels() {
        var gangen = gangen();
        if (gangen.size() == 1 && !metVragen) {
            return taken(gangen.getFirst()) + " LIMIT :aantal OFFSET :vanaf";
        }
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add("(" + taken(gang) + " LIMIT :tot)"));
        if (metVragen) {
            samen.add("(SELECT NULL AS id, o.id AS opdracht, " + opVraag + " AS uiterlijk_op, 1 AS vraag" + vanVraag
                    + termijn(opVraag) + " ORDER BY uiterlijk_op, o.id LIMIT :tot)");
        }
        return "SELECT * FROM (" + samen
                + ") alle ORDER BY uiterlijk_op, vraag, id, opdracht LIMIT :aantal OFFSET :vanaf";
    }

    /** From where and on what condition, for each walk: what lies with whom he stands in for is a walk of its own. */
    private List<String> gangen() {
        var gangen = Gangen.van(bereik, "t", filter.bedrijf()).stream().map(gang -> vanTaak + " AND " + gang);
        return filter.vanMij()
                ? Stream.concat(
                                gangen.map(gang -> gang + " AND t.toegewezen_aan = :ik"),
                                Stream.of(" FROM " + Vervangsql.MENSEN
                                        + " STRAIGHT_JOIN taak t FORCE INDEX (ix_taak_van_mij)"
                                        + vanTaak.substring(VAN_TAAK.length())
                                        + " AND t.toegewezen_aan = " + Vervangsql.MENS
                                        + (filter.bedrijf() == null ? "" : " AND t.bedrijf_id = " + filter.bedrijf())))
                        .toList()
                : gangen.toList();
    }

    private String taken(String gang) {
        return "SELECT t.id, NULL AS opdracht, t.uiterlijk_op, 0 AS vraag" + gang + termijn("t.uiterlijk_op")
                + " ORDER BY t.uiterlijk_op, t.id";
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
