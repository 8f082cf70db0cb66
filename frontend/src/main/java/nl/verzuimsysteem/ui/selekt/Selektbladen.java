package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
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
        var bladen = new Tabbladen(t("selekt.bladen"))
                .blad(actor, Handeling.SELEKT_INZIEN, t("selekt.blad.overzicht"), Paden.SELEKT)
                .blad(actor, Handeling.SELEKT_INZIEN, t("selekt.blad.cijfers"), Paden.SELEKT_CIJFERS)
                .blad(actor, Handeling.SELEKT_BEOORDELEN, t("selekt.blad.beoordelen"), Paden.SELEKT_BEOORDELEN)
                .blad(actor, Handeling.VRAGENLIJST_INZIEN, t("selekt.blad.vragenlijst"), Paden.VRAGENLIJSTEN);
        bladen.kies(gekozen);
        return bladen;
    }
}
