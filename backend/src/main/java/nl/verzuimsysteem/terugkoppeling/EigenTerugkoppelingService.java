package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;

/** What was given about the werknemer himself. He reaches nobody else's. */
@Singleton
public class EigenTerugkoppelingService {
    private final TerugkoppelingRepository repository;
    private final Terugkoppelpapier papier;
    private final Triagebrief brief;
    private final AuditLog audit;

    EigenTerugkoppelingService(
            TerugkoppelingRepository repository, Terugkoppelpapier papier, Triagebrief brief, AuditLog audit) {
        this.repository = repository;
        this.papier = papier;
        this.brief = brief;
        this.audit = audit;
    }

    /** All of them, also what only he reads, newest first. Two statements, one of which logs the look; one when there are none. */
    @Mag(Handeling.EIGEN_TERUGKOPPELING_INZIEN)
    @Transactional
    public List<Terugkoppeling> alle(Actor actor) {
        var ik = ik(actor);
        var rijen = repository.eigen(ik);
        if (!rijen.isEmpty()) {
            audit.schrijf(
                    actor,
                    Handeling.EIGEN_TERUGKOPPELING_INZIEN,
                    Onderwerp.van("werknemer", ik.bedrijf(), ik.werknemer(), ik.werknemer()));
        }
        return rijen.stream().map(Terugkoppelrij::terugkoppeling).toList();
    }

    /**
     * One of them on paper; of a triage as a letter in his language. Two statements, one of which logs it.
     *
     * @throws NietGevonden when it is somebody else's
     */
    @Mag(Handeling.EIGEN_TERUGKOPPELING_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, TerugkoppelingId terugkoppeling) {
        var ik = ik(actor);
        var gevonden = repository
                .eigen(ik, terugkoppeling)
                .orElseThrow(() -> new NietGevonden("terugkoppeling", terugkoppeling));
        audit.schrijf(
                actor,
                Handeling.EIGEN_TERUGKOPPELING_INZIEN,
                Onderwerp.van("terugkoppeling", ik.bedrijf(), ik.werknemer(), terugkoppeling),
                "pdf");
        return gevonden.rij().soort() == Terugkoppelsoort.TRIAGE ? brief.aanWerknemer(gevonden) : papier.maak(gevonden);
    }

    private static Bereik.Eigen ik(Actor actor) {
        if (actor.bereik() instanceof Bereik.Eigen eigen) {
            return eigen;
        }
        throw new GeenRecht(Handeling.EIGEN_TERUGKOPPELING_INZIEN, actor.functie());
    }
}
