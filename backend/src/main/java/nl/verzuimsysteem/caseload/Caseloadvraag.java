package nl.verzuimsysteem.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Fasesql;
import nl.verzuimsysteem.taken.Gangen;
import nl.verzuimsysteem.taken.Vervangsql;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Zoekwoorden;

/**
 * Writes the query of the caseload: first the keys of the page, walking an index that lies in the order of the list, and
 * only then the names, for those rows alone. Of one person his own index gives his few cases, and those are sorted.
 */
final class Caseloadvraag {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", null, "d.werknemer_id");
    private static final String WERKNEMER =
            " JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id";
    private static final String BEDRIJF = " JOIN bedrijf b ON b.id = d.bedrijf_id";
    private static final String SAMEN = "COALESCE(d.vangnet_op, d.volgende_op)";

    /** When employer and werknemer, POB and employer, or professional and werknemer were last in touch. */
    private static final String CONTACT = """
            (SELECT MAX(c.datum) FROM contactmoment c
              WHERE c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id) AS gesproken,
            (SELECT MAX(p.datum) FROM pobcontact p
              WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id AND p.ingetrokken_op IS NULL) AS overlegd,
            (SELECT MAX(a.begin) FROM afspraak a
              WHERE a.bedrijf_id = d.bedrijf_id AND a.dossier_id = d.id AND a.status = 'GEHOUDEN') AS gezien""";

    private static final String GEEN_CONTACT = """
             AND d.eerste_ziektedag <= :zonder
             AND NOT EXISTS (SELECT 1 FROM contactmoment c
               WHERE c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id AND c.datum > :zonder)
             AND NOT EXISTS (SELECT 1 FROM pobcontact p
               WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id AND p.datum > :zonder
                 AND p.ingetrokken_op IS NULL)
             AND NOT EXISTS (SELECT 1 FROM afspraak a
               WHERE a.bedrijf_id = d.bedrijf_id AND a.dossier_id = d.id AND a.begin >= :zonderNa
                 AND a.status = 'GEHOUDEN')""";

    private final Actor actor;
    private final Caseloadfilter filter;
    private final LocalDate vandaag;
    private final boolean vangnet;
    private final String kolom;
    private final Map<String, Object> waarden = new HashMap<>();
    private final String grens;
    private final Vertrek vertrek;

    Caseloadvraag(Actor actor, Caseloadfilter filter, LocalDate vandaag) {
        this.actor = actor;
        this.filter = filter;
        this.vandaag = vandaag;
        // To who does not report to UWV nothing tells that there is a vangnet.
        this.vangnet = Rechten.mag(actor, Handeling.UWV_INZIEN);
        this.kolom = "d." + kolom(actor.functie());
        var voorwaarde = actor.bereik().voorwaarde(KOLOMMEN);
        this.grens = voorwaarde.sql();
        waarden.putAll(voorwaarde.waarden());
        this.vertrek = new Vertrek(actor.bereik());
        waarden.putAll(vertrek.waarden());
        waarden.put("ik", actor.gebruiker() == null ? 0 : actor.gebruiker());
        waarden.put("eigenFunctie", actor.functie());
        waarden.put("vandaag", vandaag);
    }

