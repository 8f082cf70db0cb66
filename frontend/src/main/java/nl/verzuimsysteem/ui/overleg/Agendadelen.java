package nl.verzuimsysteem.ui.overleg;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegnieuws;
import nl.verzuimsysteem.ui.component.Paginakop;

/** What the parts of an agenda ask and do, so that each of them need not name it all. */
@Singleton
record Agendadelen(
        OverlegagendaService agenda,
        OverlegService overleg,
        CaseloadService caseload,
        OrganisatieService organisatie,
        Overlegnieuws nieuws,
        Clock klok) {

    /** @param kop gets the acts and the line under the title */
    Agendablad blad(Overlegblad gelezen, Paginakop kop) {
        return new Agendablad(this, gelezen, kop);
    }
}
