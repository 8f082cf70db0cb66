package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.YearMonth;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.ui.Paden;

/** Where something odd about the invoice of a company is mended. */
final class Herstelplek {
    private Herstelplek() {}

    /** @param naam of the company, for a screen reader */
    static Anchor link(Bijzonderheid bijzonderheid, YearMonth maand, BedrijfId bedrijf, String naam) {
        var link = new Anchor(pad(bijzonderheid, maand, bedrijf), t("facturatie.voorbeeld.herstel." + bijzonderheid));
        link.getElement().setAttribute("aria-label", t("facturatie.voorbeeld.herstel." + bijzonderheid) + ": " + naam);
        return link;
    }

    private static String pad(Bijzonderheid bijzonderheid, YearMonth maand, BedrijfId bedrijf) {
        return switch (bijzonderheid) {
            case GEEN_EMAIL, GEEN_ADRES, GEEN_ABONNEMENT, NIET_TE_BEREKENEN -> Paden.bedrijf(bedrijf, "beheer");
            case AANTAL_VAN_VORIG_JAAR, AANTAL_GETELD, GEEN_AANTAL -> Paden.bedrijf(bedrijf, "aantallen");
            case GEEN_PRIJS, VERRICHTING_ZONDER_PRIJS -> Paden.TARIEVEN;
            case BEDRAG_NUL, MEER_DAN_DUBBEL -> Runpaden.voorbeeldfactuur(maand, bedrijf);
        };
    }
}
