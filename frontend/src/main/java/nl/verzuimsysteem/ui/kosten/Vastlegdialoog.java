package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.verrichtingen.Meter;
import nl.verzuimsysteem.verrichtingen.NieuweVerrichting;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** Puts something in by hand that was delivered, such as a no-show. */
final class Vastlegdialoog {
    private static final int LANGSTE_REDEN = 200;

    private Vastlegdialoog() {}

    static void open(VerrichtingService service, Meter meter, DossierId dossier, Clock klok, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var dienst = new Select<Meter.Stand>();
        dienst.setLabel(t("kosten.nieuw.dienst"));
        dienst.setItems(meter.diensten().stream()
                .filter(stand -> stand.per() == Per.KEER)
                .toList());
        dienst.setItemLabelGenerator(Meter.Stand::naam);
        dienst.setPlaceholder(t("kosten.nieuw.kies"));
        var datum = new DatumVeld(t("kosten.nieuw.datum"), klok);
        datum.setValue(Kalender.vandaag(klok));
        var reden = new TextField(t("kosten.nieuw.reden"));
        reden.setHelperText(t("kosten.reden.hulp"));
        reden.setMaxLength(LANGSTE_REDEN);
        var wacht = new Medischewacht(reden);
        new Invoerdialoog(t("kosten.nieuw"))
                .uitleg(t("kosten.nieuw.uitleg"))
                .veld("dienst", dienst)
                .veld("datum", datum)
                .veld("reden", reden)
                .erbij(wacht)
                .vraag(
                        t("kosten.nieuw.knop"),
                        () -> service.legVast(
                                Ingelogd.actor(),
                                new NieuweVerrichting(
                                        sleutel,
                                        dossier,
                                        dienst.isEmpty()
                                                ? null
                                                : dienst.getValue().dienst(),
                                        datum.getValue(),
                                        reden.getValue(),
                                        wacht.nietMedisch())),
                        daarna,
                        t("kosten.nieuw.gelukt"));
    }
}
