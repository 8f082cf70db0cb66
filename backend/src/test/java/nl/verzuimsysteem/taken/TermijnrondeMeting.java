package nl.verzuimsysteem.taken;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Stapelbron;
import nl.verzuimsysteem.poortwachter.Wetswijziging;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the nightly round over many cases beside plain JDBC in the same run, turn by turn: writing all taken beside a
 * batch insert of the same rows, a quiet night beside reading the same rows, other rules beside a batch insert of as many
 * rows as they move. No part of a build:
 *
 * <pre>VERZUIM_TEST_JDBC_URL=jdbc:mysql://… mvn -pl backend -am test -Dtest=TermijnrondeMeting -Dsnelheid=true</pre>
 */
@Tag("snelheid")
@EnabledIfSystemProperty(named = "snelheid", matches = "true")
class TermijnrondeMeting {
    private static final int DOSSIERS = Integer.getInteger("snelheid.dossiers", 100_000);
    private static final int RONDES = Integer.getInteger("snelheid.rondes", 3);
    private static final int LADING = 1000;
    private static final Bereik ALLES = new Bereik.Alles();

    private static final String KOLOMMEN = """
            bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie, open_op, waarschuw_op,
            uiterlijk_op, bron, loopt, einde, gedaan_op, gedaan_door""";

    private static final List<String> FEITEN = List.of(
            """
            SELECT d.id, d.bedrijf_id, d.regio_id, d.werknemer_id, d.versie, d.eerste_ziektedag, d.loopt, d.vervallen,
                   d.gemeld_op, d.vangnet, d.vangnetgroep, d.vangnet_bekend_op, d.teldag, d.volgende_op,
                   d.volgende_mijlpaal, d.volgende_functie, w.uit_dienst, w.geboortedatum, b.evaluatie_weken, b.uwv_door,
                   b.eigenrisicodrager
            FROM dossier d JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            JOIN bedrijf b ON b.id = d.bedrijf_id WHERE d.id > ? AND d.id <= ? AND d.loopt = 1""",
            van("verzuimperiode", "k.van, k.tot"),
            van("verzuimverloop", "k.vanaf, k.percentage, k.uren, k.arbeidstherapie"),
            """
            SELECT d.id, k.van, k.tot, k.oorzaak FROM dossier d
            JOIN verlof k ON k.bedrijf_id = d.bedrijf_id AND k.werknemer_id = d.werknemer_id
            WHERE d.id > ? AND d.id <= ? AND d.loopt = 1""",
            van("dossierstap", """
                    k.soort, k.volgnummer, k.datum, k.getekend_werkgever, k.getekend_werknemer, k.ondertekening, k.uitkomst,
                    k.referentie, k.uitgesteld_tot, k.reden, k.moment, k.door"""),
            van("verlenging", "k.soort, k.van, k.tot"),
            van("taak", """
                    k.id, k.mijlpaal, k.volgnummer, k.functie, k.open_op, k.waarschuw_op, k.uiterlijk_op, k.loopt, k.einde"""));

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Termijnronde ronde = programma.bean(Termijnronde.class);
    private final Termijnronde andersom = new Termijnronde(
            programma.bean(Stapelbron.class),
            programma.bean(Feitenbron.class),
            programma.bean(BijwerkRepository.class),
            new Bijwerking(
                    programma.bean(Feitenbron.class),
                    programma.bean(Tijdlijn.class),
                    programma.bean(BijwerkRepository.class),
                    Wetswijziging.allesEenWeekLater(),
                    programma.bean(Clock.class)),
            programma.bean(Rondestand.class),
            programma.bean(Clock.class));
    private final Stapelbron stapels = programma.bean(Stapelbron.class);

