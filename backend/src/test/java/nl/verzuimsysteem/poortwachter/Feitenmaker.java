package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Makes facts: such as can be, and such as cannot. */
final class Feitenmaker {
    static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private Feitenmaker() {}

    /** Any day around a case, and now and then one that nobody can have meant. */
    static Arbitrary<LocalDate> dag() {
        return Arbitraries.frequencyOf(
                Tuple.of(60, Arbitraries.integers().between(-200, 1200).map(BEGIN::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)));
    }

    static Arbitrary<@Nullable LocalDate> misschien() {
        return dag().injectNull(0.6);
    }

    private static Arbitrary<Verzuimperiode> periode() {
        return Combinators.combine(dag(), Arbitraries.integers().between(0, 400))
                .as((van, dagen) -> dagen == 0 || van.isAfter(LocalDate.of(3000, 1, 1))
                        ? new Verzuimperiode(van, null)
                        : new Verzuimperiode(van, van.plusDays(dagen)));
    }

    private static Arbitrary<Verlof> verlof() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 900).map(BEGIN::plusDays),
                        Arbitraries.integers().between(1, 140),
                        Arbitraries.of(Verlof.Oorzaak.class))
                .as((van, dagen, oorzaak) -> new Verlof(van, van.plusDays(dagen), oorzaak));
    }

    private static Arbitrary<Stap> stap() {
        return Combinators.combine(
                        Arbitraries.of(MijlpaalSoort.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 3)), Tuple.of(1, Arbitraries.integers())),
                        misschien(),
                        Arbitraries.of(Uitkomst.class).injectNull(0.6),
                        misschien())
                .as(Stap::new);
    }

    private static Arbitrary<Verlenging> verlenging() {
        return Combinators.combine(Arbitraries.of(Verlenging.Soort.class), misschien(), dag())
                .as(Verlenging::new);
    }

    private static Arbitrary<Verloop> verloop() {
        return Combinators.combine(dag(), Arbitraries.integers().between(-5, 120), Arbitraries.of(true, false))
                .as(Verloop::new);
    }

    private static Arbitrary<Feiten.Keuzes> keuzes() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 12),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Feiten.Keuzes::new);
    }

    /** Facts that contradict each other in every way there is. */
    static Arbitrary<Feiten> rommel() {
        var dagen = Combinators.combine(
                        misschien(), misschien(), Arbitraries.of(Vangnet.class), misschien(), misschien(), keuzes())
                .as((laatste, aow, vangnet, bekend, gemeld, keuzes) -> new Feiten(
                        List.of(), List.of(), List.of(), List.of(), List.of(), laatste, aow, vangnet, bekend, gemeld,
                        keuzes));
        return Combinators.combine(
                        dagen,
                        periode().list().ofMaxSize(5),
                        verloop().list().ofMaxSize(4),
                        verlof().list().ofMaxSize(3),
                        stap().list().ofMaxSize(10),
                        verlenging().list().ofMaxSize(3))
                .as((feiten, perioden, verloop, verlof, stappen, verlengingen) -> feiten.metPerioden(perioden)
                        .metVerloop(verloop)
                        .metVerlof(verlof)
                        .metStappen(stappen)
                        .metVerlengingen(verlengingen));
    }

    /** Spells of one case: days sick and days fit in turn, of which the last spell runs. */
    static Arbitrary<List<Verzuimperiode>> geval() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers()
                                .between(1, 300)
                                .list()
                                .ofMinSize(0)
                                .ofMaxSize(5),
                        Arbitraries.integers().between(0, 27).list().ofSize(5))
                .as((begin, ziek, fit) -> {
                    var perioden = new ArrayList<Verzuimperiode>();
                    var van = BEGIN.plusDays(begin);
                    for (var nummer = 0; nummer < ziek.size(); nummer++) {
                        perioden.add(new Verzuimperiode(van, van.plusDays(ziek.get(nummer))));
                        van = van.plusDays(ziek.get(nummer) + fit.get(nummer));
                    }
                    perioden.add(new Verzuimperiode(van, null));
                    return perioden;
                });
    }

    /** Leave for birth somewhere in two years. */
    static Arbitrary<List<Verlof>> verlofVanEenGeval() {
        return verlof().list().ofMaxSize(2);
    }
}
