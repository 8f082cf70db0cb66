package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** What cannot be in spells, their course and leave. */
final class Periodebevindingen {
    private static final int HELEMAAL = 100;

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Bevindingenlijst lijst;
    private final List<Verzuimperiode> perioden;
    private final List<Verlof> verlof;

    Periodebevindingen(Feiten feiten, Regels regels, Telling telling, Bevindingenlijst lijst) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.lijst = lijst;
        perioden = feiten.perioden().stream()
                .sorted(Comparator.comparing(Verzuimperiode::van).thenComparing(Periodebevindingen::einde))
                .toList();
        // All leave of the employee comes along; only what touches this case has to do with it.
        verlof = feiten.verlof().stream()
                .filter(een -> perioden.stream()
                        .anyMatch(periode ->
                                !een.tot().isBefore(periode.van()) && !een.van().isAfter(einde(periode))))
                .sorted(Comparator.comparing(Verlof::van).thenComparing(Verlof::tot))
                .toList();
    }

    void zoek() {
        if (perioden.isEmpty()) {
            lijst.tegenspraak("poortwachter.bevinding.geenPeriode");
            return;
        }
        onmogelijkeDagen();
        volgorde();
        verlof();
        verloop();
    }

    private static LocalDate einde(Verzuimperiode periode) {
        var tot = periode.tot();
        return tot == null ? LocalDate.MAX : tot;
    }

    private void onmogelijkeDagen() {
        for (var periode : perioden) {
            if (!Kalender.kan(periode.van()) || Bevindingenlijst.is(periode.tot(), tot -> !Kalender.kan(tot))) {
                lijst.tegenspraak("poortwachter.bevinding.dag", Melding.van("poortwachter.bevinding.dag.periode"));
            }
        }
        for (var een : verlof) {
            if (!Kalender.kan(een.van()) || !Kalender.kan(een.tot())) {
                lijst.tegenspraak("poortwachter.bevinding.dag", Melding.van("poortwachter.bevinding.dag.verlof"));
            }
        }
    }

    private void volgorde() {
        var vorige = perioden.getFirst();
        for (var periode : perioden.subList(1, perioden.size())) {
            var tot = vorige.tot();
            if (tot == null) {
                lijst.tegenspraak("poortwachter.bevinding.naLopend", vorige.van(), periode.van());
            } else if (periode.van().isBefore(tot)) {
                lijst.tegenspraak("poortwachter.bevinding.overlap", vorige.van(), periode.van());
            } else if (Samenstelling.hoortBij(vorige, periode, feiten.verlof(), regels.onderbreking())) {
                // One case.
            } else if (Dagenreeks.verlof(feiten.verlof()).dieVult(Telling.dag(tot), Telling.dag(periode.van())) >= 0) {
                lijst.tegenspraak("poortwachter.bevinding.verlof.nieuwDossier", tot, periode.van());
            } else {
                lijst.tegenspraak(
                        "poortwachter.bevinding.onderbreking",
                        tot,
                        periode.van(),
                        Vierwekenregel.dagenHersteld(tot, periode.van()),
                        regels.onderbreking());
            }
            if (!einde(periode).isBefore(einde(vorige))) {
                vorige = periode;
            }
        }
    }

    private void verlof() {
        for (var nummer = 1; nummer < verlof.size(); nummer++) {
            if (verlof.get(nummer).van().isBefore(verlof.get(nummer - 1).tot())) {
                lijst.tegenspraak(
                        "poortwachter.bevinding.verlof.overlap",
                        verlof.get(nummer - 1).van(),
                        verlof.get(nummer).van());
            }
        }
        var begin = perioden.getFirst().van();
        if (Dagenreeks.ziek(perioden).zonder(Dagenreeks.verlof(verlof)).aantal() == 0) {
            lijst.tegenspraak("poortwachter.bevinding.verlof.alles");
            return;
        }
        for (var een : verlof) {
            if (!een.van().isAfter(begin) && een.tot().isAfter(begin)) {
                lijst.letOp("poortwachter.bevinding.verlof.begin", begin, LocalDate.ofEpochDay(telling.eersteDag()));
            }
            if (een.oorzaak() == Verlof.Oorzaak.ANDERE
                    && perioden.stream()
                            .anyMatch(periode -> periode.van().isBefore(een.van())
                                    && einde(periode).isAfter(een.tot()))) {
                lijst.tegenspraak("poortwachter.bevinding.verlof.andereOorzaak", een.van(), een.tot());
            }
        }
    }

    private void verloop() {
        var regelmaat = feiten.verloop().stream()
                .sorted(Comparator.comparing(Verloop::vanaf))
                .toList();
        for (var nummer = 0; nummer < regelmaat.size(); nummer++) {
            var stand = regelmaat.get(nummer);
            if (stand.percentage() < 1 || stand.percentage() > HELEMAAL) {
                lijst.tegenspraak("poortwachter.bevinding.verloop.percentage", stand.vanaf(), stand.percentage());
            }
            if (perioden.stream()
                    .noneMatch(periode -> !periode.van().isAfter(stand.vanaf())
                            && einde(periode).isAfter(stand.vanaf()))) {
                lijst.tegenspraak("poortwachter.bevinding.verloop.buiten", stand.vanaf());
            }
            if (nummer > 0 && regelmaat.get(nummer - 1).vanaf().equals(stand.vanaf())) {
                lijst.tegenspraak("poortwachter.bevinding.verloop.dubbel", stand.vanaf());
            }
        }
    }
}
