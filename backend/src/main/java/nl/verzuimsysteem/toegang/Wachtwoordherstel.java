package nl.verzuimsysteem.toegang;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.InloggenMislukt.Reden;
import org.jspecify.annotations.Nullable;

/**
 * A forgotten password. Who asks hears the same, after the same time, whether or not there is an account: the looking is
 * done after the answer. The mail alone opens nothing; the second factor is asked as well.
 */
@Singleton
public class Wachtwoordherstel {
    /** Links one account can get in an hour, whoever asks for them. */
    static final int PER_ACCOUNT = 3;
    /** Requests from one address in an hour. Roomy, because all people of an office share one address. */
    static final int PER_ADRES = 20;

    static final Duration VENSTER = Duration.ofHours(1);
    /** Wrong codes with links for one account, from wherever they come. Who gets that far is guessing. */
    static final int CODES = 10;

    private static final int LANGSTE_INLOGNAAM = 254;
    private static final int TOKEN_BYTES = 32;

    private final Toegangsdeur deur;
    private final ToegangslinkRepository links;
    private final SleutelRepository sleutels;
    private final Herstelcodes herstelcodes;
    private final Wachtwoorden wachtwoorden;
    private final Wachtwoordregels regels;
    private final Tweedefactor tweedefactor;
    private final Rechtenversie versie;
    private final AccountRepository accounts;
    private final Inlogrem rem;
    private final Inlogrem codes;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Executor straks;
    private final Clock klok;

    Wachtwoordherstel(
            Toegangsdeur deur,
            ToegangslinkRepository links,
            SleutelRepository sleutels,
            Herstelcodes herstelcodes,
            Wachtwoorden wachtwoorden,
            Wachtwoordregels regels,
            Tweedefactor tweedefactor,
            Rechtenversie versie,
            AccountRepository accounts,
            Toegangspost post,
            UitgaandePost uitgaand,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            @Named(TaskExecutors.BLOCKING) Executor straks,
            Clock klok) {
        this.deur = deur;
        this.links = links;
        this.sleutels = sleutels;
        this.herstelcodes = herstelcodes;
        this.wachtwoorden = wachtwoorden;
        this.regels = regels;
        this.tweedefactor = tweedefactor;
        this.versie = versie;
        this.accounts = accounts;
        this.rem = new Inlogrem(klok, PER_ACCOUNT, PER_ADRES, VENSTER);
        this.codes = new Inlogrem(klok, CODES, Integer.MAX_VALUE, VENSTER);
        this.post = post;
        this.uitgaand = uitgaand;
        this.audit = audit;
        this.transacties = transacties;
        this.straks = straks;
        this.klok = klok;
    }

    /**
     * Asks for a link. Answers at once, and always alike.
     *
     * @param naam a login name, or an address: then each account with that address gets its link
     * @throws InloggenMislukt when too many requests came from this address
     */
    public void vraag(Actor.Herkomst herkomst, String naam) {
        var kaal = naam.strip();
        if (!rem.laatToe(kaal, herkomst.adres())) {
            throw new InloggenMislukt(Reden.TE_VAAK);
        }
        if (!kaal.isEmpty() && kaal.length() <= LANGSTE_INLOGNAAM) {
            straks.execute(() -> stuur(herkomst, kaal));
        }
    }

    private void stuur(Actor.Herkomst herkomst, String naam) {
        var nu = klok.instant();
        var gevonden = transacties.executeWrite(status -> {
            var wie = sleutels.vergeetachtigen(naam, nu, VENSTER, PER_ACCOUNT);
            uitgaand.zetKlaar(wie.stream()
                    .map(een -> {
                        var token = Tokens.toeval(TOKEN_BYTES);
                        links.voegToe(Tokens.hash(token), een.id(), Linksoort.WACHTWOORD, nu);
                        return post.link(Linksoort.WACHTWOORD, token, een.email(), een.taal());
                    })
                    .toList());
            for (var een : wie) {
                var account = accounts.metInlognaam(een.inlognaam()).orElse(null);
                audit.schrijf(
                        Bezoeker.actor(account, herkomst, Kalender.vandaag(klok)),
                        Handeling.EIGEN_ACCOUNT_WIJZIGEN,
                        Onderwerp.GEEN,
                        "wachtwoord vergeten: link gestuurd");
            }
            return !wie.isEmpty();
        });
        if (!gevonden) {
            audit.weiger(
                    Bezoeker.actor(null, herkomst, Kalender.vandaag(klok)),
                    Handeling.EIGEN_ACCOUNT_WIJZIGEN,
                    Onderwerp.GEEN,
                    "wachtwoord vergeten: onbekend of te vaak");
        }
    }

