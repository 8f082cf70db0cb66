package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Inbegrip;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import nl.verzuimsysteem.tarieven.Tijd;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** What things about prices are called, alike on every screen. */
final class Tariefwoorden {
    private Tariefwoorden() {}

    static String prijs(@Nullable Geld bedrag, Per per) {
        return bedrag == null ? t("tarieven.prijs.geen") : Prijswoorden.prijs(bedrag, per);
    }

    static String abonnementsprijs(@Nullable Geld bedrag) {
        return bedrag == null ? t("tarieven.prijs.geen") : t("tarieven.prijs.medewerker", bedrag);
    }

    /** @param totWeek the last week of a case in which it is included; 0 never, {@code null} always */
    static String inbegrepen(@Nullable Integer totWeek) {
        return switch (Inbegrip.van(totWeek)) {
            case ALTIJD -> t("tarieven.inbegrepen.altijd");
            case NOOIT -> t("tarieven.inbegrepen.nooit");
            case TOT_WEEK -> t("tarieven.inbegrepen.totWeek", totWeek == null ? 0 : totWeek);
        };
    }

    static String inbegrip(Inbegrip inbegrip) {
        return alleen(
                switch (inbegrip) {
                    case ALTIJD -> t("tarieven.inbegrepen.altijd");
                    case NOOIT -> t("tarieven.inbegrepen.nooit");
                    case TOT_WEEK -> t("tarieven.inbegrip.totWeek");
                });
    }

    /** As it stands where nothing precedes it: with a capital. */
    static String alleen(String woorden) {
        return woorden.substring(0, 1).toUpperCase(Melding.NEDERLANDS) + woorden.substring(1);
    }

    /** @param tot the first day it no longer holds */
    static String looptijd(LocalDate van, @Nullable LocalDate tot) {
        return tot == null
                ? t("tarieven.vanaf", Kalender.voluit(van))
                : t("tarieven.vanTot", Kalender.voluit(van), Kalender.voluit(tot.minusDays(1)));
    }

    static StatusLabel label(Tijd tijd) {
        return switch (tijd) {
            case NU -> new StatusLabel(StatusLabel.Soort.GOED, t("tarieven.tijd.nu"));
            case STRAKS -> new StatusLabel(StatusLabel.Soort.INFO, t("tarieven.tijd.straks"));
            case VOORBIJ -> new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("tarieven.tijd.voorbij"));
        };
    }
}
