package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.selekt.Overzichtstaat;
import nl.verzuimsysteem.selekt.Triage;
import nl.verzuimsysteem.ui.component.Feiten;
import org.jspecify.annotations.Nullable;

/** How far one triage is, in facts. */
final class Triagefeiten {
    private Triagefeiten() {}

    static Feiten van(Triage triage) {
        var feiten = new Feiten()
                .feit(t("selekt.feit.dagEen"), triage.isLaatGemeld() ? Kalender.voluit(triage.dagEen()) : null)
                .feit(t("selekt.feit.verstuurd"), op(triage.verstuurdOp()))
                .feit(t("selekt.feit.nietBezorgd"), op(triage.nietBezorgdOp()))
                .feit(t("selekt.feit.herinnerd"), op(triage.herinnerdOp()))
                .feit(t("selekt.feit.laatste"), op(triage.laatstHerinnerdOp()))
                .feit(t("selekt.feit.gebeld"), gebeld(triage))
                .feit(t("selekt.feit.opgeroepen"), op(triage.opgeroepenOp()))
                .feit(t("selekt.feit.begonnen"), triage.ingevuldOp() == null ? op(triage.begonnenOp()) : null)
                .feit(t("selekt.feit.ingevuld"), op(triage.ingevuldOp()))
                .feit(t("selekt.feit.telefonisch"), triage.afgenomenDoor())
                .feit(t("selekt.feit.beoordeeld"), op(triage.beoordeeldOp()))
                .feit(
                        t("selekt.feit.actie"),
                        triage.actie() == null ? null : triage.actie().naam());
        var stop = triage.stop();
        if (stop != null) {
            feiten.feit(t("selekt.feit.gestopt"), t("selekt.feit.gestoptWat." + stop.soort(), Kalender.kort(stop.op())))
                    .feit(t("selekt.feit.namens"), stop.namens())
                    .feit(t("selekt.feit.reden"), stop.reden())
                    .feit(t("selekt.feit.door"), stop.door());
        }
        return feiten.feit(t("selekt.feit.vervallen"), Selektwoorden.vervallen(triage.einde()));
    }

    /** What comes next by itself. */
    static Optional<String> komt(Triage triage) {
        return Optional.ofNullable(triage.komt())
                .map(komt -> t("selekt.komt." + komt.wat(), Selektwoorden.dag(komt.op())));
    }

    /** One of an earlier spell. */
    static String eerder(Triage triage) {
        return t("selekt.kaart.eerder", Kalender.voluit(triage.eersteDag()), Selektwoorden.woord(staat(triage)));
    }

    static Overzichtstaat staat(Triage triage) {
        return switch (triage.status()) {
            case GEPLAND -> Overzichtstaat.TE_VERSTUREN;
            case VERSTUURD -> triage.herinnerdOp() == null ? Overzichtstaat.VERSTUURD : Overzichtstaat.HERINNERD;
            case TE_BELLEN -> Overzichtstaat.TE_BELLEN;
            case INGEVULD -> Overzichtstaat.INGEVULD;
            case BEOORDEELD -> Overzichtstaat.BEOORDEELD;
            case GESTOPT -> Overzichtstaat.GESTOPT;
            case VERVALLEN -> Overzichtstaat.VERVALLEN;
            case VERLOPEN -> Overzichtstaat.VERLOPEN;
        };
    }

    private static @Nullable String gebeld(Triage triage) {
        var laatst = triage.laatstGebeldOp();
        return laatst == null ? null : t("selekt.feit.pogingen", triage.pogingen(), Kalender.kort(laatst));
    }

    private static @Nullable String op(@Nullable Instant moment) {
        return moment == null ? null : Kalender.kort(moment);
    }
}
