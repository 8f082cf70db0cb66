package nl.verzuimsysteem.bench.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows to measure on, made by SQL in a database of their own. The same seed gives the same cases; they lie at the same
 * distance from the day on which they are made, because the program that is measured asks the machine for the day.
 */
final class Gegevens {
    /** The one database that is emptied and filled. */
    static final String NAAM = "verzuim_bench";

    private static final String ZAAD = "22";
    private static final int TEGELIJK = 50_000;

    private final String url;
    private final Omvang omvang;
    private final LocalDate dag;

    /** @param server the URL of the server, with its user */
    Gegevens(String server, Omvang omvang, LocalDate dag) {
        this.url = op(server, NAAM);
        this.omvang = omvang;
        this.dag = dag;
    }

    /** The same URL with another database. */
    static String op(String server, String database) {
        var vraag = server.indexOf('?');
        var grond = vraag < 0 ? server : server.substring(0, vraag);
        var schuin = grond.indexOf('/', "jdbc:mysql://".length());
        return (schuin < 0 ? grond : grond.substring(0, schuin))
                + "/"
                + database
                + (vraag < 0 ? "" : server.substring(vraag));
    }

    String url() {
        return url;
    }

    /** Makes the database, empty unless it holds just these rows. True when the rows are to be made. */
    boolean maakLeeg(String server) throws SQLException {
        try (var verbinding = DriverManager.getConnection(op(server, ""));
                var opdracht = verbinding.createStatement()) {
            if (kenmerk().equals(kenmerkVan(opdracht))) {
                return false;
            }
            opdracht.execute("DROP DATABASE IF EXISTS " + NAAM);
            opdracht.execute("CREATE DATABASE " + NAAM + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            return true;
        }
    }

    private String kenmerk() {
        return "zaad " + ZAAD + ", " + dag + ", " + omvang;
    }

    private static String kenmerkVan(Statement opdracht) throws SQLException {
        try (var tabel = opdracht.executeQuery("SELECT 1 FROM information_schema.tables WHERE table_schema = '" + NAAM
                + "' AND table_name = 'bench_kenmerk'")) {
            if (!tabel.next()) {
                return "";
            }
        }
        try (var rij = opdracht.executeQuery("SELECT tekst FROM " + NAAM + ".bench_kenmerk")) {
            return rij.next() ? rij.getString(1) : "";
        }
    }

    /** Fills the tables, which the program's own migrations made. */
    void vul() throws SQLException {
        try (var verbinding = DriverManager.getConnection(url);
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE TABLE bench_getal (n INT NOT NULL PRIMARY KEY)");
            opdracht.execute(
                    "INSERT INTO bench_getal WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL"
                            + " SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7"
                            + " UNION ALL SELECT 8 UNION ALL SELECT 9) SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n"
                            + " + 10000 * e.n FROM c a, c b, c c, c d, c e WHERE e.n < 5");
            rijen(verbinding, "regio", omvang.regios(), REGIO);
            rijen(verbinding, "bedrijf", omvang.bedrijven(), BEDRIJF);
            rijen(verbinding, "abonnement", omvang.bedrijven(), ABONNEMENT);
            rijen(verbinding, "afdeling", 5 * omvang.bedrijven(), AFDELING);
            rijen(verbinding, "werknemer", omvang.medewerkers(), WERKNEMER);
            rijen(verbinding, "dossier", omvang.dossiers(), DOSSIER);
            rijen(verbinding, "verzuimperiode", omvang.dossiers(), PERIODE);
            for (var stap : STAPPEN) {
                rijen(verbinding, "dossierstap", omvang.dossiers(), stap);
            }
            rijen(verbinding, "gebeurtenis", omvang.gebeurtenissen(), GEBEURTENIS);
            rijen(verbinding, "taak", omvang.taken(), TAAK);
            rijen(verbinding, "gebruiker", omvang.bedrijven() + omvang.regios(), GEBRUIKER);
            rijen(verbinding, "gebruiker_functie", omvang.bedrijven() + omvang.regios(), FUNCTIE);
            opdracht.execute("DROP TABLE bench_getal");
            opdracht.execute(
                    "ANALYZE TABLE bedrijf, werknemer, dossier, verzuimperiode, dossierstap, gebeurtenis, taak");
            opdracht.execute("CREATE TABLE bench_kenmerk (tekst VARCHAR(400) NOT NULL)");
            opdracht.execute("INSERT INTO bench_kenmerk VALUES ('" + kenmerk() + "')");
        }
    }

    /** Empties what earlier runs wrote, so that each run begins with the same. */
    void ruimOp() throws SQLException {
        try (var verbinding = DriverManager.getConnection(url);
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("DELETE FROM sessie");
            opdracht.execute("TRUNCATE TABLE audit_regel");
        }
    }

    private void rijen(Connection verbinding, String tabel, int aantal, String sql) throws SQLException {
        var begin = System.nanoTime();
        var heel = sql.replace("GETALLEN", "(SELECT g.n + ? AS n FROM bench_getal g WHERE g.n < ?) x")
                .replace(":dag", "DATE '" + dag + "'")
                .replace(":regios", Integer.toString(omvang.regios()))
                .replace(":bedrijven", Integer.toString(omvang.bedrijven()))
                .replace(":medewerkers", Integer.toString(omvang.medewerkers()))
                .replace(":dossiers", Integer.toString(omvang.dossiers()))
                .replace(":stap", Integer.toString(omvang.stap()))
                .replaceAll("TOEVAL\\((\\w+)\\)", "CAST(CRC32(CONCAT('" + ZAAD + " $1 ', x.n)) AS SIGNED)");
        try (var opdracht = verbinding.prepareStatement(heel)) {
            for (var van = 1; van <= aantal; van += TEGELIJK) {
                opdracht.setInt(1, van);
                opdracht.setInt(2, Math.min(TEGELIJK, aantal - van + 1));
                opdracht.executeUpdate();
            }
        }
        System.out.printf("  %s: %.1f s%n", tabel, (System.nanoTime() - begin) / 1e9);
    }

    private static final String REGIO = """
            INSERT INTO regio (id, naam, telefoon, email)
            SELECT x.n, CONCAT('Regio ', x.n), '088 - 000 00 00', CONCAT('regio', x.n, '@arbodienst.example') FROM GETALLEN""";

    private static final String BEDRIJF = """
            INSERT INTO bedrijf (id, regio_id, naam, straat, postcode, plaats, aangesloten_op)
            SELECT x.n, 1 + (x.n - 1) % :regios, CONCAT('Bedrijf ', x.n), 'Weg 1', '1234 AB', 'Utrecht', '2020-01-01'
            FROM GETALLEN""";

    private static final String ABONNEMENT = """
            INSERT INTO abonnement (bedrijf_id, soort, geldig_van) SELECT x.n, 'COMPLEET', '2020-01-01' FROM GETALLEN""";

    private static final String AFDELING = """
            INSERT INTO afdeling (id, bedrijf_id, naam)
            SELECT x.n, 1 + (x.n - 1) DIV 5, CONCAT('Afdeling ', 1 + (x.n - 1) % 5) FROM GETALLEN""";

    private static final String WERKNEMER = """
            INSERT INTO werknemer (id, bedrijf_id, afdeling_id, personeelsnummer, voornaam, tussenvoegsel, achternaam,
                   geboortedatum, functie, contracturen, in_dienst)
            SELECT y.n, y.bedrijf, 5 * (y.bedrijf - 1) + 1 + y.toeval % 5, CONCAT('M', y.n),
                   ELT(1 + y.toeval % 8, 'Sanne', 'Daan', 'Fatima', 'Emma', 'Joris', 'Mehmet', 'Lotte', 'Piet'),
                   IF(y.toeval % 3 = 0, 'van', NULL),
                   CONCAT(ELT(1 + y.toeval % 7, 'Jansen', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos'), ' ', y.n),
                   DATE_ADD('1960-01-01', INTERVAL y.toeval % 16000 DAY), 'Medewerker', 36, '2015-01-01'
            FROM (SELECT x.n, IF(x.n <= :medewerkers / 5, 1, 2 + x.n % (:bedrijven - 1)) AS bedrijf,
                         TOEVAL(werknemer) AS toeval
                  FROM GETALLEN) y""";

    private static final String DOSSIER = """
            INSERT INTO dossier (id, bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, hersteld_op, loopt, telefoon,
                   gemeld_op, gemeld_door, sleutel, herberekenen, gevolgd, teldag, volgende_op, volgende_mijlpaal,
                   volgende_functie)
            SELECT y.n, w.bedrijf_id, 1 + (w.bedrijf_id - 1) % :regios, w.id, y.ziek,
                   IF(y.loopt = 1, NULL, DATE_ADD(y.ziek, INTERVAL 3 + y.toeval % 300 DAY)), y.loopt, '06 - 12 34 56 78',
                   y.ziek, 'Bench', CONCAT('00000000-0000-0000-0000-', LPAD(y.n, 12, '0')), NULL, y.loopt, y.ziek,
                   IF(y.loopt = 1, DATE_ADD(:dag, INTERVAL y.toeval % 60 - 20 DAY), NULL),
                   IF(y.loopt = 1, 'EVALUATIE', NULL), IF(y.loopt = 1, 'LEIDINGGEVENDE', NULL)
            FROM (SELECT z.*, DATE_SUB(:dag, INTERVAL IF(z.loopt = 1, 1 + z.toeval % 700, 760 + z.toeval % 1100) DAY) AS ziek
                  FROM (SELECT x.n, IF(x.n % :stap = 0, 1, NULL) AS loopt, TOEVAL(dossier) AS toeval FROM GETALLEN) z) y
            JOIN werknemer w ON w.id = 1 + ((y.n - 1) * :medewerkers) DIV :dossiers""";

    private static final String PERIODE = """
            INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
            SELECT d.bedrijf_id, d.id, d.eerste_ziektedag, d.hersteld_op, d.sleutel
            FROM GETALLEN JOIN dossier d ON d.id = x.n""";

    private static final List<String> STAPPEN = List.of(stap("PROBLEEMANALYSE", 40), stap("PLAN_VAN_AANPAK", 52));

    private static String stap(String soort, int dagen) {
        return """
                INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, uitkomst, moment, door, door_functie)
                SELECT d.bedrijf_id, d.id, '%s', 0, DATE_ADD(d.eerste_ziektedag, INTERVAL %d DAY),
                       IF('%s' = 'PROBLEEMANALYSE', 'PLAN_NODIG', NULL), d.gemeld_op, 'Bench', 'MMA'
                FROM GETALLEN JOIN dossier d ON d.id = x.n
                WHERE d.loopt = 1 AND d.id %% 10 < 9 AND d.eerste_ziektedag < DATE_SUB(:dag, INTERVAL %d DAY)""".formatted(soort, dagen, soort, dagen + 15);
    }

    private static final String GEBEURTENIS = """
            INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, datum, tekst, door, door_functie)
            SELECT d.bedrijf_id, d.id, LEAST(DATE_ADD(d.gemeld_op, INTERVAL y.k * y.k DAY), :dag),
                   IF(y.k = 0, 'ZIEK_GEMELD', ELT(1 + y.toeval % 2, 'CONTACT', 'GEGEVENS_GEWIJZIGD')),
                   IF(y.k = 0, d.eerste_ziektedag, NULL),
                   IF(y.k = 0, NULL, 'Gesproken over het werk en wat er kan; volgende week weer contact.'), 'Bench',
                   'LEIDINGGEVENDE'
            FROM (SELECT 1 + (x.n - 1) % :dossiers AS dossier, (x.n - 1) DIV :dossiers AS k, TOEVAL(gebeurtenis) AS toeval
                  FROM GETALLEN) y
            JOIN dossier d ON d.id = y.dossier""";

    /** Of a case that runs three taken are open and two wait; all others are done. */
    private static final String TAAK = """
            INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie, open_op,
                   waarschuw_op, uiterlijk_op, bron, loopt, einde, gedaan_op, gedaan_door)
            SELECT d.bedrijf_id, d.regio_id, d.id, 'MIJLPAAL', 'POORTWACHTER',
                   ELT(1 + y.k % 5, 'EVALUATIE', 'PLAN_VAN_AANPAK', 'CONTACT_ARBODIENST', 'PROBLEEMANALYSE', 'HULPVRAAG'),
                   y.k, ELT(1 + y.toeval % 5, 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR', 'CASEMANAGER', 'MMA', 'POB'),
                   DATE_ADD(y.op, INTERVAL -14 DAY), DATE_ADD(y.op, INTERVAL -7 DAY), y.op, CONCAT('bench:', y.n),
                   IF(d.loopt IS NULL OR y.k > 4, NULL, IF(y.k < 3, 1, 2)),
                   IF(d.loopt IS NULL OR y.k > 4, 'GEDAAN', NULL), IF(d.loopt IS NULL OR y.k > 4, d.gemeld_op, NULL),
                   IF(d.loopt IS NULL OR y.k > 4, 'Bench', NULL)
            FROM (SELECT z.*, DATE_ADD(:dag, INTERVAL z.toeval % 60 - 20 + IF(z.k IN (3, 4), 60, 0) DAY) AS op
                  FROM (SELECT x.n, 1 + (x.n - 1) % :dossiers AS dossier, (x.n - 1) DIV :dossiers AS k,
                               TOEVAL(taak) AS toeval
                        FROM GETALLEN) z) y
            JOIN dossier d ON d.id = y.dossier""";

    /** One verzuimcoördinator a company, then one casemanager a regio. */
    private static final String GEBRUIKER = """
            INSERT INTO gebruiker (id, inlognaam, naam, email)
            SELECT x.n, CONCAT('bench', x.n, '@bench.example'), CONCAT('Gebruiker ', x.n),
                   CONCAT('bench', x.n, '@bench.example')
            FROM GETALLEN""";

    private static final String FUNCTIE = """
            INSERT INTO gebruiker_functie (gebruiker_id, functie, bedrijf_id, regio_id, geldig_van)
            SELECT x.n, IF(x.n <= :bedrijven, 'VERZUIMCOORDINATOR', 'CASEMANAGER'), IF(x.n <= :bedrijven, x.n, NULL),
                   IF(x.n <= :bedrijven, NULL, x.n - :bedrijven), '2020-01-01'
            FROM GETALLEN""";
}
