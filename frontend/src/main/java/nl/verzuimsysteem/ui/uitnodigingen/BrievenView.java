package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.uitnodigingen.Briefregel;
import nl.verzuimsysteem.uitnodigingen.UitnodigingenService;
import nl.verzuimsysteem.werknemers.Taal;

/** The letters of the MMA: what must be printed, what has no address yet, what went. */
@Prototype
@Toont(Handeling.UITNODIGING_AFDRUKKEN)
@Route(value = Paden.UITNODIGINGEN, layout = HoofdLayout.class)
final class BrievenView extends Pagina implements BeforeEnterObserver {
    private static final int LANGSTE_ADRES = 200;

    private final UitnodigingenService service;
    private final Div inhoud = new Div();

    BrievenView(UitnodigingenService service) {
        super(t("brieven.titel"));
        this.service = service;
        inhoud.addClassName("onder-elkaar");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        add(Spreekuurbladen.van(actor, Paden.UITNODIGINGEN), inhoud);
        vul(actor);
    }

    private void vul(Actor actor) {
        var alle = service.lijst(actor);
        var wachten = alle.stream().filter(Briefregel::wacht).toList();
        var verstuurd = alle.stream().filter(brief -> !brief.wacht()).toList();
        acties(actor, wachten);
        inhoud.removeAll();
        inhoud.add(
                wachten.isEmpty()
                        ? new Kaart(t("brieven.wachten"), new LegeStaat(t("brieven.leeg"), t("brieven.leegUitleg")))
                        : new Kaart(t("brieven.wachten"), lijst(wachten, brief -> wachtend(actor, brief))));
        if (!verstuurd.isEmpty()) {
            inhoud.add(new Kaart(t("brieven.verstuurd"), lijst(verstuurd, brief -> verstuurd(actor, brief))));
        }
    }

    private void acties(Actor actor, List<Briefregel> wachten) {
        var klaar = wachten.stream().filter(brief -> brief.adres() != null).count();
        kop().zetActies();
        if (wachten.isEmpty()) {
            return;
        }
        var klaarmelden = new Button(t("brieven.alleVerstuurd"), klik -> {
            var aantal = service.alleVerstuurd(actor);
            if (aantal == 0) {
                Meldingen.letOp(t("brieven.geenAfgedrukt"));
            } else {
                Meldingen.gelukt(t("brieven.aantalVerstuurd", aantal));
            }
            vul(actor);
        });
        if (klaar == 0) {
            kop().zetActies(klaarmelden);
        } else {
            kop().zetActies(
                            klaarmelden,
                            new Pdflink(t("brieven.drukAlleAf", klaar), () -> service.drukAf(actor)).inNieuwTabblad());
        }
    }

    private static UnorderedList lijst(List<Briefregel> brieven, Function<Briefregel, ListItem> regel) {
        var lijst = new UnorderedList(brieven.stream().map(regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return lijst;
    }

    private ListItem wachtend(Actor actor, Briefregel brief) {
        var acties = new Div();
        acties.addClassName("paginakop-acties");
        acties.add(new Pdflink(t("brieven.open"), () -> service.drukAf(actor, brief.id())).inNieuwTabblad());
        var adres = brief.adres();
        var regel = new ListItem(kop(brief));
        if (adres == null) {
            regel.add(new Div(new StatusLabel(StatusLabel.Soort.LET_OP, t("brieven.adresOntbreekt"))));
            var telefoon = brief.telefoon();
            var uitleg = new Paragraph(new Span(t("brieven.adresUitleg") + " "));
            if (telefoon != null) {
                uitleg.add(Bereikbaar.telefoon(telefoon, brief.naam()));
            }
            regel.add(uitleg);
            acties.add(new Button(t("brieven.vulAdresIn"), klik -> vraagAdres(actor, brief)));
        } else {
            regel.add(stil(adres));
            acties.add(new Button(t("brieven.wijzigAdres"), klik -> vraagAdres(actor, brief)));
        }
        var afgedrukt = brief.afgedruktOp();
        if (afgedrukt != null) {
            regel.add(stil(t("brieven.afgedrukt", Kalender.kort(afgedrukt))));
        }
        acties.add(new Button(t("brieven.isVerstuurd"), klik -> {
            service.verstuurd(actor, brief.id());
            Meldingen.gelukt(t("brieven.aantalVerstuurd", 1));
            vul(actor);
        }));
        regel.add(acties);
        return regel;
    }

    private ListItem verstuurd(Actor actor, Briefregel brief) {
        var op = brief.verstuurdOp();
        var acties =
                new Div(new Pdflink(t("brieven.nogEens"), () -> service.drukAf(actor, brief.id())).inNieuwTabblad());
        acties.addClassName("paginakop-acties");
        return new ListItem(
                kop(brief),
                stil(t(
                        "brieven.verstuurdDoor",
                        op == null ? "" : Kalender.kort(op),
                        brief.verstuurdDoor() == null ? "" : brief.verstuurdDoor())),
                acties);
    }

    private static Div kop(Briefregel brief) {
        var naam = new Span(brief.naam() + ", " + brief.bedrijf());
        naam.addClassName("team-naam");
        var taal = Taal.lees(brief.taal()).map(Taal::naam).orElse(brief.taal());
        var wat = new Div(t("brieven.wat", t("brieven.soort." + brief.soort()), Kalender.kort(brief.begin()), taal));
        return new Div(naam, wat);
    }

    private void vraagAdres(Actor actor, Briefregel brief) {
        var adres = new TextField(t("brieven.adres"));
        adres.setHelperText(t("brieven.adresHulp"));
        adres.setMaxLength(LANGSTE_ADRES);
        adres.setValue(brief.adres() == null ? "" : brief.adres());
        new Invoerdialoog(t("brieven.adresTitel", brief.naam()))
                .veld("adres", adres)
                .vraag(
                        t("brieven.bewaarAdres"),
                        () -> service.zetAdres(actor, brief.id(), adres.getValue()),
                        () -> vul(actor),
                        t("brieven.adresBewaard"));
    }

    private static Div stil(String tekst) {
        var stil = new Div(tekst);
        stil.addClassName("stil");
        return stil;
    }
}
