package nl.verzuimsysteem.opdrachten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;

/** Reads which opdrachten changed, whoever changed them. */
@Singleton
class OpdrachtnieuwsRepository {
    private final Jdbi jdbi;

    OpdrachtnieuwsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The orders that changed at or after this moment, in the order of their last change. One walk of an index. */
    @Transactional(readOnly = true)
    List<Rij> sinds(Bereik bereik, Instant moment, int meeste) {
        var grens = bereik.voorBedrijf("o.bedrijf_id", "o.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT o.id, o.bedrijf_id AS bedrijf, o.regio_id AS regio, o.dossier_id AS dossier, o.groep,
                               o.status, o.versie, o.gewijzigd_op
                        FROM opdracht o
                        WHERE o.gewijzigd_op >= :moment AND """ + " " + grens.sql() + " ORDER BY o.gewijzigd_op, o.id LIMIT :meeste")
                        .bind("moment", moment)
                        .bind("meeste", meeste)
                        .bindMap(grens.waarden())
                        .mapTo(Rij.class)
                        .list());
    }

    record Rij(
            OpdrachtId id,
            BedrijfId bedrijf,
            RegioId regio,
            DossierId dossier,
            Functie groep,
            OpdrachtStatus status,
            int versie,
            Instant gewijzigdOp) {

        OpdrachtGewijzigd nieuws() {
            return new OpdrachtGewijzigd(id, bedrijf, regio, dossier, groep, status, versie);
        }
    }
}
