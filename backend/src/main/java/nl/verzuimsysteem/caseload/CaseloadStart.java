package nl.verzuimsysteem.caseload;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/**
 * The cases of the reader, and of whom he stands in for, whose next step is late; and those of who left the team, which
 * somebody must take.
 */
@Singleton
class CaseloadStart implements Startbron {
    private static final Caseloadfilter TE_LAAT =
            new Caseloadfilter(null, Wiens.MIJ, null, null, true, null, null, null, null);

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.CASELOAD_INZIEN)) {
            return List.of();
        }
        return List.of(
                vraag(actor, nu, Startreden.DOSSIERS_TE_LAAT, TE_LAAT),
                vraag(actor, nu, Startreden.DOSSIERS_VERTROKKEN, Caseloadfilter.TEAM.van(Wiens.VERTROKKEN)));
    }

    private static Startvraag vraag(Actor actor, Instant nu, Startreden reden, Caseloadfilter filter) {
        var vraag = new Caseloadvraag(actor, filter, Startbron.dag(nu))
                .met("aantal", Startvraag.MEESTE)
                .met("vanaf", 0)
                .met("tot", Startvraag.MEESTE);
        return new Startvraag(
                reden,
                "SELECT s.uiterlijk AS dag, NULL AS moment, COALESCE(s.uiterlijk < :vandaag, 0) AS laat FROM ("
                        + vraag.sleutels() + ") s",
                vraag.waarden());
    }
}
