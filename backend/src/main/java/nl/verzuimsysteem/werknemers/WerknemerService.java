package nl.verzuimsysteem.werknemers;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.MedewerkersGewijzigd;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.organisatie.Afdelingenboom;
import nl.verzuimsysteem.organisatie.Bedrijfsslot;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** The employees of a company: looking them up, adding and changing one. */
@Singleton
public class WerknemerService {
    private static final String SOORT = "werknemer";

    private final WerknemerRepository werknemers;
    private final Bedrijfsslot slot;
    private final AuditLog audit;
    private final ApplicationEventPublisher<MedewerkersGewijzigd> gebeurtenissen;
    private final Clock klok;

    WerknemerService(
            WerknemerRepository werknemers,
            Bedrijfsslot slot,
            AuditLog audit,
            ApplicationEventPublisher<MedewerkersGewijzigd> gebeurtenissen,
            Clock klok) {
        this.werknemers = werknemers;
        this.slot = slot;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * The employees of a company, by name. The first page of a look is written in the audit log. Two statements, one for
     * a further page.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.MEDEWERKERS_INZIEN)
    @Transactional
    public Bladzijde<WerknemerRij> lijst(Actor actor, BedrijfId bedrijf, WerknemerFilter filter, Uitsnede uitsnede) {
        var rijen = werknemers.lijst(actor.bereik(), bedrijf, filter, Kalender.vandaag(klok), uitsnede);
        if (rijen.isEmpty() && !werknemers.bestaat(actor.bereik(), bedrijf)) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.MEDEWERKERS_INZIEN, Onderwerp.lijst("werknemers", bedrijf), filter.zoektekst());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One employee, to show or to change. Two statements.
     *
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.MEDEWERKERS_INZIEN)
    @Transactional
    public Werknemer lees(Actor actor, WerknemerId id) {
        var werknemer = vind(actor, id);
        audit.schrijf(actor, Handeling.MEDEWERKERS_INZIEN, Onderwerp.van(SOORT, werknemer.bedrijf(), id, id));
        return werknemer;
    }

    /** The departments of a company in scope to choose from, each before those below it. One statement. */
    @Mag(Handeling.MEDEWERKERS_INZIEN)
    @Transactional(readOnly = true)
    public List<Afdelingskeuze> afdelingen(Actor actor, BedrijfId bedrijf) {
        return new Afdelingenboom(werknemers.afdelingen(actor.bereik(), bedrijf))
                .takken().stream()
                        .map(tak -> new Afdelingskeuze(tak.afdeling().naam(), tak.pad()))
                        .toList();
    }

    /**
     * Adds an employee. The personeelsnummer makes a repeat give the first result. Five statements.
     *
     * @return his key
     * @throws OngeldigeInvoer when a field is wrong, or another employee has the personeelsnummer
     * @throws NietGevonden when the company lies out of scope
     * @throws Conflict when the company has ended
     */
    @Mag(Handeling.MEDEWERKERS_INVOEREN)
    @Transactional
    public WerknemerId voegToe(Actor actor, BedrijfId bedrijf, WerknemerGegevens gegevens) {
        slot.neem(actor.bereik(), bedrijf).eisLopend(Kalender.vandaag(klok));
        keur(gegevens);
        var regel = WerknemerRegel.Geschreven.van(bedrijf, afdeling(bedrijf, gegevens), gegevens);
        try {
            var id = werknemers.voegToe(regel);
            if (gegevens.email() != null) {
                gebeurtenissen.publishEvent(new MedewerkersGewijzigd(bedrijf));
            }
            audit.schrijf(actor, Handeling.MEDEWERKERS_INVOEREN, Onderwerp.van(SOORT, bedrijf, id, id), "nieuw");
            return id;
        } catch (WerknemerRepository.NummerBezet e) {
            return zelfde(actor, bedrijf, gegevens);
        }
    }

    /**
     * Changes an employee. A change that changes nothing is no act. Four statements, five with another
     * address or last day.
     *
     * @param versie the version that was read
     * @throws OngeldigeInvoer when a field is wrong, or another employee has the personeelsnummer
     * @throws Conflict when somebody else changed him in between
     * @throws NietGevonden when he lies out of scope
     */
    @Mag(Handeling.MEDEWERKERS_INVOEREN)
    @Transactional
    public void wijzig(Actor actor, WerknemerId id, int versie, WerknemerGegevens gegevens) {
        var oud = vind(actor, id);
        keur(gegevens);
        var velden = gegevens.verschillen(oud.gegevens());
        if (velden.isEmpty()) {
            return;
        }
        var regel = WerknemerRegel.Geschreven.van(oud.bedrijf(), afdeling(oud.bedrijf(), gegevens), gegevens);
        try {
            if (!werknemers.wijzig(id, versie, regel, gegevens.raaktTermijnen(oud.gegevens()))) {
                throw new Conflict("werknemers.conflict");
            }
        } catch (WerknemerRepository.NummerBezet e) {
            throw bezet(gegevens);
        }
        if (velden.contains("email") || velden.contains("uitDienst")) {
            gebeurtenissen.publishEvent(new MedewerkersGewijzigd(oud.bedrijf()));
        }
        audit.schrijf(
                actor,
                Handeling.MEDEWERKERS_INVOEREN,
                Onderwerp.van(SOORT, oud.bedrijf(), id, id),
                String.join(", ", velden));
    }

    private Werknemer vind(Actor actor, WerknemerId id) {
        return werknemers.lees(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private void keur(WerknemerGegevens gegevens) {
        var fouten = Gegevensregels.fouten(gegevens, Kalender.vandaag(klok));
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    private @Nullable AfdelingId afdeling(BedrijfId bedrijf, WerknemerGegevens gegevens) {
        var naam = gegevens.afdeling();
        return naam == null ? null : werknemers.afdeling(bedrijf, naam);
    }

    /** The same data under the same number are the same report, come in twice. */
    private WerknemerId zelfde(Actor actor, BedrijfId bedrijf, WerknemerGegevens gegevens) {
        var ander = werknemers.metNummer(actor.bereik(), bedrijf, gegevens.personeelsnummer());
        return ander.filter(een -> een.gegevens().equals(gegevens))
                .map(Werknemer::id)
                .orElseThrow(() -> bezet(gegevens));
    }

    private static OngeldigeInvoer bezet(WerknemerGegevens gegevens) {
        return OngeldigeInvoer.veld("personeelsnummer", "werknemers.nummer.bezet", gegevens.personeelsnummer());
    }
}
