package nl.verzuimsysteem.ui.pobcontact;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.pobcontact.NieuwOverleg;
import nl.verzuimsysteem.pobcontact.Overleg;
import nl.verzuimsysteem.pobcontact.PobcontactService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.tarieven.Prijsblok;
import nl.verzuimsysteem.verzuim.ContactKanaal;

/** Records a talk with the employer, or another in its place; says first what it costs him. */
final class Overlegdialoog {
    private static final int LANGSTE_WIE = 120;
    private static final int LANGSTE_NOTITIE = 1000;

    private final PobcontactService service;
    private final DossierId dossier;
    private final String sleutel = UUID.randomUUID().toString();
    private final DatumVeld datum;
    private final TextField metWie = new TextField(t("pobcontact.metWie"));
    private final Select<ContactKanaal> kanaal = new Select<>();
    private final IntegerField minuten = new IntegerField(t("pobcontact.minuten"));
    private final TextArea notitie = new TextArea(t("pobcontact.notitie"));
    private final Div prijs = new Div();

    Overlegdialoog(PobcontactService service, DossierId dossier, Clock klok) {
        this.service = service;
        this.dossier = dossier;
        datum = new DatumVeld(t("pobcontact.datum"), klok);
        datum.setValue(Kalender.vandaag(klok));
        datum.addValueChangeListener(verandering -> toonPrijs());
        metWie.setHelperText(t("pobcontact.metWie.hulp"));
        metWie.setMaxLength(LANGSTE_WIE);
        kanaal.setLabel(t("pobcontact.kanaal"));
        kanaal.setItems(ContactKanaal.values());
        kanaal.setItemLabelGenerator(ContactKanaal::naam);
        kanaal.setValue(ContactKanaal.TELEFOON);
        notitie.setHelperText(t("pobcontact.notitie.hulp"));
        notitie.setMinRows(3);
        notitie.setMaxLength(LANGSTE_NOTITIE);
        toonPrijs();
    }

    /** A talk that is not recorded yet. */
    void nieuw(Runnable daarna) {
        vraag(
                new Invoerdialoog(t("pobcontact.nieuw")).uitleg(t("pobcontact.nieuw.uitleg")),
                t("pobcontact.bewaar"),
                overleg -> service.legVast(Ingelogd.actor(), overleg),
                daarna,
                t("pobcontact.vastgelegd"));
    }

    /** Another in the place of this one. */
    void corrigeer(Overleg eerder, Runnable daarna) {
        datum.setValue(eerder.datum());
        metWie.setValue(eerder.metWie());
        kanaal.setValue(eerder.kanaal());
        minuten.setValue(eerder.minuten());
        notitie.setValue(eerder.notitie());
        vraag(
                new Invoerdialoog(t("pobcontact.corrigeer.titel")).uitleg(t("pobcontact.corrigeer.uitleg")),
                t("pobcontact.corrigeer.bewaar"),
                overleg -> service.corrigeer(Ingelogd.actor(), eerder.id(), overleg),
                daarna,
                t("pobcontact.gecorrigeerd"));
    }

    private interface Act {
        void doe(NieuwOverleg overleg);
    }

    private void vraag(Invoerdialoog dialoog, String knop, Act act, Runnable daarna, String gelukt) {
        var bijWie = new Medischewacht(metWie);
        var bijNotitie = new Medischewacht(notitie);
        dialoog.erbij(prijs)
                .veld("datum", datum)
                .veld("metWie", metWie)
                .erbij(bijWie)
                .veld("kanaal", kanaal)
                .veld("minuten", minuten)
                .veld("notitie", notitie)
                .erbij(bijNotitie)
                .vraag(
                        knop,
                        () -> act.doe(new NieuwOverleg(
                                sleutel,
                                dossier,
                                datum.getValue(),
                                metWie.getValue(),
                                kanaal.getValue(),
                                notitie.getValue(),
                                minuten.getValue(),
                                Medischewacht.alleNietMedisch(bijWie, bijNotitie))),
                        daarna,
                        gelukt);
    }

    private void toonPrijs() {
        prijs.removeAll();
        prijs.add(new Prijsblok(service.prijs(Ingelogd.actor(), dossier, datum.getValue())));
    }
}
