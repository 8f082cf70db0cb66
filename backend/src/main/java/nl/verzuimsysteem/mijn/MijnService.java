package nl.verzuimsysteem.mijn;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** An employee and his own file. */
@Singleton
public class MijnService {
    private static final int MEESTE_PERIODEN = 100;

    private final MijnRepository repository;
    private final AuditLog audit;

    MijnService(MijnRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** What is kept of him. Three statements. */
    @Mag(Handeling.EIGEN_GEGEVENS_INZIEN)
    @Transactional
    public MijnGegevens gegevens(Actor actor) {
        var ik = ik(actor, Handeling.EIGEN_GEGEVENS_INZIEN);
        var persoon = repository.persoon(ik).orElseThrow(() -> new NietGevonden("werknemer", ik.werknemer()));
        var afwezig = repository.afwezig(ik, MEESTE_PERIODEN);
        audit.schrijf(actor, Handeling.EIGEN_GEGEVENS_INZIEN, over(ik));
        return new MijnGegevens(persoon, afwezig);
    }

    /**
     * Who did something with his data, newest first. What others saw of him in a list of more people is not told for
     * each of them. Two statements, one for a further page.
     *
     * @throws OngeldigeInvoer on {@code tot}
     */
    @Mag(Handeling.EIGEN_INZAGEN_INZIEN)
    @Transactional
    public Bladzijde<Inzage> inzagen(Actor actor, Inzagefilter filter, Uitsnede uitsnede) {
        var ik = ik(actor, Handeling.EIGEN_INZAGEN_INZIEN);
        var van = filter.van();
        var tot = filter.tot();
        if (van != null && tot != null && tot.isBefore(van)) {
            throw OngeldigeInvoer.veld("tot", "mijn.periode");
        }
        var gelezen = repository.inzagen(ik, actor.persoon(), filter, uitsnede);
        if (uitsnede.isInzage()) {
            audit.schrijf(actor, Handeling.EIGEN_INZAGEN_INZIEN, over(ik));
        }
        return Bladzijde.van(gelezen, uitsnede.aantal());
    }

    private static Bereik.Eigen ik(Actor actor, Handeling handeling) {
        if (actor.bereik() instanceof Bereik.Eigen eigen) {
            return eigen;
        }
        throw new GeenRecht(handeling, actor.functie());
    }

    private static Onderwerp over(Bereik.Eigen ik) {
        return Onderwerp.van("werknemer", ik.bedrijf(), ik.werknemer(), ik.werknemer());
    }
}