    /**
     * Looks at a link. One statement.
     *
     * @return the login name, so that a password manager keeps the new password with it
     * @throws LinkVoorbij when it opens nothing
     */
    public String open(Actor.Herkomst herkomst, String token) {
        return deur.lees(herkomst, token, Linksoort.WACHTWOORD).inlognaam();
    }

    /**
     * Chooses the new password. All sessions of this person end.
     *
     * @param code of the authenticator, or a recovery code
     * @throws OngeldigeInvoer fields {@code wachtwoord} and {@code code}
     * @throws InloggenMislukt when too many codes were wrong
     * @throws LinkVoorbij when the link opens nothing any more
     */
    public void kies(Actor.Herkomst herkomst, String token, String wachtwoord, String code) {
        var link = deur.lees(herkomst, token, Linksoort.WACHTWOORD);
        regels.keur("wachtwoord", wachtwoord, link.naam(), link.inlognaam());
        var account = transacties
                .executeRead(status -> accounts.metInlognaam(link.inlognaam()))
                .orElseThrow(LinkVoorbij::new);
        var nu = klok.instant();
        // Whatever the address: who shares one with the owner of the account is no safer guess.
        if (account.geblokkeerd(nu, herkomst.adres())
                || !codes.laatToe(account.id().toString(), null)) {
            throw geweigerd(account, herkomst, "geblokkeerd");
        }
        var hash = wachtwoorden.hash(wachtwoord);
        var goed = transacties.executeWrite(status -> {
            if (!verbruik(account, code, nu, herkomst.adres())) {
                return false;
            }
            if (!links.gebruik(Tokens.hash(token), nu)) {
                throw new LinkVoorbij();
            }
            sleutels.vervangWachtwoord(account.id(), hash, nu);
            sleutels.beeindigSessies(account.id(), nu);
            versie.verhoog(account.id());
            links.trekIn(account.id());
            uitgaand.zetKlaar(List.of(post.gewijzigd(token, link.email(), link.taal())));
            audit.schrijf(
                    Bezoeker.actor(account, herkomst, Kalender.vandaag(klok)),
                    Handeling.EIGEN_ACCOUNT_WIJZIGEN,
                    Onderwerp.GEEN,
                    "wachtwoord vergeten: gewijzigd" + (Herstelcodes.isHerstelcode(code) ? " met herstelcode" : ""));
            return true;
        });
        if (!goed) {
            throw codeMislukt(account, herkomst);
        }
        codes.ingelogd(account.id().toString(), null);
    }

    private boolean verbruik(Account account, String code, Instant nu, @Nullable String adres) {
        if (Herstelcodes.isHerstelcode(code)) {
            return herstelcodes.gebruik(account.id(), code, nu, adres);
        }
        var geheim = tweedefactor.ontsleutel(account.id(), Objects.requireNonNull(account.totpGeheim()));
        var stap = Tweedefactor.stap(geheim, code, nu);
        return stap.isPresent() && sleutels.verbruikStap(account.id(), stap.getAsLong());
    }

    /**
     * Counts with the wrong codes of logging in: both doors lead to the same account. One too many and the link itself is
     * worth nothing any more.
     */
    private RuntimeException codeMislukt(Account account, Actor.Herkomst herkomst) {
        var aantal = account.mislukteCodes() + 1;
        var wacht = Aanmelden.wachtNaCodes(aantal);
        transacties.executeWrite(status -> {
            accounts.codeMislukt(
                    account.id(), wacht == null ? null : klok.instant().plus(wacht));
            if (aantal >= CODES) {
                links.trekIn(account.id());
            }
            return status;
        });
        var teVaak = geweigerd(account, herkomst, "code");
        return aantal > Aanmelden.CODES ? teVaak : OngeldigeInvoer.veld("code", "inloggen.herstel.code");
    }

    private InloggenMislukt geweigerd(Account account, Actor.Herkomst herkomst, String waarom) {
        audit.weiger(
                Bezoeker.actor(account, herkomst, Kalender.vandaag(klok)),
                Handeling.EIGEN_ACCOUNT_WIJZIGEN,
                Onderwerp.GEEN,
                "wachtwoord vergeten: " + waarom);
        return new InloggenMislukt(Reden.TE_VAAK);
    }
}
