package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.toegang.InloggenMislukt.Reden;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * Showing again who one is, before something sensitive: an open screen that its owner has left must not be enough for an
 * export. A login counts as well for the first minutes.
 */
@Singleton
public class Bevestigen {
    /** How long a confirmation holds. */
    public static final Duration GELDT = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final SessieRepository sessies;
    private final Tweedefactor tweedefactor;
    private final Inlogrem rem;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Bevestigen(
            AccountRepository accounts,
            SessieRepository sessies,
            Tweedefactor tweedefactor,
            Inlogrem rem,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.sessies = sessies;
        this.tweedefactor = tweedefactor;
        this.rem = rem;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** @throws BevestigingNodig when the person did not show lately who he is; background work is never asked */
    public void eis(Actor actor) {
        var aanmelding = actor.herkomst().aanmelding();
        if (actor.herkomst().kanaal() != Actor.Kanaal.ACHTERGROND
                && (aanmelding == null || !geldt(aanmelding.bevestigd()))) {
            throw new BevestigingNodig();
        }
    }

    private boolean geldt(@Nullable Instant bevestigd) {
        return bevestigd != null && bevestigd.plus(GELDT).isAfter(klok.instant());
    }

    /**
     * Takes the code of the authenticator as proof, for this session only. Four statements.
     *
     * @param token the session, of the same person as the actor
     * @return when it was
     * @throws InloggenMislukt when the code is wrong, was used before, or too many were tried
     * @throws GeenRecht when the session has ended
     */
    public Instant bevestig(Actor actor, Token token, String code) {
        Rechten.eis(actor, Handeling.BEVESTIGEN);
        var nu = klok.instant();
        var hash = Tokens.hash(token.sessie());
        var rekening = "sessie:" + token.sessie();
        if (!rem.laatToe(rekening, actor.herkomst().adres())) {
            throw geweigerd(actor, "te vaak", Reden.TE_VAAK);
        }
        var account = transacties
                .executeRead(status -> accounts.vanSessie(actor.persoon(), hash, nu))
                .map(AccountRepository.Gelezen::account)
                .orElseThrow(() -> new GeenRecht(Handeling.BEVESTIGEN, actor.functie()));
        var geheim = account.totpGeheim();
        var stap = geheim == null
                ? OptionalLong.empty()
                : Tweedefactor.stap(tweedefactor.ontsleutel(account.id(), geheim), code, nu);
        if (stap.isEmpty()) {
            throw geweigerd(actor, "code", Reden.CODE);
        }
        var gelukt = transacties.executeWrite(status -> {
            if (!accounts.ingelogd(
                    account.id(), stap.getAsLong(), nu, actor.herkomst().adres())) {
                return false;
            }
            sessies.bevestig(hash, account.id(), nu);
            audit.schrijf(actor, Handeling.BEVESTIGEN, Onderwerp.GEEN);
            return true;
        });
        if (!gelukt) {
            throw geweigerd(actor, "code al gebruikt", Reden.CODE_GEBRUIKT);
        }
        rem.ingelogd(rekening, actor.herkomst().adres());
        return nu;
    }

    private InloggenMislukt geweigerd(Actor actor, String waarom, Reden reden) {
        audit.weiger(actor, Handeling.BEVESTIGEN, Onderwerp.GEEN, waarom);
        return new InloggenMislukt(reden);
    }
}
