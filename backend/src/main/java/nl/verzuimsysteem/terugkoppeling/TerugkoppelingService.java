package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingRepository.Papierrij;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * What was given about a case, for who guides it. The employer reads it from the moment that is his; what is confidential
 * nobody reads here.
 */
@Singleton
public class TerugkoppelingService {
    /** Further back one looks in the dossier itself. */
    public static final int DAGEN_TERUG = 90;

    private final TerugkoppelingRepository repository;
    private final Terugkoppelpapier papier;
    private final Triagebrief brief;
    private final AuditLog audit;
    private final Clock klok;

    TerugkoppelingService(
            TerugkoppelingRepository repository,
            Terugkoppelpapier papier,
            Triagebrief brief,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.papier = papier;
        this.brief = brief;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Of a case, newest first. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.TERUGKOPPELING_INZIEN)
    @Transactional
    public List<Terugkoppeling> lijst(Actor actor, DossierId dossier) {
        var rijen = repository.vanDossier(actor.bereik(), dossier, tot(actor));
        if (rijen.isEmpty()) {
            if (repository.dossier(actor.bereik(), dossier).isEmpty()) {
                throw new NietGevonden("dossier", dossier);
            }
            return List.of();
        }
        var eerste = rijen.getFirst();
        audit.schrijf(
                actor,
                Handeling.TERUGKOPPELING_INZIEN,
                Onderwerp.van("dossier", eerste.bedrijf(), eerste.werknemer(), dossier));
        return rijen.stream().map(Terugkoppelrij::terugkoppeling).toList();
    }

    /**
     * A page of what the employer could read in the last {@value #DAGEN_TERUG} days, over all cases in reach, newest first:
     * that it is there, not what it says. The first page of a look is written in the audit log. Two statements, one for a
     * further page.
     */
    @Mag(Handeling.TERUGKOPPELINGEN_VOLGEN)
    @Transactional
    public Bladzijde<Terugkoppelregel> recente(Actor actor, Uitsnede uitsnede) {
        var nu = klok.instant();
        var rijen = repository.recente(
                actor.bereik(), nu.minus(Duration.ofDays(DAGEN_TERUG)), nu.minus(TerugkoppelStart.NIEUW), nu, uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.TERUGKOPPELINGEN_VOLGEN, Onderwerp.lijst("terugkoppelingen", null), null);
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One of them on paper. Two statements, one of which logs it.
     *
     * @throws NietGevonden when it lies outside the scope, or is not for this reader (yet)
     */
    @Mag(Handeling.TERUGKOPPELING_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, TerugkoppelingId terugkoppeling) {
        var gevonden = lees(actor, terugkoppeling, "pdf");
        return isTriage(gevonden) ? brief.aanWerkgever(gevonden) : papier.maak(gevonden);
    }

    /**
     * The letter about a triage to the werknemer himself, in his language: for the team, which posts it to who cannot log
     * in. Two statements, one of which logs it.
     *
     * @throws NietGevonden when it lies outside the scope, or is not of a triage
     * @throws GeenRecht for the employer
     */
    @Mag(Handeling.TERUGKOPPELING_INZIEN)
    @Transactional
    public Pdf briefAanWerknemer(Actor actor, TerugkoppelingId terugkoppeling) {
        var gevonden = lees(actor, terugkoppeling, "brief aan werknemer");
        if (!actor.functie().isRegioteam()) {
            throw new GeenRecht(Handeling.TERUGKOPPELING_INZIEN, actor.functie());
        }
        if (!isTriage(gevonden)) {
            throw new NietGevonden("terugkoppeling", terugkoppeling);
        }
        return brief.aanWerknemer(gevonden);
    }

    private static boolean isTriage(Papierrij gevonden) {
        return gevonden.rij().soort() == Terugkoppelsoort.TRIAGE;
    }

    private Papierrij lees(Actor actor, TerugkoppelingId terugkoppeling, String wat) {
        var gevonden = repository
                .papier(actor.bereik(), terugkoppeling, tot(actor))
                .orElseThrow(() -> new NietGevonden("terugkoppeling", terugkoppeling));
        audit.schrijf(
                actor,
                Handeling.TERUGKOPPELING_INZIEN,
                Onderwerp.van(
                        "terugkoppeling",
                        gevonden.rij().bedrijf(),
                        gevonden.rij().werknemer(),
                        terugkoppeling),
                wat);
        return gevonden;
    }

    /** Until when it must have become readable for the employer; the team need not wait. */
    private @Nullable Instant tot(Actor actor) {
        return actor.functie().isRegioteam() ? null : klok.instant();
    }
}
