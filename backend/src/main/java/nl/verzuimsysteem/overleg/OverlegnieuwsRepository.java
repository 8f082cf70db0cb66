package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads how often an overleg changed, whoever changed it, and who looks at it now. */
@Singleton
class OverlegnieuwsRepository {
    /** Where a company would stand: an overleg belongs to a regio, and to no company. */
    private static final String GEEN_BEDRIJF = "0";

    private final Jdbi jdbi;

    OverlegnieuwsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The state of some overleggen. One statement that reads one row of each by its key, and who was seen there.
     *
     * @param overleggen at least one
     * @param gezienSinds who was seen later than this is there now
     */
    @Transactional(readOnly = true)
    List<Rij> standen(Bereik bereik, Collection<OverlegId> overleggen, Instant gezienSinds) {
        var grens = bereik.voorBedrijf(GEEN_BEDRIJF, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.stand,
                               (SELECT GROUP_CONCAT(a.gebruiker_id ORDER BY a.gebruiker_id)
                                FROM overlegaanwezig a
                                WHERE a.overleg_id = o.id AND a.laatst_gezien > :sinds) AS aanwezig
                        FROM overleg o
                        WHERE o.id IN (<overleggen>) AND """ + " " + grens.sql())
                .bindList(
                        "overleggen", overleggen.stream().map(OverlegId::waarde).toList())
                .bind("sinds", gezienSinds)
                .bindMap(grens.waarden())
                .mapTo(Rij.class)
                .list());
    }

    /** @param aanwezig the keys of who is there now, in one text; {@code null} when nobody is */
    record Rij(OverlegId id, int stand, @Nullable String aanwezig) {}
}
