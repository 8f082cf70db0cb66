package nl.verzuimsysteem.tarieven;

import java.util.ArrayList;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** How a verdict is told, alike on every screen, in the API and on the invoice. */
public final class Prijswoorden {
    private Prijswoorden() {}

    /** {@code Valt buiten het abonnement}. */
    public static String oordeel(Oordeel oordeel) {
        return switch (oordeel) {
            case BINNEN -> Melding.van("tarieven.oordeel.binnen").tekst();
            case BUITEN -> Melding.van("tarieven.oordeel.buiten").tekst();
        };
    }

    /** {@code € 95,00 per keer, zonder btw}; empty for what falls inside, which costs nothing of its own. */
    public static String prijs(Prijsoordeel prijs) {
        if (prijs.oordeel() == Oordeel.BINNEN) {
            return "";
        }
        return prijs.prijs() == null
                ? Melding.van("tarieven.prijs.onbekend").tekst()
                : prijs(prijs.prijs(), prijs.per());
    }

    /** {@code € 95,00 per keer, zonder btw}. */
    public static String prijs(Geld bedrag, Per per) {
        return switch (per) {
            case KEER -> Melding.van("tarieven.prijs.keer", bedrag).tekst();
            case UUR -> Melding.van("tarieven.prijs.uur", bedrag).tekst();
        };
    }

    /**
     * The rule that decided: {@code Week 12 van het dossier, geteld vanaf 05-01-2026. Compleet: inbegrepen tot en met week
     * 11.}
     */
    public static String uitleg(Prijsoordeel prijs) {
        var zinnen = new ArrayList<Melding>();
        var abonnement = prijs.abonnement() == null ? "" : prijs.abonnement().naam();
        switch (prijs.grond()) {
            case ALTIJD_INBEGREPEN -> zinnen.add(Melding.van("tarieven.grond.altijdInbegrepen", abonnement));
            case ALTIJD_BUITEN -> zinnen.add(Melding.van("tarieven.grond.altijdBuiten", abonnement));
            case GEEN_ABONNEMENT -> zinnen.add(Melding.van("tarieven.grond.geenAbonnement"));
            case INBEGREPEN_TOT_WEEK, NA_INBEGREPEN_WEEK -> {
                zinnen.add(
                        prijs.week() == null || prijs.teldag() == null
                                ? Melding.van("tarieven.grond.geenDossier")
                                : Melding.van("tarieven.grond.week", prijs.week(), Kalender.kort(prijs.teldag())));
                if (prijs.totWeek() != null) {
                    zinnen.add(Melding.van("tarieven.grond.totWeek", abonnement, prijs.totWeek()));
                }
            }
        }
        if (prijs.oordeel() == Oordeel.BUITEN && prijs.afgesproken()) {
            zinnen.add(Melding.van("tarieven.prijs.afgesproken"));
        }
        return String.join(" ", zinnen.stream().map(Melding::tekst).toList());
    }
}
