package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.toegang.Uitnodiging;
import org.jdbi.v3.core.Jdbi;

/** What follows when the address of an account became another one, in the transaction of the service that changed it. */
@Singleton
public class Adreswissel {
    private final Jdbi jdbi;
    private final Uitnodiging uitnodiging;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;

    Adreswissel(Jdbi jdbi, Uitnodiging uitnodiging, UitgaandePost post, Gebruikerspost brieven) {
        this.jdbi = jdbi;
        this.uitnodiging = uitnodiging;
        this.post = post;
        this.brieven = brieven;
    }

    /**
     * The old address hears of it, and what was sent there opens nothing any more; who has no password yet is invited at
     * the new address. Does nothing when the address is the same. Three statements, or five.
     *
     * @param oud the address until now
     * @param versie of the account before the change: each change is a mail of its own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void na(GebruikerId wie, String oud, int versie) {
        var nu = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT naam, email, taal, wachtwoord IS NULL AS nieuw FROM gebruiker WHERE id = :wie")
                .bind("wie", wie)
                .mapTo(Geadresseerde.class)
                .one());
        if (oud.equalsIgnoreCase(nu.email())) {
            return;
        }
        post.zetKlaar(List.of(brieven.anderAdres(wie, oud, versie)));
        if (nu.nieuw()) {
            uitnodiging.stuur(wie, nu.naam(), nu.email(), nu.taal());
        } else {
            uitnodiging.trekIn(wie);
        }
    }

    /** @param nieuw whether he has yet to choose a password */
    record Geadresseerde(String naam, String email, String taal, boolean nieuw) {}
}
