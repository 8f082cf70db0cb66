package nl.verzuimsysteem.maatregelen;

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

/**
 * What was done about the wages of the employee himself: the law wants him to be told at once, with the reason (BW 7:629
 * lid 7). He reaches nobody else's.
 */
@Singleton
public class EigenLoonmaatregelService {
    private static final int MEESTE = 50;

    private final EigenLoonRepository repository;
    private final LoonmaatregelRepository maatregelen;
    private final Loonbrief brieven;
    private final AuditLog audit;

    EigenLoonmaatregelService(
            EigenLoonRepository repository, LoonmaatregelRepository maatregelen, Loonbrief brieven, AuditLog audit) {
        this.repository = repository;
        this.maatregelen = maatregelen;
        this.brieven = brieven;
        this.audit = audit;
    }

    /** His measures, newest first. Two statements, one of which logs the look; one when there are none. */
    @Mag(Handeling.EIGEN_LOONMAATREGEL_INZIEN)
    @Transactional
    public List<EigenLoonmaatregel> alle(Actor actor) {
        var ik = ik(actor);
        var gevonden = repository.alle(ik, MEESTE);
        if (!gevonden.isEmpty()) {
            audit.schrijf(
                    actor,
                    Handeling.EIGEN_LOONMAATREGEL_INZIEN,
                    Onderwerp.van("werknemer", ik.bedrijf(), ik.werknemer(), ik.werknemer()));
        }
        return gevonden;
    }

    /**
     * The letter about one of them. Two statements, one of which logs it.
     *
     * @throws NietGevonden when the measure is somebody else's, or its case was withdrawn
     */
    @Mag(Handeling.EIGEN_LOONMAATREGEL_INZIEN)
    @Transactional
    public Pdf brief(Actor actor, LoonmaatregelId maatregel) {
        var ik = ik(actor);
        var post = maatregelen.post(ik, maatregel).orElseThrow(() -> new NietGevonden("loonmaatregel", maatregel));
        audit.schrijf(
                actor,
                Handeling.EIGEN_LOONMAATREGEL_INZIEN,
                Onderwerp.van("loonmaatregel", ik.bedrijf(), ik.werknemer(), maatregel),
                "brief");
        return brieven.maak(post);
    }

    private static Bereik.Eigen ik(Actor actor) {
        if (actor.bereik() instanceof Bereik.Eigen eigen) {
            return eigen;
        }
        throw new GeenRecht(Handeling.EIGEN_LOONMAATREGEL_INZIEN, actor.functie());
    }
}
