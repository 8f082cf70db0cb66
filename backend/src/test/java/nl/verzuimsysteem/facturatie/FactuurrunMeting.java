package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a monthly run: its preview, and the making of all invoices, in time and in statements for each invoice, beside
 * as many things that were invoiced before. No part of a build:
 *
 * <pre>VERZUIM_TEST_JDBC_URL=jdbc:mysql://… mvn -pl backend -am test -Dtest=FactuurrunMeting -Dsnelheid=true</pre>
 *
 * <p>With {@code -Dsnelheid.bedrijven=200} it is a trial of itself.
 */
@Tag("snelheid")
@EnabledIfSystemProperty(named = "snelheid", matches = "true")
class FactuurrunMeting {
    private static final int BEDRIJVEN = Integer.getInteger("snelheid.bedrijven", 10_000);
    private static final int PER_BEDRIJF = Integer.getInteger("snelheid.verrichtingen", 50);
    /** So many times as much was delivered, and invoiced, before. */
    private static final int GESCHIEDENIS = Integer.getInteger("snelheid.geschiedenis", 1);

    /** The whole numbers from 0 to 999,999. */
    private static final String GETALLEN = """
            (WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
             SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS i
             FROM c a, c b, c c, c d, c e, c f) n""";

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void meet() {
        try (var programma = TestProgramma.nieuw(Map.of())) {
            var toneel = new Facturatietoneel(programma);
            var service = programma.bean(FactuurrunService.class);
            var begin = System.nanoTime();
            maak(toneel);
            meld(
                    "%d bedrijven met %d open verrichtingen gemaakt in %.0f s op %s",
                    BEDRIJVEN,
                    toneel.getal("SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1"),
                    seconden(begin),
                    programma.database().isMySql() ? "MySQL" : "MariaDB");

            begin = System.nanoTime();
            var voorbeeld = service.voorbeeld(toneel.beheerder, toneel.maand);
            meld("voorbeeld: %d facturen in %.1f s", voorbeeld.facturen(), seconden(begin));

            toneel.start(toneel.maand);
            begin = System.nanoTime();
            try (var telling = programma.teller().beginDezeThread()) {
                assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
                var tijd = seconden(begin);
                var facturen = toneel.getal("SELECT COUNT(*) FROM factuur");
                meld(
                        "run: %d facturen met %d regels in %.1f s = %.0f facturen/s, %.1f ms per factuur; %.2f vragen per"
                                + " factuur (doel <= 8)",
                        facturen,
                        toneel.getal("SELECT COUNT(*) FROM factuurregel"),
                        tijd,
                        facturen / tijd,
                        1000 * tijd / facturen,
                        telling.aantal() / (double) facturen);
                assertThat(facturen).isEqualTo(voorbeeld.facturen()).isEqualTo(BEDRIJVEN);
                assertThat(telling.aantal()).isLessThanOrEqualTo(8 * (int) facturen);
            }
            assertThat(toneel.getal("SELECT SUM(netto_cent) FROM factuur"))
                    .isEqualTo(voorbeeld.netto().cent());
            programma.database().close();
        }
    }

    private static void maak(Facturatietoneel toneel) {
        var regio = toneel.regio.waarde();
        toneel.doe(
                "INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, factuur_email, aangesloten_op) SELECT "
                        + regio
                        + ", CONCAT('Bedrijf ', n.i), 'Weg 1', '1234 AB', 'Utrecht', 'f@example.com', '2020-01-01' FROM "
                        + GETALLEN + " WHERE n.i < " + BEDRIJVEN);
        toneel.doe("INSERT INTO abonnement (bedrijf_id, soort, geldig_van)"
                + " SELECT id, IF(id % 2 = 0, 'COMPLEET', 'COMPLEET_XL'), '2020-01-01' FROM bedrijf");
        var uitvraag = toneel.rij(
                "INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op, gestart_door,"
                        + " sleutel) VALUES ('VOORJAAR', ?, '2199-12-31', 'ALLE', '7', 'GESLOTEN', '2020-01-01 08:00',"
                        + " 'Meting', ?)",
                toneel.maand.getYear(),
                Facturatietoneel.sleutel());
        toneel.doe("INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, sluit_op, deze_jaar,"
                + " opgegeven_op, opgegeven_door, versie) SELECT " + uitvraag + ", id, regio_id, 'VOORJAAR', "
                + toneel.maand.getYear()
                + ", '2199-12-31', 10 + id % 200, '2020-01-02 08:00', 'Meting', 1 FROM bedrijf");
        var rijen = BEDRIJVEN * PER_BEDRIJF;
        for (var ronde = 0; ronde <= GESCHIEDENIS; ronde++) {
            for (var vanaf = 0; vanaf < rijen; vanaf += 100_000) {
                toneel.doe("INSERT INTO verrichting (bedrijf_id, regio_id, dienst_code, datum, aantal, oordeel, grond,"
                        + " abonnement, prijs_cent, per, btw, bedrag_cent, bron, vastgelegd_op, vastgelegd_door,"
                        + " te_factureren) SELECT b.id, b.regio_id, 'NO_SHOW', DATE_ADD('"
                        + toneel.maand.minusMonths(1 + ronde).atDay(1)
                        + "', INTERVAL n.i % 28 DAY), 1, 'BUITEN', 'ALTIJD_BUITEN', 'COMPLEET', 7500, 'KEER', 'HOOG',"
                        + " 7500, CONCAT('" + ronde + ":', n.i), '2026-01-05 08:00', 'Meting', "
                        + (ronde == 0 ? "1" : "NULL") + " FROM " + GETALLEN
                        + " JOIN (SELECT id, regio_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS plek FROM bedrijf) b"
                        + " ON b.plek = n.i % " + BEDRIJVEN + " WHERE n.i >= " + vanaf + " AND n.i < "
                        + Math.min(rijen, vanaf + 100_000));
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

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void meld(String vorm, Object... waarden) {
        System.out.println("METING " + String.format(Locale.ROOT, vorm, waarden));
    }
}
