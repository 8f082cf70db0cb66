package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps who is there. */
@Singleton
class AanwezigRepository {
    private final Jdbi jdbi;

    AanwezigRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** He is there still. One statement; {@code false} when he was not seen before, or it does not run. */
    boolean nogSteeds(Bereik bereik, OverlegId overleg, Actor actor, @Nullable Long arts, Instant nu) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE overlegaanwezig SET laatst_gezien = :nu
                                WHERE overleg_id = :overleg AND gebruiker_id = :wie
                                  AND EXISTS (SELECT 1 FROM overleg o WHERE o.id = :overleg AND o.status = 'LOOPT'
                                       AND (:arts IS NULL OR EXISTS (SELECT 1 FROM agendapunt p WHERE p.overleg_id = o.id
                                                AND p.arts_id = :arts AND p.status <> 'VAN_AGENDA')) AND\s""" + grens.sql() + ")")
                        .bind("overleg", overleg)
                        .bind("wie", actor.persoon())
                        .bind("arts", arts)
                        .bind("nu", nu)
                        .bindMap(grens.waarden())
                        .execute())
                > 0;
    }

    /** He came. One statement. */
    void komt(OverlegId overleg, Actor actor, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO overlegaanwezig (overleg_id, gebruiker_id, naam, functie, eerst_gezien, laatst_gezien)
                        VALUES (:overleg, :wie, :naam, :functie, :nu, :nu)
                        ON DUPLICATE KEY UPDATE laatst_gezien = VALUES(laatst_gezien)""")
                .bind("overleg", overleg)
                .bind("wie", actor.persoon())
                .bind("naam", actor.naam())
                .bind("functie", actor.functie())
                .bind("nu", nu)
                .execute());
    }
}