    /**
     * The column that says whose case it is in a function.
     *
     * @throws IllegalArgumentException when it is none of a team
     */
    static String kolom(Functie functie) {
        return switch (functie) {
            case MMA -> "mma_id";
            case POB -> "pob_id";
            case CASEMANAGER -> "casemanager_id";
            case BEDRIJFSARTS -> "bedrijfsarts_id";
            default -> throw new IllegalArgumentException(functie.name());
        };
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    Caseloadvraag met(String naam, Object waarde) {
        waarden.put(naam, waarde);
        return this;
    }

    /** A page. Asks for {@code vanaf}, {@code aantal} and {@code tot}, which is both together. */
    String bladzijde() {
        return "SELECT " + kolommen() + " FROM (" + sleutels() + ") k" + namen("STRAIGHT_JOIN");
    }

    /** The same, with all numbers and replacements in each row; one row without a case when there is none. */
    String blad() {
        return """
                SELECT n.tellingen, n.vervangt, %s
                FROM (SELECT (SELECT GROUP_CONCAT(CONCAT_WS(':', t.wie, t.persoon, t.vertrokken, t.fase, t.aantal, t.te_laat))
                                FROM (%s) t) AS tellingen,
                             (SELECT GROUP_CONCAT(CONCAT_WS(':', r.id, r.tot, r.naam) SEPARATOR '\\n')
                                FROM (%s) r) AS vervangt) n
                LEFT JOIN (%s) k ON 1 = 1%s""".formatted(kolommen(), telling(), vervangt(), sleutels(), namen("LEFT JOIN"));
    }

    private String kolommen() {
        return """
                d.id AS dossier, d.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, d.regio_id AS regio,
                CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, w.personeelsnummer,
                COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, w.uit_dienst, %s AS volgende_mijlpaal,
                %s AS volgende_op, %s AS volgende_functie, %s,
                %s AS van, g.naam AS van_naam, COALESCE(%s = :ik, 0) AS zelf,
                COALESCE(%s IN (%s), 0) AS vervangen, %s AS vertrokken""".formatted(
                        volgende("mijlpaal"),
                        volgende("op"),
                        volgende("functie"),
                        CONTACT,
                        kolom,
                        kolom,
                        kolom,
                        Vervangsql.VERVANGEN,
                        Vertrek.isWeg(kolom));
    }

    private String namen(String join) {
        return " " + join + " dossier d ON d.id = k.id " + join
                + " werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id " + join
                + " bedrijf b ON b.id = d.bedrijf_id LEFT JOIN gebruiker g ON g.id = " + kolom
                + " ORDER BY k.uiterlijk, k.id";
    }

    /** What is next as this reader may know it; of the three the day is there as soon as the others are. */
    private String volgende(String naam) {
        return vangnet ? "COALESCE(d.vangnet_" + naam + ", d.volgende_" + naam + ")" : "d.volgende_" + naam;
    }

    /** The keys of the page. */
    String sleutels() {
        var gangen = gangen();
        if (gangen.size() == 1) {
            return gang(gangen.getFirst()) + " LIMIT :aantal OFFSET :vanaf";
        }
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add("(" + gang(gang) + " LIMIT :tot)"));
        return "SELECT * FROM (" + samen + ") alle ORDER BY uiterlijk, id LIMIT :aantal OFFSET :vanaf";
    }

    private String gang(Gang gang) {
        var metNaam = filter.zoek() != null || filter.fase() != null;
        return "SELECT d.id, " + gang.op + " AS uiterlijk FROM " + gang.langs + (metNaam ? WERKNEMER : "")
                + (filter.zoek() == null ? "" : BEDRIJF) + " WHERE d.loopt = 1 AND d.vervallen IS NULL AND " + grens
                + regio() + voorwaarden(gang.op) + " AND " + gang.waar + " ORDER BY " + gang.op + ", d.id";
    }

    /**
     * One walk.
     *
     * @param langs the cases, and along which index when that is not for the server to choose
     * @param op by which day
     */
    private record Gang(String langs, String waar, String op) {}

    private List<Gang> gangen() {
        return switch (filter.wiens()) {
            case MIJ -> List.of(vanMens("", ":ik"), vanMens(Vervangsql.MENSEN + " STRAIGHT_JOIN ", Vervangsql.MENS));
            case PERSOON -> List.of(vanMens("", ":persoon"));
            case VERTROKKEN -> List.of(vanVertrokken());
            case TEAM -> vanTeam("");
            case NIEMAND -> vanTeam(" AND " + kolom + " IS NULL");
        };
    }

    private Gang vanMens(String mensen, String wie) {
        if (filter.persoon() != null) {
            waarden.put("persoon", filter.persoon());
        }
        var langs = mensen + "dossier d FORCE INDEX (ix_dossier_"
                + kolom.substring("d.".length(), kolom.length() - "_id".length()) + ")";
        return new Gang(langs, kolom + " = " + wie, volgende("op"));
    }

    /** Walks along those who left, so that it costs nothing while nobody did. */
    private Gang vanVertrokken() {
        var gang = vanMens(vertrek.mensen() + " STRAIGHT_JOIN ", Vertrek.MENS);
        return new Gang(gang.langs, gang.waar + " AND " + Vertrek.isWeg(kolom), gang.op);
    }

