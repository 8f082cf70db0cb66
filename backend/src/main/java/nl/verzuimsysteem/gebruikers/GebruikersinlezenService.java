package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Reads the users of a company with their functions from a CSV file. The correct lines go in together; a faulty line is
 * left out and told of. Nobody loses anything, and the same file twice changes nothing. What concerns the beheerder
 * himself, and who is to be a beheerder, is not taken from a list.
 */
@Singleton
public class GebruikersinlezenService {
    private static final int MEESTE = 1000;

    private final GebruikersinlezenRepository repository;
    private final GebruikersRepository gebruikers;
    private final Uitvoering uitvoering;
    private final Nieuwkomers nieuwkomers;
    private final AuditLog audit;
    private final Clock klok;

    GebruikersinlezenService(
            GebruikersinlezenRepository repository,
            GebruikersRepository gebruikers,
            Uitvoering uitvoering,
            Nieuwkomers nieuwkomers,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.gebruikers = gebruikers;
        this.uitvoering = uitvoering;
        this.nieuwkomers = nieuwkomers;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What taking the file over would do; changes nothing. Five statements.
     *
     * @param bestand the bytes of the file: UTF-8 or Windows-1252, parted by semicolons, commas or tabs
     * @throws OngeldigeInvoer with the field {@code bestand} when this is no list of users
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional(readOnly = true)
    public Inleesrapport proef(Actor actor, BedrijfId bedrijf, byte[] bestand) {
        return lees(actor, bedrijf, bestand).rapport();
    }

    /**
     * Takes the correct lines over in one transaction, and invites who is new. Each account and function has its line in
     * the audit log.
     *
     * @return what was done
     * @throws OngeldigeInvoer with the field {@code bestand} when this is no list of users
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.GEBRUIKERS_BEHEREN)
    @Transactional
    public Inleesrapport neemOver(Actor actor, BedrijfId bedrijf, byte[] bestand) {
        var inlezing = lees(actor, bedrijf, bestand);
        var regels = new ArrayList<AuditLog.Regel>();
        GebruikerId nieuw = null;
        for (var opname : inlezing.opnames()) {
            var wijziging = opname.wijziging();
            var wie = uitvoering.voer(actor, bedrijf, opname.bekend(), wijziging);
            regels.add(new AuditLog.Regel(
                    Onderwerp.van("gebruiker", bedrijf, wijziging.werknemer(), wie), wijziging.omschrijving()));
            if (nieuw == null && opname.bekend() == null && wijziging.functie() != Functie.WERKNEMER) {
                nieuw = wie;
            }
        }
        if (nieuw != null) {
            nieuwkomers.meld(actor, bedrijf, nieuw);
        }
        audit.schrijf(actor, Handeling.GEBRUIKERS_BEHEREN, regels);
        var rapport = inlezing.rapport();
        audit.schrijf(
                actor,
                Handeling.GEBRUIKERS_BEHEREN,
                new Onderwerp(bedrijf, null, "gebruikers", null),
                rapport.cijfers());
        return rapport;
    }

    private Gebruikersinlezing lees(Actor actor, BedrijfId bedrijf, byte[] bytes) {
        var bereik = actor.bereik();
        var ik = repository.ik(bereik, actor, bedrijf).orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
        var bestand = Csvbestand.lees(bytes, Gebruikerkolom.class);
        new OngeldigeInvoer.Verzamelaar()
                .eis(bestand.regels().size() <= MEESTE, "bestand", "gebruikers.inlezen.veel", MEESTE)
                .klaar();
        var bekenden = repository.bekenden(
                bereik,
                actor,
                bestand.regels().stream()
                        .map(regel -> bestand.cel(regel, Gebruikerkolom.EMAIL).toLowerCase(Locale.ROOT))
                        .filter(adres -> !adres.isEmpty())
                        .distinct()
                        .toList());
        return new Gebruikersinlezing(
                bestand,
                ik,
                gebruikers.afdelingen(bereik, bedrijf),
                repository.medewerkers(bereik, actor, bedrijf),
                bekenden,
                gebruikers.functies(
                        bereik,
                        bekenden.stream()
                                .map(GebruikersinlezenRepository.Bekende::id)
                                .toList()),
                Kalender.vandaag(klok));
    }
}
