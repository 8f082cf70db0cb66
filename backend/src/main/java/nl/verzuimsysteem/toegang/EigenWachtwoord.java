package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * Changing the own password. Not one transaction: none is open while a password is being hashed. Whoever knew the old one
 * is out afterwards: all other sessions end.
 */
@Singleton
public class EigenWachtwoord {
    private final EigenAccountRepository accounts;
    private final SleutelRepository sleutels;
    private final SessieRepository sessies;
    private final Wachtwoorden wachtwoorden;
    private final Wachtwoordregels regels;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;
    private final Inlogrem rem;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    EigenWachtwoord(
            EigenAccountRepository accounts,
            SleutelRepository sleutels,
            SessieRepository sessies,
            Wachtwoorden wachtwoorden,
            Wachtwoordregels regels,
            Toegangspost post,
            UitgaandePost uitgaand,
            Inlogrem rem,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.sleutels = sleutels;
        this.sessies = sessies;
        this.wachtwoorden = wachtwoorden;
        this.regels = regels;
        this.post = post;
        this.uitgaand = uitgaand;
        this.rem = rem;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Replaces the password and ends all sessions but this one, and tells him by mail. Five statements.
     *
     * @param token the session he asks from, of the same person as the actor
     * @param nu the password he has
     * @param nieuw the one he wants
     * @return how many other sessions ended
     * @throws OngeldigeInvoer field {@code nu} or {@code nieuw}; a wrong present password is logged
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    public int wijzig(Actor actor, Token token, String nu, String nieuw) {
        var persoon = transacties.executeRead(status -> accounts.persoon(actor.persoon()));
        var rekening = "wachtwoord:" + actor.persoon();
        if (!rem.laatToe(rekening, actor.herkomst().adres())) {
            throw geweigerd(actor, "account.wachtwoordTeVaak");
        }
        if (!wachtwoorden.klopt(nu, persoon.wachtwoord())) {
            throw geweigerd(actor, "account.wachtwoordNu");
        }
        rem.ingelogd(rekening, actor.herkomst().adres());
        regels.keur("nieuw", nieuw, persoon.naam(), persoon.inlognaam());
        if (nieuw.equals(nu)) {
            throw OngeldigeInvoer.veld("nieuw", "account.wachtwoordZelfde");
        }
        var hash = wachtwoorden.hash(nieuw);
        var moment = klok.instant();
        return transacties.executeWrite(status -> {
            sleutels.vervangWachtwoord(actor.persoon(), hash, moment);
            var beeindigd = sessies.beeindigAndere(actor.persoon(), Tokens.hash(token.sessie()), moment);
            uitgaand.zetKlaar(List.of(post.gewijzigd(hash, persoon.email(), persoon.taal())));
            audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "wachtwoord");
            return beeindigd;
        });
    }

    private OngeldigeInvoer geweigerd(Actor actor, String sleutel) {
        audit.weiger(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "wachtwoord");
        return OngeldigeInvoer.veld("nu", sleutel);
    }
}
