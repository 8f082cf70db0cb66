package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.medisch.Consultdeur.Doel;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * A bedrijfsarts looks at some consults of his POB's afterwards, and says what he thinks of them (NVAB, toetsing). The list
 * has the triages they judged too; {@link SteekproefTriageService} opens those.
 */
@Singleton
public class SteekproefService {
    private static final String SOORT = "consult";

    private final Consultdeur deur;
    private final Consultrijen consulten;
    private final Terugkoppelkluis bladen;
    private final Kluis kluis;
    private final Steekproeven steekproeven;
    private final SteekproefRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    SteekproefService(
            Consultdeur deur,
            Consultrijen consulten,
            Terugkoppelkluis bladen,
            Kluis kluis,
            Steekproeven steekproeven,
            SteekproefRepository repository,
            AuditLog audit,
            Clock klok) {
        this.deur = deur;
        this.consulten = consulten;
        this.bladen = bladen;
        this.kluis = kluis;
        this.steekproeven = steekproeven;
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** What he has to look at still, the oldest first. Two statements, one of which logs the look. */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional
    public Bladzijde<Steekproefregel> lijst(Actor actor, Uitsnede uitsnede) {
        var rijen = repository.open(actor.bereik(), actor.persoon(), Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(actor, Handeling.STEEKPROEF_BEOORDELEN, Onderwerp.lijst(SOORT, null), "steekproef");
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** How each of his POB's was judged so far. One statement. */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional(readOnly = true)
    public List<Steekproeftelling> tellingen(Actor actor) {
        return repository.tellingen(actor.bereik(), actor.persoon(), Kalender.vandaag(klok));
    }

    /**
     * What he looks at. Seven statements, one of which logs the look.
     *
     * @throws NietGevonden when it lies outside the scope, or was not chosen for him
     * @throws MedischGesloten when he has no treatment relation, or the werknemer closed it for him
     */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional
    public Steekproefblad open(Actor actor, ConsultId consult) {
        var stand = stand(actor, consult);
        var lezing = deur.binnen(actor, consult, Doel.LEZEN);
        var rij = lezing.rij();
        var kop = consulten.kop(rij);
        return new Steekproefblad(
                consult,
                rij.dag(),
                kop.werknemer(),
                kop.bedrijf(),
                lezing.professionalNaam(),
                rij.aanleiding(),
                lees(rij, Inhoudsoort.CONSULT, rij.medisch()),
                bladen.lees(rij).invoer().inhoud(),
                stand.oordeel(),
                stand.opmerking() == null ? null : lees(rij, Inhoudsoort.TOETSING, stand.opmerking()),
                stand.beoordeeldOp(),
                stand.beoordeeldDoor());
    }

    /**
     * Says what he thinks of it. The remark may be medical, and lies in the kluis. Six statements.
     *
     * @param opmerking may be empty when it was good
     * @throws OngeldigeInvoer on {@code oordeel} or {@code opmerking}
     * @throws Conflict when it was judged before
     */
    @Mag(Handeling.STEEKPROEF_BEOORDELEN)
    @Transactional
    public void beoordeel(Actor actor, ConsultId consult, @Nullable Steekproefoordeel oordeel, String opmerking) {
        stand(actor, consult);
        var rij = deur.open(actor, consult, Doel.LEZEN);
        var invoer = Steekproefinvoer.van(oordeel, opmerking);
        var kenmerk = invoer.bewaar(kluis, rij.bedrijf());
        if (!steekproeven.beoordeel(rij, invoer.oordeel(), kenmerk, actor.naam(), klok.instant())) {
            throw new Conflict("steekproef.alBeoordeeld");
        }
        audit.schrijf(
                actor,
                Handeling.STEEKPROEF_BEOORDELEN,
                Onderwerp.van(SOORT, rij.bedrijf(), rij.werknemer(), consult),
                "beoordeeld");
    }

    private SteekproefRepository.Stand stand(Actor actor, ConsultId consult) {
        return repository
                .stand(actor.bereik(), actor.persoon(), Kalender.vandaag(klok), consult)
                .orElseThrow(() -> new NietGevonden(SOORT, consult));
    }

    private String lees(Consultrij rij, Inhoudsoort soort, @Nullable Kenmerk kenmerk) {
        var stuk = kluis.stuk(rij.bedrijf(), soort, kenmerk);
        return stuk == null ? "" : stuk.tekst();
    }
}
