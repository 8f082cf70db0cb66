package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/**
 * The users a gebruikersbeheerder keeps: those whose account belongs to his company, and those who hold or held a
 * function there. What he sees are accounts and functions, never a case.
 */
@Singleton
public class GebruikersService {
    private final GebruikersRepository gebruikers;
    private final DoelwitRepository doelwitten;
    private final AuditLog audit;
    private final Clock klok;

    GebruikersService(GebruikersRepository gebruikers, DoelwitRepository doelwitten, AuditLog audit, Clock klok) {
        this.gebruikers = gebruikers;
        this.doelwitten = doelwitten;
        this.audit = audit;
        this.klok = klok;
    }

    /** The users in scope, by name. Two statements. */
    @Mag(Handeling.GEBRUIKERS_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Gebruiker> lijst(Actor actor, Gebruikerfilter filter, Uitsnede uitsnede) {
        var nu = klok.instant();
        var rijen = gebruikers.lijst(actor.bereik(), actor.gebruiker(), filter, nu, Kalender.vandaag(klok), uitsnede);
        var functies = gebruikers.functies(
                actor.bereik(), rijen.stream().map(GebruikersRepository.Rij::id).toList());
        return Bladzijde.van(rijen.stream().map(rij -> rij.met(functies, nu)).toList(), uitsnede.aantal());
    }

    /**
     * One user. Three statements.
     *
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_INZIEN)
    @Transactional
    public Gebruiker lees(Actor actor, GebruikerId id) {
        var rij = gebruikers
                .lees(actor.bereik(), actor.gebruiker(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("gebruiker", id));
        audit.schrijf(actor, Handeling.GEBRUIKERS_INZIEN, new Onderwerp(null, null, "gebruiker", id.waarde()));
        return rij.met(gebruikers.functies(actor.bereik(), List.of(id)), klok.instant());
    }

    /** The departments of a company, to choose one from; none when it lies out of scope. One statement. */
    @Mag(Handeling.GEBRUIKERS_INZIEN)
    @Transactional(readOnly = true)
    public List<Afdelingkeuze> afdelingen(Actor actor, BedrijfId bedrijf) {
        return gebruikers.afdelingen(actor.bereik(), bedrijf);
    }

    /**
     * The name that goes with a personeelsnummer, and nothing else of the employee. Two statements.
     *
     * @throws OngeldigeInvoer field {@code personeelsnummer}, when nobody has it
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public String naamBij(Actor actor, BedrijfId bedrijf, String personeelsnummer) {
        var plaats = doelwitten
                .plaats(actor.bereik(), actor.gebruiker(), bedrijf, null, personeelsnummer.strip(), "", "")
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
        var naam = plaats.werknemerNaam();
        if (naam == null) {
            throw OngeldigeInvoer.veld("personeelsnummer", "gebruikers.personeelsnummer.onbekend");
        }
        audit.schrijf(
                actor,
                Handeling.GEBRUIKERS_BEHEREN,
                new Onderwerp(bedrijf, plaats.werknemer(), "werknemer", null),
                "naam bij personeelsnummer");
        return naam;
    }
}
