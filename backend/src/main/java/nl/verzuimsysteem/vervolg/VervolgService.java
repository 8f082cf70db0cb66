package nl.verzuimsysteem.vervolg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.toegang.Mag;

/** What follows from an answer that was recorded, and the taken for it. */
@Singleton
public class VervolgService {
    /** How many taken of a kind are made in one transaction. */
    static final int TEGELIJK = 200;

    /** What was answered longer ago asks for nothing any more, such as what was taken over from another system. */
    private static final Duration HULP_TERUG = Duration.ofDays(90);

    private static final int VERLOF_JAREN_TERUG = 1;
    private static final int HULP_DAGEN_OM = 7;
    private static final int VERLOF_DAGEN_OM = 14;

    private final HulpRepository hulp;
    private final VerlofvraagRepository verlof;
    private final Vervolgschrijver schrijver;
    private final AuditLog audit;
    private final Clock klok;

    VervolgService(
            HulpRepository hulp, VerlofvraagRepository verlof, Vervolgschrijver schrijver, AuditLog audit, Clock klok) {
        this.hulp = hulp;
        this.verlof = verlof;
        this.schrijver = schrijver;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Whether the employee of a case wants help, and whether a casemanager was ordered. Part of a case that is looked at:
     * that look was logged. One statement.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.OPDRACHT_INZIEN)
    @Transactional(readOnly = true)
    public Hulpvraag hulpvraag(Actor actor, DossierId dossier) {
        return hulp.stand(actor.bereik(), dossier)
                .orElseThrow(() -> new NietGevonden("dossier", dossier))
                .hulpvraag();
    }

    /**
     * Brings the taken of one case for a casemanager in line with what was answered and ordered, in the transaction where
     * that happened. One statement when that makes one, two at most; again changes nothing.
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public void werkHulpBij(Actor actor, DossierId dossier) {
        if (!hulp.zet(actor.bereik(), klok.instant().minus(HULP_TERUG), dossier, HULP_DAGEN_OM)) {
            hulp.laatVervallen(dossier);
        }
    }

    /**
     * The same for all cases, and for leave the bedrijfsarts must judge. Seven statements at most; again changes nothing.
     *
     * @return how many of a kind were made; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public int werkBij(Actor actor) {
        var weg = hulp.laatVervallen() + verlof.laatVervallen(null);
        var vragen = hulp.nieuw(actor.bereik(), klok.instant().minus(HULP_TERUG), TEGELIJK);
        schrijver.zet(vragen, TaakSoort.CASEMANAGER, Functie.LEIDINGGEVENDE, HULP_DAGEN_OM);
        var verloven = verlof.nieuw(actor.bereik(), Kalender.vandaag(klok).minusYears(VERLOF_JAREN_TERUG), TEGELIJK);
        schrijver.zet(verloven, TaakSoort.VERLOFVRAAG, Functie.BEDRIJFSARTS, VERLOF_DAGEN_OM);
        if (weg > 0 || !vragen.isEmpty() || !verloven.isEmpty()) {
            audit.schrijf(
                    actor,
                    Handeling.TAKEN_BIJWERKEN,
                    Onderwerp.GEEN,
                    "vervolg: " + (vragen.size() + verloven.size()) + " erbij, " + weg + " vervallen");
        }
        return Math.max(vragen.size(), verloven.size());
    }
}
