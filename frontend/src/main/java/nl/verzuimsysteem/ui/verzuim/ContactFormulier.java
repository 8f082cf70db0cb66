package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.NieuwContact;

/** Records a talk with the employee. */
final class ContactFormulier extends Formulier {
    private final ContactService service;
    private final DossierId dossier;
    private final String sleutel = UUID.randomUUID().toString();

    private final DatumVeld datum;
    private final Select<ContactKanaal> kanaal = new Select<>();
    private final TextArea afspraken = new TextArea(t("dossier.contact.afspraken"));
    private final TextField reden = new TextField(t("medisch.niet.reden"));
    private final Medischewacht wacht = new Medischewacht(afspraken, reden);
    private final DatumVeld volgende;
    private final Foutensamenvatting fouten = new Foutensamenvatting();

    ContactFormulier(ContactService service, Clock klok, DossierId dossier, Runnable daarna) {
        this.service = service;
        this.dossier = dossier;
        datum = new DatumVeld(t("dossier.contact.datum"), klok);
        datum.setValue(Kalender.vandaag(klok));
        volgende = new DatumVeld(t("dossier.contact.volgende"), klok);
        volgende.setHelperText(t("dossier.contact.volgende.hulp"));
        kanaal.setLabel(t("dossier.contact.kanaal"));
        kanaal.setItems(ContactKanaal.values());
        kanaal.setItemLabelGenerator(ContactKanaal::naam);
        kanaal.setValue(ContactKanaal.TELEFOON);
        afspraken.setHelperText(t("dossier.contact.geenMedisch"));
        afspraken.setMinRows(3);
        afspraken.addClassName("heel");
        reden.setHelperText(t("medisch.niet.hulp"));
        reden.setWidthFull();
        fouten.koppel("datum", datum)
                .koppel("kanaal", kanaal)
                .koppel("afspraken", afspraken)
                .koppel("nietMedisch", reden)
                .koppel("volgendeDatum", volgende);
        var legVast = new Button(t("dossier.contact.knop"), klik -> {
            if (bewaar()) {
                daarna.run();
            }
        });
        legVast.addThemeVariants(ButtonVariant.PRIMARY);
        var velden = new Div(datum, kanaal, afspraken, wacht, volgende);
        velden.addClassName("formulier");
        addClassName("formulier-vlak");
        add(fouten, velden, new Div(legVast));
    }

    @Override
    boolean isGewijzigd() {
        return !afspraken.isEmpty() || !volgende.isEmpty();
    }

    @Override
    boolean bewaar() {
        var contact = new NieuwContact(
                sleutel,
                datum.getValue(),
                kanaal.getValue(),
                afspraken.getValue().strip(),
                volgende.getValue(),
                wacht.nietMedisch() ? reden.getValue() : null);
        if (fouten.probeer(() -> service.legVast(Ingelogd.actor(), dossier, contact))) {
            laatGaan();
            Meldingen.gelukt(t("dossier.contact.vastgelegd"));
            return true;
        }
        return false;
    }
}
