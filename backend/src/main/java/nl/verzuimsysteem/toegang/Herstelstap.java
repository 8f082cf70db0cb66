package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/** Logging in with a recovery code: spends it, and tells the person by mail. */
@Singleton
class Herstelstap {
    private final Herstelcodes codes;
    private final SleutelRepository sleutels;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;

    Herstelstap(Herstelcodes codes, SleutelRepository sleutels, Toegangspost post, UitgaandePost uitgaand) {
        this.codes = codes;
        this.sleutels = sleutels;
        this.post = post;
        this.uitgaand = uitgaand;
    }

    @Transactional(readOnly = true)
    boolean kent(GebruikerId gebruiker, String code) {
        return codes.kent(gebruiker, code);
    }

    /** In the transaction of the login; {@code false} when the code was used meanwhile, or the account must wait. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    boolean verbruik(GebruikerId gebruiker, String code, Instant nu, @Nullable String adres) {
        if (!codes.gebruik(gebruiker, code, nu, adres)) {
            return false;
        }
        sleutels.ingelogd(gebruiker, nu, adres);
        var wie = sleutels.postadres(gebruiker);
        uitgaand.zetKlaar(List.of(post.herstelcode(gebruiker + ":" + nu, wie.email(), wie.taal())));
        return true;
    }
}
