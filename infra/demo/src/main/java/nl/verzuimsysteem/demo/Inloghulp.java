package nl.verzuimsysteem.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.demo.gegevens.Demoaccounts;
import nl.verzuimsysteem.demo.gegevens.Demowachtwoord;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.toegang.Tweedefactor;
import nl.verzuimsysteem.ui.toegang.Demohulp;

/**
 * Fills in the login page of the demo. The codes are made from the secrets the demo gave out, never from those in the
 * database: for an account that is not of the demo it has none.
 */
@Singleton
class Inloghulp implements Demohulp {
    private static final long STAP_SECONDEN = 30;

    private final Demoaccounts accounts;
    private final Clock klok;

    Inloghulp(Demoaccounts accounts, Clock klok) {
        this.accounts = accounts;
        this.klok = klok;
    }

    @Override
    public List<Account> accounts() {
        return accounts.keuze().stream()
                .map(account -> new Account(
                        account.inlognaam(),
                        Demowachtwoord.WACHTWOORD,
                        account.functies() + " · " + account.waar() + " · " + account.naam()))
                .toList();
    }

    @Override
    public String inlognaam(GebruikerId gebruiker) {
        return accounts.inlognaam(gebruiker);
    }

    @Override
    public String code(String inlognaam) {
        // A code is good for one login: who logs in again at once gets the next, which is accepted half a minute early.
        var nu = Math.floorDiv(klok.instant().getEpochSecond(), STAP_SECONDEN);
        return accounts.laatsteStap(inlognaam).stream()
                .mapToObj(laatste -> Math.clamp(laatste + 1, nu, nu + 1))
                .map(stap -> Tweedefactor.code(
                        Demowachtwoord.geheim(inlognaam), Instant.ofEpochSecond(stap * STAP_SECONDEN)))
                .findFirst()
                .orElse("");
    }
}
