package nl.verzuimsysteem.taken;

import org.jdbi.v3.core.Jdbi;

/** Many open cases in two hundred companies, the first of which holds a fifth of them; always the same. */
final class Meetgegevens {
    /** The whole numbers from 0 to 999,999. */
    private static final String GETALLEN = """
            (WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
             SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS i
             FROM c a, c b, c c, c d, c e, c f) n""";

    private Meetgegevens() {}

    static void maak(Jdbi jdbi, int dossiers) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO regio (naam, telefoon, email) VALUES ('Meting', '088 - 000 00 00', 'm@example.com')");
            handle.execute(
                    "INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, aangesloten_op) SELECT (SELECT MAX(id) FROM regio), CONCAT('Bedrijf ', n.i), 'Weg 1', '1234 AB', 'Utrecht', '2020-01-01' FROM "
                            + GETALLEN + " WHERE n.i < 200");
            var eerste = handle.select("SELECT MIN(id) FROM bedrijf")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "INSERT INTO werknemer (bedrijf_id, personeelsnummer, voornaam, achternaam, geboortedatum, in_dienst) SELECT ? + IF(n.i % 5 = 0, 0, n.i % 200), CONCAT('M', n.i), 'Sanne', CONCAT('Jansen ', n.i), DATE_ADD('1965-01-01', INTERVAL n.i % 14000 DAY), '2015-01-01' FROM "
                            + GETALLEN + " WHERE n.i < ? ORDER BY n.i",
                    eerste,
                    dossiers);
            handle.execute(
                    "INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door, sleutel) SELECT w.bedrijf_id, (SELECT MAX(id) FROM regio), w.id, DATE_SUB(CURDATE(), INTERVAL w.id * 7919 % 700 DAY), 1, '2026-01-05 08:00', 'Meting', UUID() FROM werknemer w ORDER BY w.id");
            // Every fifth was sick for five days before, within four weeks.
            handle.execute(
                    "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) SELECT bedrijf_id, id, DATE_ADD(eerste_ziektedag, INTERVAL IF(id % 5 = 0, 15, 0) DAY), UUID() FROM dossier WHERE id % 5 <> 0 OR eerste_ziektedag < DATE_SUB(CURDATE(), INTERVAL 15 DAY)");
            handle.execute(
                    "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel) SELECT bedrijf_id, id, eerste_ziektedag, IF(eerste_ziektedag < DATE_SUB(CURDATE(), INTERVAL 15 DAY), DATE_ADD(eerste_ziektedag, INTERVAL 5 DAY), NULL), UUID() FROM dossier WHERE id % 5 = 0");
            handle.execute(
                    "INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage) SELECT bedrijf_id, id, DATE_ADD(eerste_ziektedag, INTERVAL 50 DAY), 60 FROM dossier WHERE id % 4 = 0 AND eerste_ziektedag < DATE_SUB(CURDATE(), INTERVAL 50 DAY)");
            for (var stap : java.util.List.of("HULPVRAAG", "OPROEP_SPREEKUUR", "PROBLEEMANALYSE", "PLAN_VAN_AANPAK")) {
                var dag = switch (stap) {
                    case "PROBLEEMANALYSE" -> 40;
                    case "PLAN_VAN_AANPAK" -> 52;
                    default -> 25;
                };
                handle.execute(
                        "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, uitkomst, moment, door, door_functie) SELECT bedrijf_id, id, ?, 0, DATE_ADD(eerste_ziektedag, INTERVAL ? DAY), IF(? = 'PROBLEEMANALYSE', 'PLAN_NODIG', NULL), '2026-06-01 10:00', 'Meting', 'MMA' FROM dossier WHERE id % 10 < 9 AND eerste_ziektedag < DATE_SUB(CURDATE(), INTERVAL ? DAY)",
                        stap, dag, stap, dag + 15);
            }
            for (var tabel :
                    java.util.List.of("dossier", "werknemer", "verzuimperiode", "verzuimverloop", "dossierstap")) {
                handle.execute("ANALYZE TABLE " + tabel);
            }
        });
    }
}
