package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;

/** What who reports somebody sick is told about the questionnaire. */
public final class Vragenlijstzin {
    private Vragenlijstzin() {}

    /**
     * When it goes to the werknemer: on the second day, counted from the report when that is late.
     *
     * @param eersteDag of the spell that is reported today
     */
    public static String van(LocalDate eersteDag, LocalDate vandaag) {
        if (eersteDag.isBefore(vandaag)) {
            return t("selekt.melden.laat", Selektwoorden.dag(vandaag.plusDays(1)));
        }
        var dag = Selektwoorden.dag(eersteDag.plusDays(1));
        return eersteDag.equals(vandaag) ? t("selekt.melden.morgen", dag) : t("selekt.melden.later", dag);
    }
}
