package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.taken.Stapvorm;

/** How the parts of a step are asked for, in the words of that step. */
final class Stapwoorden {
    private Stapwoorden() {}

    /** What the date of the step is the date of. */
    static String datum(MijlpaalSoort soort) {
        return switch (soort) {
            case HULPVRAAG, CONTACT_ARBODIENST -> t("stap.datum.gesprek");
            case OPROEP_SPREEKUUR, SPREEKUUR_WEEK_42 -> t("stap.datum.spreekuur");
            case WIA_BRIEF, BESLISSING_UWV -> t("stap.datum.brief");
            case WIA_AANVRAAG -> t("stap.datum.aanvraag");
            case LOON_TWEEDE_JAAR -> t("stap.datum.loon");
            case EINDE_WACHTTIJD, EINDE_LOON -> t("stap.datum.afgehandeld");
            case SPOOR_2, UIT_DIENST_VOORBEREIDEN -> t("stap.datum.begin");
            default -> Stapvorm.van(soort).metReferentie() ? t("stap.datum.melding") : t("stap.datum.document");
        };
    }

    /** The question about what came of it. */
    static String uitkomst(MijlpaalSoort soort) {
        return switch (soort) {
            case HULPVRAAG -> t("stap.uitkomst.vraag.hulp");
            case EERSTEJAARSEVALUATIE, SPOOR_2 -> t("stap.uitkomst.vraag.spoor");
            default -> t("stap.uitkomst.vraag.arts");
        };
    }

    static String uitkomst(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case PLAN_NODIG -> t("stap.uitkomst.planNodig");
            case GEEN_LANGDURIG_VERZUIM -> t("stap.uitkomst.geenLangdurig");
            case GEEN_MOGELIJKHEDEN -> t("stap.uitkomst.geenMogelijkheden");
            case SPOOR_1_KANSRIJK -> t("stap.uitkomst.spoorEen");
            case HULP_GEWENST -> t("stap.uitkomst.hulp");
            case GEEN_HULP -> t("stap.uitkomst.geenHulp");
        };
    }

    /** What it means when nothing special came of it. */
    static String geenUitkomst(MijlpaalSoort soort) {
        return soort == MijlpaalSoort.SPOOR_2 ? t("stap.uitkomst.spoor2Gestart") : t("stap.uitkomst.spoor2Nodig");
    }
}
