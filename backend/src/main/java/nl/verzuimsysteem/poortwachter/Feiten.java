package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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
        return met(kopie -> kopie.perioden = nieuwe);
    }

    public Feiten metVerloop(List<Verloop> nieuw) {
        return met(kopie -> kopie.verloop = nieuw);
    }

    public Feiten metVerlof(List<Verlof> nieuw) {
        return met(kopie -> kopie.verlof = nieuw);
    }

    public Feiten metStappen(List<Stap> nieuwe) {
        return met(kopie -> kopie.stappen = nieuwe);
    }

    public Feiten metVerlengingen(List<Verlenging> nieuwe) {
        return met(kopie -> kopie.verlengingen = nieuwe);
    }

    public Feiten metLaatsteDag(@Nullable LocalDate dag) {
        return met(kopie -> kopie.laatsteDag = dag);
    }

    public Feiten metAow(@Nullable LocalDate vanaf) {
        return met(kopie -> kopie.aowVanaf = vanaf);
    }

    public Feiten metVangnet(Vangnet groep, @Nullable LocalDate bekendOp) {
        return met(kopie -> {
            kopie.vangnet = groep;
            kopie.vangnetBekendOp = bekendOp;
        });
    }

    public Feiten metKeuzes(Keuzes nieuwe) {
        return met(kopie -> kopie.keuzes = nieuwe);
    }

    private Feiten met(Consumer<Kopie> wijziging) {
        var kopie = new Kopie(this);
        wijziging.accept(kopie);
        return new Feiten(
                kopie.perioden,
                kopie.verloop,
                kopie.verlof,
                kopie.stappen,
                kopie.verlengingen,
                kopie.laatsteDag,
                kopie.aowVanaf,
                kopie.vangnet,
                kopie.vangnetBekendOp,
                kopie.gemeldOp,
                kopie.keuzes);
    }

    /** The same facts, of which something is about to change. */
    private static final class Kopie {
        private List<Verzuimperiode> perioden;
        private List<Verloop> verloop;
        private List<Verlof> verlof;
        private List<Stap> stappen;
        private List<Verlenging> verlengingen;
        private @Nullable LocalDate laatsteDag;
        private @Nullable LocalDate aowVanaf;
        private Vangnet vangnet;
        private @Nullable LocalDate vangnetBekendOp;
        private @Nullable LocalDate gemeldOp;
        private Keuzes keuzes;

        Kopie(Feiten feiten) {
            perioden = feiten.perioden;
            verloop = feiten.verloop;
            verlof = feiten.verlof;
            stappen = feiten.stappen;
            verlengingen = feiten.verlengingen;
            laatsteDag = feiten.laatsteDag;
            aowVanaf = feiten.aowVanaf;
            vangnet = feiten.vangnet;
            vangnetBekendOp = feiten.vangnetBekendOp;
            gemeldOp = feiten.gemeldOp;
            keuzes = feiten.keuzes;
        }
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
