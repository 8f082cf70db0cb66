package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Stapelbron;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a monthly run: its preview, and the making of all invoices, in time and in statements for each invoice, beside
 * as many things that were invoiced before; and beside plain JDBC that writes the same rows in batches: the invoices, their
 * lines, and the mark on what was delivered. No part of a build:
 *
 * <pre>VERZUIM_TEST_JDBC_URL=jdbc:mysql://… mvn -pl backend -am test -Dtest=FactuurrunMeting -Dsnelheid=true</pre>
 *
 * <p>With {@code -Dsnelheid.bedrijven=200} it is a trial of itself. With {@code -Dsnelheid.wacht=<file>} it waits for that
 * file once its data is made, which takes longest and needs no quiet machine.
 */
@Tag("snelheid")
@EnabledIfSystemProperty(named = "snelheid", matches = "true")
class FactuurrunMeting {
    private static final int BEDRIJVEN = Integer.getInteger("snelheid.bedrijven", 10_000);
    private static final int PER_BEDRIJF = Integer.getInteger("snelheid.verrichtingen", 50);
    /** So many times as much was delivered, and invoiced, before. */
    private static final int GESCHIEDENIS = Integer.getInteger("snelheid.geschiedenis", 1);

    private static final int MEESTE_VRAGEN = 8;
    private static final int LADING = 1000;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Facturatietoneel toneel = new Facturatietoneel(programma);
    private final FactuurrunService service = programma.bean(FactuurrunService.class);

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void meet() throws SQLException {
        var begin = System.nanoTime();
        Facturatievloed.maak(toneel, BEDRIJVEN, PER_BEDRIJF, GESCHIEDENIS);
        meld(
                "%d bedrijven met %d open verrichtingen gemaakt in %.0f s op %s",
                BEDRIJVEN,
                toneel.getal("SELECT COUNT(*) FROM verrichting WHERE te_factureren = 1"),
                seconden(begin),
                programma.database().isMySql() ? "MySQL" : "MariaDB");
        wacht();
        var voorbeeld = voorbeeld();
        run(voorbeeld);
        kaal();
        programma.close();
        programma.database().close();
    }

