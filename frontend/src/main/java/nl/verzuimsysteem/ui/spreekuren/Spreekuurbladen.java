package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
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
        var bladen = new Tabbladen(t("spreekuren.bladen"))
                .blad(actor, Handeling.MEDISCH_INZIEN, t("spreekuren.blad.mijnDag"), Paden.MIJN_DAG)
                .blad(actor, Handeling.PLANNING_INZIEN, t("spreekuren.blad.tePlannen"), Paden.SPREEKUREN)
                .blad(actor, Handeling.SPREEKUREN_VOLGEN, t("spreekuren.gepland.titel"), Paden.GEPLANDE_SPREEKUREN)
                .blad(actor, Handeling.TERUGKOPPELINGEN_VOLGEN, t("terugkoppeling.lijst.titel"), Paden.TERUGKOPPELINGEN)
                .blad(actor, Handeling.AGENDA_INZIEN, t("agenda.titel"), Paden.AGENDA)
                .blad(actor, Handeling.AGENDA_BEHEREN, t("agenda.indelen.titel"), Paden.AGENDA_INDELEN)
                .blad(actor, Handeling.UITNODIGING_AFDRUKKEN, t("brieven.titel"), Paden.UITNODIGINGEN)
                .blad(actor, Handeling.ACCORDEREN, t("spreekuren.blad.accorderen"), Paden.TER_ACCORDERING)
                .blad(actor, Handeling.STEEKPROEF_BEOORDELEN, t("spreekuren.blad.steekproef"), Paden.STEEKPROEF)
                .blad(actor, Handeling.NOODTOEGANG_NAKIJKEN, t("spreekuren.blad.noodtoegang"), Paden.NOODTOEGANG)
                .blad(actor, Handeling.DELEGATIE_INZIEN, t("spreekuren.blad.delegaties"), Paden.DELEGATIES);
        bladen.kies(gekozen);
        return bladen;
    }
}
