package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Tabbladen;

/** What belongs together below the entry of the overleg in the menu. */
final class Overlegbladen {
    private Overlegbladen() {}

    /**
     * The links between the pages, as far as this person may see them.
     *
     * @param gekozen the path of the one that is shown, such as {@link Paden#OVERLEG}
     * @param regio that is shown, to stay with it
     */
    static Tabbladen van(Actor actor, String gekozen, Optional<RegioId> regio) {
        var bladen = new Tabbladen(t("overleg.bladen"))
                .blad(actor, Handeling.OVERLEG_INZIEN, t("overleg.blad.agenda"), Regiokeuze.pad(Paden.OVERLEG, regio))
                .blad(
                        actor,
                        Handeling.VERSLAG_INZIEN,
                        t("overleg.blad.verslagen"),
                        Regiokeuze.pad(Paden.OVERLEG_VERSLAGEN, regio))
                .blad(
                        actor,
                        Handeling.OVERLEG_VOORBEREIDEN,
                        t("overleg.blad.inrichten"),
                        Regiokeuze.pad(Paden.OVERLEG_INRICHTEN, regio));
        bladen.kies(Regiokeuze.pad(gekozen, regio));
        return bladen;
    }
}
