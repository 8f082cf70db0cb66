package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/** A line that says who or what, with what is to be known of it below, and a button. */
final class Plaatsregel extends ListItem {

    /**
     * @param wat what the line is about: a name, a function, a link
     * @param eronder what is to be known of it
     */
    Plaatsregel(Component wat, String eronder) {
        addClassName("met-knop");
        wat.addClassName("team-naam");
        var tekst = new Div(wat);
        if (!eronder.isEmpty()) {
            var stil = new Span(eronder);
            stil.addClassName("stil");
            tekst.add(stil);
        }
        add(tekst);
    }

    /** @param naam of the button for a screen reader: its word, and of what */
    Plaatsregel knop(String woord, String naam, Runnable handeling) {
        var knop = new Button(woord, klik -> handeling.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(naam);
        add(knop);
        return this;
    }

    /** In words from when until when, and for whom; empty when it simply holds. */
    static String tijd(LocalDate vandaag, LocalDate van, @Nullable LocalDate tot, @Nullable String vervangt) {
        if (vervangt != null && tot != null) {
            var einde = Kalender.voluit(tot.minusDays(1));
            return van.isAfter(vandaag)
                    ? t("beheer.vervangtVanTot", vervangt, Kalender.voluit(van), einde)
                    : t("beheer.vervangtTot", vervangt, einde);
        }
        if (tot != null) {
            return t("beheer.vanTot", Kalender.voluit(van), Kalender.voluit(tot.minusDays(1)));
        }
        return t(van.isAfter(vandaag) ? "beheer.vanaf" : "beheer.sinds", Kalender.voluit(van));
    }
}
