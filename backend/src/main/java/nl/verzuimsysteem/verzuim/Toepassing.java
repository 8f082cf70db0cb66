package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of the spells, course and leave of an employee. Pure: the same picture and change give the same
 * picture, and a change that was made already gives the picture itself. In which case a spell then lies is decided by
 * {@link Indeling}.
 *
 * <p>Nothing that was recorded disappears along the way: a spell cannot be cut short before a day from which partial
 * recovery was recorded; that must be taken out first. So every correction can be corrected back.
 */
final class Toepassing {
    private final Verzuimbeeld beeld;
    private final long hier;
    private final Grenzen grenzen;

    private Toepassing(Verzuimbeeld beeld, long hier, Grenzen grenzen) {
        this.beeld = beeld;
        this.hier = hier;
        this.grenzen = grenzen;
    }

    /**
     * The picture after a change.
     *
     * @param hier the case from which it is made: only its spells can be meant
     * @param akte who records it, and when
     * @throws OngeldigeInvoer on the fields of the change
     * @throws Conflict when the case has no spell that runs, for what needs one; or the leave was judged
     */
    static Verzuimbeeld van(Verzuimbeeld beeld, long hier, Wijziging wijziging, Grenzen grenzen, Akte akte) {
        var nu = new Toepassing(beeld, hier, grenzen);
        return switch (wijziging) {
            case Wijziging.Hersteld(LocalDate dag) -> nu.hersteld(dag);
            case Wijziging.EersteDag(LocalDate van, LocalDate wordt) -> nu.eersteDag(van, wordt);
            case Wijziging.Hersteldag(LocalDate van, @Nullable LocalDate wordt) -> nu.hersteldag(van, wordt);
            case Wijziging.TrekIn(LocalDate van) -> nu.trekIn(van);
            case Wijziging.VerlofVast vast -> new Verloftoepassing(beeld, grenzen, akte).van(vast);
            case Wijziging.VerlofDagen dagen -> new Verloftoepassing(beeld, grenzen, akte).van(dagen);
            case Wijziging.VerlofWeg weg -> new Verloftoepassing(beeld, grenzen, akte).van(weg);
            case Wijziging.GedeeltelijkHersteld deels -> new Verlooptoepassing(beeld, hier, grenzen).van(deels);
            case Wijziging.Terugval terugval -> new Verlooptoepassing(beeld, hier, grenzen).van(terugval);
            case Wijziging.Arbeidstherapie proef -> new Verlooptoepassing(beeld, hier, grenzen).van(proef);
            case Wijziging.VerloopWeg weg -> new Verlooptoepassing(beeld, hier, grenzen).van(weg);
        };
    }

    private Verzuimbeeld hersteld(LocalDate dag) {
        var laatste = beeld.van(hier).getLast();
        if (laatste.tot() != null) {
            if (dag.equals(laatste.tot())) {
                return beeld;
            }
            throw new Conflict("dossier.herstel.alGemeld", grenzen.naam(), Kalender.voluit(laatste.tot()));
        }
        return eindigt(laatste, dag, "eersteDagWeerAanHetWerk");
    }

    private Verzuimbeeld eindigt(Periode periode, LocalDate dag, String veld) {
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(!dag.isAfter(grenzen.vandaag()), veld, "dossier.herstel.toekomst")
                .eis(dag.isAfter(periode.van()), veld, "dossier.herstel.tevroeg", Kalender.voluit(periode.van()));
        volgende(periode)
                .ifPresent(later -> fouten.eis(
                        !dag.isAfter(later.van()),
                        veld,
                        "dossier.periode.overlap",
                        grenzen.naam(),
                        Kalender.voluit(later.van())));
        var verloop = beeld.verloop(periode);
        if (!verloop.isEmpty()) {
            var vanaf = verloop.getLast().vanaf();
            fouten.eis(dag.isAfter(vanaf), veld, "dossier.periode.verloopErna", Kalender.voluit(vanaf));
        }
        fouten.klaar();
        return zet(periode, periode.met(periode.van(), dag));
    }

