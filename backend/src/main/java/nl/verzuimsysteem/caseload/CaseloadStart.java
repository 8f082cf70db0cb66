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

/** The cases of the reader, and of whom he stands in for, whose next step is late. */
@Singleton
class CaseloadStart implements Startbron {
    private static final Caseloadfilter TE_LAAT =
            new Caseloadfilter(null, Wiens.MIJ, null, null, true, null, null, null, null);

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.CASELOAD_INZIEN)) {
            return List.of();
        }
        var vraag = new Caseloadvraag(actor, TE_LAAT, Startbron.dag(nu))
                .met("aantal", Startvraag.MEESTE)
                .met("vanaf", 0)
                .met("tot", Startvraag.MEESTE);
        return List.of(new Startvraag(
                Startreden.DOSSIERS_TE_LAAT,
                "SELECT s.uiterlijk AS dag, NULL AS moment, 1 AS laat FROM (" + vraag.sleutels() + ") s",
                vraag.waarden()));
    }
}
