package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;

/** Talks of the employer with an employee who is absent: when, how, what was agreed. Never medical. */
@Singleton
public class ContactService {
    private static final int LANGSTE_AFSPRAKEN = 1000;
    private static final int KORTSTE_REDEN = 10;
    private static final int LANGSTE_REDEN = 200;
    private static final int VERSTE_JAREN = 2;

    private final DossierRepository dossiers;
    private final ContactRepository repository;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<ContactVastgelegd> gebeurtenissen;
    private final Clock klok;

    ContactService(
            DossierRepository dossiers,
            ContactRepository repository,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<ContactVastgelegd> gebeurtenissen,
            Clock klok) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * The contactmomenten of a case, newest first. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public List<Contactmoment> vanDossier(Actor actor, DossierId dossier) {
        var contacten =
                repository.vanDossier(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
        audit.schrijf(
                actor,
                Handeling.DOSSIER_INZIEN,
                Onderwerp.van("dossier", contacten.bedrijf(), contacten.werknemer(), dossier),
                "contact");
        return contacten.momenten();
    }

    /**
     * Records a talk; a next date makes a taak. Five statements, what follows from it included. Recording again with
     * the same key gives the same contactmoment and changes nothing.
     *
     * <p>A text with a word that looks medical is refused, unless whoever writes it says why the word is not meant so.
     * Which word was let through stands in the audit log; why, in the case and in its Tijdlijn.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuwContact}
     */
    @Mag(Handeling.CONTACT_VASTLEGGEN)
    @Transactional
    public ContactmomentId legVast(Actor actor, DossierId dossier, NieuwContact gegeven) {
        var contact = zonderOverbodigeReden(gegeven);
        var stand = stand(actor, dossier, contact);
        if (stand.contact() != null) {
            return stand.contact();
        }
        var datum = contact.datum();
        if (datum == null) {
            throw OngeldigeInvoer.veld("datum", "dossier.datum.leeg");
        }
        var wacht = new Medischewacht(contact.nietMedisch() != null);
        controleer(stand, contact, datum, wacht);
        var id = repository.voegToe(stand, contact, klok.instant(), actor.naam());
        if (id == null) {
            return intussenVastgelegd(actor, dossier, contact);
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        stand.bedrijf(),
                        dossier,
                        GebeurtenisSoort.CONTACT,
                        datum,
                        contact.kanaal().naam(),
                        verteld(contact),
                        null));
        audit.schrijf(
                actor,
                Handeling.CONTACT_VASTLEGGEN,
                Onderwerp.van("dossier", stand.bedrijf(), stand.werknemer(), dossier),
                wacht.inLog());
        var eerder = stand.eerderContact();
        gebeurtenissen.publishEvent(new ContactVastgelegd(
                actor,
                stand.bedrijf(),
                stand.regio(),
                dossier,
                eerder == null || !datum.isBefore(eerder),
                contact.volgendeDatum()));
        return id;
    }

    private static NieuwContact zonderOverbodigeReden(NieuwContact contact) {
        var reden = contact.nietMedisch();
        if (reden == null) {
            return contact;
        }
        var nodig = MedischeWoorden.eerste(contact.afspraken()).isPresent();
        return new NieuwContact(
                contact.sleutel(),
                contact.datum(),
                contact.kanaal(),
                contact.afspraken(),
                contact.volgendeDatum(),
                nodig ? reden.strip() : null);
    }

    private static String verteld(NieuwContact contact) {
        return contact.nietMedisch() == null
                ? contact.afspraken()
                : contact.afspraken() + "\n"
                        + Melding.van("dossier.contact.nietMedisch.verteld", contact.nietMedisch())
                                .tekst();
    }

    private void controleer(DossierStand stand, NieuwContact contact, LocalDate datum, Medischewacht wacht) {
        var vandaag = Kalender.vandaag(klok);
        var volgende = contact.volgendeDatum();
        var reden = contact.nietMedisch();
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(contact.sleutel()), "sleutel", "dossier.sleutel")
                .eis(!datum.isAfter(vandaag), "datum", "dossier.contact.toekomst")
                .eis(
                        !datum.isBefore(stand.eersteZiektedag()),
                        "datum",
                        "dossier.contact.voorZiek",
                        Kalender.voluit(stand.eersteZiektedag()))
                .eis(!contact.afspraken().isBlank(), "afspraken", "dossier.contact.leeg")
                .eis(
                        contact.afspraken().length() <= LANGSTE_AFSPRAKEN,
                        "afspraken",
                        "dossier.telang",
                        LANGSTE_AFSPRAKEN)
                .eis(
                        volgende == null || !volgende.isBefore(vandaag),
                        "volgendeDatum",
                        "dossier.contact.volgendeVoorbij")
                .eis(
                        volgende == null || !volgende.isAfter(vandaag.plusYears(VERSTE_JAREN)),
                        "volgendeDatum",
                        "dossier.contact.volgendeTeVer");
        wacht.kijk(invoer, "afspraken", contact.afspraken());
        if (reden != null) {
            // The reason may name the word it is about, and no other.
            var genoemd = MedischeWoorden.alle(contact.afspraken());
            var meer = MedischeWoorden.alle(reden).stream()
                    .filter(woord -> !genoemd.contains(woord))
                    .findFirst();
            invoer.eis(reden.length() >= KORTSTE_REDEN, "nietMedisch", "dossier.contact.nietMedisch.kort")
                    .eis(reden.length() <= LANGSTE_REDEN, "nietMedisch", "dossier.telang", LANGSTE_REDEN)
                    .eis(meer.isEmpty(), "nietMedisch", "dossier.medisch", meer.orElse(""));
        }
        invoer.klaar();
    }

    private ContactmomentId intussenVastgelegd(Actor actor, DossierId dossier, NieuwContact contact) {
        var eerste = stand(actor, dossier, contact).contact();
        if (eerste == null) {
            throw new Conflict("dossier.sleutel.gebruikt");
        }
        return eerste;
    }

    private DossierStand stand(Actor actor, DossierId dossier, NieuwContact contact) {
        return dossiers.stand(actor.bereik(), dossier, contact.sleutel())
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }
}
