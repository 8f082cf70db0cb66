package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.TextArea;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.NoodtoegangService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.toegang.Bevestiging;

/** Asks why a closed file cannot wait, after asking who it is. */
@Singleton
class Nooddialoog {
    private final NoodtoegangService service;
    private final Bevestiging bevestiging;

    Nooddialoog(NoodtoegangService service, Bevestiging bevestiging) {
        this.service = service;
        this.bevestiging = bevestiging;
    }

    void vraag(WerknemerId werknemer, Runnable daarna) {
        bevestiging.eerst(() -> dialoog(werknemer, daarna));
    }

    private void dialoog(WerknemerId werknemer, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var reden = new TextArea(t("consult.nood.reden"));
        reden.setHelperText(t("consult.nood.reden.hulp"));
        reden.setMaxLength(NoodtoegangService.LANGSTE_TEKST);
        new Invoerdialoog(t("consult.nood.titel"))
                .uitleg(t("consult.nood.uitleg"))
                .veld("reden", reden)
                .erbij(new Medischewacht(reden).zonderVraag())
                .vraag(
                        t("consult.nood.neem"),
                        () -> service.neem(Ingelogd.actor(), werknemer, sleutel, reden.getValue()),
                        daarna,
                        t("consult.nood.gelukt"));
    }
}
