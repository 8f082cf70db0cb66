package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.toegang.Rechten;

/**
 * Keeps from who may not know it to which group of the vangnet an employee belongs. The group says that somebody was
 * pregnant or has a no-riskpolis, and so does the day on which UWV must hear of it. So for who does not report to UWV the
 * terms are computed as if there were no vangnet, before anything leaves a service. That the vangnet holds at all the
 * employer records himself; that he sees with the details of the case.
 */
public final class Vangnetzicht {
    private Vangnetzicht() {}

    /** What this person may know of a case; terms are computed from that. */
    static Dossierfeiten van(Actor actor, Dossierfeiten zaak) {
        if (Rechten.mag(actor, Handeling.UWV_INZIEN)) {
            return zaak;
        }
        var feiten = zaak.feiten();
        return new Dossierfeiten(
                zaak.dossier(),
                zaak.bedrijf(),
                zaak.regio(),
                zaak.werknemer(),
                zaak.versie(),
                zaak.eersteZiektedag(),
                zaak.loopt(),
                zaak.vervallen(),
                zaak.gesloten(),
                feiten.metVangnet(Vangnet.GEEN, null)
                        .metStappen(feiten.stappen().stream()
                                .filter(stap -> !verraadt(stap.soort(), feiten))
                                .toList()),
                zaak.verloop(),
                zaak.stappen().stream()
                        .filter(stap -> !verraadt(stap.soort(), feiten))
                        .toList(),
                zaak.terugTeDraaien());
    }

    /**
     * Whether it tells of the vangnet that a step of this kind waits or was done: the report itself, and that of the
     * recovery when UWV knew of the sickness by that report alone.
     */
    public static boolean verraadt(MijlpaalSoort soort, Feiten feiten) {
        return soort == MijlpaalSoort.VANGNETMELDING
                || soort == MijlpaalSoort.HERSTELD_UWV
                        && feiten.stappen().stream().noneMatch(stap -> stap.soort() == MijlpaalSoort.MELDING_WEEK_42);
    }
}
