package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Gemist;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;

/** The companies that a run made no invoice for, each with the reason, and the act that makes them once it is mended. */
final class Rungemist {
    private Rungemist() {}

    /** @param anders shows that they are being made */
    static Kaart kaart(FactuurrunService runs, Factuurrun run, Runnable anders) {
        // Pressing twice starts it once.
        var sleutel = UUID.randomUUID().toString();
        var lijst = Lijst.<Gemist>maak(t("facturatie.run.gemist"));
        lijst.addComponentColumn(Rungemist::naam)
                .setHeader(t("facturatie.voorbeeld.kolom.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addComponentColumn(rij -> reden(rij))
                .setHeader(t("facturatie.run.gemist.reden"))
                .setFlexGrow(4));
        Lijst.vul(
                lijst,
                uitsnede -> runs.gemist(Ingelogd.actor(), run.id(), uitsnede),
                new LegeStaat(t("facturatie.voorbeeld.geen"), ""));
        var opnieuw = new Button(
                t("facturatie.run.opnieuw"),
                klik -> new Invoerdialoog(t("facturatie.run.opnieuw"))
                        .uitleg(t("facturatie.run.opnieuw.uitleg", run.mislukt()))
                        .vraag(
                                t("facturatie.run.opnieuw.knop"),
                                () -> runs.opnieuw(Ingelogd.actor(), run.id(), sleutel),
                                anders,
                                t("facturatie.run.opnieuw.gelukt")));
        opnieuw.addThemeVariants(ButtonVariant.PRIMARY);
        return new Kaart(
                t("facturatie.run.gemist"),
                new Paragraph(t("facturatie.run.gemist.uitleg", run.mislukt())),
                Runlijst.vlak(lijst, run.mislukt()),
                new Div(opnieuw));
    }

    private static Div naam(Gemist rij) {
        var smal = reden(rij);
        smal.addClassName("smal");
        return new Div(new Anchor(Paden.bedrijf(rij.bedrijf(), "beheer"), rij.naam()), smal);
    }

    private static Div reden(Gemist rij) {
        var reden = new Div(new Span(rij.reden()));
        reden.addClassName("lopend");
        return reden;
    }
}
