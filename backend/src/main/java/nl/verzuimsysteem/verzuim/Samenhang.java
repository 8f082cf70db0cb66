package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Vierwekenregel;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/** Says in words which spells join or part by a change, and why. */
final class Samenhang {
    private Samenhang() {}

    /**
     * What a change does to which spells lie together.
     *
     * @param na the picture after the change, divided
     */
    static List<Melding> verschil(Verzuimbeeld voor, Verzuimbeeld na) {
        var meldingen = new ArrayList<Melding>();
        for (var paar : paren(na)) {
            if (!samen(voor, paar)) {
                meldingen.add(waaromSamen(paar, !heeft(voor, paar.later())));
            }
        }
        for (var paar : paren(voor)) {
            if (heeft(na, paar.eerder()) && heeft(na, paar.later()) && !samen(na, paar)) {
                meldingen.add(waaromApart(na, paar));
            }
        }
        for (var zaak : na.zaken()) {
            if (voor.zaak(zaak.id()).map(Zaak::geldt).orElse(false) && !zaak.geldt()) {
                meldingen.add(
                        zaak.opgegaanIn() == null
                                ? Melding.van("dossier.vervalt")
                                : Melding.van(
                                        "dossier.voegtSamen",
                                        Long.toString(zaak.id()),
                                        Long.toString(zaak.opgegaanIn())));
            }
        }
        tijdensVerlof(voor, na, meldingen);
        oordeel(voor, na).ifPresent(meldingen::add);
        return meldingen;
    }

    /** What becomes of the word of the bedrijfsarts about leave whose days change. */
    private static Optional<Melding> oordeel(Verzuimbeeld voor, Verzuimbeeld na) {
        var was = voor.verlof().stream()
                .filter(een -> !na.verlof().contains(een) && een.oorzaak() != Verlof.Oorzaak.ONBEKEND)
                .findFirst();
        var wordt =
                na.verlof().stream().filter(een -> !voor.verlof().contains(een)).findFirst();
        return was.flatMap(oud -> wordt.filter(
                        nieuw -> !nieuw.van().equals(oud.van()) || !nieuw.tot().equals(oud.tot()))
                .map(nieuw -> Melding.van(
                        nieuw.oorzaak() == oud.oorzaak()
                                ? "dossier.verlof.oordeelBlijft"
                                : "dossier.verlof.oordeelOpnieuw")));
    }

    /** A spell that begins during leave: its days count from the end of the leave. */
    private static void tijdensVerlof(Verzuimbeeld voor, Verzuimbeeld na, List<Melding> meldingen) {
        for (var periode : na.geldig()) {
            na.verlof().stream()
                    .filter(een ->
                            !periode.van().isBefore(een.van()) && periode.van().isBefore(een.tot()))
                    .filter(een ->
                            !voor.perioden().contains(periode) || !voor.verlof().contains(een))
                    .findFirst()
                    .ifPresent(een -> meldingen.add(Melding.van(
                            "dossier.tijdensVerlof",
                            Kalender.voluit(periode.van()),
                            Kalender.voluit(een.tot().minusDays(1)))));
        }
    }

    private static List<Paar> paren(Verzuimbeeld beeld) {
        var paren = new ArrayList<Paar>();
        for (var zaak : beeld.zaken()) {
            var perioden = beeld.van(zaak.id());
            for (var nummer = 1; nummer < perioden.size(); nummer++) {
                paren.add(new Paar(perioden.get(nummer - 1), perioden.get(nummer)));
            }
        }
        return paren;
    }

    private static boolean samen(Verzuimbeeld beeld, Paar paar) {
        var eerder = waar(beeld, paar.eerder());
        return eerder != null && eerder.equals(waar(beeld, paar.later()));
    }

    private static boolean heeft(Verzuimbeeld beeld, Periode periode) {
        return waar(beeld, periode) != null;
    }

    private static @Nullable Long waar(Verzuimbeeld beeld, Periode periode) {
        return beeld.geldig().stream()
                .filter(een -> een.sleutel().equals(periode.sleutel()))
                .map(Periode::dossier)
                .findFirst()
                .orElse(null);
    }

    private static Melding waaromSamen(Paar paar, boolean nieuw) {
        var hersteld = eind(paar.eerder());
        var dagen = Vierwekenregel.dagenHersteld(hersteld, paar.later().van());
        if (dagen >= Vierwekenregel.DAGEN) {
            return Melding.van(
                    "dossier.samenDoorVerlof",
                    Kalender.voluit(hersteld),
                    Kalender.voluit(paar.later().van()));
        }
        return Melding.van(
                nieuw ? "dossier.samengesteld" : "dossier.hoortBij",
                dagen,
                Kalender.voluit(hersteld),
                Kalender.voluit(paar.later().van()),
                Vierwekenregel.DAGEN);
    }

    private static Melding waaromApart(Verzuimbeeld na, Paar paar) {
        var eerder = na(na, paar.eerder());
        var later = na(na, paar.later());
        var hersteld = eind(eerder);
        return Melding.van(
                "dossier.splitst",
                Vierwekenregel.dagenHersteld(hersteld, later.van()),
                Kalender.voluit(hersteld),
                Kalender.voluit(later.van()),
                Vierwekenregel.DAGEN);
    }

    private static Periode na(Verzuimbeeld beeld, Periode periode) {
        return beeld.geldig().stream()
                .filter(een -> een.sleutel().equals(periode.sleutel()))
                .findFirst()
                .orElse(periode);
    }

    private static LocalDate eind(Periode periode) {
        return Objects.requireNonNull(periode.tot(), "Only the last spell may run");
    }

    /** Two spells that follow each other in one case. */
    private record Paar(Periode eerder, Periode later) {}
}
