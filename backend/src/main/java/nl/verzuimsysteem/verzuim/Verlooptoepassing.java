package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Deel;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of how much somebody is absent. Any spell of the case may be meant, also one that is over: whoever
 * reports late still can.
 */
final class Verlooptoepassing {
    private static final int GEHEEL = 100;

    private final Verzuimbeeld beeld;
    private final long hier;
    private final Grenzen grenzen;

    Verlooptoepassing(Verzuimbeeld beeld, long hier, Grenzen grenzen) {
        this.beeld = beeld;
        this.hier = hier;
        this.grenzen = grenzen;
    }

    Verzuimbeeld van(Wijziging.GedeeltelijkHersteld deels) {
        var uren = deels.uren();
        var percentage = uren == null ? deels.percentage() : percentage(uren);
        new OngeldigeInvoer.Verzamelaar()
                .eis(percentage > 0, "percentage", "dossier.verloop.geheelHersteld")
                .eis(percentage < GEHEEL, "percentage", "dossier.verloop.percentage")
                .klaar();
        var vanaf = deels.vanaf();
        var nieuw = new Deel(hier, vanaf, percentage, uren, false);
        if (beeld.verloop().contains(nieuw)) {
            return beeld;
        }
        var eerst = deVoor(periode(vanaf), vanaf);
        if (percentage >= eerst.percentage()) {
            throw uren == null
                    ? OngeldigeInvoer.veld("percentage", "dossier.verloop.nietMinder", eerst.percentage())
                    : OngeldigeInvoer.veld("uren", "dossier.verloop.nietMinderUren", eerst.percentage(), percentage);
        }
        return met(nieuw);
    }

    Verzuimbeeld van(Wijziging.Terugval terugval) {
        var vanaf = terugval.vanaf();
        var percentage = terugval.percentage();
        if (percentage < 1 || percentage > GEHEEL) {
            throw OngeldigeInvoer.veld("percentage", "dossier.verloop.terugval");
        }
        var nieuw = new Deel(hier, vanaf, percentage, null, false);
        if (beeld.verloop().contains(nieuw)) {
            return beeld;
        }
        var eerst = deVoor(periode(vanaf), vanaf);
        // Who worked on trial was wholly absent by law; at home again is a change all the same.
        var thuis = eerst.arbeidstherapie() && percentage == GEHEEL;
        if (percentage <= eerst.percentage() && !thuis) {
            throw OngeldigeInvoer.veld("percentage", "dossier.verloop.nietMeer", eerst.percentage());
        }
        return met(nieuw);
    }

    Verzuimbeeld van(Wijziging.Arbeidstherapie proef) {
        var vanaf = proef.vanaf();
        var nieuw = new Deel(hier, vanaf, GEHEEL, null, true);
        if (beeld.verloop().contains(nieuw)) {
            return beeld;
        }
        var eerst = deVoor(periode(vanaf), vanaf);
        if (eerst.arbeidstherapie()) {
            throw OngeldigeInvoer.veld("vanaf", "dossier.verloop.alOpProef", Kalender.voluit(eerst.vanaf()));
        }
        return met(nieuw);
    }

    Verzuimbeeld van(Wijziging.VerloopWeg weg) {
        var deel = beeld.verloop().stream()
                .filter(een -> een.dossier() == hier && een.vanaf().equals(weg.vanaf()))
                .findFirst()
                .orElseThrow(
                        () -> OngeldigeInvoer.veld("vanaf", "dossier.verloop.onbekend", Kalender.voluit(weg.vanaf())));
        return beeld.metVerloop(Verzuimbeeld.vervang(beeld.verloop(), deel, ignored -> null));
    }

    /** The spell of this case in which a day lies. */
    private Periode periode(LocalDate vanaf) {
        if (vanaf.isAfter(grenzen.vandaag())) {
            throw OngeldigeInvoer.veld("vanaf", "dossier.verloop.toekomst");
        }
        return beeld.van(hier).stream()
                .filter(een -> een.omvat(vanaf))
                .findFirst()
                .orElseThrow(() -> OngeldigeInvoer.veld(
                        "vanaf", "dossier.verloop.nietAfwezig", grenzen.naam(), Kalender.voluit(vanaf)));
    }

    /** How much he was absent the day before. */
    private Deel deVoor(Periode periode, LocalDate vanaf) {
        Deel laatste = new Deel(hier, periode.van(), GEHEEL, null, false);
        for (var deel : beeld.verloop(periode)) {
            if (deel.vanaf().isBefore(vanaf)) {
                laatste = deel;
            }
        }
        return laatste;
    }

    /** In the place of what was recorded from that day on. */
    private Verzuimbeeld met(Deel nieuw) {
        var alle = new ArrayList<>(beeld.verloop());
        alle.removeIf(deel -> deel.dossier() == hier && deel.vanaf().equals(nieuw.vanaf()));
        alle.add(nieuw);
        return beeld.metVerloop(alle);
    }

    /** How much is not worked of the hours of the contract, in whole percents and at least one. */
    private int percentage(BigDecimal uren) {
        @Nullable BigDecimal contract = grenzen.contracturen();
        if (contract == null || contract.signum() <= 0) {
            throw OngeldigeInvoer.veld("uren", "dossier.verloop.geenContracturen", grenzen.naam());
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(uren.signum() > 0, "uren", "dossier.verloop.uren")
                .eis(uren.compareTo(contract) < 0, "uren", "dossier.verloop.alleUren", contract)
                .klaar();
        var afwezig = BigDecimal.ONE
                .subtract(uren.divide(contract, 6, RoundingMode.HALF_UP))
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .intValue();
        return Math.max(1, afwezig);
    }
}
