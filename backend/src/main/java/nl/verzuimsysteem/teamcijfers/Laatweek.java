package nl.verzuimsysteem.teamcijfers;

import java.time.LocalDate;

/**
 * How many steps were late at the end of a week; of this week: how many are now.
 *
 * @param team those that were the turn of somebody of the team
 * @param anders those that were the turn of the employer or the werknemer
 */
public record Laatweek(LocalDate maandag, long team, long anders) {}
