package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.Eenheid;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** How invoices are told on the screens. */
final class Factuurwoorden {
    private static final int MINUTEN_PER_UUR = 60;
    private static final int HONDERDSTEN = 2;

    private Factuurwoorden() {}

    /** {@code Factuur 2026-000123} or {@code Creditnota 2026-000124}. */
    static String naam(Factuurkop kop) {
        return naam(kop.soort(), kop.nummer());
    }

    static String naam(Factuursoort soort, String nummer) {
        return t("facturatie.factuur.naam." + soort.name(), nummer);
    }

    /**
     * What is special about it, if anything.
     *
     * @param mail whether the reader is who sees to it that invoices are mailed
     */
    static Optional<StatusLabel> stand(Factuurkop kop, boolean mail) {
        if (kop.soort() == Factuursoort.CREDIT) {
            return Optional.of(neutraal("facturatie.factuur.stand.credit"));
        }
        if (kop.gecrediteerdMet() != null) {
            return Optional.of(neutraal("facturatie.factuur.stand.gecrediteerd"));
        }
        return mail && kop.verstuurdOp() == null
                ? Optional.of(new StatusLabel(StatusLabel.Soort.LET_OP, t("facturatie.factuur.stand.nietGemaild")))
                : Optional.empty();
    }

    private static StatusLabel neutraal(String sleutel) {
        return new StatusLabel(StatusLabel.Soort.NEUTRAAL, t(sleutel));
    }

    /** The days a line is for: {@code 12 oktober 2026}, {@code De hele maand oktober 2026}; empty when it is for no days. */
    static String dagen(Factuur.Regel regel) {
        var van = regel.van();
        var tot = regel.totEnMet();
        if (van == null || tot == null) {
            return "";
        }
        if (van.equals(tot)) {
            return Kalender.voluit(van);
        }
        if (!isHeleMaand(van, tot)) {
            return t("facturatie.factuur.vanTot", Kalender.voluit(van), Kalender.voluit(tot));
        }
        // Of what is nameless the day is not told: it was on one of these.
        return t(
                regel.soort() == Regelsoort.VERRICHTING ? "facturatie.factuur.inMaand" : "facturatie.factuur.heleMaand",
                Kalender.maand(YearMonth.from(van)));
    }

    private static boolean isHeleMaand(LocalDate van, LocalDate tot) {
        var maand = YearMonth.from(van);
        return van.equals(maand.atDay(1)) && tot.equals(maand.atEndOfMonth());
    }

    /** {@code 2 keer × € 95,00}; empty for a fee or a settlement, whose words hold the sum. */
    static String som(Factuur.Regel regel) {
        if (regel.soort() != Regelsoort.VERRICHTING) {
            return "";
        }
        if (regel.eenheid() == Eenheid.UUR) {
            var minuten = regel.aantal()
                    .multiply(BigDecimal.valueOf(MINUTEN_PER_UUR))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
            return t("facturatie.factuur.som.UUR", minuten, aaneen(regel.prijs()));
        }
        return t("facturatie.factuur.som.KEER", regel.aantal().stripTrailingZeros(), aaneen(regel.prijs()));
    }

    /** An amount that no line break tears from its sign. */
    private static String aaneen(Geld bedrag) {
        return bedrag.toString().replace(' ', '\u00a0');
    }

    /** {@code btw 21%}. */
    static String btw(Btw btw) {
        return switch (btw.soort()) {
            case VRIJ -> t("facturatie.factuur.btw.vrij");
            case HOOG, LAAG -> t("facturatie.factuur.btw", procent(btw));
        };
    }

    /** {@code 21}, {@code 5,5}. */
    static BigDecimal procent(Btw btw) {
        return BigDecimal.valueOf(btw.honderdsten(), HONDERDSTEN);
    }
}
