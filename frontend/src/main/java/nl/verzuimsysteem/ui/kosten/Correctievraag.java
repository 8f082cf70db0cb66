package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.verrichtingen.VerrichtingId;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** Takes something back that was delivered, with a reason. */
public final class Correctievraag {
    private static final int LANGSTE_REDEN = 200;

    private Correctievraag() {}

    /**
     * Opens the dialog.
     *
     * @param naam of the service
     * @param wanneer it was delivered, as it stands on the screen
     * @param daarna what follows when it was taken back, or when somebody else was first
     */
    public static void open(
            VerrichtingService service, VerrichtingId id, String naam, Geld bedrag, String wanneer, Runnable daarna) {
        var reden = new TextField(t("kosten.corrigeer.reden"));
        reden.setHelperText(t("kosten.reden.hulp"));
        reden.setMaxLength(LANGSTE_REDEN);
        var wacht = new Medischewacht(reden);
        new Invoerdialoog(t("kosten.corrigeer.titel", naam))
                .uitleg(t("kosten.corrigeer.uitleg", bedrag, wanneer))
                .veld("reden", reden)
                .erbij(wacht)
                .vraag(
                        t("kosten.corrigeer.knop"),
                        () -> service.corrigeer(Ingelogd.actor(), id, reden.getValue(), wacht.nietMedisch()),
                        daarna,
                        t("kosten.corrigeer.gelukt"));
    }
}
