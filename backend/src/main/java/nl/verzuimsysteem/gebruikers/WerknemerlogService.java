package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
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
    private final AuditLog audit;
    private final Clock klok;

    WerknemerlogService(WerknemerlogRepository werknemers, Accounts accounts, AuditLog audit, Clock klok) {
        this.werknemers = werknemers;
        this.accounts = accounts;
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
     * Invites an employee; when his address is a login already, that login gets this function. Doing it again changes
     * nothing. Eight statements.
     *
     * @throws OngeldigeInvoer field {@code email}, when he has no address of his own, or he has left
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.WERKNEMER_UITNODIGEN)
    @Transactional
    public void nodigUit(Actor actor, WerknemerId id) {
        var werknemer = vind(actor, id);
        if (werknemer.login() != null) {
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
        var gebruiker = accounts.vindOfMaak(
                new NieuwAccount(null, werknemer.naam(), email, werknemer.telefoon(), werknemer.bedrijf()));
        accounts.geef(
                actor,
                gebruiker,
                new Toekenning(
                        Functie.WERKNEMER, null, werknemer.bedrijf(), null, id, null, Kalender.vandaag(klok), null));
        audit.schrijf(actor, Handeling.WERKNEMER_UITNODIGEN, Onderwerp.van(SOORT, werknemer.bedrijf(), id, id));
    }

    private WerknemerlogRepository.Rij vind(Actor actor, WerknemerId id) {
        return werknemers
                .lees(actor.bereik(), actor.gebruiker(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden(SOORT, id));
    }
}
