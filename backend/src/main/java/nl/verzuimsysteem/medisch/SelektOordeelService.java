package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.Selektoordeeldeur.Binnen;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selekten;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.spreekuren.Verzoeken;
import nl.verzuimsysteem.terugkoppeling.GegevenTerugkoppeling;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelingen;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelsoort;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Vragengang;

/**
 * A bedrijfsarts, or a POB he lets, reads what a werknemer answered in the triage and decides what is next. The questionnaire
 * proposes; nothing happens before a human decided (AVG, article 22). What he writes leaves the medical zone with his
 * decision, and nothing else does.
 */
@Singleton
public class SelektOordeelService {
    /** More are not counted. */
    public static final int MEESTE = 99;

    private static final String SOORT = "selekt";

    private final Selektoordeeldeur deur;
    private final SelektOordeelRepository repository;
    private final Selektoordeelkluis kluis;
    private final Selektoordeellezer lezer;
    private final Steekproeven steekproeven;
    private final Selekten selekten;
    private final Selektgevolg gevolg;
    private final Verzoeken verzoeken;
    private final Terugkoppelingen terugkoppelingen;
    private final AuditLog audit;
    private final Clock klok;

    SelektOordeelService(
            Selektoordeeldeur deur,
            SelektOordeelRepository repository,
            Selektoordeelkluis kluis,
            Selektoordeellezer lezer,
            Steekproeven steekproeven,
            Selekten selekten,
            Selektgevolg gevolg,
            Verzoeken verzoeken,
            Terugkoppelingen terugkoppelingen,
            AuditLog audit,
            Clock klok) {
        this.deur = deur;
        this.repository = repository;
        this.kluis = kluis;
        this.lezer = lezer;
        this.steekproeven = steekproeven;
        this.selekten = selekten;
        this.gevolg = gevolg;
        this.verzoeken = verzoeken;
        this.terugkoppelingen = terugkoppelingen;
        this.audit = audit;
        this.klok = klok;
    }

