package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Instant;
import nl.verzuimsysteem.gebruikers.Inlogstand;
import nl.verzuimsysteem.gebruikers.WerknemerlogService;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;

/** On the page of an employee: whether he can log in himself, and the invitation to it. */
@Singleton
public class Werknemerlog {
    private final WerknemerlogService service;

    Werknemerlog(WerknemerlogService service) {
        this.service = service;
    }

    /** The card; an empty place for a function that does not invite. */
    public Component kaart(WerknemerId id) {
        var plaats = new Div();
        if (Rechten.mag(Ingelogd.actor(), Handeling.WERKNEMER_UITNODIGEN)) {
            toon(plaats, id);
        }
        return plaats;
    }

    private void toon(Div plaats, WerknemerId id) {
        var stand = service.stand(Ingelogd.actor(), id);
        plaats.removeAll();
        plaats.add(new Kaart(t("gebruikers.werknemer.titel"), inhoud(plaats, id, stand)));
    }

    private Component inhoud(Div plaats, WerknemerId id, Inlogstand stand) {
        var op = stand.uitgenodigdOp();
        if (stand.heeftLogin()) {
            var feiten = new Feiten()
                    .feit(t("gebruikers.uitgenodigdOp"), op == null ? null : Kalender.kort(op))
                    .feit(t("gebruikers.laatst"), Gebruikerwoorden.laatst(stand.laatstIngelogd()));
            return stand.opnieuw() && op != null ? opnieuw(plaats, id, op, feiten) : feiten;
        }
        var deel = new Div(new Paragraph(t("gebruikers.werknemer.uitleg")));
        deel.addClassName("stapel");
        if (stand.kanUitgenodigd()) {
            deel.add(new Div(new Button(
                    t("gebruikers.werknemer.knop"),
                    klik -> stuur(plaats, id, () -> service.nodigUit(Ingelogd.actor(), id)))));
        } else {
            deel.add(new Paragraph(t("gebruikers.werknemer.geenAdres")));
        }
        return deel;
    }

    private Component opnieuw(Div plaats, WerknemerId id, Instant op, Feiten feiten) {
        var knop = new Button(
                t("gebruikers.werknemer.opnieuw"),
                klik -> stuur(plaats, id, () -> service.nodigOpnieuwUit(Ingelogd.actor(), id, op)));
        var deel = new Div(feiten, new Paragraph(t("gebruikers.werknemer.wacht")), new Div(knop));
        deel.addClassName("stapel");
        return deel;
    }

    private void stuur(Div plaats, WerknemerId id, Runnable uitnodigen) {
        try {
            uitnodigen.run();
            Meldingen.gelukt(t("gebruikers.werknemer.klaar"));
        } catch (OngeldigeInvoer | Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        toon(plaats, id);
    }
}
