package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** What a week is called in figures. Weeks begin on Monday and are numbered as calendars in the Netherlands do (ISO 8601). */
public final class Weeknaam {
    private static final DateTimeFormatter DAG_EN_MAAND = DateTimeFormatter.ofPattern("d-M", Melding.NEDERLANDS);

    private Weeknaam() {}

    /** {@code Week 53 (28-12-2026)}, for the row of a table. */
    public static String van(LocalDate maandag) {
        return t("schil.week", maandag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Kalender.kort(maandag));
    }

    /** {@code 28-12}, for below a chart. */
    public static String kort(LocalDate maandag) {
        return DAG_EN_MAAND.format(maandag);
    }
}
