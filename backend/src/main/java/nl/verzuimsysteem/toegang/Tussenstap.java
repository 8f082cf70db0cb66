package nl.verzuimsysteem.toegang;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;

/** The password was right, the code is still to come. Stays on the server; short-lived. */
public final class Tussenstap {
    private final Account account;
    private final String inlognaam;
    private final Actor.Herkomst herkomst;
    private final Instant tot;

    Tussenstap(Account account, String inlognaam, Actor.Herkomst herkomst, Instant tot) {
        this.account = account;
        this.inlognaam = inlognaam;
        this.herkomst = herkomst;
        this.tot = tot;
    }

    Account account() {
        return account;
    }

    String inlognaam() {
        return inlognaam;
    }

    Actor.Herkomst herkomst() {
        return herkomst;
    }

    Instant tot() {
        return tot;
    }
}
