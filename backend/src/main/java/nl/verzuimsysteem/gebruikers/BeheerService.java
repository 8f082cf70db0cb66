package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the users of a company. A change of what is, or seems to be, the beheerder's own account waits for a second pair
 * of eyes, and so does what could make him that second pair himself: a new beheerder, another address of somebody who
 * logs in already, a new invitation of a beheerder. The account of somebody who belongs elsewhere, or serves another organisation too, stays as it is; of him only the functions at the own company are
 * kept.
 */
@Singleton
public class BeheerService {
    private static final String SOORT = "gebruiker";

    private final DoelwitRepository doelwitten;
    private final Uitvoering uitvoering;
    private final Verzoeken verzoeken;
    private final Nieuwkomers nieuwkomers;
    private final AuditLog audit;
    private final Clock klok;

    BeheerService(
            DoelwitRepository doelwitten,
            Uitvoering uitvoering,
            Verzoeken verzoeken,
            Nieuwkomers nieuwkomers,
            AuditLog audit,
            Clock klok) {
        this.doelwitten = doelwitten;
        this.uitvoering = uitvoering;
        this.verzoeken = verzoeken;
        this.nieuwkomers = nieuwkomers;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Makes a user with his first function and invites him. When his address is a login already, the function goes into
     * that one login and he gets a mail about it; the answer is the same. Doing it again changes nothing. A new beheerder waits for approval; of
     * anybody else new who is to see the absence of others, the other beheerders get a mail. Ten statements.
     *
     * @throws OngeldigeInvoer when a field is wrong
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst maak(Actor actor, BedrijfId bedrijf, Persoonsgegevens wie, NieuweFunctie functie) {
        var plaats = doelwitten
                .plaats(
                        actor.bereik(),
                        actor.gebruiker(),
                        bedrijf,
                        functie.afdeling(),
                        functie.personeelsnummer(),
                        wie.email(),
                        wie.naam())
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
        Functieregels.keur(wie.keur(new OngeldigeInvoer.Verzamelaar()), functie, plaats, Kalender.vandaag(klok))
                .klaar();
        var wijziging = Wijziging.nieuw(wie, functie, plaats.werknemer());
        var uitkomst = doe(actor, bedrijf, plaats.gebruiker(), wijziging, plaats.zelf() || functie.wachtAltijd());
        if (uitkomst.wacht()) {
            // Whose account it would be, here or elsewhere, he does not learn by asking.
            return new Uitkomst(null, true);
        }
        if (plaats.gebruiker() == null && functie.zietAnderen()) {
            nieuwkomers.meld(actor, bedrijf, Objects.requireNonNull(uitkomst.gebruiker()));
        }
        return uitkomst;
    }

    /**
     * Changes name, address and telephone number. A login name that is the address goes along; the old address is told.
     * Another address of a beheerder, or of who logs in already, waits for approval. Five statements, six with another
     * address.
     *
     * @param versie the version that was read
     * @throws OngeldigeInvoer when a field is wrong
     * @throws Conflict when somebody else changed him in between, or the account belongs elsewhere
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst wijzig(Actor actor, GebruikerId id, int versie, Persoonsgegevens nieuw) {
        // Giving an account one's own address is making oneself a second user.
        var account = vind(actor, id, nieuw.email(), nieuw.naam());
        nieuw.keur(new OngeldigeInvoer.Verzamelaar()).klaar();
        return doe(
                actor,
                thuis(account),
                id,
                Wijziging.gegevens(nieuw, versie),
                account.zelf() || account.adresWachtOp(nieuw.email()));
    }

    /**
     * Blocks an account: its sessions end at the next click. Five statements.
     *
     * @throws Conflict when he is the last beheerder of a company, somebody else changed him in between, or the account
     *     belongs elsewhere
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst blokkeer(Actor actor, GebruikerId id, int versie) {
        return account(actor, id, versie, Verzoeksoort.BLOKKEREN);
    }

    /** Lets a blocked account in again. Four statements; errors as {@link #blokkeer}. */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst geefVrij(Actor actor, GebruikerId id, int versie) {
        return account(actor, id, versie, Verzoeksoort.VRIJGEVEN);
    }

    /**
     * Invites somebody again; when he takes it up he chooses a new password and second factor. That of a
     * beheerder waits for approval. Seven statements; errors as {@link #blokkeer}.
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst nodigUit(Actor actor, GebruikerId id, int versie) {
        return account(actor, id, versie, Verzoeksoort.UITNODIGEN);
    }

    private Uitkomst account(Actor actor, GebruikerId id, int versie, Verzoeksoort soort) {
        var account = vind(actor, id, "", "");
        // A beheerder who is invited anew chooses a new password: who reads his mail would then decide for him.
        var wacht = account.zelf() || (soort == Verzoeksoort.UITNODIGEN && account.beheerder());
        return doe(actor, thuis(account), id, Wijziging.account(soort, versie), wacht);
    }

    /**
     * Gives a function to somebody who is known at this company; that of a beheerder waits for approval. Four statements.
     *
     * @throws OngeldigeInvoer when a field is wrong
     * @throws NietGevonden when the company or the user lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst geef(Actor actor, GebruikerId id, BedrijfId bedrijf, NieuweFunctie nieuw) {
        var plaats = doelwitten
                .plaatsVoor(actor.bereik(), actor.gebruiker(), bedrijf, id, nieuw.afdeling(), nieuw.personeelsnummer())
                .orElseThrow(() -> new NietGevonden(SOORT, id));
        Functieregels.keur(new OngeldigeInvoer.Verzamelaar(), nieuw, plaats, Kalender.vandaag(klok))
                .klaar();
        return doe(
                actor,
                bedrijf,
                id,
                Wijziging.geef(nieuw, plaats.werknemer(), plaats.versie()),
                plaats.zelf() || nieuw.wachtAltijd());
    }

    /**
     * Ends a function. Four statements, five for that of a beheerder.
     *
     * @param per the first day it no longer holds; today ends it at the next click
     * @throws OngeldigeInvoer field {@code per}, for a day that has passed
     * @throws Conflict when it ends by then already, or no beheerder would be left
     * @throws NietGevonden when it is a function of another company or of the arbodienst
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Uitkomst beeindig(Actor actor, FunctieId id, LocalDate per) {
        var functie = doelwitten
                .functie(actor.bereik(), actor.gebruiker(), id)
                .orElseThrow(() -> new NietGevonden("functie", id));
        var vandaag = Kalender.vandaag(klok);
        new OngeldigeInvoer.Verzamelaar()
                .eis(!per.isBefore(vandaag), "per", "gebruikers.per.klopt", Kalender.kort(vandaag))
                .klaar();
        var tot = functie.tot();
        if (tot != null && !tot.isAfter(per)) {
            throw new Conflict("gebruikers.conflict.beeindigd", Kalender.kort(tot.minusDays(1)));
        }
        return doe(
                actor,
                functie.bedrijf(),
                functie.gebruiker(),
                Wijziging.beeindig(id, functie.functie(), per, functie.versie()),
                functie.zelf());
    }

    private Uitkomst doe(
            Actor actor, BedrijfId bedrijf, @Nullable GebruikerId wie, Wijziging wijziging, boolean wacht) {
        if (wacht) {
            verzoeken.vraag(actor, bedrijf, wie, wijziging);
            return new Uitkomst(wie, true);
        }
        var gebruiker = uitvoering.voer(actor, bedrijf, wie, wijziging);
        audit.schrijf(
                actor,
                Handeling.GEBRUIKERS_BEHEREN,
                Onderwerp.van(SOORT, bedrijf, wijziging.werknemer(), gebruiker),
                wijziging.omschrijving());
        return new Uitkomst(gebruiker, false);
    }

    private DoelwitRepository.Account vind(Actor actor, GebruikerId id, String email, String naam) {
        return doelwitten
                .account(actor.bereik(), actor.gebruiker(), id, email, naam, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private static BedrijfId thuis(DoelwitRepository.Account account) {
        var thuis = account.thuis();
        if (thuis == null) {
            throw new NietDoorU("gebruikers.conflict.elders");
        }
        return thuis;
    }
}
