package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.medisch.ConsultRepository.Beginstand;
import nl.verzuimsysteem.medisch.Consultdeur.Doel;
import nl.verzuimsysteem.medisch.Medischetoegang.Grond;
import nl.verzuimsysteem.medisch.Medischetoegang.Weigering;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.toegang.Mag;

/** Holding a consult: beginning it, and keeping the sheets that stay inside the medical zone. */
@Singleton
public class ConsultService {
    /** More than this fits on no sheet. */
    static final int LANGSTE_BLAD = 100_000;

    private final ConsultRepository repository;
    private final Consultrijen rijen;
    private final Consultlezer lezer;
    private final Consultdeur deur;
    private final Consultaankomst aankomst;
    private final Kluis kluis;
    private final AuditLog audit;
    private final Clock klok;

    ConsultService(
            ConsultRepository repository,
            Consultrijen rijen,
            Consultlezer lezer,
            Consultdeur deur,
            Consultaankomst aankomst,
            Kluis kluis,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.rijen = rijen;
        this.lezer = lezer;
        this.deur = deur;
        this.aankomst = aankomst;
        this.kluis = kluis;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Begins the consult of an appointment, and so records that the werknemer came. Again gives the same consult, and is one
     * statement.
     *
     * @throws NietGevonden when the appointment lies outside the scope and is not his
     * @throws NietDoorU when the appointment is with somebody for whom he does not stand in
     * @throws MedischGesloten when a POB has no delegation of the bedrijfsarts who is responsible, or he is the werknemer
     * @throws Conflict when its day has not come, or nobody came
     */
    @Mag(Handeling.MEDISCH_VASTLEGGEN)
    @Transactional
    public ConsultId begin(Actor actor, AfspraakId afspraak) {
        var wie = deur.lezer(actor);
        var stand = repository
                .stand(actor.bereik(), wie, afspraak)
                .orElseThrow(() -> new NietGevonden("afspraak", afspraak));
        controleer(actor, stand);
        if (stand.consult() != null) {
            return stand.consult();
        }
        if (!stand.status().loopt() && stand.status() != Afspraakstatus.GEHOUDEN) {
            throw new Conflict("medisch.begin.nietGekomen", stand.status().naam());
        }
        var dag = Kalender.plaatselijk(stand.begin()).toLocalDate();
        if (dag.isAfter(wie.dag())) {
            throw new Conflict("medisch.begin.teVroeg", Kalender.voluit(dag));
        }
        var onder = actor.functie() == Functie.BEDRIJFSARTS ? actor.persoon() : stand.onder();
        repository.begin(stand, wie, onder);
        aankomst.leg(actor, stand);
        var consult = rijen.van(stand.bedrijf(), afspraak).orElseThrow();
        audit.schrijf(
                actor,
                Handeling.MEDISCH_VASTLEGGEN,
                Onderwerp.van("consult", stand.bedrijf(), stand.werknemer(), consult),
                "begonnen; "
                        + Consultdeur.bijzonderheid(
                                stand.vervangt()
                                        ? Grond.VERVANGING
                                        : actor.functie() == Functie.POB ? Grond.DELEGATIE : Grond.ZELF_GEHOUDEN,
                                onder.equals(actor.persoon()) ? actor.naam() : stand.onderNaam(),
                                onder));
        return consult;
    }

    private static void controleer(Actor actor, Beginstand stand) {
        var eigen = stand.professional().equals(actor.persoon()) && stand.functie() == actor.functie();
        var houdt = stand.houder() == null
                ? eigen || stand.vervangt()
                : actor.persoon().equals(stand.houder());
        if (!houdt) {
            throw new NietDoorU("medisch.begin.nietVanU", stand.professionalNaam());
        }
        if (stand.zelf()) {
            throw gesloten(Weigering.EIGEN_DOSSIER, stand);
        }
        if (actor.functie() == Functie.POB && !stand.delegatie()) {
            throw gesloten(Weigering.GEEN_DELEGATIE, stand);
        }
    }

    private static MedischGesloten gesloten(Weigering weigering, Beginstand stand) {
        return new MedischGesloten(
                Handeling.MEDISCH_VASTLEGGEN,
                weigering,
                "afspraak",
                stand.afspraak().waarde());
    }

    /**
     * A consult with all that stands on its sheets, for who may read it; the log has one line of it. Nine statements at
     * most.
     *
     * @throws NietGevonden when it lies outside the scope, or is confidential and not his
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     */
    @Mag(Handeling.MEDISCH_INZIEN)
    @Transactional
    public Consult consult(Actor actor, ConsultId consult) {
        return lezer.lees(actor, consult);
    }

    /**
     * Keeps a sheet as it is now. Five statements at most. Again with the same text changes nothing, whatever the version.
     *
     * @param versie of the sheet as it was read; 0 when nothing was on it
     * @throws NietGevonden when it lies outside the scope, or is confidential and not his
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     * @throws NietDoorU when it is not his to write on; working notes are of who held the consult alone
     * @throws Conflict when somebody else changed it since, or the consult is closed
     * @throws OngeldigeInvoer on {@code tekst}, when it is too long
     */
    @Mag(Handeling.MEDISCH_VASTLEGGEN)
    @Transactional
    public Bewaard bewaar(Actor actor, ConsultId consult, Blad blad, int versie, String tekst) {
        var rij = deur.open(actor, consult, Doel.SCHRIJVEN);
        if (blad == Blad.WERKNOTITIE && !rij.professional().equals(actor.persoon())) {
            throw new NietDoorU("medisch.notitie.nietVanU");
        }
        eisLengte(tekst);
        if (rijen.houd(rij) == Consultstatus.AFGEROND) {
            throw new Conflict("medisch.afgerond");
        }
        var kenmerk = rij.kenmerk(blad);
        if (kenmerk == null) {
            if (versie != 0 || !rijen.zet(rij, blad, kluis.bewaar(rij.bedrijf(), blad.soort(), tekst))) {
                throw new Conflict("medisch.gewijzigd");
            }
            return new Bewaard(1, klok.instant());
        }
        var nu = kluis.stuk(rij.bedrijf(), blad.soort(), kenmerk);
        if (nu != null && nu.tekst().equals(tekst)) {
            return new Bewaard(nu.versie(), klok.instant());
        }
        kluis.vervang(rij.bedrijf(), kenmerk, blad.soort(), versie, tekst);
        return new Bewaard(versie + 1, klok.instant());
    }

    /**
     * Adds to a consult that is closed: what stands there stays (WGBO). Five statements. Again with the same key adds nothing.
     *
     * @throws Conflict when the consult is not closed
     * @throws OngeldigeInvoer on {@code tekst} or {@code sleutel}
     */
    @Mag(Handeling.MEDISCH_VASTLEGGEN)
    @Transactional
    public void vulAan(Actor actor, ConsultId consult, String sleutel, String tekst) {
        var rij = deur.open(actor, consult, Doel.SCHRIJVEN);
        eisLengte(tekst);
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "medisch.sleutel")
                .eis(!tekst.isBlank(), "tekst", "medisch.aanvulling.leeg")
                .klaar();
        if (rij.status() != Consultstatus.AFGEROND) {
            throw new Conflict("medisch.nietAfgerond");
        }
        if (rijen.aanvullingen(rij).stream().anyMatch(al -> al.sleutel().equals(sleutel))) {
            return;
        }
        rijen.vulAan(
                actor, rij, kluis.bewaar(rij.bedrijf(), Inhoudsoort.CONSULT, tekst.strip()), klok.instant(), sleutel);
    }

    private static void eisLengte(String tekst) {
        if (tekst.length() > LANGSTE_BLAD) {
            throw OngeldigeInvoer.veld("tekst", "medisch.teLang", LANGSTE_BLAD);
        }
    }
}
