package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * What was given about a case, for who guides it. The employer reads it from the moment that is his; what is confidential
 * nobody reads here.
 */
@Singleton
public class TerugkoppelingService {
    private final TerugkoppelingRepository repository;
    private final Terugkoppelpapier papier;
    private final AuditLog audit;
    private final Clock klok;

    TerugkoppelingService(TerugkoppelingRepository repository, Terugkoppelpapier papier, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.papier = papier;
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
     * One of them on paper. Two statements, one of which logs it.
     *
     * @throws NietGevonden when it lies outside the scope, or is not for this reader (yet)
     */
    @Mag(Handeling.TERUGKOPPELING_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, TerugkoppelingId terugkoppeling) {
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
                "pdf");
        return papier.maak(gevonden);
    }

    /** Until when it must have become readable for the employer; the team need not wait. */
    private @Nullable Instant tot(Actor actor) {
        return actor.functie().isRegioteam() ? null : klok.instant();
    }
}
