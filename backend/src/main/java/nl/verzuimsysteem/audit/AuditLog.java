package nl.verzuimsysteem.audit;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes the audit log. Lines are only ever added. */
@Singleton
public class AuditLog {
    private static final int GEDAAN = 0;
    private static final int GEWEIGERD = 4;
    private static final int LANGSTE_BIJZONDERHEID = 400;

    private final Jdbi jdbi;
    private final Clock klok;

    AuditLog(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Records an act that was done, in the transaction of the act. One statement. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp) {
        voegToe(actor, handeling, onderwerp, GEDAAN, null);
    }

    /**
     * Records an act that was done, in the transaction of the act. One statement.
     *
     * @param bijzonderheid search terms or the names of changed fields; never their values
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp, String bijzonderheid) {
        voegToe(actor, handeling, onderwerp, GEDAAN, bijzonderheid);
    }

    /** Records that an act was refused, in a transaction of its own: what was refused is rolled back, this is not. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void weiger(Actor actor, Handeling handeling, Onderwerp onderwerp, @Nullable String bijzonderheid) {
        voegToe(actor, handeling, onderwerp, GEWEIGERD, bijzonderheid);
    }

    private void voegToe(
            Actor actor, Handeling handeling, Onderwerp onderwerp, int uitkomst, @Nullable String bijzonderheid) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audit_regel (moment, handeling, actie, uitkomst, gebruiker_id, naam, functie, kanaal,
                               adres, bedrijf_id, werknemer_id, object_soort, object_id, zone, bijzonderheid)
                        VALUES (:moment, :handeling, :actie, :uitkomst, :gebruiker, :naam, :functie, :kanaal,
                               :adres, :bedrijf, :werknemer, :soort, :id, :zone, :bijzonderheid)""")
                .bind("moment", klok.instant())
                .bind("handeling", handeling)
                .bind("actie", String.valueOf(handeling.actie().teken()))
                .bind("uitkomst", uitkomst)
                .bind("gebruiker", actor.gebruiker())
                .bind("naam", actor.naam())
                .bind("functie", actor.functie())
                .bind("kanaal", actor.herkomst().kanaal())
                .bind("adres", actor.herkomst().adres())
                .bind("bedrijf", onderwerp.bedrijf())
                .bind("werknemer", onderwerp.werknemer())
                .bind("soort", onderwerp.soort())
                .bind("id", onderwerp.id())
                .bind("zone", handeling.zone())
                .bind("bijzonderheid", kort(bijzonderheid))
                .execute());
    }

    private static @Nullable String kort(@Nullable String tekst) {
        return tekst == null || tekst.length() <= LANGSTE_BIJZONDERHEID
                ? tekst
                : tekst.substring(0, LANGSTE_BIJZONDERHEID);
    }
}
