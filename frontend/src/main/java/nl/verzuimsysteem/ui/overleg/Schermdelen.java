package nl.verzuimsysteem.ui.overleg;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.overleg.BehandelService;
import nl.verzuimsysteem.overleg.BesluitService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.Overlegnieuws;
import nl.verzuimsysteem.spreekuren.SpreekurenService;
import nl.verzuimsysteem.verzuim.DossierService;

/** What the parts of the screen on the wall ask and do, so that each of them need not name it all. */
@Singleton
record Schermdelen(
        OverlegService overleg,
        BehandelService behandelen,
        BesluitService besluiten,
        DossierService dossiers,
        OpdrachtService opdrachten,
        SpreekurenService spreekuren,
        Overlegnieuws nieuws,
        Clock klok) {}
