package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
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
        var bladen = new Tabbladen(t("facturatie.run.bladen"));
        if (Rechten.mag(actor, Handeling.FACTUREN_MAKEN)) {
            bladen.tab(Paden.FACTUURRUNS, t("facturatie.run.runs"), Paden.FACTUURRUNS);
        }
        if (Rechten.mag(actor, Handeling.FACTUREN_INZIEN)) {
            bladen.tab(Paden.FACTUREN, t("facturatie.run.facturen"), Paden.FACTUREN);
        }
        if (Rechten.mag(actor, Handeling.TARIEVEN_INZIEN)) {
            bladen.tab(Paden.TARIEVEN, t("tarieven.titel"), Paden.TARIEVEN);
        }
        bladen.kies(gekozen);
        return bladen;
    }
}
