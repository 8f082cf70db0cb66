package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.tarieven.Inbegrip;
import nl.verzuimsysteem.tarieven.NieuwePrijs;
import nl.verzuimsysteem.tarieven.NieuweRegel;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Asks for a price or a rule that will hold from a day. */
final class Tariefdialoog {
    private Tariefdialoog() {}

    static void prijs(String titel, int versie, Clock klok, Consumer<NieuwePrijs> zet, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var bedrag = bedrag();
        var van = van(klok);
        new Invoerdialoog(titel)
                .uitleg(t("tarieven.prijs.uitleg"))
                .veld("bedrag", bedrag)
                .veld("van", van)
                .vraag(
                        t("tarieven.prijs.leg"),
                        () -> zet.accept(new NieuwePrijs(sleutel, versie, van.getValue(), bedrag.getValue())),
                        daarna,
                        t("tarieven.gelukt"));
    }

    static void regel(String titel, int versie, Clock klok, Consumer<NieuweRegel> zet, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var inbegrip = new Select<Inbegrip>();
        inbegrip.setLabel(t("tarieven.inbegrepen"));
        inbegrip.setItems(Inbegrip.values());
        inbegrip.setItemLabelGenerator(een -> een == null ? "" : Tariefwoorden.inbegrip(een));
        var week = new IntegerField(t("tarieven.regel.week"));
        week.setStepButtonsVisible(true);
        week.setVisible(false);
        inbegrip.addValueChangeListener(keuze -> week.setVisible(keuze.getValue() == Inbegrip.TOT_WEEK));
        var van = van(klok);
        new Invoerdialoog(titel)
                .uitleg(t("tarieven.regel.uitleg"))
                .veld("inbegrip", inbegrip)
                .veld("week", week)
                .veld("van", van)
                .vraag(
                        t("tarieven.regel.leg"),
                        () -> zet.accept(
                                new NieuweRegel(sleutel, versie, van.getValue(), inbegrip.getValue(), week.getValue())),
                        daarna,
                        t("tarieven.gelukt"));
    }

    static TextField bedrag() {
        var bedrag = new TextField(t("tarieven.bedrag"));
        bedrag.setHelperText(t("tarieven.bedrag.hulp"));
        bedrag.getElement().setAttribute("inputmode", "decimal");
        return bedrag;
    }

    static DatumVeld van(Clock klok) {
        return new DatumVeld(t("tarieven.van"), klok);
    }

    /** Asks first; when somebody else was first, says so and shows what is there now. */
    static void vraagIntrekken(Runnable trekIn, Runnable daarna) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("tarieven.trekIn.titel"));
        vraag.setText(t("tarieven.trekIn.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("tarieven.trekIn.nee"));
        vraag.setConfirmText(t("tarieven.trekIn"));
        vraag.addConfirmListener(ja -> {
            try {
                trekIn.run();
                Meldingen.gelukt(t("tarieven.trekIn.gelukt"));
            } catch (Conflict e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
            daarna.run();
        });
        vraag.open();
    }
}
