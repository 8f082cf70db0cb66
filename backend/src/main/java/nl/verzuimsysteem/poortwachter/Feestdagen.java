package nl.verzuimsysteem.poortwachter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Dutch holidays and working days (Algemene termijnenwet art. 3). A holiday moves no term of sickness; it is said beside
 * the date, so that nobody waits for a day on which nobody works.
 */
public final class Feestdagen {
    private static final int GOEDE_VRIJDAG = -2;
    private static final int TWEEDE_PAASDAG = 1;
    private static final int HEMELVAART = 39;
    private static final int EERSTE_PINKSTERDAG = 49;
    private static final int TWEEDE_PINKSTERDAG = 50;
    /** Before it the queen was celebrated on the last day of April. */
    private static final int EERSTE_KONINGSDAG = 2014;

    private Feestdagen() {}

    /** Whether the law counts the day among the holidays, Good Friday with them. */
    public static boolean isFeestdag(LocalDate dag) {
        var dagenNaPasen = dag.toEpochDay() - pasen(dag.getYear()).toEpochDay();
        if (dagenNaPasen >= GOEDE_VRIJDAG && dagenNaPasen <= TWEEDE_PINKSTERDAG) {
            var nummer = (int) dagenNaPasen;
            if (nummer == GOEDE_VRIJDAG
                    || nummer == 0
                    || nummer == TWEEDE_PAASDAG
                    || nummer == HEMELVAART
                    || nummer == EERSTE_PINKSTERDAG
                    || nummer == TWEEDE_PINKSTERDAG) {
                return true;
            }
        }
        var inMaand = dag.getDayOfMonth();
        return switch (dag.getMonth()) {
            case JANUARY -> inMaand == 1;
            case APRIL -> dag.equals(koningsdag(dag.getYear()));
            case MAY -> inMaand == 5;
            case DECEMBER -> inMaand == 25 || inMaand == 26;
            default -> false;
        };
    }

    /** Whether offices are open: no Saturday, Sunday or holiday. */
    public static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !isFeestdag(dag);
    }

    /** The day itself when it is a working day, otherwise the last one before it. */
    public static LocalDate werkdagOpOfVoor(LocalDate dag) {
        var werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.minusDays(1);
        }
        return werkdag;
    }

    private static LocalDate koningsdag(int jaar) {
        var verjaardag = LocalDate.of(jaar, Month.APRIL, jaar < EERSTE_KONINGSDAG ? 30 : 27);
        if (verjaardag.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return verjaardag;
        }
        return verjaardag.minusDays(1);
    }

    /** Easter Sunday by the rule of Gauss for the Gregorian calendar, in the form of Meeus. */
    private static LocalDate pasen(int jaar) {
        var gulden = Math.floorMod(jaar, 19);
        var eeuw = Math.floorDiv(jaar, 100);
        var inEeuw = Math.floorMod(jaar, 100);
        var maan =
                Math.floorMod(19 * gulden + eeuw - Math.floorDiv(eeuw, 4) - Math.floorDiv(8 * eeuw + 13, 25) + 15, 30);
        var zondag = Math.floorMod(32 + 2 * Math.floorMod(eeuw, 4) + 2 * (inEeuw / 4) - maan - inEeuw % 4, 7);
        var correctie = (gulden + 11 * maan + 22 * zondag) / 451;
        var dagen = maan + zondag - 7 * correctie + 114;
        return LocalDate.of(jaar, dagen / 31, dagen % 31 + 1);
    }
}
