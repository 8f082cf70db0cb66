package nl.verzuimsysteem.toegang;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first functioneel beheerder of a new installation: the one who makes all others. He is invited by mail, so there is
 * no default password. Setting {@code verzuim.eerste-beheerder}, his address; without it, or as soon as a functioneel
 * beheerder has logged in, this does nothing.
 */
@Singleton
@Requires(property = "verzuim.eerste-beheerder", pattern = ".+")
class EersteBeheerder implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(EersteBeheerder.class);
    private static final String TAAK = "eerste-beheerder";

    private final Jdbi jdbi;
    private final Uitnodiging uitnodiging;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;
    private final String email;

    EersteBeheerder(
            Jdbi jdbi,
            Uitnodiging uitnodiging,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok,
            @Value("${verzuim.eerste-beheerder}") String email) {
        this.jdbi = jdbi;
        this.uitnodiging = uitnodiging;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
        this.email = email.strip();
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        transacties.executeWrite(status -> {
            if (isNodig()) {
                nodigUit();
            }
            return status;
        });
    }

    /** Not when somebody can do it already, nor when his invitation is still good. */
    private boolean isNodig() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT COUNT(*) FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                WHERE f.functie = :functie AND g.actief = 1
                                  AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                                  AND (g.wachtwoord IS NOT NULL OR EXISTS (
                                      SELECT 1 FROM toegangslink l WHERE l.gebruiker_id = g.id AND l.soort = :soort
                                        AND l.gebruikt_op IS NULL AND l.geldig_tot > :nu))""")
                        .bind("functie", Functie.FUNCTIONEEL_BEHEERDER)
                        .bind("vandaag", Kalender.vandaag(klok))
                        .bind("soort", Linksoort.UITNODIGING)
                        .bind("nu", klok.instant())
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }

    private void nodigUit() {
        var nieuw = voegToe();
        // Locks the row: of several nodes that start at once, one invites and the others find it done.
        var gebruiker = jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM gebruiker WHERE inlognaam = :email FOR UPDATE")
                        .bind("email", email)
                        .mapTo(GebruikerId.class)
                        .one());
        if (!isNodig()) {
            return;
        }
        if (!nieuw && isAnder(gebruiker)) {
            LOG.error("VERZUIM_EERSTE_BEHEERDER is het adres van een account dat geen functioneel beheerder is");
            return;
        }
        uitnodiging.stuur(gebruiker, Functie.FUNCTIONEEL_BEHEERDER.naam(), email, "nl");
        audit.schrijf(
                Actor.systeem(TAAK),
                Handeling.ARBODIENST_BEHEREN,
                new Onderwerp(null, null, "gebruiker", gebruiker.waarde()),
                "eerste functioneel beheerder uitgenodigd");
        LOG.info("De eerste functioneel beheerder is uitgenodigd");
    }

    /** Makes the account and its function; {@code false} when the login name was taken. */
    private boolean voegToe() {
        return jdbi.withHandle(handle -> {
            var nieuw = handle.createUpdate("""
                            INSERT IGNORE INTO gebruiker (inlognaam, naam, email, aangemaakt_op)
                            VALUES (:email, :naam, :email, :nu)""")
                            .bind("email", email)
                            .bind("naam", Functie.FUNCTIONEEL_BEHEERDER.naam())
                            .bind("nu", klok.instant())
                            .execute()
                    == 1;
            if (nieuw) {
                handle.createUpdate("""
                                INSERT INTO gebruiker_functie (gebruiker_id, functie, geldig_van, gegeven_op)
                                SELECT id, :functie, :vandaag, :nu FROM gebruiker WHERE inlognaam = :email""")
                        .bind("functie", Functie.FUNCTIONEEL_BEHEERDER)
                        .bind("vandaag", Kalender.vandaag(klok))
                        .bind("nu", klok.instant())
                        .bind("email", email)
                        .execute();
            }
            return nieuw;
        });
    }

    private boolean isAnder(GebruikerId gebruiker) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM gebruiker_functie WHERE gebruiker_id = :id AND functie = :functie")
                        .bind("id", gebruiker)
                        .bind("functie", Functie.FUNCTIONEEL_BEHEERDER)
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }
}
