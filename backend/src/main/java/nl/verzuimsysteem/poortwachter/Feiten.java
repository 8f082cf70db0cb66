package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one case, as far as its terms depend on it. Contradictions in it are no errors: they come back
 * as {@link Bevinding}.
 *
 * @param perioden the spells, oldest first
 * @param verloop how much he was absent, oldest first
 * @param verlof leave for pregnancy and birth
 * @param stappen what was recorded for its steps
 * @param verlengingen what moves the end
 * @param laatsteDag the last day of the employment
 * @param aowVanaf the day he reaches the age of the AOW
 * @param vangnetBekendOp the day it came to light that he belongs to a group of the vangnet
 * @param gemeldOp the day the first spell was reported
 * @param keuzes what the company decided for itself
 */
public record Feiten(
        List<Verzuimperiode> perioden,
        List<Verloop> verloop,
        List<Verlof> verlof,
        List<Stap> stappen,
        List<Verlenging> verlengingen,
        @Nullable LocalDate laatsteDag,
        @Nullable LocalDate aowVanaf,
        Vangnet vangnet,
        @Nullable LocalDate vangnetBekendOp,
        @Nullable LocalDate gemeldOp,
        Keuzes keuzes) {
    public Feiten {
        perioden = List.copyOf(perioden);
        verloop = List.copyOf(verloop);
        verlof = List.copyOf(verlof);
        stappen = List.copyOf(stappen);
        verlengingen = List.copyOf(verlengingen);
    }

    /** Only spells, and nothing else known. */
    public static Feiten van(List<Verzuimperiode> perioden) {
        return new Feiten(
                perioden,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Vangnet.GEEN,
                null,
                null,
                Keuzes.GEWOON);
    }

    public Feiten metPerioden(List<Verzuimperiode> nieuwe) {
        return new Feiten(
                nieuwe,
                verloop,
                verlof,
                stappen,
                verlengingen,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metVerloop(List<Verloop> nieuw) {
        return new Feiten(
                perioden,
                nieuw,
                verlof,
                stappen,
                verlengingen,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metVerlof(List<Verlof> nieuw) {
        return new Feiten(
                perioden,
                verloop,
                nieuw,
                stappen,
                verlengingen,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metStappen(List<Stap> nieuwe) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                nieuwe,
                verlengingen,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metVerlengingen(List<Verlenging> nieuwe) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                stappen,
                nieuwe,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metLaatsteDag(@Nullable LocalDate dag) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                stappen,
                verlengingen,
                dag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metAow(@Nullable LocalDate vanaf) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                stappen,
                verlengingen,
                laatsteDag,
                vanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metVangnet(Vangnet groep, @Nullable LocalDate bekendOp) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                stappen,
                verlengingen,
                laatsteDag,
                aowVanaf,
                groep,
                bekendOp,
                gemeldOp,
                keuzes);
    }

    public Feiten metKeuzes(Keuzes nieuwe) {
        return new Feiten(
                perioden,
                verloop,
                verlof,
                stappen,
                verlengingen,
                laatsteDag,
                aowVanaf,
                vangnet,
                vangnetBekendOp,
                gemeldOp,
                nieuwe);
    }

    /**
     * What a company decides for itself.
     *
     * @param evaluatieWeken between two evaluations of the plan: 1 to 8
     * @param uwvDoorArbodienst whether the arbodienst reports to UWV for it
     * @param eigenrisicodrager whether it pays the Ziektewet itself, so that nothing is reported when somebody leaves sick
     */
    public record Keuzes(int evaluatieWeken, boolean uwvDoorArbodienst, boolean eigenrisicodrager) {
        public static final Keuzes GEWOON = new Keuzes(6, true, false);
    }
}
