package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.medisch.Accordeerronde.Besluit;
import nl.verzuimsysteem.medisch.Consultdeur.Doel;
import nl.verzuimsysteem.toegang.Mag;

/**
 * A bedrijfsarts agrees with what his POB's wrote, or sends it back (NVAB, taakdelegatie). He changes nothing in it himself.
 * Nothing of it reaches the employer before.
 */
@Singleton
public class AccorderingService {
    /** More than this is a talk. */
    static final int LANGSTE_OPMERKING = 2000;

    private static final String SOORT = "consult";

    private final Consultdeur deur;
    private final Consultrijen consulten;
    private final Terugkoppelkluis bladen;
    private final Kluis kluis;
    private final Accorderingen accorderingen;
    private final AccorderingRepository repository;
    private final Terugkoppelgever gever;
    private final AuditLog audit;
    private final Clock klok;

    AccorderingService(
            Consultdeur deur,
            Consultrijen consulten,
            Terugkoppelkluis bladen,
            Kluis kluis,
            Accorderingen accorderingen,
            AccorderingRepository repository,
            Terugkoppelgever gever,
            AuditLog audit,
            Clock klok) {
        this.deur = deur;
        this.consulten = consulten;
        this.bladen = bladen;
        this.kluis = kluis;
        this.accorderingen = accorderingen;
        this.repository = repository;
        this.gever = gever;
        this.audit = audit;
        this.klok = klok;
    }

    /** What waits for him, or for whom he stands in for; the oldest first. Two statements, one of which logs the look. */
    @Mag(Handeling.ACCORDEREN)
    @Transactional
    public Bladzijde<Accordeerregel> lijst(Actor actor, Uitsnede uitsnede) {
        var rijen = repository.wacht(actor.bereik(), actor.persoon(), Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(actor, Handeling.ACCORDEREN, Onderwerp.lijst(SOORT, null), "ter accordering");
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * What he judges. Seven statements, one of which logs the look.
     *
     * @throws NietGevonden when the consult lies outside the scope
     * @throws MedischGesloten when he has no treatment relation, or the werknemer closed it for him
     * @throws NietDoorU when another bedrijfsarts is responsible
     */
    @Mag(Handeling.ACCORDEREN)
    @Transactional
    public Accordeerblad open(Actor actor, ConsultId consult) {
        var lezing = deur.binnen(actor, consult, Doel.ACCORDEREN);
        var rij = lezing.rij();
        var kop = consulten.kop(rij);
        var stuk = kluis.stuk(rij.bedrijf(), Inhoudsoort.CONSULT, rij.medisch());
        return new Accordeerblad(
                consult,
                rij.status(),
                rij.dag(),
                kop.werknemer(),
                kop.bedrijf(),
                lezing.professionalNaam(),
                rij.aanleiding(),
                stuk == null ? "" : stuk.tekst(),
                bladen.lees(rij).invoer().inhoud(),
                accorderingen.rondes(rij),
                rij.versie());
    }

    /**
     * Agrees: signs with the moment, and gives it. Fourteen statements at most: it is told to everybody concerned, once. Again
     * changes nothing.
     *
     * @param versie of the consult as it was read
     * @throws Conflict when it does not wait for him, or changed since
     */
    @Mag(Handeling.ACCORDEREN)
    @Transactional
    public void akkoord(Actor actor, ConsultId consult, int versie) {
        var lezing = deur.binnen(actor, consult, Doel.ACCORDEREN);
        var rij = lezing.rij();
        if (rij.status() == Consultstatus.AFGEROND) {
            return;
        }
        eisVersie(rij, versie);
        var nu = klok.instant();
        accorderingen.zet(rij, Terugkoppelstap.GAAT_AKKOORD, nu);
        accorderingen.besluit(rij, Besluit.AKKOORD, actor.naam(), null, nu);
        gever.geef(actor, lezing, bladen.lees(rij).invoer().inhoud());
        schrijf(actor, rij, "akkoord");
    }

    /**
     * Sends it back with what must be otherwise; the remark may be medical, and lies in the kluis. Six statements. Again
     * changes nothing.
     *
     * @param versie of the consult as it was read
     * @throws OngeldigeInvoer on {@code opmerking}
     * @throws Conflict when it does not wait for him, or changed since
     */
    @Mag(Handeling.ACCORDEREN)
    @Transactional
    public void stuurTerug(Actor actor, ConsultId consult, int versie, String opmerking) {
        var rij = deur.open(actor, consult, Doel.ACCORDEREN);
        if (rij.status() == Consultstatus.TERUGGESTUURD) {
            return;
        }
        var tekst = opmerking.strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(!tekst.isEmpty(), "opmerking", "accordering.opmerkingLeeg")
                .eis(tekst.length() <= LANGSTE_OPMERKING, "opmerking", "accordering.teLang", LANGSTE_OPMERKING)
                .klaar();
        eisVersie(rij, versie);
        var nu = klok.instant();
        accorderingen.zet(rij, Terugkoppelstap.STUURT_TERUG, nu);
        accorderingen.besluit(rij, Besluit.TERUGGESTUURD, actor.naam(), tekst, nu);
        schrijf(actor, rij, "teruggestuurd");
    }

    private static void eisVersie(Consultrij rij, int versie) {
        if (rij.versie() != versie) {
            throw new Conflict("medisch.gewijzigd");
        }
    }

    private void schrijf(Actor actor, Consultrij rij, String wat) {
        audit.schrijf(actor, Handeling.ACCORDEREN, Onderwerp.van(SOORT, rij.bedrijf(), rij.werknemer(), rij.id()), wat);
    }
}
