package nl.verzuimsysteem.opdrachten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;

/** What an employer does with opdrachten: choose, send, follow, explain, withdraw. */
@Singleton
public class OpdrachtService {
    private final OpdrachttypeRepository typen;
    private final OrganisatieService organisatie;
    private final OpdrachtRepository opdrachten;
    private final Afhandeling afhandeling;
    private final Plaatsing plaatsing;
    private final OpdrachtPost brieven;
    private final AuditLog audit;
    private final Clock klok;

    OpdrachtService(
            OpdrachttypeRepository typen,
            OrganisatieService organisatie,
            OpdrachtRepository opdrachten,
            Afhandeling afhandeling,
            Plaatsing plaatsing,
            OpdrachtPost brieven,
            AuditLog audit,
            Clock klok) {
        this.typen = typen;
        this.organisatie = organisatie;
        this.opdrachten = opdrachten;
        this.afhandeling = afhandeling;
        this.plaatsing = plaatsing;
        this.brieven = brieven;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What can be ordered from this case today, by whom it will be carried out and what it costs.
     *
     * @throws NietGevonden when the case is out of reach
     */
    @Mag(Handeling.OPDRACHT_VERSTUREN)
    @Transactional(readOnly = true)
    public List<Opdrachttype> typen(Actor actor, DossierId dossier) {
        var vandaag = Kalender.vandaag(klok);
        var keuzes = typen.keuzes(actor.bereik(), dossier, vandaag);
        if (keuzes.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        var team = organisatie.team(actor, keuzes.getFirst().bedrijf());
        return keuzes.stream().map(keuze -> keuze.voor(team, vandaag)).toList();
    }

    /**
     * Sends an order to the group that carries it out. Sending it again with the same key gives the same order and sends
     * nothing.
     *
     * @throws NietGevonden when the case is out of reach
     * @throws OngeldigeInvoer on {@code sleutel}, {@code type}, {@code tekst} or {@code gewensteDatum}
     * @throws Conflict when the key was used for an order from another case, the company has ended, or it
     *     costs something else by now than what was shown
     */
    @Mag(Handeling.OPDRACHT_VERSTUREN)
    @Transactional
    public OpdrachtId verstuur(Actor actor, NieuweOpdracht nieuw) {
        var vandaag = Kalender.vandaag(klok);
        var vertrek = typen.vertrekpunt(actor.bereik(), nieuw.dossier(), nieuw.type(), nieuw.sleutel(), vandaag)
                .orElseThrow(() -> new NietGevonden("dossier", nieuw.dossier()));
        if (vertrek.eerder() != null) {
            if (!nieuw.dossier().equals(vertrek.eerderDossier())) {
                throw new Conflict("opdrachten.sleutel.gebruikt");
            }
            return vertrek.eerder();
        }
        Beeindiging.weiger(vertrek.beeindigdOp(), vandaag);
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "opdrachten.sleutel.vorm")
                .eis(vertrek.type() != null, "type", "opdrachten.type.kies")
                .eis(
                        nieuw.gewensteDatum() == null || !nieuw.gewensteDatum().isBefore(vandaag),
                        "gewensteDatum",
                        "opdrachten.gewensteDatum.verleden",
                        Kalender.kort(vandaag));
        var tekst = Schrijfsel.TEKST.eis(invoer, nieuw.tekst());
        var wacht = new Medischewacht(nieuw.nietMedisch());
        wacht.kijk(invoer, "tekst", tekst);
        invoer.klaar();
        var prijs = vertrek.prijs(vandaag);
        if (nieuw.getoond() != null && !nieuw.getoond().klopt(prijs)) {
            throw new Conflict("opdrachten.prijs.veranderd");
        }
        return plaatsing.plaats(actor, Handeling.OPDRACHT_VERSTUREN, nieuw, tekst, vertrek, prijs, wacht.inLog());
    }

    /**
     * The orders of a case with all that happened to them, newest first. Looking this way does not make an answer read.
     *
     * @throws NietGevonden when the case is out of reach
     */
    @Mag(Handeling.OPDRACHT_INZIEN)
    @Transactional
    public List<Opdracht> vanDossier(Actor actor, DossierId dossier) {
        return zoek(actor, dossier);
    }

    /**
     * The same for who opens them on his screen: the answers are read as soon as somebody of the employer has. One
     * statement more when one of them was not.
     *
     * @throws NietGevonden when the case is out of reach
     */
    @Mag(Handeling.OPDRACHT_INZIEN)
    @Transactional
    public List<Opdracht> lees(Actor actor, DossierId dossier) {
        var gevonden = zoek(actor, dossier);
        var nieuw = gevonden.stream().filter(Opdracht::ongelezen).toList();
        if (!nieuw.isEmpty() && Rechten.mag(actor, Handeling.OPDRACHTEN_VOLGEN)) {
            opdrachten.zetGelezen(
                    actor.bereik(),
                    nieuw.getFirst().betreft().bedrijf(),
                    nieuw.stream().map(Opdracht::id).toList());
        }
        return gevonden;
    }

    private List<Opdracht> zoek(Actor actor, DossierId dossier) {
        var gevonden = OpdrachtRij.opdrachten(opdrachten.vanDossier(actor.bereik(), dossier));
        if (gevonden.isEmpty()) {
            if (!opdrachten.bestaat(actor.bereik(), dossier)) {
                throw new NietGevonden("dossier", dossier);
            }
            return gevonden;
        }
        var betreft = gevonden.getFirst().betreft();
        audit.schrijf(
                actor,
                Handeling.OPDRACHT_INZIEN,
                Onderwerp.van("dossier", betreft.bedrijf(), betreft.werknemer(), dossier));
        return gevonden;
    }

    /**
     * One order with all that happened to it. Looking this way does not make it <em>gezien</em>.
     *
     * @throws NietGevonden when the order is out of reach
     */
    @Mag(Handeling.OPDRACHT_INZIEN)
    @Transactional
    public Opdracht opdracht(Actor actor, OpdrachtId id) {
        var opdracht = OpdrachtRij.opdrachten(opdrachten.opdracht(actor.bereik(), id)).stream()
                .findFirst()
                .orElseThrow(() -> new NietGevonden("opdracht", id));
        var betreft = opdracht.betreft();
        audit.schrijf(
                actor,
                Handeling.OPDRACHT_INZIEN,
                Onderwerp.van("opdracht", betreft.bedrijf(), betreft.werknemer(), id));
        return opdracht;
    }

    /**
     * Withdraws an order nobody has picked up. Withdrawing it again changes nothing.
     *
     * @throws NietGevonden when the order is out of reach
     * @throws Conflict when somebody picked it up or ended it; says who and when
     */
    @Mag(Handeling.OPDRACHT_INTREKKEN)
    @Transactional
    public void trekIn(Actor actor, OpdrachtId id) {
        var stand = stand(actor, id);
        if (stand.status() == OpdrachtStatus.INGETROKKEN) {
            return;
        }
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(
                        Handeling.OPDRACHT_INTREKKEN,
                        GebeurtenisSoort.OPDRACHT_INGETROKKEN,
                        OpdrachtStatus.INGETROKKEN,
                        null,
                        null,
                        List.of()));
    }

