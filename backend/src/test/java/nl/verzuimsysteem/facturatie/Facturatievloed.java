package nl.verzuimsysteem.facturatie;

/** Many companies with what was delivered to them, made by the database itself. */
final class Facturatievloed {
    /** So many rows in one statement. */
    private static final int LADING = 100_000;

    /** The whole numbers from 0 to 999,999. */
    private static final String GETALLEN = """
            (WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
             SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS i
             FROM c a, c b, c c, c d, c e, c f) n""";

    private Facturatievloed() {}

    /**
     * Companies with Compleet or Compleet XL, of 10 to 209 people.
     *
     * @param perBedrijf how much was delivered to each last month, and is open
     * @param geschiedenis how many times as much was delivered, and invoiced, before
     */
    static void maak(Facturatietoneel toneel, int bedrijven, int perBedrijf, int geschiedenis) {
        toneel.doe(
                "INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, factuur_email, aangesloten_op) SELECT "
                        + toneel.regio
                        + ", CONCAT('Bedrijf ', n.i), 'Weg 1', '1234 AB', 'Utrecht', 'f@example.com', '2020-01-01' FROM "
                        + GETALLEN + " WHERE n.i < " + bedrijven);
        toneel.doe("INSERT INTO abonnement (bedrijf_id, soort, geldig_van)"
                + " SELECT id, IF(id % 2 = 0, 'COMPLEET', 'COMPLEET_XL'), '2020-01-01' FROM bedrijf");
        var uitvraag = toneel.rij(
                "INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op, gestart_door,"
                        + " sleutel) VALUES ('VOORJAAR', ?, '2199-12-31', 'ALLE', '7', 'GESLOTEN', '2020-01-01 08:00',"
                        + " 'Vloed', ?)",
                toneel.maand.getYear(),
                Facturatietoneel.sleutel());
        toneel.doe("INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, sluit_op, deze_jaar,"
                + " opgegeven_op, opgegeven_door, versie) SELECT " + uitvraag + ", id, regio_id, 'VOORJAAR', "
                + toneel.maand.getYear()
                + ", '2199-12-31', 10 + id % 200, '2020-01-02 08:00', 'Vloed', 1 FROM bedrijf");
        var rijen = bedrijven * perBedrijf;
        for (var ronde = 0; ronde <= geschiedenis; ronde++) {
            for (var vanaf = 0; vanaf < rijen; vanaf += LADING) {
                lever(toneel, bedrijven, ronde, vanaf, Math.min(rijen, vanaf + LADING));
            }
        }
        for (var tabel : new String[] {"bedrijf", "abonnement", "aantalvraag", "verrichting"}) {
            toneel.programma
                    .jdbi()
                    .useHandle(handle -> handle.createQuery("ANALYZE TABLE " + tabel)
                            .mapToMap()
                            .list());
        }
    }

    private static void lever(Facturatietoneel toneel, int bedrijven, int ronde, int vanaf, int tot) {
        toneel.doe("INSERT INTO verrichting (bedrijf_id, regio_id, dienst_code, datum, aantal, oordeel, grond,"
                + " abonnement, prijs_cent, per, btw, bedrag_cent, bron, vastgelegd_op, vastgelegd_door,"
                + " te_factureren) SELECT b.id, b.regio_id, 'NO_SHOW', DATE_ADD('"
                + toneel.maand.minusMonths(1 + ronde).atDay(1)
                + "', INTERVAL n.i % 28 DAY), 1, 'BUITEN', 'ALTIJD_BUITEN', 'COMPLEET', 7500, 'KEER', 'HOOG',"
                + " 7500, CONCAT('" + ronde + ":', n.i), '2026-01-05 08:00', 'Vloed', "
                + (ronde == 0 ? "1" : "NULL") + " FROM " + GETALLEN
                + " JOIN (SELECT id, regio_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS plek FROM bedrijf) b"
                + " ON b.plek = n.i % " + bedrijven + " WHERE n.i >= " + vanaf + " AND n.i < " + tot);
    }
}
