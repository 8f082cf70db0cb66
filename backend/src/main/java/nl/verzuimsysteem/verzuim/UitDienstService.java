package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** The end of an employment, reported from the dossier. It is written with the employee, not with the case. */
@Singleton
public class UitDienstService {
    private static final int VERSTE_JAREN = 2;

    private final DossierRepository repository;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final Clock klok;

    UitDienstService(DossierRepository repository, Tijdlijn tijdlijn, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Records the last day of employment; a day that still lies ahead may be changed. Four statements. The same day
     * again changes nothing.
     *
     * @param laatsteDag may lie in the past, for who reports late
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on {@code laatsteDag}
     * @throws Conflict when the employee has left already, or is being changed
     */
    @Mag(Handeling.UIT_DIENST_MELDEN)
    @Transactional
    public void meldUitDienst(Actor actor, DossierId dossier, @Nullable LocalDate laatsteDag) {
        if (laatsteDag == null) {
            throw OngeldigeInvoer.veld("laatsteDag", "dossier.datum.leeg");
        }
        var stand = lees(actor, dossier);
        if (laatsteDag.equals(stand.uitDienst())) {
            return;
        }
        eisNogInDienst(stand);
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        stand.inDienst() == null || !laatsteDag.isBefore(stand.inDienst()),
                        "laatsteDag",
                        "dossier.uitDienst.voorInDienst",
                        stand.naam())
                .eis(
                        !laatsteDag.isBefore(stand.ziekSinds()),
                        "laatsteDag",
                        "dossier.uitDienst.voorZiek",
                        Kalender.voluit(stand.ziekSinds()))
                .eis(
                        !laatsteDag.isAfter(Kalender.vandaag(klok).plusYears(VERSTE_JAREN)),
                        "laatsteDag",
                        "dossier.uitDienst.teVer")
                .klaar();
        bewaar(actor, stand, laatsteDag, GebeurtenisSoort.UIT_DIENST_GEMELD, laatsteDag);
    }

    /**
     * Takes the report back, while the last day is not over. Four statements; again changes nothing.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws Conflict when the employee has left already, or is being changed
     */
    @Mag(Handeling.UIT_DIENST_MELDEN)
    @Transactional
    public void draaiTerug(Actor actor, DossierId dossier) {
        var stand = lees(actor, dossier);
        var was = stand.uitDienst();
        if (was == null) {
            return;
        }
        eisNogInDienst(stand);
        bewaar(actor, stand, null, GebeurtenisSoort.UIT_DIENST_TERUGGEDRAAID, was);
    }

    private void bewaar(
            Actor actor, DossierStand stand, @Nullable LocalDate laatsteDag, GebeurtenisSoort soort, LocalDate datum) {
        if (!repository.zetUitDienst(stand, laatsteDag)) {
            throw new Conflict("dossier.gewijzigd");
        }
        tijdlijn.schrijf(actor, NieuweGebeurtenis.van(stand.bedrijf(), stand.id(), soort, datum));
        audit.schrijf(
                actor,
                Handeling.UIT_DIENST_MELDEN,
                Onderwerp.van("dossier", stand.bedrijf(), stand.werknemer(), stand.id()),
                "uitDienst");
    }

    private void eisNogInDienst(DossierStand stand) {
        var uitDienst = stand.uitDienst();
        if (uitDienst != null && uitDienst.isBefore(Kalender.vandaag(klok))) {
            throw new Conflict("dossier.uitDienst.alWeg", stand.naam(), Kalender.voluit(uitDienst));
        }
    }

    private DossierStand lees(Actor actor, DossierId dossier) {
        return repository.stand(actor.bereik(), dossier, null).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }
}
