package nl.verzuimsysteem.gebruikers;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Switches accounts off that nobody uses. A beheerder can switch them on again. The last beheerder of a company stays, and
 * so does the last who keeps the application; so does who only looks at his own data.
 */
@Singleton
public class InactiefService {
    /** How many accounts are switched off in one transaction. */
    static final int TEGELIJK = 50;

    private final InactiefRepository accounts;
    private final AuditLog audit;
    private final Clock klok;
    private final int dagen;

    InactiefService(
            InactiefRepository accounts,
            AuditLog audit,
            Clock klok,
            @Property(name = "verzuim.toegang.inactief-na-dagen", defaultValue = "90") int dagen) {
        this.accounts = accounts;
        this.audit = audit;
        this.klok = klok;
        this.dagen = dagen;
    }

    /**
     * Switches off one by one what was not used for as long as is set; nothing when that is 0.
     *
     * @return how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public int zetUit(Actor actor) {
        if (dagen <= 0) {
            return 0;
        }
        var nu = klok.instant();
        var grens = nu.minus(Duration.ofDays(dagen));
        var ongebruikt = accounts.ongebruikt(actor.bereik(), grens, Kalender.vandaag(klok), TEGELIJK);
        var uit = 0;
        for (var account : ongebruikt) {
            // Looked at again one by one: of two beheerders who both stayed away one remains.
            if (accounts.zetUit(account.id(), grens, Kalender.vandaag(klok), nu)) {
                audit.schrijf(
                        actor,
                        Handeling.GEBRUIKERS_BEHEREN,
                        new Onderwerp(
                                account.bedrijf(),
                                null,
                                "gebruiker",
                                account.id().waarde()),
                        "uitgezet: niet gebruikt");
                uit++;
            }
        }
        return uit;
    }
}