    /** Whoever reads of the vangnet too has two days, each with an index of its own: two walks. */
    private List<Gang> vanTeam(String extra) {
        var regio = filter.regio();
        var gangen = new ArrayList<Gang>();
        for (var gang : regio == null ? Gangen.van(actor.bereik(), "d", null) : List.of("d.regio_id = " + regio)) {
            if (vangnet) {
                gangen.add(new Gang("dossier d", gang + extra + " AND d.vangnet_op IS NULL", "d.volgende_op"));
                gangen.add(new Gang("dossier d", gang + extra + " AND d.vangnet_op IS NOT NULL", "d.vangnet_op"));
            } else {
                gangen.add(new Gang("dossier d", gang + extra, "d.volgende_op"));
            }
        }
        return gangen;
    }

    private String regio() {
        if (filter.regio() == null) {
            return "";
        }
        waarden.put("regio", filter.regio());
        return " AND d.regio_id = :regio";
    }

    private String voorwaarden(String op) {
        var sql = new StringBuilder();
        if (filter.teLaat()) {
            sql.append(" AND ").append(op).append(" < :vandaag");
        }
        if (filter.aanZet() != null) {
            sql.append(" AND ").append(volgende("functie")).append(" = :aanZet");
            waarden.put("aanZet", filter.aanZet());
        }
        if (filter.fase() != null) {
            sql.append(" AND ").append(Fasesql.is(filter.fase(), vandaag, waarden));
        }
        if (filter.geenContactWeken() != null) {
            var zonder = vandaag.minusWeeks(filter.geenContactWeken());
            sql.append(' ').append(GEEN_CONTACT);
            waarden.put("zonder", zonder);
            waarden.put(
                    "zonderNa",
                    zonder.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant());
        }
        if (filter.zonderPlaats() != null) {
            sql.append(" AND ").append(ZonderPlaatsSql.is(filter.zonderPlaats(), actor));
        }
        if (filter.zoek() != null) {
            var woorden = Zoekwoorden.van(filter.zoek());
            for (var nummer = 0; nummer < woorden.size(); nummer++) {
                sql.append(
                                " AND CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam, w.personeelsnummer, b.naam) LIKE :woord")
                        .append(nummer);
                waarden.put("woord" + nummer, Zoekwoorden.bevat(woorden.get(nummer)));
            }
        }
        return sql.toString();
    }

    /** How many there are of the reader, of the one asked for, of who left, of nobody and of others, in each phase. */
    String telling() {
        var persoon = filter.persoon() == null ? "0" : "COALESCE(" + kolom + " = :persoon, 0)";
        return """
                SELECT CASE WHEN %s IS NULL THEN 'N' WHEN %s = :ik OR %s IN (%s) THEN 'M' ELSE 'T' END AS wie,
                       %s AS persoon, %s AS vertrokken, %s AS fase, COUNT(*) AS aantal, COALESCE(SUM(%s < :vandaag), 0) AS te_laat
                FROM dossier d%s%s
                WHERE d.loopt = 1 AND d.vervallen IS NULL AND %s%s
                GROUP BY 1, 2, 3, 4""".formatted(
                        kolom,
                        kolom,
                        kolom,
                        Vervangsql.VERVANGEN,
                        persoon,
                        Vertrek.telling(kolom),
                        Fasesql.naam(vandaag, waarden),
                        vangnet ? SAMEN : "d.volgende_op",
                        WERKNEMER,
                        vertrek.aanwezig(kolom),
                        grens,
                        regio());
    }

    /** For whom the reader stands in today, and until when. */
    private static String vervangt() {
        return """
                SELECT v.vervangt_id AS id, m.naam, MAX(v.geldig_tot) AS tot
                FROM gebruiker_functie v JOIN gebruiker m ON m.id = v.vervangt_id
                WHERE v.gebruiker_id = :ik AND v.functie = :eigenFunctie AND v.geldig_van <= :vandaag
                  AND v.geldig_tot > :vandaag
                GROUP BY v.vervangt_id, m.naam""";
    }
}
