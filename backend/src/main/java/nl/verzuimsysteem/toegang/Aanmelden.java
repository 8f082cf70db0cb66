package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.toegang.InloggenMislukt.Reden;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in, by password and code. Nobody is known yet, so these are the only acts without an {@link Actor}; every
 * one of them, let in or not, is in the audit log. No transaction is open while a password is being hashed.
 *
 * <p>Guessing is slowed in two ways. {@link Inlogrem} stops one address. Many addresses together make the account wait:
 * one minute after each wrong password from the tenth on, and longer after wrong codes, because who comes that far knows
 * the password. The address of the last login never waits, so that guessing from elsewhere does not keep somebody from
 * his work.
 */
@Singleton
public class Aanmelden {
    static final int WACHTWOORDEN = 10;
    static final int CODES = 5;
    private static final Duration WACHT_WACHTWOORD = Duration.ofMinutes(1);
    private static final Duration WACHT_CODE = Duration.ofSeconds(30);
    private static final Duration WACHT_MEEST = Duration.ofMinutes(15);
    private static final Duration TUSSENSTAP = Duration.ofMinutes(5);
    private static final int LANGSTE_INLOGNAAM = 254;
    private static final int SESSIE_BYTES = 16;

    private final AccountRepository accounts;
    private final SessieRepository sessies;
    private final Wachtwoorden wachtwoorden;
    private final Tweedefactor tweedefactor;
    private final Herstelstap herstelstap;
    private final Inlogrem rem;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    Aanmelden(
            AccountRepository accounts,
            SessieRepository sessies,
            Wachtwoorden wachtwoorden,
            Tweedefactor tweedefactor,
            Herstelstap herstelstap,
            Inlogrem rem,
            AuditLog audit,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.sessies = sessies;
        this.wachtwoorden = wachtwoorden;
        this.tweedefactor = tweedefactor;
        this.herstelstap = herstelstap;
        this.rem = rem;
        this.audit = audit;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * The first step. One statement when the password is right.
     *
     * @throws InloggenMislukt with the same answer, after the same time, whether or not the account exists
     */
    public Tussenstap wachtwoord(Actor.Herkomst herkomst, String inlognaam, String wachtwoord) {
        if (!rem.laatToe(inlognaam, herkomst.adres())) {
            throw geweigerd(null, herkomst, "te vaak van dit adres", Reden.TE_VAAK);
        }
        var account = lees(inlognaam);
        var bekend = account != null && account.actief() && account.totpGeheim() != null ? account : null;
        var klopt = wachtwoorden.klopt(wachtwoord, bekend == null ? null : bekend.wachtwoord());
        if (bekend == null) {
            throw geweigerd(account, herkomst, account == null ? "onbekend" : "niet actief", Reden.GEGEVENS);
        }
        if (bekend.geblokkeerd(klok.instant(), herkomst.adres())) {
            throw geweigerd(bekend, herkomst, "geblokkeerd", Reden.GEGEVENS);
        }
        if (!klopt) {
            var wacht = bekend.misluktePogingen() + 1 >= WACHTWOORDEN ? WACHT_WACHTWOORD : null;
            transacties.executeWrite(status -> {
                accounts.wachtwoordMislukt(bekend.id(), vanafNu(wacht));
                return status;
            });
            throw geweigerd(bekend, herkomst, "wachtwoord", Reden.GEGEVENS);
        }
        rem.stapGoed(inlognaam, herkomst.adres());
        return new Tussenstap(bekend, inlognaam, herkomst, klok.instant().plus(TUSSENSTAP));
    }

    /**
     * The second step: the person is in, in the function he used last. Three statements.
     *
     * @throws InloggenMislukt when the code is wrong or was used before; the step can be tried again with another code
     */
    public Sessie code(Tussenstap stap, String code) {
        var account = stap.account();
        var herkomst = stap.herkomst();
        var nu = klok.instant();
        eisOpTijd(stap, nu);
        var gevonden = Tweedefactor.stap(geheim(account), code, nu);
        if (gevonden.isEmpty()) {
            throw codeMislukt(stap);
        }
        var sessie = begin(
                account,
                herkomst,
                Actor.Factor.TOTP,
                () -> accounts.ingelogd(account.id(), gevonden.getAsLong(), nu, herkomst.adres()));
        return binnen(stap, sessie);
    }

    /**
     * The second step for who has not got his authenticator: a recovery code, good once. The person hears of it by mail.
     * Six statements.
     *
     * @throws InloggenMislukt when the code is wrong or was used before; the step can be tried again with another code
     */
    public Sessie herstelcode(Tussenstap stap, String code) {
        var account = stap.account();
        var nu = klok.instant();
        eisOpTijd(stap, nu);
        if (!herstelstap.kent(account.id(), code)) {
            throw codeMislukt(stap);
        }
        var adres = stap.herkomst().adres();
        return binnen(
                stap,
                begin(
                        account,
                        stap.herkomst(),
                        Actor.Factor.HERSTELCODE,
                        () -> herstelstap.verbruik(account.id(), code, nu, adres)));
    }

    private void eisOpTijd(Tussenstap stap, Instant nu) {
        if (nu.isAfter(stap.tot())) {
            throw geweigerd(stap.account(), stap.herkomst(), "te laat met de code", Reden.TE_LAAT);
        }
        if (!rem.laatToe(stap.inlognaam(), stap.herkomst().adres())) {
            throw geweigerd(stap.account(), stap.herkomst(), "te vaak van dit adres", Reden.TE_VAAK);
        }
    }

    private Sessie binnen(Tussenstap stap, Optional<Sessie> begonnen) {
        var sessie = begonnen.orElseThrow(() -> teLaatOfGeblokkeerd(stap));
        rem.ingelogd(stap.inlognaam(), stap.herkomst().adres());
        return sessie;
    }

    /**
     * Opens a session for somebody who proved who he is, in the function he used last. Two statements and those of the
     * last step.
     *
     * @param laatsteStap spends what he proved it with, in the same transaction; {@code false} when it was spent already,
     *     or the account must wait
     * @return nothing when the last step was refused
     * @throws InloggenMislukt when he holds no function today
     */
    Optional<Sessie> begin(Account account, Actor.Herkomst herkomst, Actor.Factor factor, BooleanSupplier laatsteStap) {
        var nu = klok.instant();
        var vandaag = Kalender.vandaag(klok);
        var keuzes = Functies.keuzes(account.functies(), vandaag);
        if (keuzes.isEmpty()) {
            throw geweigerd(account, herkomst, "geen functie", Reden.GEEN_FUNCTIE);
        }
        var id = Tokens.toeval(SESSIE_BYTES);
        var hash = Tokens.hash(id);
        var sessie = new Sessie(
                account.id(),
                account.naam(),
                id,
                nu,
                gekozen(keuzes, account.laatsteFunctie()),
                keuzes,
                Deur.rechten(account.rechtenVersie(), vandaag),
                new Actor.Aanmelding(SessieRepository.nummer(hash), factor, nu),
                0);
        var tot = nu.plus(herkomst.kanaal() == Actor.Kanaal.API ? Tokens.VERNIEUWEN : Tokens.DIENST);
        return transacties.executeWrite(status -> {
            if (!laatsteStap.getAsBoolean()) {
                return Optional.empty();
            }
            sessies.open(hash, account.id(), herkomst, factor, nu, tot);
            audit.schrijf(sessie.actor(herkomst), Handeling.INLOGGEN, Onderwerp.GEEN);
            return Optional.of(sessie);
        });
    }

    /**
     * Both steps at once, for the API. Four statements.
     *
     * @throws InloggenMislukt without telling which of the three was wrong
     */
    public Sessie inloggen(Actor.Herkomst herkomst, String inlognaam, String wachtwoord, String code) {
        try {
            return code(wachtwoord(herkomst, inlognaam, wachtwoord), code);
        } catch (InloggenMislukt e) {
            throw switch (e.reden()) {
                case GEGEVENS, CODE -> new InloggenMislukt(Reden.GEGEVENS_OF_CODE);
                default -> e;
            };
        }
    }

    /** The function used last, when he still holds it. */
    static Functiekeuze gekozen(List<Functiekeuze> keuzes, @Nullable String sleutel) {
        return keuzes.stream()
                .filter(keuze -> keuze.sleutel().equals(sleutel))
                .findFirst()
                .orElse(keuzes.getFirst());
    }

    private @Nullable Account lees(String inlognaam) {
        var naam = inlognaam.strip();
        if (naam.isEmpty() || naam.length() > LANGSTE_INLOGNAAM) {
            return null;
        }
        return transacties.executeRead(status -> accounts.metInlognaam(naam)).orElse(null);
    }

    private byte[] geheim(Account account) {
        var versleuteld = account.totpGeheim();
        if (versleuteld == null) {
            throw new IllegalStateException("No second factor");
        }
        return tweedefactor.ontsleutel(account.id(), versleuteld);
    }

    /** Reads the count again: the step may be minutes old, and others may be guessing too. */
    private InloggenMislukt codeMislukt(Tussenstap stap) {
        var eerder = lees(stap.inlognaam());
        var aantal = eerder == null ? 1 : eerder.mislukteCodes() + 1;
        transacties.executeWrite(status -> {
            accounts.codeMislukt(stap.account().id(), vanafNu(wachtNaCodes(aantal)));
            return status;
        });
        return geweigerd(stap.account(), stap.herkomst(), "code", aantal > CODES ? Reden.TE_VAAK : Reden.CODE);
    }

    /** The code was right, but it was used, or the account must wait since. */
    private InloggenMislukt teLaatOfGeblokkeerd(Tussenstap stap) {
        var nu = lees(stap.inlognaam());
        return nu != null && nu.geblokkeerd(klok.instant(), stap.herkomst().adres())
                ? geweigerd(nu, stap.herkomst(), "geblokkeerd", Reden.TE_VAAK)
                : geweigerd(stap.account(), stap.herkomst(), "code al gebruikt", Reden.CODE_GEBRUIKT);
    }

    static @Nullable Duration wachtNaCodes(int aantal) {
        if (aantal < CODES) {
            return null;
        }
        var wacht = WACHT_CODE.multipliedBy(1L << Math.min(aantal - CODES, 10));
        return wacht.compareTo(WACHT_MEEST) > 0 ? WACHT_MEEST : wacht;
    }

    private @Nullable Instant vanafNu(@Nullable Duration wacht) {
        return wacht == null ? null : klok.instant().plus(wacht);
    }

    InloggenMislukt geweigerd(@Nullable Account account, Actor.Herkomst herkomst, String waarom, Reden reden) {
        audit.weiger(
                Bezoeker.actor(account, herkomst, Kalender.vandaag(klok)), Handeling.INLOGGEN, Onderwerp.GEEN, waarom);
        return new InloggenMislukt(reden);
    }
}
