package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.verzuim.Voortgang;

/** Dates of a case in words, with the week of absence. */
final class Termijnwoorden {
    private Termijnwoorden() {}

    static String dagMetWeek(Voortgang voortgang, LocalDate dag) {
        return t(
                "tijdlijn.dagMetWeek",
                Kalender.voluit(dag),
                voortgang.mijlpalen().week(dag));
    }

    /** When it is due, or when it was done. */
    static String uiterlijk(Voortgang voortgang, Mijlpaal mijlpaal) {
        var gereedOp = mijlpaal.gereedOp();
        return switch (mijlpaal.status()) {
            case GEREED ->
                gereedOp == null
                        ? t("tijdlijn.termijn.gereed", dagMetWeek(voortgang, mijlpaal.uiterlijk()))
                        : t("tijdlijn.termijn.gereedOp", dagMetWeek(voortgang, gereedOp));
            case VERVALLEN -> t("tijdlijn.termijn.vervallen", dagDieNietKwam(voortgang, mijlpaal.uiterlijk()));
            case OPEN, UITGESTELD -> t("tijdlijn.termijn.uiterlijk", dagMetWeek(voortgang, mijlpaal.uiterlijk()));
        };
    }

    /** Of a day after the last sick day no week of absence can be told: the weeks stopped. */
    private static String dagDieNietKwam(Voortgang voortgang, LocalDate dag) {
        var perioden = voortgang.feiten().perioden();
        var tot = perioden.isEmpty() ? null : perioden.getLast().tot();
        return tot == null || dag.isBefore(tot) ? dagMetWeek(voortgang, dag) : Kalender.voluit(dag);
    }

    /** A term does not move for a weekend; says on which Friday it can still be done. */
    static Optional<String> weekend(Mijlpaal mijlpaal) {
        var dag = mijlpaal.uiterlijk();
        var weekdag = dag.getDayOfWeek();
        if (!mijlpaal.wacht() || weekdag.getValue() < DayOfWeek.SATURDAY.getValue()) {
            return Optional.empty();
        }
        var vrijdag = dag.minusDays(weekdag.getValue() - (long) DayOfWeek.FRIDAY.getValue());
        return Optional.of(t(
                "tijdlijn.uitleg.weekend",
                weekdag.getDisplayName(TextStyle.FULL, Melding.NEDERLANDS),
                Kalender.voluit(vrijdag)));
    }
}
