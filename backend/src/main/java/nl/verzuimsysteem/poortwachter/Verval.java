package nl.verzuimsysteem.poortwachter;

import java.util.EnumSet;
import java.util.Set;

/** Which steps that wait are not needed any more. */
final class Verval {
    private static final MijlpaalSoort[] SOORTEN = MijlpaalSoort.values();

    private static final Set<MijlpaalSoort> UIT_DIENST = EnumSet.of(
            MijlpaalSoort.UIT_DIENST_VOORBEREIDEN,
            MijlpaalSoort.UIT_DIENST_OORDEEL,
            MijlpaalSoort.UIT_DIENST_VERSLAG,
            MijlpaalSoort.UIT_DIENST_AANGIFTE);

    /** UWV must hear these also after recovery: of a short spell both in one message (ZW 38a lid 6). */
    private static final Set<MijlpaalSoort> NAZORG =
            EnumSet.of(MijlpaalSoort.HERSTELD_UWV, MijlpaalSoort.VANGNETMELDING);

    /** The way to the WIA, for which there is none after an earlier benefit or the AOW. */
    private static final Set<MijlpaalSoort> WIA = EnumSet.range(MijlpaalSoort.WIA_BRIEF, MijlpaalSoort.BESLISSING_UWV);

    /** Who leaves sick takes these along; UWV must have them, also late (ZW 38). */
    private static final Set<MijlpaalSoort> NA_VERTREK = EnumSet.of(
            MijlpaalSoort.HERSTELD_UWV,
            MijlpaalSoort.VANGNETMELDING,
            MijlpaalSoort.MELDING_WEEK_42,
            MijlpaalSoort.UIT_DIENST_OORDEEL,
            MijlpaalSoort.UIT_DIENST_VERSLAG,
            MijlpaalSoort.UIT_DIENST_AANGIFTE);

    /** Without these nobody gets a WIA; they are owed until they are there (WIA 25 and 64). */
    private static final Set<MijlpaalSoort> NA_WACHTTIJD = EnumSet.of(
            MijlpaalSoort.HERSTELD_UWV,
            MijlpaalSoort.VANGNETMELDING,
            MijlpaalSoort.MELDING_WEEK_42,
            MijlpaalSoort.ACTUEEL_OORDEEL,
            MijlpaalSoort.EINDEVALUATIE,
            MijlpaalSoort.RE_INTEGRATIEVERSLAG,
            MijlpaalSoort.WIA_AANVRAAG);

    private final Telling telling;
    private final Eindes eindes;
    private final int laatsteDag;
    private final Stappen stappen;
    private final Termijnen termijnen;

    Verval(Telling telling, Eindes eindes, int laatsteDag, Stappen stappen, Termijnen termijnen) {
        this.telling = telling;
        this.eindes = eindes;
        this.laatsteDag = laatsteDag;
        this.stappen = stappen;
        this.termijnen = termijnen;
    }

    void reken() {
        for (var soort : SOORTEN) {
            if (termijnen.wacht(soort)) {
                var reden = reden(soort, termijnen.uiterlijk(soort));
                if (reden != Reden.GEEN) {
                    termijnen.vervallen(soort, reden);
                }
            }
        }
    }

    /** What waits lapses, but for what is owed to UWV by law. */
    static void naSluiting(Termijnen termijnen, Sluiting sluiting) {
        var blijft = sluiting.reden() == Sluitreden.UIT_DIENST ? NA_VERTREK : NA_WACHTTIJD;
        for (var soort : SOORTEN) {
            if (termijnen.wacht(soort) && !blijft.contains(soort)) {
                termijnen.vervallen(soort, Reden.GESLOTEN);
            }
        }
    }

    private Reden reden(MijlpaalSoort soort, int uiterlijk) {
        if (UIT_DIENST.contains(soort)) {
            return Reden.GEEN;
        }
        if (laatsteDag != Termijnen.GEEN && uiterlijk > laatsteDag) {
            return Reden.UIT_DIENST;
        }
        if (eindes.aow() != Termijnen.GEEN && vervaltDoorAow(soort, uiterlijk)) {
            return Reden.AOW;
        }
        if (eindes.verkort() && vervaltDoorUitkering(soort, uiterlijk)) {
            return Reden.VERKORTE_WACHTTIJD;
        }
        if (uiterlijk > eindes.loon() && !NAZORG.contains(soort) && soort != MijlpaalSoort.EINDE_WACHTTIJD) {
            return Reden.NA_EINDE;
        }
        if (telling.herstel() != Telling.LOOPT && !NAZORG.contains(soort)) {
            return Reden.HERSTELD;
        }
        var gezien = soort == MijlpaalSoort.OPROEP_SPREEKUUR && stappen.heeft(MijlpaalSoort.PROBLEEMANALYSE);
        return gezien ? Reden.AL_GEZIEN : Reden.GEEN;
    }

    /** Who has the AOW is not insured for ZW and WIA, and his employer need not look for work elsewhere. */
    private boolean vervaltDoorAow(MijlpaalSoort soort, int uiterlijk) {
        return soort == MijlpaalSoort.VANGNETMELDING && eindes.aow() <= telling.eersteDag()
                || WIA.contains(soort)
                || soort == MijlpaalSoort.EINDE_WACHTTIJD
                || (soort == MijlpaalSoort.MELDING_WEEK_42 || soort == MijlpaalSoort.SPOOR_2)
                        && uiterlijk >= eindes.aow();
    }

    /** With the benefit the way back to work ends; the wages run on. */
    private boolean vervaltDoorUitkering(MijlpaalSoort soort, int uiterlijk) {
        return WIA.contains(soort)
                || uiterlijk > eindes.wachttijd()
                        && (soort.traject() == Traject.POORTWACHTER && soort != MijlpaalSoort.LOON_TWEEDE_JAAR
                                || soort == MijlpaalSoort.MELDING_WEEK_42);
    }
}
