package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;

/** What was given about the werknemer himself, and what he has to say of it. He reaches nobody else's. */
@Singleton
public class EigenTerugkoppelingService {
    private static final int LANGSTE = 2000;

    private final TerugkoppelingRepository repository;
    private final Terugkoppelpapier papier;
    private final AuditLog audit;
    private final Clock klok;

    EigenTerugkoppelingService(
            TerugkoppelingRepository repository, Terugkoppelpapier papier, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.papier = papier;
        this.audit = audit;
        this.klok = klok;
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
        return rijen.stream().map(rij -> rij.voor(actor.functie())).toList();
    }

    /**
     * One of them on paper. Two statements, one of which logs it.
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
        return papier.maak(gevonden, actor.functie());
    }

    /**
     * Writes what he has to say of it, in the place of what he wrote before. His POB and bedrijfsarts read it; his employer
     * only when he chooses so. Three statements.
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
        var rij = repository
                .eigen(ik, terugkoppeling)
                .orElseThrow(() -> new NietGevonden("terugkoppeling", terugkoppeling))
                .rij();
        var tekst = nieuw.tekst().strip();
        // What his employer never reads, he may say as he likes.
        var deelt = nieuw.deelt() && !tekst.isEmpty() && !rij.vertrouwelijk();
        var wacht = new Medischewacht(nieuw.nietMedisch());
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(tekst.length() <= LANGSTE, "tekst", "terugkoppeling.teLang", LANGSTE);
        wacht.kijk(fouten, "tekst", tekst);
        fouten.klaar();
        if (!repository.zetZienswijze(
                ik.bedrijf(),
                ik.werknemer(),
                terugkoppeling,
                versie,
                tekst.isEmpty() ? null : tekst,
                deelt,
                klok.instant())) {
            throw new Conflict("terugkoppeling.zienswijze.gewijzigd");
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
