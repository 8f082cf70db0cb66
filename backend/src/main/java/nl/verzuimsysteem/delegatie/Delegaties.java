package nl.verzuimsysteem.delegatie;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;

/** Tells under whom a POB works, to the services that plan consults and open medical files. */
@Singleton
public class Delegaties {
    /** Whether a row t of taakdelegatie holds on {@code :dag}, for a query that judges many at once. */
    public static final String GELDT = Delegatierij.GELDT;

    private final Jdbi jdbi;

    Delegaties(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The delegation under which a POB works in a regio on a day. When two bedrijfsartsen let him, that of the first. One
     * statement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Delegatie> geldig(GebruikerId gemachtigde, RegioId regio, LocalDate dag) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Delegatierij.VELDEN + Delegatierij.TABELLEN
                        + "WHERE t.gemachtigde_id = :gemachtigde AND t.regio_id = :regio AND " + Delegatierij.GELDT
                        + " ORDER BY t.geldig_van, t.id LIMIT 1")
                .bind("gemachtigde", gemachtigde)
                .bind("regio", regio)
                .bind("dag", dag)
                .mapTo(Delegatierij.class)
                .findOne()
                .map(Delegatierij::delegatie));
    }

    /** When a POB first worked under a bedrijfsarts. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> sinds(GebruikerId bedrijfsarts, GebruikerId gemachtigde) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT t.geldig_van FROM taakdelegatie t
                        WHERE t.bedrijfsarts_id = :bedrijfsarts AND t.gemachtigde_id = :gemachtigde
                        ORDER BY t.geldig_van LIMIT 1""")
                .bind("bedrijfsarts", bedrijfsarts)
                .bind("gemachtigde", gemachtigde)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** All that hold in a regio on a day, by name of the POB. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Delegatie> vanRegio(RegioId regio, LocalDate dag) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Delegatierij.VELDEN + Delegatierij.TABELLEN
                        + "WHERE t.regio_id = :regio AND " + Delegatierij.GELDT
                        + " ORDER BY pob.naam, t.geldig_van, t.id")
                .bind("regio", regio)
                .bind("dag", dag)
                .mapTo(Delegatierij.class)
                .map(Delegatierij::delegatie)
                .list());
    }
}
