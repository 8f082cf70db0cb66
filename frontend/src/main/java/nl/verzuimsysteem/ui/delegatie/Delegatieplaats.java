package nl.verzuimsysteem.ui.delegatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.verzuimsysteem.delegatie.Delegatieregel;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** One delegation in the list: who under whom, what, from when until when, and when it was signed. */
final class Delegatieplaats extends ListItem {

    /**
     * @param triage what the triage is called here
     * @param trekIn takes it back; nothing when this reader cannot
     */
    Delegatieplaats(Delegatieregel regel, String triage, @Nullable Runnable trekIn) {
        var delegatie = regel.delegatie();
        addClassName("met-knop");
        var wie = new Span(t("delegatie.wieOnder", delegatie.gemachtigdeNaam(), delegatie.bedrijfsartsNaam()));
        wie.addClassName("team-naam");
        var kop = new Div(wie, stand(regel));
        kop.addClassName("tegenover");
        var taken = new Span(delegatie.taken().stream()
                .sorted()
                .map(taak -> taak.naam(triage))
                .collect(Collectors.joining(", ")));
        var tot = delegatie.tot();
        var wanneer = tot == null
                ? t("delegatie.vanaf", Kalender.voluit(delegatie.van()))
                : t("delegatie.vanTot", Kalender.voluit(delegatie.van()), Kalender.voluit(tot));
        var ingetrokken = regel.ingetrokkenOp();
        var eronder = new Span(t("delegatie.getekend", regel.regionaam(), wanneer, Kalender.kort(regel.getekendOp()))
                + (ingetrokken == null ? "" : " · " + t("delegatie.ingetrokkenOp", Kalender.kort(ingetrokken))));
        eronder.addClassName("stil");
        var tekst = new Div(kop, new Div(taken), new Div(eronder));
        add(tekst);
        if (trekIn != null) {
            var knop = new Button(t("delegatie.trekIn.knop"), klik -> trekIn.run());
            knop.addThemeVariants(ButtonVariant.TERTIARY);
            knop.setAriaLabel(t("delegatie.trekIn.van", delegatie.gemachtigdeNaam()));
            add(knop);
        }
    }

    private static StatusLabel stand(Delegatieregel regel) {
        return switch (regel.stand()) {
            case GELDT -> new StatusLabel(StatusLabel.Soort.GOED, t("delegatie.stand.geldt"));
            case KOMT -> new StatusLabel(StatusLabel.Soort.WACHT, t("delegatie.stand.komt"));
            case VOORBIJ -> new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("delegatie.stand.voorbij"));
        };
    }
}
