package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Tabbladen;

/** What belongs together below the entry of the triage in the menu. */
public final class Selektbladen {
    private Selektbladen() {}

    /**
     * The links between the pages, as far as this person may see them.
     *
     * @param gekozen the path of the one that is shown, such as {@link Paden#SELEKT}
     */
    public static Tabbladen van(Actor actor, String gekozen) {
        var bladen = new Tabbladen(t("selekt.bladen"));
        blad(bladen, actor, Handeling.SELEKT_INZIEN, "selekt.blad.overzicht", Paden.SELEKT);
        blad(bladen, actor, Handeling.SELEKT_INZIEN, "selekt.blad.cijfers", Paden.SELEKT_CIJFERS);
        blad(bladen, actor, Handeling.SELEKT_BEOORDELEN, "selekt.blad.beoordelen", Paden.SELEKT_BEOORDELEN);
        blad(bladen, actor, Handeling.VRAGENLIJST_INZIEN, "selekt.blad.vragenlijst", Paden.VRAGENLIJSTEN);
        bladen.kies(gekozen);
        return bladen;
    }

    private static void blad(Tabbladen bladen, Actor actor, Handeling handeling, String titel, String pad) {
        if (Rechten.mag(actor, handeling)) {
            bladen.tab(pad, t(titel), pad);
        }
    }
}
