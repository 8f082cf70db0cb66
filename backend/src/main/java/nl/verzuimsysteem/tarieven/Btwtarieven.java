package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Looks up the rates of VAT through time, within the transaction of the service that asks. */
@Singleton
public class Btwtarieven {
    private static final RowMapper<Btwtarief> TARIEF = Rij.van(Btwtarief.class);

    private final Jdbi jdbi;

    Btwtarieven(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them, oldest first: the same for every company, and so without a scope. One statement. */
    public List<Btwtarief> alle() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT x.soort, x.geldig_van AS van, x.geldig_tot AS tot, x.honderdsten
                        FROM btwtarief x ORDER BY x.soort, x.geldig_van""").map(TARIEF).list());
    }
}
