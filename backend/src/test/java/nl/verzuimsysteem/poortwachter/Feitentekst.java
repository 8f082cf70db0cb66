package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a hand-computed case, parted by {@code ;}. How each is written stands in {@code gevallen/README.md}.
 */
final class Feitentekst {
    private static final String DAG = "(\\d{4}-\\d{2}-\\d{2})";

    private final List<Verzuimperiode> perioden = new ArrayList<>();
    private final List<Verloop> verloop = new ArrayList<>();
    private final List<Verlof> verlof = new ArrayList<>();
    private final List<Stap> stappen = new ArrayList<>();
    private final List<Verlenging> verlengingen = new ArrayList<>();
    private @Nullable LocalDate laatsteDag;
    private @Nullable LocalDate aowVanaf;
    private Vangnet vangnet = Vangnet.GEEN;
    private @Nullable LocalDate vangnetBekendOp;
    private @Nullable LocalDate gemeldOp;
    private int evaluatieWeken = Feiten.Keuzes.GEWOON.evaluatieWeken();
    private boolean eigenrisicodrager;

    private final List<Vorm> vormen = List.of(
            vorm(
                    "ziek " + DAG + "\\.\\." + DAG + "?",
                    m -> perioden.add(new Verzuimperiode(dag(m, 1), m.group(2) == null ? null : dag(m, 2)))),
            vorm(
                    "(\\d+) keer ziek vanaf " + DAG + " \\((\\d+) dagen ziek, (\\d+) dagen beter\\)",
                    m -> herhaal(
                            Integer.parseInt(m.group(1)),
                            dag(m, 2),
                            Integer.parseInt(m.group(3)),
                            Integer.parseInt(m.group(4)))),
            vorm(
                    "verlof " + DAG + "\\.\\." + DAG + " (zelfde|andere|onbekend)",
                    m -> verlof.add(new Verlof(
                            dag(m, 1),
                            dag(m, 2),
                            Verlof.Oorzaak.valueOf(m.group(3).toUpperCase())))),
            vorm(
                    "afwezig (\\d+)% vanaf " + DAG,
                    m -> verloop.add(new Verloop(dag(m, 2), Integer.parseInt(m.group(1)), false))),
            vorm("arbeidstherapie vanaf " + DAG, m -> verloop.add(new Verloop(dag(m, 1), 100, true))),
            vorm("gemeld " + DAG, m -> gemeldOp = dag(m, 1)),
            vorm("uit dienst " + DAG, m -> laatsteDag = dag(m, 1)),
            vorm("aow " + DAG, m -> aowVanaf = dag(m, 1)),
            vorm("vangnet (\\w+)(?: bekend " + DAG + ")?", m -> {
                vangnet = Vangnet.valueOf(m.group(1));
                vangnetBekendOp = m.group(2) == null ? null : dag(m, 2);
            }),
            vorm(
                    "loonsanctie " + DAG + "\\.\\." + DAG,
                    m -> verlengingen.add(new Verlenging(Verlenging.Soort.LOONSANCTIE, dag(m, 1), dag(m, 2)))),
            vorm("vrijwillig verlengd tot " + DAG, m -> verleng(Verlenging.Soort.VRIJWILLIG, m)),
            vorm("te laat aangevraagd tot " + DAG, m -> verleng(Verlenging.Soort.LATE_AANVRAAG, m)),
            vorm("verkorte wachttijd tot " + DAG, m -> verleng(Verlenging.Soort.VERKORTE_WACHTTIJD, m)),
            vorm("evaluatie elke (\\d) weken", m -> evaluatieWeken = Integer.parseInt(m.group(1))),
            vorm("eigenrisicodrager", m -> eigenrisicodrager = true),
            vorm(
                    "([A-Z_0-9]+)(?:#(\\d+))?(?: op " + DAG + "(?: ([A-Z_0-9]+))?)?(?: uitgesteld tot " + DAG + ")?",
                    m -> stappen.add(new Stap(
                            MijlpaalSoort.valueOf(m.group(1)),
                            m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
                            m.group(3) == null ? null : dag(m, 3),
                            m.group(4) == null ? null : Uitkomst.valueOf(m.group(4)),
                            m.group(5) == null ? null : dag(m, 5)))));

    private Feitentekst() {}

    static Feiten lees(String tekst) {
        var lezer = new Feitentekst();
        for (var feit : tekst.split(";")) {
            lezer.neem(feit.strip());
        }
        return new Feiten(
                lezer.perioden,
                lezer.verloop,
                lezer.verlof,
                lezer.stappen,
                lezer.verlengingen,
                lezer.laatsteDag,
                lezer.aowVanaf,
                lezer.vangnet,
                lezer.vangnetBekendOp,
                lezer.gemeldOp,
                new Feiten.Keuzes(
                        lezer.evaluatieWeken, Feiten.Keuzes.GEWOON.uwvDoorArbodienst(), lezer.eigenrisicodrager));
    }

    private void neem(String feit) {
        for (var vorm : vormen) {
            var treffer = vorm.patroon().matcher(feit);
            if (treffer.matches()) {
                vorm.neem().accept(treffer);
                return;
            }
        }
        throw new IllegalArgumentException("Not a fact: " + feit);
    }

    /** The last one still runs. */
    private void herhaal(int aantal, LocalDate vanaf, int ziek, int beter) {
        for (var nummer = 0; nummer < aantal; nummer++) {
            var van = vanaf.plusDays((long) nummer * (ziek + beter));
            perioden.add(new Verzuimperiode(van, nummer == aantal - 1 ? null : van.plusDays(ziek)));
        }
    }

    private void verleng(Verlenging.Soort soort, MatchResult treffer) {
        verlengingen.add(new Verlenging(soort, null, dag(treffer, 1)));
    }

    private static LocalDate dag(MatchResult treffer, int groep) {
        return LocalDate.parse(treffer.group(groep));
    }

    private static Vorm vorm(String patroon, Consumer<MatchResult> neem) {
        return new Vorm(Pattern.compile(patroon), neem);
    }

    private record Vorm(Pattern patroon, Consumer<MatchResult> neem) {}
}
