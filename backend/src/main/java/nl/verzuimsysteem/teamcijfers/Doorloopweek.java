package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How long it took, of what ended in one week, or in all weeks together. Days of the calendar, so weekends and holidays
 * count.
 *
 * @param maandag first day of the week; of all weeks together that of the first
 * @param aantal how many ended
 * @param mediaan half of them took no more days than this; empty when it could point at somebody
 * @param negentig nine out of ten of them took no more days than this; empty when it could point at somebody
 * @param nietVerschenen of consults: how often somebody did not come
 */
public record Doorloopweek(
        LocalDate maandag, long aantal, OptionalDouble mediaan, OptionalInt negentig, long nietVerschenen) {}
