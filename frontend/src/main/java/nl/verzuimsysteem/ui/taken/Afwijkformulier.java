package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;

/** Until when a step waits, and why (RP 5). The reason goes to UWV with the file, and is never medical. */
final class Afwijkformulier extends Div {
    private final StapService service;
    private final Stapvraag vraag;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final DatumVeld tot;
    private final TextArea reden = new TextArea(t("stap.afwijken.reden"));
    private final Medischewacht wacht = new Medischewacht(reden);

    Afwijkformulier(StapService service, Clock klok, Stapvraag vraag) {
        this.service = service;
        this.vraag = vraag;
        tot = new DatumVeld(t("stap.afwijken.tot"), klok);
        reden.setHelperText(t("stap.afwijken.hulp"));
        reden.setMinRows(3);
        fouten.koppel("tot", tot).koppel("reden", reden);
        addClassName("formulier-vlak");
        add(
                new Paragraph(t("stap.uiterlijk", vraag.werknemer(), Kalender.voluit(vraag.uiterlijk()))),
                new Paragraph(t("stap.afwijken.uitleg")),
                fouten,
                tot,
                reden,
                wacht);
    }

    /** @return whether it was put off; if not, the form says why */
    boolean bewaar() {
        var dag = tot.getValue();
        if (!tot.eisDag() || dag == null) {
            return false;
        }
        return fouten.probeer(() -> service.wijkAf(
                Ingelogd.actor(),
                vraag.dossier(),
                vraag.soort(),
                vraag.volgnummer(),
                dag,
                reden.getValue().strip(),
                wacht.nietMedisch()));
    }
}
