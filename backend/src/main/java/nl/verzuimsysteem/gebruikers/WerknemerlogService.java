package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.toegang.Mag;

/** Lets an employee log in to see his own data, and who looked at them. */
@Singleton
public class WerknemerlogService {
    private static final String SOORT = "werknemer";

    private final WerknemerlogRepository werknemers;
    private final Accounts accounts;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;
    private final AuditLog audit;
    private final Clock klok;

    WerknemerlogService(
            WerknemerlogRepository werknemers,
            Accounts accounts,
            UitgaandePost post,
            Gebruikerspost brieven,
            AuditLog audit,
            Clock klok) {
        this.werknemers = werknemers;
        this.accounts = accounts;
        this.post = post;
        this.brieven = brieven;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Whether an employee can log in. One statement.
     *
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.WERKNEMER_UITNODIGEN)
    @Transactional(readOnly = true)
    public Inlogstand stand(Actor actor, WerknemerId id) {
        return vind(actor, id).stand();
    }

    /**
     * Invites an employee; when his address is a login already, that login gets this function and he hears so. Doing it
     * again changes nothing. Eight statements, nine for who was invited before and did not take it up.
     *
     * @throws OngeldigeInvoer field {@code email}, when he has no address of his own, or he has left
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.WERKNEMER_UITNODIGEN)
    @Transactional
    public void nodigUit(Actor actor, WerknemerId id) {
        var werknemer = vind(actor, id);
        if (werknemer.heeftLogin()) {
            return;
        }
        var email = werknemer.email();
        if (email == null) {
            throw OngeldigeInvoer.veld("email", "gebruikers.werknemer.geenEmail");
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(!werknemer.weg(), "email", "gebruikers.werknemer.weg")
                .eis(!werknemer.vanMij(), "email", "gebruikers.werknemer.uwEmail")
                .eis(!werknemer.gedeeld(), "email", "gebruikers.werknemer.gedeeld")
                .klaar();
        var gebruiker = accounts.vindOfMaak(new NieuwAccount(
                null, werknemer.naam(), email, werknemer.telefoon(), werknemer.bedrijf(), werknemer.taal()));
        var gegeven = accounts.geef(
                actor,
                gebruiker,
                new Toekenning(
                        Functie.WERKNEMER, null, werknemer.bedrijf(), null, id, null, Kalender.vandaag(klok), null));
        if (gegeven && gebruiker.equals(werknemer.account())) {
            meld(werknemer, gebruiker);
        }
        audit.schrijf(actor, Handeling.WERKNEMER_UITNODIGEN, Onderwerp.van(SOORT, werknemer.bedrijf(), id, id));
    }

    /** The account was there: who never took its invitation up gets a new one, anybody else hears of the function. */
    private void meld(WerknemerlogRepository.Rij werknemer, GebruikerId gebruiker) {
        var genodigde = werknemer.genodigde();
        var eerder = werknemer.uitgenodigdOp();
        if (!werknemer.teNodigen() || eerder == null || !accounts.nodigOpnieuwUit(gebruiker, eerder, genodigde)) {
            post.zetKlaar(List.of(brieven.functie(gebruiker, genodigde.email(), klok.instant())));
        }
    }

    /**
     * Invites an employee again who did not take the invitation up: its link may have run out. It goes to the address of
     * his account. Six statements.
     *
     * @param eerder when he was invited before, as {@link #stand} told: who asks twice at once sends one mail
     * @throws Conflict when there is nothing to take up, or another company or the arbodienst invited him
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.WERKNEMER_UITNODIGEN)
    @Transactional
    public void nodigOpnieuwUit(Actor actor, WerknemerId id, Instant eerder) {
        var werknemer = vind(actor, id);
        var account = werknemer.account();
        if (account == null || !werknemer.opnieuw()) {
            throw new Conflict("gebruikers.conflict.opnieuw");
        }
        if (accounts.nodigOpnieuwUit(account, eerder, werknemer.genodigde())) {
            audit.schrijf(
                    actor,
                    Handeling.WERKNEMER_UITNODIGEN,
                    Onderwerp.van(SOORT, werknemer.bedrijf(), id, id),
                    "opnieuw");
        }
    }

    private WerknemerlogRepository.Rij vind(Actor actor, WerknemerId id) {
        return werknemers
                .lees(actor.bereik(), actor.gebruiker(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden(SOORT, id));
    }
}
