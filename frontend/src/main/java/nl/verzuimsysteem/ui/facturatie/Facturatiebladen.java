package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Tabbladen;

/** What belongs together below one entry of the menu: the runs, the invoices they made, and what things cost. */
public final class Facturatiebladen {
    private Facturatiebladen() {}

    /**
     * The links between the three lists, as far as this person may see them.
     *
     * @param gekozen the path of the one that is shown, such as {@link Paden#FACTUREN}
     */
    public static Tabbladen van(Actor actor, String gekozen) {
        var bladen = new Tabbladen(t("facturatie.run.bladen"))
                .blad(actor, Handeling.FACTUREN_MAKEN, t("facturatie.run.runs"), Paden.FACTUURRUNS)
                .blad(actor, Handeling.FACTUREN_INZIEN, t("facturatie.run.facturen"), Paden.FACTUREN)
                .blad(actor, Handeling.TARIEVEN_INZIEN, t("tarieven.titel"), Paden.TARIEVEN);
        bladen.kies(gekozen);
        return bladen;
    }
}
