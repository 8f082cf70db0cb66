package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Takes companies on. */
@Singleton
public class AansluitService {
    private final BedrijfRepository bedrijven;
    private final RegioRepository regios;
    private final Eersteaccount eersteaccount;
    private final AuditLog audit;
    private final Clock klok;

    AansluitService(
            BedrijfRepository bedrijven,
            RegioRepository regios,
            Eersteaccount eersteaccount,
            AuditLog audit,
            Clock klok) {
        this.bedrijven = bedrijven;
        this.regios = regios;
        this.eersteaccount = eersteaccount;
        this.audit = audit;
        this.klok = klok;
    }

    /** Companies that may be this one: with the same number, or nearly the same name. One statement. */
    @Mag(Handeling.BEDRIJF_AANSLUITEN)
    @Transactional(readOnly = true)
    public List<Gelijkend> gelijkende(Actor actor, String naam, @Nullable String kvkNummer) {
        return bedrijven.gelijkende(actor.bereik(), naam, kvkNummer);
    }

    /** The forms of subscription a company can choose today. One statement. */
    @Mag(Handeling.BEDRIJF_AANSLUITEN)
    @Transactional(readOnly = true)
    public List<Abonnement.Soort> abonnementen(Actor actor) {
        return bedrijven.teKoop(actor.bereik());
    }

    /**
     * Takes a company on: the company, its subscription, the person to speak to, and the account of its first
     * gebruikersbeheerder, who is invited by mail. Fourteen statements. The same key again gives the same company and
     * changes nothing.
     *
     * @throws OngeldigeInvoer on the fields of {@link Bedrijfsinvoer}, {@code regio}, {@code abonnement}, {@code van},
     *     or those of {@link Persoonsinvoer}
     * @throws NietGevonden when there is no such regio
     */
    @Mag(Handeling.BEDRIJF_AANSLUITEN)
    @Transactional
    public BedrijfId sluitAan(Actor actor, NieuwBedrijf nieuw) {
        var vandaag = Kalender.vandaag(klok);
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "organisatie.sleutel")
                .klaar();
        nieuw.bedrijf().controleerNieuw();
        NieuwBedrijf.controleerRegio(nieuw.regio());
        NieuwBedrijf.controleerAbonnement(nieuw.abonnement(), nieuw.van(), vandaag);
        nieuw.beheerder().controleer();
        var eerder = bedrijven.metSleutel(actor.bereik(), nieuw.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        var regio = Objects.requireNonNull(nieuw.regio());
        if (regios.lees(actor.bereik(), regio).isEmpty()) {
            throw new NietGevonden("regio", regio);
        }
        var id = bedrijven.voegToe(
                nieuw,
                regio,
                new Abonnement(Objects.requireNonNull(nieuw.abonnement()), Objects.requireNonNull(nieuw.van()), null));
        if (id == null) {
            // The transaction began before the other one ended, so it may not see that company yet.
            throw new Conflict("organisatie.aansluiten.bezig");
        }
        eersteaccount.maak(actor, id, nieuw.beheerder(), vandaag);
        audit.schrijf(actor, Handeling.BEDRIJF_AANSLUITEN, Onderwerp.van("bedrijf", id, null, id));
        return id;
    }
}
