package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** What somebody who is logged in does with his own session: take another function, or leave. */
@Singleton
public class SessieService {
    private final AccountRepository accounts;
    private final AuditLog audit;
    private final Clock klok;

    SessieService(AccountRepository accounts, AuditLog audit, Clock klok) {
        this.accounts = accounts;
        this.audit = audit;
        this.klok = klok;
    }

    /** The functions somebody can choose from now. One statement. */
    @Mag(Handeling.FUNCTIE_WISSELEN)
    @Transactional(readOnly = true)
    public List<Functiekeuze> keuzes(Actor actor, Token token) {
        return lees(actor, token);
    }

    /**
     * Takes another function; it is also the one of the next login. Three statements.
     *
     * @param token the session, of the same person as the actor
     * @param sleutel the key of the function
     * @throws OngeldigeInvoer field {@code functie}, when he does not hold that function now
     */
    @Mag(Handeling.FUNCTIE_WISSELEN)
    @Transactional
    public Sessie wissel(Actor actor, Token token, String sleutel) {
        var keuzes = lees(actor, token);
        var keuze = keuzes.stream()
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> OngeldigeInvoer.veld("functie", "toegang.functie.onbekend"));
        var sessie = new Sessie(actor.persoon(), actor.naam(), token.sessie(), token.begin(), keuze, keuzes);
        accounts.onthoudFunctie(actor.persoon(), sleutel);
        audit.schrijf(sessie.actor(actor.herkomst()), Handeling.FUNCTIE_WISSELEN, Onderwerp.GEEN);
        return sessie;
    }

    /** Ends the session: its cookie and its renewal tokens are good for nothing from now on. Two statements. */
    @Mag(Handeling.UITLOGGEN)
    @Transactional
    public void uitloggen(Actor actor, Token token) {
        accounts.gebruik(
                Tokens.hash(token.sessie()),
                actor.persoon(),
                klok.instant(),
                token.begin().plus(Tokens.VERNIEUWEN));
        audit.schrijf(actor, Handeling.UITLOGGEN, Onderwerp.GEEN);
    }

    private List<Functiekeuze> lees(Actor actor, Token token) {
        return accounts.vanSessie(actor.persoon(), Tokens.hash(token.sessie()))
                .map(account -> Functies.keuzes(account.functies(), Kalender.vandaag(klok)))
                .orElseThrow(() -> new GeenRecht(Handeling.FUNCTIE_WISSELEN, actor.functie()));
    }
}
