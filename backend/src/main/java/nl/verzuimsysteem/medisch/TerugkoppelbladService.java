package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.delegatie.Delegaties;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.Consultdeur.Doel;
import nl.verzuimsysteem.spreekuren.AanwezigheidService;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;

/**
 * The sheet of a consult that leaves the medical zone once it is given. Until then it lies in the kluis. A bedrijfsarts gives
 * it himself; a POB only where his bedrijfsarts lets him, and else lays it before him.
 */
@Singleton
public class TerugkoppelbladService {

    private final Consultdeur deur;
    private final Consultrijen consulten;
    private final Terugkoppelkluis bladen;
    private final Accorderingen accorderingen;
    private final AccorderingRepository repository;
    private final Terugkoppelgever gever;
    private final Delegaties delegaties;
    private final AanwezigheidService aanwezigheid;
    private final AuditLog audit;
    private final Clock klok;

    TerugkoppelbladService(
            Consultdeur deur,
            Consultrijen consulten,
            Terugkoppelkluis bladen,
            Accorderingen accorderingen,
            AccorderingRepository repository,
            Terugkoppelgever gever,
            Delegaties delegaties,
            AanwezigheidService aanwezigheid,
            AuditLog audit,
            Clock klok) {
        this.deur = deur;
        this.consulten = consulten;
        this.bladen = bladen;
        this.accorderingen = accorderingen;
        this.repository = repository;
        this.gever = gever;
        this.delegaties = delegaties;
        this.aanwezigheid = aanwezigheid;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The sheet as it stands. Six statements at most, one of which logs the look.
     *
     * @throws NietGevonden when the consult lies outside the scope, or is confidential and not his
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     */
    @Mag(Handeling.TERUGKOPPELING_OPSTELLEN)
    @Transactional
    public Terugkoppelconcept lees(Actor actor, ConsultId consult) {
        var lezing = deur.binnen(actor, consult, Doel.LEZEN);
        var rij = lezing.rij();
        var blad = bladen.lees(rij);
        var schrijft = Terugkoppelstap.schrijft(rij.status())
                && Medischetoegang.oordeel(actor.functie(), Medischetoegang.Doel.SCHRIJVEN, lezing.feiten())
                                .grond()
                        != null;
        return new Terugkoppelconcept(
                consult,
                Kalender.vandaag(klok),
                rij.status(),
                blad.invoer().inhoud(),
                blad.invoer().nietMedisch(),
                blad.versie(),
                schrijft,
                schrijft && stap(actor, rij) == Terugkoppelstap.BIEDT_AAN,
                lezing.onderNaam(),
                rij.vertrouwelijk(),
                rij.functie() == Functie.POB ? accorderingen.rondes(rij) : List.of());
    }

    /**
     * Keeps what stands on the sheet, complete or not. Five statements. Nothing of it can be read outside the medical zone.
     *
     * @param versie of the sheet as it was read; 0 when nothing was kept yet
     * @throws OngeldigeInvoer on the fields that are too long
     * @throws Conflict when somebody else wrote on it since, or it is not his to write on any more
     */
    @Mag(Handeling.TERUGKOPPELING_OPSTELLEN)
    @Transactional
    public Bewaard bewaar(Actor actor, ConsultId consult, int versie, Terugkoppelinvoer invoer) {
        var rij = deur.open(actor, consult, Doel.SCHRIJVEN);
        if (!Terugkoppelstap.schrijft(consulten.houd(rij))) {
            throw new Conflict("accordering.staat." + rij.status().name());
        }
        var fouten = new OngeldigeInvoer.Verzamelaar();
        invoer.inhoud().eisPast(fouten);
        fouten.klaar();
        return new Bewaard(bladen.bewaar(rij, versie, invoer), klok.instant());
    }

    /**
     * Closes the consult, which was held then: gives the terugkoppeling, or lays it before the bedrijfsarts. More than thirty
     * statements at most: closing carries out an order and steps of the case, and tells everybody concerned, once. Doing it
     * again changes nothing.
     *
     * @param versie of the sheet as it was read
     * @throws OngeldigeInvoer on the fields of {@link nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud}
     * @throws Conflict when somebody else wrote on it since
     */
    @Mag(Handeling.TERUGKOPPELING_OPSTELLEN)
    @Transactional
    public void rondAf(Actor actor, ConsultId consult, int versie) {
        var lezing = deur.binnen(actor, consult, Doel.SCHRIJVEN);
        var rij = lezing.rij();
        if (!Terugkoppelstap.schrijft(rij.status())) {
            return;
        }
        var blad = bladen.lees(rij);
        if (blad.versie() != versie) {
            throw new Conflict("medisch.gewijzigd");
        }
        var wacht = new Medischewacht(blad.invoer().nietMedisch());
        var fouten = new OngeldigeInvoer.Verzamelaar();
        blad.invoer().inhoud().eisKlaar(fouten, wacht, Kalender.vandaag(klok));
        fouten.klaar();
        var nu = klok.instant();
        var stap = stap(actor, rij);
        accorderingen.zet(rij, stap, nu);
        // Fails when somebody wrote on the sheet since it was read: what goes on is what was looked at.
        bladen.bewaar(rij, versie, blad.invoer());
        aanwezigheid.gehouden(actor, rij.afspraak());
        if (stap == Terugkoppelstap.GEEFT) {
            gever.geef(actor, lezing, blad.invoer().inhoud());
        } else {
            accorderingen.biedAan(rij, actor.naam(), nu);
        }
        audit.schrijf(
                actor,
                Handeling.TERUGKOPPELING_OPSTELLEN,
                Onderwerp.van("consult", rij.bedrijf(), rij.werknemer(), consult),
                wacht.inLog(stap == Terugkoppelstap.GEEFT ? "gegeven" : "ter accordering"));
    }

    private Terugkoppelstap stap(Actor actor, Consultrij rij) {
        return Terugkoppelstap.van(
                actor.functie(),
                rij.aanleiding(),
                actor.functie() == Functie.POB
                        ? delegaties
                                .geldig(actor.persoon(), rij.regio(), Kalender.vandaag(klok))
                                .orElse(null)
                        : null,
                rij.onder());
    }
}