    public static void main(String... ignored) throws SQLException {
        new TermijnrondeMeting().meet();
        System.exit(0);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void meet() throws SQLException {
        var gemaakt = System.nanoTime();
        Meetgegevens.maak(programma.jdbi(), DOSSIERS);
        meld(
                "%d dossiers gemaakt in %.0f s op %s",
                DOSSIERS, seconden(gemaakt), programma.database().isMySql() ? "MySQL" : "MariaDB");
        var schrijven = new ArrayList<Double>();
        var lezen = new ArrayList<Double>();
        var regels = new ArrayList<Double>();
        for (var nummer = 1; nummer <= RONDES; nummer++) {
            doe("DELETE FROM takenronde");
            doe("SET FOREIGN_KEY_CHECKS = 0", "TRUNCATE TABLE taak", "SET FOREIGN_KEY_CHECKS = 1");
            doe(
                    "UPDATE dossier SET teldag = NULL, volgende_op = NULL, volgende_mijlpaal = NULL, volgende_functie = NULL");
            var onze = loop();
            var rijen = tel("SELECT COUNT(*) FROM taak");
            var kaal = kaleInvoer();
            schrijven.add(kaal / onze);
            meld(
                    "schrijven %d: %d taken; ronde %.1f s = %.0f rijen/s; kale invoer %.1f s = %.0f rijen/s; verhouding %.2f",
                    nummer, rijen, onze, rijen / onze, kaal, rijen / kaal, kaal / onze);

            doe("DELETE FROM takenronde");
            var stil = loop();
            var kaleLezing = kaleLezing();
            lezen.add(stil / kaleLezing);
            meld(
                    "stille nacht %d: ronde %.1f s; kaal lezen %.1f s; verhouding %.2f",
                    nummer, stil, kaleLezing, stil / kaleLezing);

            doe("DELETE FROM takenronde");
            regels.add(andereRegels(andersom, "andere regels", nummer, kaal / rijen));
            doe("DELETE FROM takenronde");
            regels.add(andereRegels(ronde, "en terug", nummer, kaal / rijen));
        }
        meld(
                "mediaan: schrijven %.2f (doel >= 0.50), stille nacht %.2f (doel <= 1.50), andere regels %.2f (doel >= 0.50)",
                mediaan(schrijven), mediaan(lezen), mediaan(regels));
        programma.close();
        programma.database().close();
    }

    /** How many times as fast as bare the round moves what other rules move. */
    private static double andereRegels(Termijnronde ronde, String wat, int nummer, double kaalPerRij) {
        var begin = System.nanoTime();
        var verplaatst = ronde.loop(ALLES).gewijzigd();
        var tijd = seconden(begin);
        var verhouding = kaalPerRij * verplaatst / tijd;
        meld(
                "%s %d: %d taken verplaatst in %.1f s = %.0f rijen/s; tegen kale invoer %.2f",
                wat, nummer, verplaatst, tijd, verplaatst / tijd, verhouding);
        return verhouding;
    }

    private double loop() {
        var begin = System.nanoTime();
        ronde.loop(ALLES);
        return seconden(begin);
    }

    /** The same rows into a table with the same keys and references, with as little as JDBC asks. Only writing is timed. */
    private double kaleInvoer() throws SQLException {
        doe("DROP TABLE IF EXISTS taak_kaal", "CREATE TABLE taak_kaal LIKE taak", """
                ALTER TABLE taak_kaal
                  ADD CONSTRAINT fk_kaal_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
                  ADD CONSTRAINT fk_kaal_toegewezen FOREIGN KEY (toegewezen_aan) REFERENCES gebruiker (id)""");
        var tijd = 0.0;
        try (var handle = stapels.jdbi().open();
                var lezer = stapels.jdbi().open()) {
            var verbinding = handle.getConnection();
            verbinding.setAutoCommit(false);
            var na = 0L;
            while (true) {
                var rijen = new ArrayList<Object[]>();
                try (var vraag = lezer.getConnection()
                        .prepareStatement(
                                "SELECT " + KOLOMMEN + ", id FROM taak WHERE id > ? ORDER BY id LIMIT 40000")) {
                    vraag.setLong(1, na);
                    try (var rij = vraag.executeQuery()) {
                        while (rij.next()) {
                            var waarden = new Object[16];
                            for (var kolom = 1; kolom <= 16; kolom++) {
                                waarden[kolom - 1] = rij.getObject(kolom);
                            }
                            rijen.add(waarden);
                            na = rij.getLong(17);
                        }
                    }
                }
                if (rijen.isEmpty()) {
                    verbinding.setAutoCommit(true);
                    return tijd;
                }
                var begin = System.nanoTime();
                voerIn(verbinding, rijen);
                tijd += seconden(begin);
            }
        }
    }

    private static void voerIn(Connection verbinding, List<Object[]> rijen) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(
                "INSERT INTO taak_kaal (" + KOLOMMEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var aantal = 0;
            for (var rij : rijen) {
                for (var kolom = 0; kolom < rij.length; kolom++) {
                    opdracht.setObject(kolom + 1, rij[kolom]);
                }
                opdracht.addBatch();
                if (++aantal % LADING == 0) {
                    opdracht.executeBatch();
                }
            }
            opdracht.executeBatch();
        }
        verbinding.commit();
    }

    /** The same rows of the same tables, page by page, every column fetched and thrown away. */
    private double kaleLezing() throws SQLException {
        var begin = System.nanoTime();
        try (var handle = stapels.jdbi().open()) {
            var laatste = tel("SELECT MAX(id) FROM dossier");
            for (var na = 0L; na < laatste; na += Termijnronde.BLADZIJDE) {
                for (var sql : FEITEN) {
                    try (var vraag = handle.getConnection().prepareStatement(sql)) {
                        vraag.setLong(1, na);
                        vraag.setLong(2, na + Termijnronde.BLADZIJDE);
                        try (var rij = vraag.executeQuery()) {
                            var kolommen = rij.getMetaData().getColumnCount();
                            while (rij.next()) {
                                for (var kolom = 1; kolom <= kolommen; kolom++) {
                                    rij.getObject(kolom);
                                }
                            }
                        }
                    }
                }
            }
        }
        return seconden(begin);
    }

    private static String van(String tabel, String kolommen) {
        return "SELECT d.id, " + kolommen + " FROM dossier d JOIN " + tabel
                + " k ON k.bedrijf_id = d.bedrijf_id AND k.dossier_id = d.id"
                + " WHERE d.id > ? AND d.id <= ? AND d.loopt = 1";
    }

    private static double mediaan(List<Double> waarden) {
        var gesorteerd =
                waarden.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return gesorteerd[gesorteerd.length / 2];
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void meld(String vorm, Object... waarden) {
        System.out.println("METING " + String.format(Locale.ROOT, vorm, waarden));
    }

    private void doe(String... sql) {
        programma.jdbi().useHandle(handle -> Arrays.stream(sql).forEach(handle::execute));
    }

    private long tel(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }
}
