package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What is said about runs on more than one page. */
final class Runwoorden {
    private Runwoorden() {}

    /** {@code Facturen van november 2026}. */
    static String titel(YearMonth maand) {
        return t("facturatie.run.maand", Kalender.maand(maand));
    }

    static StatusLabel stand(Factuurrun run, boolean staatStil) {
        if (staatStil) {
            return new StatusLabel(StatusLabel.Soort.FOUT, t("facturatie.run.stand.gestopt"));
        }
        if (!run.isKlaar()) {
            return new StatusLabel(StatusLabel.Soort.BEZIG, t("facturatie.run.stand.loopt"));
        }
        return run.mislukt() == 0
                ? new StatusLabel(StatusLabel.Soort.GOED, t("facturatie.run.stand.klaar"))
                : new StatusLabel(StatusLabel.Soort.LET_OP, t("facturatie.run.stand.mislukt", run.mislukt()));
    }

    /** How bad it is, by what happens when nobody does anything about it. */
    static StatusLabel.Soort ernst(Bijzonderheid bijzonderheid) {
        return switch (bijzonderheid) {
            case NIET_TE_BEREKENEN -> StatusLabel.Soort.FOUT;
            case GEEN_EMAIL,
                    GEEN_ADRES,
                    GEEN_ABONNEMENT,
                    GEEN_PRIJS,
                    GEEN_AANTAL,
                    VERRICHTING_ZONDER_PRIJS,
                    MEER_DAN_DUBBEL -> StatusLabel.Soort.LET_OP;
            case AANTAL_VAN_VORIG_JAAR, AANTAL_GETELD, BEDRAG_NUL -> StatusLabel.Soort.INFO;
        };
    }

    static Span stil(String tekst) {
        var stil = new Span(tekst);
        stil.addClassName("stil");
        return stil;
    }
}
