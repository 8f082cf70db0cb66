package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Tabbladen;

/** What belongs together below the entry Spreekuren of the menu. */
public final class Spreekuurbladen {
    private Spreekuurbladen() {}

    /**
     * The links between the pages, as far as this person may see them.
     *
     * @param gekozen the path of the one that is shown, such as {@link Paden#SPREEKUREN}
     */
    public static Tabbladen van(Actor actor, String gekozen) {
        var bladen = new Tabbladen(t("spreekuren.bladen"));
        blad(bladen, actor, Handeling.MEDISCH_INZIEN, "spreekuren.blad.mijnDag", Paden.MIJN_DAG);
        blad(bladen, actor, Handeling.PLANNING_INZIEN, "spreekuren.blad.tePlannen", Paden.SPREEKUREN);
        blad(bladen, actor, Handeling.AGENDA_INZIEN, "agenda.titel", Paden.AGENDA);
        blad(bladen, actor, Handeling.AGENDA_BEHEREN, "agenda.indelen.titel", Paden.AGENDA_INDELEN);
        blad(bladen, actor, Handeling.UITNODIGING_AFDRUKKEN, "brieven.titel", Paden.UITNODIGINGEN);
        blad(bladen, actor, Handeling.ACCORDEREN, "spreekuren.blad.accorderen", Paden.TER_ACCORDERING);
        blad(bladen, actor, Handeling.STEEKPROEF_BEOORDELEN, "spreekuren.blad.steekproef", Paden.STEEKPROEF);
        blad(bladen, actor, Handeling.NOODTOEGANG_NAKIJKEN, "spreekuren.blad.noodtoegang", Paden.NOODTOEGANG);
        blad(bladen, actor, Handeling.DELEGATIE_INZIEN, "spreekuren.blad.delegaties", Paden.DELEGATIES);
        bladen.kies(gekozen);
        return bladen;
    }

    private static void blad(Tabbladen bladen, Actor actor, Handeling handeling, String titel, String pad) {
        if (Rechten.mag(actor, handeling)) {
            bladen.tab(pad, t(titel), pad);
        }
    }
}
