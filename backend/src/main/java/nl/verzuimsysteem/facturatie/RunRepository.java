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
    record Runrij(FactuurrunId id, LocalDate maand, String status, LocalDate factuurdatum, String sleutel) {
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
                        "SELECT r.id, r.maand, r.status, r.factuurdatum, r.sleutel FROM factuurrun r WHERE "
                                + grens.sql() + " ORDER BY r.maand DESC")
                .bindMap(grens.waarden())
                .mapTo(Runrij.class)
                .list());
    }

    /** Starts the run of a month; nothing when there is one, of that month or with that key. One statement. */
    void begin(YearMonth maand, LocalDate factuurdatum, Instant nu, String door, String sleutel) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuurrun (maand, status, factuurdatum, begonnen_op, begonnen_door, sleutel)
                        VALUES (:maand, 'LOOPT', :factuurdatum, :nu, :door, :sleutel)
                        ON DUPLICATE KEY UPDATE factuurrun.id = factuurrun.id""")
                .bind("maand", maand.atDay(1))
                .bind("factuurdatum", factuurdatum)
                .bind("nu", nu)
                .bind("door", door)
                .bind("sleutel", sleutel)
                .execute());
    }

    /** Makes sure that a year has a series of numbers. One statement. */
    void beginReeks(int jaar) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuurreeks (jaar, laatste) VALUES (:jaar, 0)
                        ON DUPLICATE KEY UPDATE factuurreeks.jaar = factuurreeks.jaar""").bind("jaar", jaar).execute());
    }

    /** The run that is to be done, with how far it is; the oldest. One statement. */
    Optional<Lopend> lopend(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id, r.maand, r.factuurdatum, r.tot_bedrijf,
                               (SELECT MIN(e.maand) FROM factuurrun e) AS eerste_maand
                        FROM factuurrun r WHERE r.status = 'LOOPT' AND\s""" + grens.sql() + " ORDER BY r.maand LIMIT 1")
                .bindMap(grens.waarden())
                .mapTo(Lopend.class)
                .findOne());
    }

    /** A run that is being made. */
    record Lopend(FactuurrunId id, LocalDate maand, LocalDate factuurdatum, long totBedrijf, LocalDate eersteMaand) {}

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
                        SET r.tot_bedrijf = :bedrijf, k.laatste = :volgnummer
                        WHERE r.id = :run""")
                .bind("run", run)
                .bind("jaar", jaar)
                .bind("bedrijf", bedrijf)
                .bind("volgnummer", volgnummer)
                .execute());
    }

    /** Notes how far it is, also where no invoice was due. One statement. */
    void gehad(FactuurrunId run, long bedrijf, int mislukt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE factuurrun SET mislukt = mislukt + CASE WHEN tot_bedrijf < :bedrijf THEN :mislukt ELSE 0 END,
                               tot_bedrijf = GREATEST(tot_bedrijf, :bedrijf)
                        WHERE id = :run AND status = 'LOOPT'""")
                .bind("run", run)
                .bind("bedrijf", bedrijf)
                .bind("mislukt", mislukt)
                .execute());
    }

    /** Notes that all is done. One statement. */
    void klaar(FactuurrunId run, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE factuurrun SET status = 'KLAAR', klaar_op = :nu WHERE id = :run AND status = 'LOOPT'")
                .bind("run", run)
                .bind("nu", nu)
                .execute());
    }

    /** Runs with what they made, the newest first. One statement. */
    List<Factuurrun> runs(Bereik bereik, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                SELECT r.id, r.maand, r.factuurdatum, r.begonnen_op, r.begonnen_door, r.klaar_op, r.mislukt,
                                       (SELECT COUNT(*) FROM bedrijf b) AS bedrijven,
                                       (SELECT COUNT(*) FROM bedrijf b WHERE b.id <= r.tot_bedrijf) AS gehad,
                                       COUNT(f.id) AS facturen, COALESCE(SUM(f.netto_cent), 0) AS netto_cent,
                                       COALESCE(SUM(f.totaal_cent), 0) AS totaal_cent
                                FROM (SELECT * FROM factuurrun r WHERE\s""" + grens.sql() + """
                                       ORDER BY r.maand DESC LIMIT :aantal OFFSET :vanaf) r
                                LEFT JOIN factuur f ON f.run_id = r.id
                                GROUP BY r.id, r.maand, r.factuurdatum, r.begonnen_op, r.begonnen_door, r.klaar_op,
                                       r.mislukt, r.tot_bedrijf
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