    private static void wacht() {
        var bestand = System.getProperty("snelheid.wacht");
        while (bestand != null && !Files.exists(Path.of(bestand))) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Voorbeeld voorbeeld() {
        var begin = System.nanoTime();
        Voorbeeld voorbeeld;
        try (var telling = programma.teller().beginDezeThread()) {
            voorbeeld = service.voorbeeld(toneel.beheerder, toneel.maand);
            meld(
                    "voorbeeld maken: %d facturen in %.1f s, %d vragen",
                    voorbeeld.facturen(), seconden(begin), telling.aantal());
        }
        begin = System.nanoTime();
        service.voorbeeld(toneel.beheerder, toneel.maand);
        meld("voorbeeld zien: %.0f ms", 1000 * seconden(begin));
        begin = System.nanoTime();
        service.voorbeeldregels(
                toneel.beheerder, toneel.maand, Bijzonderheid.GEEN_ADRES, new Uitsnede(0, Uitsnede.MEESTE));
        meld("voorbeeld, een bijzonderheid die niemand heeft: %.0f ms", 1000 * seconden(begin));
        begin = System.nanoTime();
        service.voorbeeldregels(toneel.beheerder, toneel.maand, null, new Uitsnede(BEDRIJVEN / 2, 50));
        meld("voorbeeld, 50 bedrijven uit het midden: %.0f ms", 1000 * seconden(begin));
        return voorbeeld;
    }

    private void run(Voorbeeld voorbeeld) {
        var run = toneel.start(toneel.maand);
        var begin = System.nanoTime();
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.voerUit(Facturatietoneel.SYSTEEM)).isTrue();
            var tijd = seconden(begin);
            var facturen = toneel.getal("SELECT COUNT(*) FROM factuur");
            var regels = toneel.getal("SELECT COUNT(*) FROM factuurregel");
            meld(
                    "run: %d facturen met %d regels in %.1f s = %.0f facturen/s, %.0f regels/s, %.2f ms per factuur; %.2f"
                            + " vragen per factuur (doel <= %d)",
                    facturen,
                    regels,
                    tijd,
                    facturen / tijd,
                    regels / tijd,
                    1000 * tijd / facturen,
                    telling.aantal() / (double) facturen,
                    MEESTE_VRAGEN);
            assertThat(facturen).isEqualTo(voorbeeld.facturen()).isEqualTo(BEDRIJVEN);
            assertThat(telling.aantal()).isLessThanOrEqualTo(MEESTE_VRAGEN * (int) facturen);
        }
        assertThat(toneel.getal("SELECT SUM(netto_cent) FROM factuur"))
                .isEqualTo(voorbeeld.netto().cent());
        assertThat(toneel.getal("SELECT MAX(volgnummer) FROM factuur")).isEqualTo(BEDRIJVEN);
        begin = System.nanoTime();
        assertThat(service.verschillen(toneel.beheerder, run, Uitsnede.eerste(50))
                        .rijen())
                .isEmpty();
        meld("verschillen met het voorbeeld: %.0f ms", 1000 * seconden(begin));
    }

    /** The same rows into tables with the same keys and references, with as little as JDBC asks. Only writing is timed. */
    private void kaal() throws SQLException {
        toneel.doe("CREATE TABLE factuur_kaal LIKE factuur");
        toneel.doe("CREATE TABLE factuurregel_kaal LIKE factuurregel");
        toneel.doe("ALTER TABLE factuur_kaal ADD CONSTRAINT fk_kaal_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf"
                + " (id), ADD CONSTRAINT fk_kaal_run FOREIGN KEY (run_id) REFERENCES factuurrun (id)");
        toneel.doe("ALTER TABLE factuurregel_kaal ADD CONSTRAINT fk_kaal_factuur FOREIGN KEY (bedrijf_id, factuur_id)"
                + " REFERENCES factuur_kaal (bedrijf_id, id), ADD CONSTRAINT fk_kaal_verrichting FOREIGN KEY (bedrijf_id,"
                + " verrichting_id) REFERENCES verrichting (bedrijf_id, id)");
        var invoer = kopieer("factuur") + kopieer("factuurregel");
        var merken = merk();
        var tijd = invoer + merken;
        var regels = toneel.getal("SELECT COUNT(*) FROM factuurregel_kaal");
        assertThat(regels).isEqualTo(toneel.getal("SELECT COUNT(*) FROM factuurregel"));
        meld(
                "kaal dezelfde rijen: facturen en regels invoeren %.1f s, %d verrichtingen merken %.1f s; samen %.2f ms per"
                        + " factuur",
                invoer, BEDRIJVEN * PER_BEDRIJF, merken, 1000 * tijd / BEDRIJVEN);
    }

    /** The mark on what was delivered, taken off first. Only setting it is timed. */
    private double merk() throws SQLException {
        toneel.doe("UPDATE verrichting SET factuur_id = NULL, te_factureren = 1 WHERE factuur_id IS NOT NULL");
        var regels = toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT factuur_id, bedrijf_id, verrichting_id FROM factuurregel"
                                + " WHERE verrichting_id IS NOT NULL ORDER BY id")
                        .map((rij, context) -> new long[] {rij.getLong(1), rij.getLong(2), rij.getLong(3)})
                        .list());
        var begin = System.nanoTime();
        try (var handle = programma.bean(Stapelbron.class).jdbi().open()) {
            var verbinding = handle.getConnection();
            verbinding.setAutoCommit(false);
            try (var opdracht = verbinding.prepareStatement(
                    "UPDATE verrichting SET factuur_id = ?, te_factureren = NULL WHERE bedrijf_id = ? AND id = ?")) {
                var aantal = 0;
                for (var regel : regels) {
                    for (var kolom = 0; kolom < regel.length; kolom++) {
                        opdracht.setLong(kolom + 1, regel[kolom]);
                    }
                    opdracht.addBatch();
                    if (++aantal % LADING == 0) {
                        opdracht.executeBatch();
                        verbinding.commit();
                    }
                }
                opdracht.executeBatch();
                verbinding.commit();
            }
            verbinding.setAutoCommit(true);
        }
        return seconden(begin);
    }

    private double kopieer(String tabel) throws SQLException {
        var stapels = programma.bean(Stapelbron.class);
        var tijd = 0.0;
        try (var handle = stapels.jdbi().open();
                var lezer = stapels.jdbi().open()) {
            handle.getConnection().setAutoCommit(false);
            var na = 0L;
            while (true) {
                var rijen = new ArrayList<Object[]>();
                try (var vraag = lezer.getConnection()
                        .prepareStatement("SELECT * FROM " + tabel + " WHERE id > ? ORDER BY id LIMIT 40000")) {
                    vraag.setLong(1, na);
                    try (var rij = vraag.executeQuery()) {
                        while (rij.next()) {
                            var waarden = new Object[rij.getMetaData().getColumnCount()];
                            for (var kolom = 1; kolom <= waarden.length; kolom++) {
                                waarden[kolom - 1] = rij.getObject(kolom);
                            }
                            rijen.add(waarden);
                            na = rij.getLong("id");
                        }
                    }
                }
                if (rijen.isEmpty()) {
                    handle.getConnection().setAutoCommit(true);
                    return tijd;
                }
                var begin = System.nanoTime();
                voerIn(handle.getConnection(), tabel + "_kaal", rijen);
                tijd += seconden(begin);
            }
        }
    }

    private static void voerIn(Connection verbinding, String tabel, List<Object[]> rijen) throws SQLException {
        var vragen = new String[rijen.getFirst().length];
        Arrays.fill(vragen, "?");
        try (var opdracht =
                verbinding.prepareStatement("INSERT INTO " + tabel + " VALUES (" + String.join(", ", vragen) + ")")) {
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

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void meld(String vorm, Object... waarden) {
        System.out.println("METING " + String.format(Locale.ROOT, vorm, waarden));
    }
}
