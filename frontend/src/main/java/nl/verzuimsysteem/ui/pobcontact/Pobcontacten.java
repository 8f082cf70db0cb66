package nl.verzuimsysteem.ui.pobcontact;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.pobcontact.Overleg;
import nl.verzuimsysteem.pobcontact.PobcontactService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verzuim.DossierKop;

/** What the POB discussed with the employer in a case, alike for both; the POB records it here. */
@Singleton
public class Pobcontacten {
    private final PobcontactService service;
    private final Clock klok;

    Pobcontacten(PobcontactService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    /**
     * A card that reads the talks when somebody asks for them: few who open the tab come for these. Nothing for who may not
     * see them.
     */
    public Optional<Component> van(DossierKop kop) {
        var actor = Ingelogd.actor();
        if (!Rechten.mag(actor, Handeling.POBCONTACT_INZIEN)) {
            return Optional.empty();
        }
        var gesprekken = new Div();
        var kaart = new Kaart(t("pobcontact.kop"));
        if (magVastleggen(actor, kop)) {
            var nieuw = new Button(
                    t("pobcontact.nieuw"),
                    Icoon.PLUS.maak(),
                    klik -> new Overlegdialoog(service, kop.id(), klok).nieuw(() -> toon(kop, gesprekken)));
            kaart.naastTitel(nieuw);
        }
        var uitleg = new Paragraph(t("pobcontact.uitleg"));
        uitleg.addClassName("stil");
        gesprekken.add(new Button(t("pobcontact.toon"), klik -> toon(kop, gesprekken)));
        return Optional.of(kaart.zet(uitleg, gesprekken));
    }

    private static boolean magVastleggen(Actor actor, DossierKop kop) {
        return !kop.ingetrokken() && Rechten.mag(actor, Handeling.POBCONTACT_VASTLEGGEN);
    }

    private void toon(DossierKop kop, Div hier) {
        var gesprekken = service.vanDossier(Ingelogd.actor(), kop.id());
        hier.removeAll();
        if (gesprekken.isEmpty()) {
            hier.add(new LegeStaat(t("pobcontact.leeg"), ""));
            return;
        }
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        gesprekken.forEach(overleg -> lijst.add(regel(kop.id(), overleg, () -> toon(kop, hier))));
        hier.add(lijst);
    }

    private ListItem regel(DossierId dossier, Overleg overleg, Runnable opnieuw) {
        var wat = new Span(t("pobcontact.regel", overleg.kanaal().naam(), overleg.metWie()));
        wat.addClassName("contact-kanaal");
        var wanneer = new Span(Kalender.voluit(overleg.datum()) + " · " + t("pobcontact.duur", overleg.minuten()));
        wanneer.addClassName("tijdlijn-dag");
        var kopregel = new Div(wat, wanneer);
        kopregel.addClassName("tijdlijn-kop");
        var notitie = new Paragraph(overleg.notitie());
        notitie.addClassName("tijdlijn-tekst");
        var door = new Paragraph(t("pobcontact.door", overleg.door(), Kalender.kort(overleg.moment())));
        door.addClassName("stil");
        var regel = new ListItem(kopregel, notitie, door);
        if (overleg.ingetrokken()) {
            regel.addComponentAsFirst(new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("pobcontact.isIngetrokken")));
        }
        if (overleg.magTerug()) {
            regel.add(knoppen(dossier, overleg, opnieuw));
        }
        return regel;
    }

    private Component knoppen(DossierId dossier, Overleg overleg, Runnable opnieuw) {
        var corrigeer = new Button(
                t("pobcontact.corrigeer"),
                klik -> new Overlegdialoog(service, dossier, klok).corrigeer(overleg, opnieuw));
        var trekIn = new Button(t("pobcontact.trekIn"), klik -> vraagIntrekken(overleg, opnieuw));
        corrigeer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        trekIn.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var rij = new Div(corrigeer, trekIn);
        rij.addClassName("rij");
        return rij;
    }

    private void vraagIntrekken(Overleg overleg, Runnable opnieuw) {
        var vraag = new ConfirmDialog(
                t("pobcontact.trekIn.titel"), t("pobcontact.trekIn.uitleg"), t("pobcontact.trekIn.knop"), ja -> {
                    try {
                        service.trekIn(Ingelogd.actor(), overleg.id());
                        Meldingen.gelukt(t("pobcontact.ingetrokken"));
                    } catch (Conflict e) {
                        Meldingen.letOp(String.valueOf(e.getMessage()));
                    }
                    opnieuw.run();
                });
        vraag.setCancelable(true);
        vraag.setCancelText(t("pobcontact.annuleer"));
        vraag.open();
    }
}