    /**
     * Answers the question that was asked back; the order goes on with the one who asked.
     *
     * @param antwoord 5 to 2000 characters, never medical
     * @param nietMedisch whether a word in it that looks medical is not meant so; then it is kept, and logged
     * @throws NietGevonden when the order is out of reach
     * @throws OngeldigeInvoer on {@code antwoord}
     * @throws Conflict when no question is open (any more)
     */
    @Mag(Handeling.OPDRACHT_TOELICHTEN)
    @Transactional
    public void beantwoordVraag(Actor actor, OpdrachtId id, String antwoord, boolean nietMedisch) {
        var stand = stand(actor, id);
        var invoer = new OngeldigeInvoer.Verzamelaar();
        var tekst = Schrijfsel.ANTWOORD.eis(invoer, antwoord);
        var wacht = new Medischewacht(nietMedisch);
        wacht.kijk(invoer, "antwoord", tekst);
        invoer.klaar();
        if (stand.status() != OpdrachtStatus.VRAAG) {
            throw new Conflict("opdrachten.conflict.geenVraag");
        }
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(
                        Handeling.OPDRACHT_TOELICHTEN,
                        GebeurtenisSoort.OPDRACHT_TOEGELICHT,
                        OpdrachtStatus.IN_BEHANDELING,
                        stand.uitvoerder(),
                        tekst,
                        brieven.toegelicht(stand),
                        wacht.inLog(OpdrachtStatus.IN_BEHANDELING.name())));
    }

    private Stand stand(Actor actor, OpdrachtId id) {
        return opdrachten.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden("opdracht", id));
    }
}
