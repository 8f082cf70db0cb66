package nl.verzuimsysteem.ui.aantallen;

import nl.verzuimsysteem.aantallen.AantalvraagId;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.ui.Paden;

/** The addresses of the pages about headcounts. */
final class Aantalpaden {
    static final String NIEUW = Paden.UITVRAGEN + "/nieuw";
    /** The tab of a company with all it ever gave in. */
    static final String TAB = "aantallen";

    private Aantalpaden() {}

    /** Also the address in the mail. */
    static String vraag(AantalvraagId id) {
        return Paden.AANTALLEN + "/" + id;
    }

    static String uitvraag(UitvraagId id) {
        return Paden.UITVRAGEN + "/" + id;
    }
}
