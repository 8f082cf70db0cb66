package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;

/** Reads the numbers of a run and of the series. They are of all companies: who does not reach all sees none. */
@Singleton
class FactuurmaandRepository {
    private final Jdbi jdbi;

    FactuurmaandRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a run numbered; nothing while it made none. One statement. */
    Optional<Factuurmaand.Nummers> nummers(Bereik bereik, FactuurrunId run) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT MIN(f.nummer) AS eerste, MAX(f.nummer) AS laatste, COUNT(f.verstuurd_op) AS verstuurd,
                               COUNT(*) - COUNT(f.email) AS zonder_email, MAX(f.gemaakt_op) AS laatste_op
                        FROM factuur f WHERE f.run_id = :run AND\s""" + grens.sql() + " HAVING COUNT(*) > 0")
                .bind("run", run)
                .bindMap(grens.waarden())
                .mapTo(Factuurmaand.Nummers.class)
                .findOne());
    }

    /** The last number of a year that was given out; nothing when there is none. One statement. */
    Optional<Integer> laatsteNummer(Bereik bereik, int jaar) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT k.laatste FROM factuurreeks k WHERE k.jaar = :jaar AND " + grens.sql())
                .bind("jaar", jaar)
                .bindMap(grens.waarden())
                .mapTo(Integer.class)
                .findOne());
    }
}
