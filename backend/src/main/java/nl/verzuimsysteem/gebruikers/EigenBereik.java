package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jdbi.v3.core.Jdbi;

/** What a person may see himself, in whichever function or account: nobody makes that larger on his own. */
@Singleton
public class EigenBereik {
    private final Jdbi jdbi;

    EigenBereik(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Whether the person who acts, or seems to, holds a function on one of these departments today or later, in this
     * account or another. One statement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean raakt(Actor actor, BedrijfId bedrijf, Collection<AfdelingId> afdelingen, LocalDate vandaag) {
        return !afdelingen.isEmpty()
                && jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (
                          SELECT 1 FROM gebruiker_functie f
                          JOIN gebruiker g ON g.id = f.gebruiker_id
                          JOIN gebruiker ik ON ik.id = :ik
                          WHERE f.bedrijf_id = :bedrijf AND f.afdeling_id IN (<afdelingen>)
                            AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag) AND %s)""".formatted(Mensen.ZELF))
                        .bind("ik", actor.gebruiker())
                        .bind("bedrijf", bedrijf)
                        .bindList("afdelingen", afdelingen)
                        .bind("vandaag", vandaag)
                        .mapTo(Boolean.class)
                        .one());
    }
}
