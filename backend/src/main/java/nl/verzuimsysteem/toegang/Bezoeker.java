package nl.verzuimsysteem.toegang;

import java.time.LocalDate;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** Who stands at the door and is not in yet, as the audit log names him. He reaches no row. */
final class Bezoeker {
    private static final Bereik NIETS = new Bereik.Bedrijven(Set.of(), Set.of());

    private Bezoeker() {}

    /**
     * By name when the account exists. What was typed stays out of the log: it may be a password.
     *
     * @param account {@code null} when there is none
     */
    static Actor actor(@Nullable Account account, Actor.Herkomst herkomst, LocalDate vandaag) {
        if (account == null) {
            return new Actor(null, "Niet ingelogd", Functie.SYSTEEM, NIETS, herkomst);
        }
        var keuzes = Functies.keuzes(account.functies(), vandaag);
        var functie = keuzes.isEmpty()
                ? Functie.SYSTEEM
                : Aanmelden.gekozen(keuzes, account.laatsteFunctie()).functie();
        return new Actor(account.id(), account.naam(), functie, NIETS, herkomst);
    }
}
