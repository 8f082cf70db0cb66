package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.selekt.SelektStopService;
import nl.verzuimsysteem.selekt.Stopsoort;
import nl.verzuimsysteem.selekt.Stopverzoek;
import nl.verzuimsysteem.selekt.Triage;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;

/** Records that an employer phoned on the first day: what he wants stopped, who he is and why. */
final class Stopdialoog {
    private static final int LANGSTE_NAMENS = 120;
    private static final int LANGSTE_REDEN = 300;

    private final SelektStopService service;
    private final Triage triage;
    private final RadioButtonGroup<Stopsoort> soort = new RadioButtonGroup<>(t("selekt.stop.wat"));
    private final TextField namens = new TextField(t("selekt.stop.wie"));
    private final TextArea reden = new TextArea(t("selekt.stop.waarom"));

    /** @param naam of the triage, as the arbodienst calls it */
    Stopdialoog(SelektStopService service, Triage triage, String naam) {
        this.service = service;
        this.triage = triage;
        soort.setItems(Stopsoort.values());
        soort.setItemLabelGenerator(een -> t("selekt.stop.wat." + een, naam));
        soort.setValue(Stopsoort.VRAGENLIJST);
        namens.setMaxLength(LANGSTE_NAMENS);
        namens.setHelperText(t("selekt.stop.wie.hulp"));
        reden.setMaxLength(LANGSTE_REDEN);
        reden.setHelperText(t("selekt.stop.waarom.hulp"));
        reden.setMinRows(2);
    }

    void open(Runnable daarna) {
        var bijNamens = new Medischewacht(namens);
        var bijReden = new Medischewacht(reden);
        new Invoerdialoog(t("selekt.stop.knop"))
                .uitleg(t("selekt.stop.uitleg"))
                .veld("soort", soort)
                .veld("namens", namens)
                .erbij(bijNamens)
                .veld("reden", reden)
                .erbij(bijReden)
                .vraag(
                        t("selekt.stop.doe"),
                        () -> service.stop(
                                Ingelogd.actor(),
                                triage.id(),
                                new Stopverzoek(
                                        soort.getValue(),
                                        namens.getValue(),
                                        reden.getValue(),
                                        Medischewacht.alleNietMedisch(bijNamens, bijReden))),
                        daarna,
                        t("selekt.stop.gelukt"));
    }
}
