package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/**
 * A date as people in the Netherlands type it: {@code 1-3-2026}, {@code 01032026}, {@code 1 maart}, {@code vandaag}.
 * The calendar starts on Monday and shows week numbers, because the law counts in weeks.
 */
public final class DatumVeld extends DatePicker {

    /** @param klok tells which day is today */
    public DatumVeld(String label, Clock klok) {
        super(label);
        var vandaag = Kalender.vandaag(klok);
        setLocale(Melding.NEDERLANDS);
        setI18n(nederlands(vandaag));
        setWeekNumbersVisible(true);
        // The calendar opens by its button only: on a phone it would cover the field, and nothing could be typed.
        setAutoOpen(false);
        setHelperText(t("schil.datum.voorbeeld", Kalender.kort(vandaag)));
        setFallbackParser(getypt -> Datumtekst.lees(getypt, Kalender.vandaag(klok))
                .map(Result::ok)
                .orElseGet(() -> Result.error(t("schil.datum.onleesbaar", Kalender.kort(vandaag)))));
    }

    /** Takes the example away where two date fields stand beside each other. */
    public DatumVeld zonderVoorbeeld() {
        setHelperText(null);
        return this;
    }

    /** Whether a day stands there; if not, the field asks for one and takes the focus. */
    public boolean eisDag() {
        if (getValue() != null) {
            return true;
        }
        Foutmerk.zet(this, getI18n().getRequiredErrorMessage());
        focus();
        return false;
    }

    private static DatePickerI18n nederlands(LocalDate vandaag) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(maand -> maand.getDisplayName(TextStyle.FULL_STANDALONE, Melding.NEDERLANDS))
                        .toList())
                .setWeekdays(weekdagen(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdagen(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "ddMMyyyy", "d/M/yyyy")
                .setReferenceDate(vandaag)
                .setToday(t("schil.datum.vandaag"))
                .setCancel(t("schil.datum.sluit"))
                .setBadInputErrorMessage(t("schil.datum.onleesbaar", Kalender.kort(vandaag)))
                .setRequiredErrorMessage(t("schil.datum.leeg", Kalender.kort(vandaag)))
                .setMinErrorMessage(t("schil.datum.teVroeg"))
                .setMaxErrorMessage(t("schil.datum.teLaat"));
    }

    /** The component wants Sunday first, whatever day the week starts on. */
    private static List<String> weekdagen(TextStyle stijl) {
        return IntStream.range(0, 7)
                .mapToObj(dag -> DayOfWeek.SUNDAY.plus(dag).getDisplayName(stijl, Melding.NEDERLANDS))
                .toList();
    }
}
