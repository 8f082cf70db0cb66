package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Runs, how far they are, and the series of numbers. A run is of all companies: who does not reach all sees none. */
@Singleton
class RunRepository {
    private final Jdbi jdbi;

    RunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A run as it is stored. */
    record Runrij(
            FactuurrunId id,
            LocalDate maand,
            String status,
            LocalDate factuurdatum,
            String sleutel,
            @Nullable String opnieuwSleutel) {
        YearMonth maandVan() {
            return YearMonth.from(maand);
        }

        boolean isKlaar() {
            return "KLAAR".equals(status);
        }
    }

    /** All runs, the newest month first. One statement. */
    List<Runrij> alle(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT r.id, r.maand, r.status, r.factuurdatum, r.sleutel, r.opnieuw_sleutel FROM factuurrun r WHERE "
                                + grens.sql() + " ORDER BY r.maand DESC")
                .bindMap(grens.waarden())
                .mapTo(Runrij.class)
                .list());
    }

    /** Starts the run of a month. One statement. */
    FactuurrunId begin(YearMonth maand, LocalDate factuurdatum, Instant nu, String door, String sleutel) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuurrun (maand, status, factuurdatum, begonnen_op, begonnen_door, sleutel)
                        VALUES (:maand, 'LOOPT', :factuurdatum, :nu, :door, :sleutel)""")
                .bind("maand", maand.atDay(1))
                .bind("factuurdatum", factuurdatum)
                .bind("nu", nu)
                .bind("door", door)
                .bind("sleutel", sleutel)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(FactuurrunId.class)
                .one());
    }

    /** Makes sure that a year has a series of numbers, and keeps it from others until the transaction ends. One statement. */
    void beginReeks(int jaar) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuurreeks (jaar, laatste) VALUES (:jaar, 0)
                        ON DUPLICATE KEY UPDATE factuurreeks.jaar = factuurreeks.jaar""").bind("jaar", jaar).execute());
    }

    /** The run that is to be done, with how far it is; the oldest. One statement. */
    Optional<Lopend> lopend(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id, r.maand, r.status, r.tot_bedrijf,
                               CASE r.status WHEN 'OPNIEUW' THEN r.opnieuw_datum ELSE r.factuurdatum END AS factuurdatum,
                               (SELECT MIN(e.maand) FROM factuurrun e) AS eerste_maand
                        FROM factuurrun r WHERE r.status IN ('LOOPT', 'OPNIEUW') AND\s""" + grens.sql() + " ORDER BY r.maand LIMIT 1")
                .bindMap(grens.waarden())
                .mapTo(Lopend.class)
                .findOne());
    }

    /**
     * A run that is being made, or of which what was missed is being made.
     *
     * @param factuurdatum of the invoices that are made now
     */
    record Lopend(
            FactuurrunId id,
            LocalDate maand,
            String status,
            LocalDate factuurdatum,
            long totBedrijf,
            LocalDate eersteMaand) {
        boolean isOpnieuw() {
            return "OPNIEUW".equals(status);
        }
    }

    /**
     * Lets what a run missed be made. One statement.
     *
     * @param datum of the invoices
     * @return whether there was something, and the run was done
     */
    boolean beginOpnieuw(FactuurrunId run, LocalDate datum, String sleutel) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE factuurrun r
                        SET r.status = 'OPNIEUW', r.klaar_op = NULL, r.opnieuw_datum = :datum, r.opnieuw_sleutel = :sleutel
                        WHERE r.id = :run AND r.status = 'KLAAR'
                          AND EXISTS (SELECT 1 FROM factuurrun_gemist g WHERE g.run_id = r.id)""")
                        .bind("run", run)
                        .bind("datum", datum)
                        .bind("sleutel", sleutel)
                        .execute())
                == 1;
    }

    /**
     * How far the run is and the last number of the year, kept from others until the transaction ends: so numbers follow
     * each other without a gap. One statement.
     */
    Stand houdVast(Bereik bereik, FactuurrunId run, int jaar) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.tot_bedrijf, r.status, k.laatste
                        FROM factuurrun r JOIN factuurreeks k ON k.jaar = :jaar
                        WHERE r.id = :run AND\s""" + grens.sql() + " FOR UPDATE")
                .bind("run", run)
                .bind("jaar", jaar)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .one());
    }

    /** How far a run and a series are. */
    record Stand(long totBedrijf, String status, int laatste) {}

    /** The next number of a year, kept from others until the transaction ends. Two statements. */
    int neemNummer(int jaar) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE factuurreeks SET laatste = laatste + 1 WHERE jaar = :jaar")
                .bind("jaar", jaar)
                .execute());
        return jdbi.withHandle(handle -> handle.createQuery("SELECT laatste FROM factuurreeks WHERE jaar = :jaar")
                .bind("jaar", jaar)
                .mapTo(Integer.class)
                .one());
    }

    /** Notes that an invoice was made. One statement. */
    void verder(FactuurrunId run, int jaar, long bedrijf, int volgnummer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE factuurrun r JOIN factuurreeks k ON k.jaar = :jaar
                        SET r.tot_bedrijf = GREATEST(r.tot_bedrijf, :bedrijf), k.laatste = :volgnummer
                        WHERE r.id = :run""")
                .bind("run", run)
                .bind("jaar", jaar)
                .bind("bedrijf", bedrijf)
                .bind("volgnummer", volgnummer)
                .execute());
    }

    /**
     * Notes how far it is, also where no invoice was due. One statement.
     *
     * @return whether it was not there yet
     */
    boolean gehad(FactuurrunId run, long bedrijf) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE factuurrun SET tot_bedrijf = :bedrijf
                        WHERE id = :run AND status = 'LOOPT' AND tot_bedrijf < :bedrijf""")
                        .bind("run", run)
                        .bind("bedrijf", bedrijf)
                        .execute())
                == 1;
    }

    /** Notes that all is done. One statement. */
    void klaar(Lopend run, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE factuurrun SET status = 'KLAAR', klaar_op = :nu WHERE id = :run AND status = :status")
                .bind("run", run.id())
                .bind("status", run.status())
                .bind("nu", nu)
                .execute());
    }

    /** Runs with what they made, the newest first. One statement. */
    List<Factuurrun> runs(Bereik bereik, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                SELECT r.id, r.maand, r.factuurdatum, r.begonnen_op, r.begonnen_door, r.klaar_op,
                                       (SELECT COUNT(*) FROM factuurrun_gemist g WHERE g.run_id = r.id) AS mislukt,
                                       (SELECT COUNT(*) FROM bedrijf b) AS bedrijven,
                                       (SELECT COUNT(*) FROM bedrijf b WHERE b.id <= r.tot_bedrijf) AS gehad,
                                       COUNT(f.id) AS facturen, COALESCE(SUM(f.netto_cent), 0) AS netto_cent,
                                       COALESCE(SUM(f.totaal_cent), 0) AS totaal_cent
                                FROM (SELECT * FROM factuurrun r WHERE\s""" + grens.sql() + """
                                       ORDER BY r.maand DESC LIMIT :aantal OFFSET :vanaf) r
                                LEFT JOIN factuur f ON f.run_id = r.id
                                GROUP BY r.id, r.maand, r.factuurdatum, r.begonnen_op, r.begonnen_door, r.klaar_op,
                                       r.tot_bedrijf
                                ORDER BY r.maand DESC""")
                        .bind("aantal", uitsnede.metEenMeer())
                        .bind("vanaf", uitsnede.vanaf())
                        .bindMap(grens.waarden())
                        .mapTo(Overzichtrij.class)
                        .list())
                .stream()
                .map(Overzichtrij::run)
                .toList();
    }

    /** A run with what it made, as it is read. */
    record Overzichtrij(
            FactuurrunId id,
            LocalDate maand,
            LocalDate factuurdatum,
            Instant begonnenOp,
            String begonnenDoor,
            @Nullable Instant klaarOp,
            int mislukt,
            int bedrijven,
            int gehad,
            int facturen,
            long nettoCent,
            long totaalCent) {
        Factuurrun run() {
            return new Factuurrun(
                    id,
                    YearMonth.from(maand),
                    factuurdatum,
                    begonnenOp,
                    begonnenDoor,
                    klaarOp,
                    bedrijven,
                    gehad,
                    mislukt,
                    facturen,
                    new Geld(nettoCent),
                    new Geld(totaalCent));
        }
    }
}