    private Verzuimbeeld eersteDag(LocalDate van, LocalDate wordt) {
        var gevonden = beeld.periode(hier, van);
        if (gevonden.isEmpty() && beeld.periode(hier, wordt).isPresent()) {
            return beeld;
        }
        var periode = gevonden.orElseThrow(() -> onbekend(van));
        var oudste = van.isBefore(grenzen.oudste()) ? van : grenzen.oudste();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(!wordt.isAfter(grenzen.vandaag()), "wordt", "dossier.eersteZiektedag.toekomst")
                .eis(!wordt.isBefore(oudste), "wordt", "dossier.eersteZiektedag.teOud", Kalender.voluit(oudste))
                .eis(
                        grenzen.inDienstOp(wordt),
                        "wordt",
                        "dossier.eersteZiektedag.nietInDienst",
                        grenzen.naam(),
                        voluit(grenzen.inDienst()))
                .eis(
                        grenzen.nogInDienstOp(wordt),
                        "wordt",
                        "dossier.eersteZiektedag.uitDienst",
                        grenzen.naam(),
                        voluit(grenzen.uitDienst()))
                .eis(
                        periode.tot() == null || wordt.isBefore(periode.tot()),
                        "wordt",
                        "dossier.periode.naHerstel",
                        voluit(periode.tot()));
        vorige(periode)
                .ifPresent(eerder -> fouten.eis(
                        eerder.tot() != null && !wordt.isBefore(eerder.tot()),
                        "wordt",
                        "dossier.eersteZiektedag.overlap",
                        grenzen.naam(),
                        Kalender.voluit(eerder.van()),
                        voluit(eerder.tot())));
        var verloop = beeld.verloop(periode);
        if (!verloop.isEmpty()) {
            var vanaf = verloop.getFirst().vanaf();
            fouten.eis(!wordt.isAfter(vanaf), "wordt", "dossier.periode.verloopErvoor", Kalender.voluit(vanaf));
        }
        fouten.klaar();
        return zet(periode, periode.met(wordt, periode.tot()));
    }

    private Verzuimbeeld hersteldag(LocalDate van, @Nullable LocalDate wordt) {
        var periode = beeld.periode(hier, van).orElseThrow(() -> onbekend(van));
        if (wordt != null) {
            return wordt.equals(periode.tot()) ? beeld : eindigt(periode, wordt, "wordt");
        }
        var later = volgende(periode);
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        later.isEmpty(),
                        "wordt",
                        "dossier.herstel.nodig",
                        grenzen.naam(),
                        later.map(een -> Kalender.voluit(een.van())).orElse(""))
                .klaar();
        return periode.tot() == null ? beeld : zet(periode, periode.met(van, null));
    }

    private Verzuimbeeld trekIn(LocalDate van) {
        var periode = beeld.periode(hier, van).orElseThrow(() -> onbekend(van));
        var over = new ArrayList<>(beeld.verloop());
        over.removeAll(beeld.verloop(periode));
        return beeld.metPerioden(Verzuimbeeld.vervang(beeld.perioden(), periode, ignored -> null))
                .metVerloop(over);
    }

    private Verzuimbeeld zet(Periode oud, Periode nieuw) {
        return beeld.metPerioden(Verzuimbeeld.vervang(beeld.perioden(), oud, ignored -> nieuw));
    }

    private Optional<Periode> volgende(Periode periode) {
        return anderen(periode).filter(een -> een.van().isAfter(periode.van())).min(Comparator.comparing(Periode::van));
    }

    private Optional<Periode> vorige(Periode periode) {
        return anderen(periode)
                .filter(een -> een.van().isBefore(periode.van()))
                .max(Comparator.comparing(Periode::van));
    }

    private Stream<Periode> anderen(Periode periode) {
        return beeld.geldig().stream().filter(een -> !een.equals(periode));
    }

    private OngeldigeInvoer onbekend(LocalDate van) {
        return OngeldigeInvoer.veld("van", "dossier.periode.onbekend", Kalender.voluit(van));
    }

    private static String voluit(@Nullable LocalDate dag) {
        return dag == null ? "" : Kalender.voluit(dag);
    }
}
