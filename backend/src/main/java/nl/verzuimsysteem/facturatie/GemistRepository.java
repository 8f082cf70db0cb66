package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;

/** The companies that a run could not make an invoice for. */
@Singleton
class GemistRepository {
    private static final int LANGSTE_REDEN = 400;

    private final Jdbi jdbi;

    GemistRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement; again only tells why and when it failed the last time. */
    void bewaar(FactuurrunId run, BedrijfId bedrijf, String reden, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO factuurrun_gemist (run_id, bedrijf_id, reden, gemist_op)
                        VALUES (:run, :bedrijf, :reden, :nu)
                        ON DUPLICATE KEY UPDATE reden = :reden, gemist_op = :nu""")
                .bind("run", run)
                .bind("bedrijf", bedrijf)
                .bind("reden", kort(reden))
                .bind("nu", nu)
                .execute());
    }

    /** Tells why it failed again, as long as it is on the list: another node may have made it meanwhile. One statement. */
    void werkBij(FactuurrunId run, BedrijfId bedrijf, String reden, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE factuurrun_gemist SET reden = :reden, gemist_op = :nu
                        WHERE run_id = :run AND bedrijf_id = :bedrijf""")
                .bind("run", run)
                .bind("bedrijf", bedrijf)
                .bind("reden", kort(reden))
                .bind("nu", nu)
                .execute());
    }

    private static String kort(String reden) {
        return reden.substring(0, Math.min(LANGSTE_REDEN, reden.length()));
    }

    /**
     * Takes a company off the list. One statement.
     *
     * @return whether it was on it: if not, somebody was before us
     */
    boolean haalWeg(FactuurrunId run, BedrijfId bedrijf) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM factuurrun_gemist WHERE run_id = :run AND bedrijf_id = :bedrijf")
                        .bind("run", run)
                        .bind("bedrijf", bedrijf)
                        .execute())
                == 1;
    }

    /** The next companies by key. One statement. */
    List<BedrijfId> volgende(Bereik bereik, FactuurrunId run, long na, int aantal) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id FROM factuurrun_gemist g JOIN bedrijf b ON b.id = g.bedrijf_id
                        WHERE g.run_id = :run AND b.id > :na AND\s""" + grens.sql() + " ORDER BY b.id LIMIT :aantal")
                .bind("run", run)
                .bind("na", na)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(BedrijfId.class)
                .list());
    }

    /** Companies with why, by key. One statement. */
    List<Gemist> lijst(Bereik bereik, FactuurrunId run, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.naam, g.reden, g.gemist_op
                        FROM factuurrun_gemist g JOIN bedrijf b ON b.id = g.bedrijf_id
                        WHERE g.run_id = :run AND\s""" + grens.sql() + " ORDER BY b.id LIMIT :aantal OFFSET :vanaf")
                        .bind("run", run)
                        .bind("aantal", uitsnede.metEenMeer())
                        .bind("vanaf", uitsnede.vanaf())
                        .bindMap(grens.waarden())
                        .mapTo(Gemist.class)
                        .list());
    }
}
