package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.pobcontact.Pobcontacten;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.Contactmoment;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The talks with the employee and a form for a new one; those of the POB with the employer beside them. */
@Singleton
class Contacten {
    private final ContactService service;
    private final Pobcontacten pobcontacten;
    private final Clock klok;

    Contacten(ContactService service, Pobcontacten pobcontacten, Clock klok) {
        this.service = service;
        this.pobcontacten = pobcontacten;
        this.klok = klok;
    }

    /** @param opnieuw reads and shows the case anew */
    Component van(DossierKop kop, Runnable opnieuw) {
        var naastElkaar = new Div();
        naastElkaar.addClassName("kaarten");
        var mag = !kop.ingetrokken() && Rechten.mag(Ingelogd.actor(), Handeling.CONTACT_VASTLEGGEN);
        if (mag) {
            naastElkaar.add(
                    new Kaart(t("dossier.contact.nieuw"), new ContactFormulier(service, klok, kop.id(), opnieuw)));
        }
        naastElkaar.add(new Kaart(t("dossier.contact.eerder"), lijst(kop, mag)));
        pobcontacten.van(kop).ifPresent(naastElkaar::add);
        return naastElkaar;
    }

    private Component lijst(DossierKop kop, boolean mag) {
        var momenten = service.vanDossier(Ingelogd.actor(), kop.id());
        if (momenten.isEmpty()) {
            return new LegeStaat(t("dossier.contact.leeg"), mag ? t("dossier.contact.leeg.uitleg") : "");
        }
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        momenten.forEach(moment -> lijst.add(regel(kop, moment)));
        return lijst;
    }

    private static ListItem regel(DossierKop kop, Contactmoment moment) {
        var wat = new Span(moment.kanaal().naam());
        wat.addClassName("contact-kanaal");
        var wanneer = new Span(t("dossier.tijdlijn.dag", Kalender.voluit(moment.datum()), kop.week(moment.datum())));
        wanneer.addClassName("tijdlijn-dag");
        var kopregel = new Div(wat, wanneer);
        kopregel.addClassName("tijdlijn-kop");
        var afspraken = new Paragraph(moment.afspraken());
        afspraken.addClassName("tijdlijn-tekst");
        var regel = new ListItem(kopregel, afspraken);
        if (moment.volgendeDatum() != null) {
            regel.add(new Paragraph(t("dossier.contact.volgende.op", Kalender.voluit(moment.volgendeDatum()))));
        }
        if (moment.nietMedisch() != null) {
            var waarom = new Paragraph(t("medisch.niet.verteld", moment.door(), moment.nietMedisch()));
            waarom.addClassName("stil");
            regel.add(waarom);
        }
        var door = new Paragraph(t("dossier.contact.door", moment.door(), Kalender.kort(moment.moment())));
        door.addClassName("stil");
        regel.add(door);
        return regel;
    }
}