    /** What he may judge and nobody did yet: urgent ones first, then the oldest. Two statements, one of which logs the look. */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public Bladzijde<Selektoordeelregel> lijst(Actor actor, Uitsnede uitsnede) {
        var rijen = repository.wacht(actor.bereik(), deur.lezer(actor), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.SELEKT_BEOORDELEN, Onderwerp.lijst(SOORT, null), "te beoordelen");
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** How many there are, up to {@link #MEESTE}. One statement. */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional(readOnly = true)
    public int aantal(Actor actor) {
        return repository.aantal(actor.bereik(), deur.lezer(actor), MEESTE);
    }

    /** Those of a werknemer that were judged, as far as they are open to this person. Two statements, one of which logs it. */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public List<Selektoordeelregel> vanWerknemer(Actor actor, WerknemerId werknemer) {
        var rijen = repository.beoordeeld(actor.bereik(), deur.lezer(actor), werknemer);
        if (!rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.SELEKT_BEOORDELEN, Onderwerp.lijst(SOORT, null), "beoordeeld");
        }
        return rijen;
    }

    /**
     * One of them, with what was answered. Six statements at most, one of which logs the look.
     *
     * @throws NietGevonden when it lies outside the scope, or was not filled in
     * @throws MedischGesloten when he has no treatment relation or delegation, or the werknemer closed it for him
     */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public Selektoordeelblad open(Actor actor, SelektId id) {
        return lezer.lees(deur.open(actor, id, "gelezen"));
    }

    /**
     * Keeps what stands on the sheet, complete or not. Seven statements at most. Nothing of it can be read outside the medical
     * zone.
     *
     * @param versie of the sheet as it was read; 0 when nothing was kept yet
     * @throws OngeldigeInvoer on the fields that are too long
     * @throws Conflict when somebody else wrote on it since, or decided
     */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public Bewaard bewaar(Actor actor, SelektId id, int versie, Selektoordeelinvoer invoer) {
        var binnen = deur.open(actor, id, "concept bewaard");
        eisOpen(binnen);
        var fouten = new OngeldigeInvoer.Verzamelaar();
        invoer.inhoud().eisPast(fouten);
        fouten.klaar();
        return new Bewaard(kluis.bewaar(binnen.selekt(), binnen.stand(), versie, invoer, null), klok.instant());
    }

    /**
     * What the employer will read, to look at before deciding; nothing leaves by looking. Six statements at most.
     *
     * @param versie of the sheet as it was read
     * @throws OngeldigeInvoer on the fields for which {@link #bevestig} refuses it
     * @throws Conflict when somebody else wrote on it since, decided already, or the werknemer recovered
     */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public Selektoordeelbrief voorbeeld(Actor actor, SelektId id, int versie) {
        var binnen = deur.open(actor, id, "brief bekeken");
        eisOpen(binnen);
        var invoer = blad(binnen, versie);
        var vandaag = Kalender.vandaag(klok);
        Selektoordeelregels.controleer(
                invoer, kluis.antwoorden(binnen.selekt()), new Medischewacht(invoer.nietMedisch()), vandaag);
        var actie = Objects.requireNonNull(invoer.actie());
        return new Selektoordeelbrief(
                binnen.selekt().werknemernaam(),
                Selektgevolg.stap(actie),
                Selektoordeelregels.metDag(invoer.inhoud(), actie, vandaag),
                binnen.onderNaam());
    }

    private Selektoordeelinvoer blad(Binnen binnen, int versie) {
        var blad = kluis.lees(binnen.selekt().bedrijf(), binnen.stand());
        if (blad.versie() != versie) {
            throw new Conflict("medisch.gewijzigd");
        }
        return blad.invoer();
    }

    /**
     * Decides what is next: what stands on the sheet is told to werknemer and employer, and what was decided becomes a request
     * for the planner or a taak for the leidinggevende. Some twenty statements: it is told to everybody concerned, once.
     * Again by the same person changes nothing.
     *
     * @param versie of the sheet as it was read
     * @throws OngeldigeInvoer on {@code actie} and the fields of {@link Terugkoppelinhoud}
     * @throws Conflict when somebody else wrote on it since, decided already, or the werknemer recovered
     */
    @Mag(Handeling.SELEKT_BEOORDELEN)
    @Transactional
    public void bevestig(Actor actor, SelektId id, int versie) {
        var binnen = deur.open(actor, id, "beslist");
        var selekt = binnen.selekt();
        if (selekt.status() == Selektstatus.BEOORDEELD
                && actor.persoon().equals(binnen.stand().professional())) {
            return;
        }
        eisOpen(binnen);
        var invoer = blad(binnen, versie);
        var gegeven = kluis.antwoorden(selekt);
        var vandaag = Kalender.vandaag(klok);
        var wacht = new Medischewacht(invoer.nietMedisch());
        Selektoordeelregels.controleer(invoer, gegeven, wacht, vandaag);
        var actie = Objects.requireNonNull(invoer.actie());
        var voorgesteld = Vragengang.voorstel(lezer.lijst(selekt), gegeven).actie();
        var nu = klok.instant();
        if (!selekten.beoordeel(selekt, actie, actor.naam(), nu)) {
            throw new Conflict("selektoordeel.tegelijk");
        }
        var inhoud = Selektoordeelregels.metDag(invoer.inhoud(), actie, vandaag);
        // Fails when somebody wrote on the sheet since it was read: what goes out is what was looked at.
        kluis.bewaar(
                selekt,
                binnen.stand(),
                versie,
                new Selektoordeelinvoer(actie, inhoud, invoer.nietMedisch()),
                voorgesteld);
        repository.besluit(selekt, binnen.lezer(), binnen.onder(), actie != voorgesteld);
        if (actor.functie() == Functie.POB) {
            steekproeven.kies(selekt, actor.persoon(), binnen.onder());
        }
        terugkoppelingen.geef(gegeven(actor, binnen, inhoud, actie, vandaag));
        gevolg.voerUit(selekt, actie, vandaag, inhoud.volgendContact(), actor.naam());
        verzoeken.selektBeantwoord(selekt.bedrijf(), selekt.dossier());
        audit.schrijf(
                actor,
                Handeling.SELEKT_BEOORDELEN,
                Onderwerp.van(SOORT, selekt.bedrijf(), selekt.werknemer(), id),
                wacht.inLog(actie == voorgesteld ? "voorstel gevolgd" : "van het voorstel afgeweken"));
    }

    private static GegevenTerugkoppeling gegeven(
            Actor actor, Binnen binnen, Terugkoppelinhoud inhoud, Vervolgactie actie, LocalDate vandaag) {
        var selekt = binnen.selekt();
        return new GegevenTerugkoppeling(
                actor,
                "selekt:" + selekt.id(),
                selekt.bedrijf(),
                selekt.werknemer(),
                selekt.dossier(),
                false,
                vandaag,
                actor.naam(),
                actor.functie(),
                binnen.onderNaam(),
                null,
                inhoud,
                Terugkoppelsoort.TRIAGE,
                Selektgevolg.stap(actie));
    }

    private static void eisOpen(Binnen binnen) {
        if (binnen.selekt().status() == Selektstatus.BEOORDEELD) {
            throw new Conflict(
                    "selektoordeel.alBeoordeeld",
                    Objects.requireNonNullElse(binnen.stand().door(), ""));
        }
        if (!binnen.selekt().loopt()) {
            throw new Conflict("selektoordeel.voorbij");
        }
    }
}
