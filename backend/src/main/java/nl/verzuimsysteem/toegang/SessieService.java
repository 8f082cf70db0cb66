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

/** What somebody who is logged in does with his own sessions: take another function, see them, end them. */
@Singleton
public class SessieService {
    private final AccountRepository accounts;
    private final SessieRepository sessies;
    private final AuditLog audit;
    private final Clock klok;

    SessieService(AccountRepository accounts, SessieRepository sessies, AuditLog audit, Clock klok) {
        this.accounts = accounts;
        this.sessies = sessies;
        this.audit = audit;
        this.klok = klok;
    }

    /** The functions somebody can choose from now. One statement. */
    @Mag(Handeling.FUNCTIE_WISSELEN)
    @Transactional(readOnly = true)
    public List<Functiekeuze> keuzes(Actor actor, Token token) {
        return lees(actor, token).keuzes();
    }

    /**
     * Takes another function; it is also the one of the next login. Three statements, and one at the API, where the
     * renewal token of the function before is spent.
     *
     * @param token the session, of the same person as the actor
     * @param sleutel the key of the function
     * @throws OngeldigeInvoer field {@code functie}, when he does not hold that function now
     */
    @Mag(Handeling.FUNCTIE_WISSELEN)
    @Transactional
    public Sessie wissel(Actor actor, Token token, String sleutel) {
        var nu = lees(actor, token);
        var keuze = nu.keuzes().stream()
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> OngeldigeInvoer.veld("functie", "toegang.functie.onbekend"));
        var vernieuwing = nu.vernieuwing();
        if (actor.herkomst().kanaal() == Actor.Kanaal.API
                && sessies.vernieuw(Tokens.hash(token.sessie()), actor.persoon(), vernieuwing, klok.instant())) {
            vernieuwing++;
        }
        var sessie = new Sessie(
                actor.persoon(),
                actor.naam(),
                token.sessie(),
                token.begin(),
                keuze,
                nu.keuzes(),
                nu.rechten(),
                nu.aanmelding(),
                vernieuwing);
        accounts.onthoudFunctie(actor.persoon(), sleutel);
        audit.schrijf(sessie.actor(actor.herkomst()), Handeling.FUNCTIE_WISSELEN, Onderwerp.GEEN);
        return sessie;
    }

    /** Ends the session: its cookie and its tokens are good for nothing from now on. Two statements. */
    @Mag(Handeling.UITLOGGEN)
    @Transactional
    public void uitloggen(Actor actor, Token token) {
        sessies.beeindig(Tokens.hash(token.sessie()), actor.persoon(), klok.instant());
        audit.schrijf(actor, Handeling.UITLOGGEN, Onderwerp.GEEN);
    }

    /** The places where somebody is logged in now, the latest first. One statement. */
    @Mag(Handeling.EIGEN_ACCOUNT_INZIEN)
    @Transactional(readOnly = true)
    public List<EigenSessie> eigenSessies(Actor actor, Token token) {
        return lees(actor, SessieRepository.nummer(Tokens.hash(token.sessie())));
    }

    private List<EigenSessie> lees(Actor actor, String deze) {
        var nu = klok.instant();
        return sessies.eigen(actor.persoon(), nu, nu.minus(Tokens.SCHERM)).stream()
                .map(rij -> {
                    var nummer = SessieRepository.nummer(rij.hash());
                    return new EigenSessie(
                            nummer,
                            rij.kanaal(),
                            rij.adres(),
                            rij.apparaat(),
                            rij.factor(),
                            rij.begonnenOp(),
                            rij.laatstOp(),
                            nummer.equals(deze));
                })
                .toList();
    }

    /**
     * Ends one of somebody's own sessions; nothing happens when it had ended already. Three statements.
     *
     * @param nummer which, as {@link #eigenSessies} tells
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public void beeindig(Actor actor, Token token, String nummer) {
        var nu = klok.instant();
        sessies.eigen(actor.persoon(), nu, nu.minus(Tokens.DIENST)).stream()
                .filter(rij -> SessieRepository.nummer(rij.hash()).equals(nummer))
                .findFirst()
                .ifPresent(rij -> {
                    sessies.beeindig(rij.hash(), actor.persoon(), nu);
                    audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "sessie beëindigd");
                });
    }

    /**
     * Ends all of somebody's sessions but the one he asks from. Two statements.
     *
     * @return how many ended
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public int overalUitloggen(Actor actor, Token token) {
        var aantal = sessies.beeindigAndere(actor.persoon(), Tokens.hash(token.sessie()), klok.instant());
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "overal uitgelogd: " + aantal);
        return aantal;
    }

    private Sessie lees(Actor actor, Token token) {
        return accounts.vanSessie(actor.persoon(), Tokens.hash(token.sessie()), klok.instant())
                .flatMap(gelezen -> Hervatten.sessie(gelezen, token, Kalender.vandaag(klok)))
                .orElseThrow(() -> new GeenRecht(Handeling.FUNCTIE_WISSELEN, actor.functie()));
    }
}
