package nl.verzuimsysteem.selekt;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Figures of the triages whose clock began in one week, or in all weeks together. They belong to the week of their first day,
 * also when something of it happened later.
 *
 * @param maandag first day of the week; of all weeks together that of the first
 * @param triages how many there are
 * @param verstuurd to how many of them a link went
 * @param herinnerd how many of those were reminded
 * @param ingevuld how many were filled in, alone or on the phone
 * @param beantwoord how many were filled in of those to which a link went
 * @param beoordeeld how many somebody judged
 * @param verlopen how many were never filled in, and cannot be any more
 * @param urenTotIngevuld the median from sending to filling in
 * @param dagenTotContact the median from the first day to the first contact with a human: the questionnaire filled in on the
 *     phone, a consult that was held, or the judging of the answers
 */
public record Overzichtweek(
        LocalDate maandag,
        long triages,
        long verstuurd,
        long herinnerd,
        long ingevuld,
        long beantwoord,
        long beoordeeld,
        long verlopen,
        OptionalDouble urenTotIngevuld,
        OptionalDouble dagenTotContact) {
    private static final double HEEL = 100;

    /** How many in a hundred of those to which a link went were filled in; empty when none was sent. */
    public OptionalInt respons() {
        return verstuurd == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(HEEL * beantwoord / verstuurd));
    }
}
