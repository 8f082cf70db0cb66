package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.ZienswijzeRepository.Zienswijzerij;
import nl.verzuimsysteem.terugkoppeling.NieuweZienswijze;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingId;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.terugkoppeling.Zienswijzen;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;

/**
 * What a werknemer has to say of a terugkoppeling. Not for his employer he may write what he likes: that lies in the kluis,
 * and who may open the consult reads it there. For his employer too it stands with the terugkoppeling, and nowhere else.
 */
@Singleton
public class ZienswijzeService {
    private static final int LANGSTE = 2000;

    private final Zienswijzen gedeeld;
    private final ZienswijzeRepository repository;
    private final Kluis kluis;
    private final AuditLog audit;
    private final Clock klok;

    ZienswijzeService(Zienswijzen gedeeld, ZienswijzeRepository repository, Kluis kluis, AuditLog audit, Clock klok) {
        this.gedeeld = gedeeld;
        this.repository = repository;
        this.kluis = kluis;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What he wrote himself and not for his employer. Three statements, one of which logs the look; one when there is none.
     */
    @Mag(Handeling.EIGEN_TERUGKOPPELING_INZIEN)
    @Transactional
    public Map<TerugkoppelingId, Zienswijze> eigen(Actor actor) {
        var ik = ik(actor);
        var rijen = repository.eigen(ik);
        if (rijen.isEmpty()) {
            return Map.of();
        }
        audit.schrijf(
                actor,
                Handeling.EIGEN_TERUGKOPPELING_INZIEN,
                Onderwerp.van("werknemer", ik.bedrijf(), ik.werknemer(), ik.werknemer()),
                "eigen zienswijze");
        var stukken = kluis.lees(
                ik.bedrijf(),
                Inhoudsoort.ZIENSWIJZE,
                rijen.stream().map(Zienswijzerij::kenmerk).toList());
        var eigen = new HashMap<TerugkoppelingId, Zienswijze>();
        rijen.forEach(rij -> eigen.put(
                rij.terugkoppeling(),
                new Zienswijze(requireNonNull(stukken.get(rij.kenmerk())).tekst(), rij.geschrevenOp(), false)));
        return eigen;
    }

    /**
     * Writes what he has to say, in the place of what he wrote before: that is gone, wherever it stood. Six statements at
     * most.
     *
     * @param versie of the terugkoppeling as he read it
     * @throws NietGevonden when it is somebody else's
     * @throws OngeldigeInvoer on {@code tekst}
     * @throws Conflict when he wrote something else in another window
     */
    @Mag(Handeling.ZIENSWIJZE_GEVEN)
    @Transactional
    public void reageer(Actor actor, TerugkoppelingId terugkoppeling, int versie, NieuweZienswijze nieuw) {
        var ik = ik(actor);
        var tekst = nieuw.tekst().strip();
        var deelt = gedeeld.kanDelen(ik, terugkoppeling) && nieuw.deelt() && !tekst.isEmpty();
        var wacht = new Medischewacht(nieuw.nietMedisch());
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(tekst.length() <= LANGSTE, "tekst", "terugkoppeling.teLang", LANGSTE);
        if (deelt) {
            wacht.kijk(fouten, "tekst", tekst);
        }
        fouten.klaar();
        gedeeld.zet(ik, terugkoppeling, versie, deelt ? tekst : null);
        repository.vernietig(ik.bedrijf(), terugkoppeling);
        if (!deelt && !tekst.isEmpty()) {
            repository.voegToe(
                    ik.bedrijf(),
                    terugkoppeling,
                    kluis.bewaar(ik.bedrijf(), Inhoudsoort.ZIENSWIJZE, tekst),
                    klok.instant());
        }
        audit.schrijf(
                actor,
                Handeling.ZIENSWIJZE_GEVEN,
                Onderwerp.van("terugkoppeling", ik.bedrijf(), ik.werknemer(), terugkoppeling),
                wacht.inLog(
                        tekst.isEmpty() ? "ingetrokken" : deelt ? "ook voor de werkgever" : "niet voor de werkgever"));
    }

    private static Bereik.Eigen ik(Actor actor) {
        if (actor.bereik() instanceof Bereik.Eigen eigen) {
            return eigen;
        }
        throw new GeenRecht(Handeling.EIGEN_TERUGKOPPELING_INZIEN, actor.functie());
    }
}
