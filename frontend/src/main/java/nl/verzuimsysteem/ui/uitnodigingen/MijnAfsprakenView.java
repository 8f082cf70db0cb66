package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.Afspraak;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.EigenAfspraakService;
import nl.verzuimsysteem.spreekuren.VerzoekService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.uitnodigingen.Afspraakblad;
import nl.verzuimsysteem.uitnodigingen.Agendabestand;
import nl.verzuimsysteem.uitnodigingen.Bladgegevens;

/** The appointments of a werknemer: what comes, what was, and how to ask for one himself. */
@Prototype
@Toont(Handeling.EIGEN_AFSPRAKEN_INZIEN)
@Route(value = Paden.MIJN_AFSPRAKEN, layout = HoofdLayout.class)
final class MijnAfsprakenView extends Pagina implements BeforeEnterObserver {
    private final EigenAfspraakService service;
    private final VerzoekService verzoeken;
    private final Agendabestand agenda;
    private final Clock klok;
    private final Div raster = new Div();

    MijnAfsprakenView(EigenAfspraakService service, VerzoekService verzoeken, Agendabestand agenda, Clock klok) {
        super(t("afspraken.titel"));
        this.service = service;
        this.verzoeken = verzoeken;
        this.agenda = agenda;
        this.klok = klok;
        raster.addClassName("stamgegevens");
        add(raster);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        vul(Ingelogd.actor());
    }

    private void vul(Actor actor) {
        var alle = service.eigen(actor);
        var stand = verzoeken.stand(actor);
        var nu = klok.instant();
        var komend = alle.stream()
                .filter(een -> een.status().loopt() && een.einde().isAfter(nu))
                .toList();
        var links = new Div(komend(actor, komend, stand.telefoonRegio()));
        var eerder = alle.stream().filter(een -> !komend.contains(een)).toList();
        if (!eerder.isEmpty()) {
            links.add(eerder(eerder.reversed()));
        }
        raster.removeAll();
        raster.add(links, new Div(new Verzoekkaart(verzoeken, actor, stand, () -> vul(actor))));
    }

    private Kaart komend(Actor actor, List<Afspraak> afspraken, String telefoon) {
        if (afspraken.isEmpty()) {
            return new Kaart(t("afspraken.komend"), new LegeStaat(t("afspraken.leeg"), t("afspraken.leegUitleg")));
        }
        var lijst = new UnorderedList(
                afspraken.stream().map(een -> regel(actor, een, telefoon)).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return new Kaart(t("afspraken.komend"), lijst);
    }

    private ListItem regel(Actor actor, Afspraak afspraak, String telefoon) {
        var blad = Afspraakblad.van(Bladgegevens.van(afspraak, telefoon), Bladtoon.taal());
        var inhoud = new Div(new Div(Bladtoon.stand(afspraak.status())), Bladtoon.feiten(blad));
        inhoud.addClassName("onder-elkaar");
        var acties = new Div();
        acties.addClassName("paginakop-acties");
        if (afspraak.status() == Afspraakstatus.GEPLAND) {
            var kom = new Button(t("afspraken.ikKom"), klik -> {
                doe(actor, () -> service.bevestig(actor, afspraak.id(), afspraak.versie()), "afspraken.bevestigd");
            });
            kom.addThemeVariants(ButtonVariant.PRIMARY);
            acties.add(kom);
        }
        acties.add(new Agendalink(() -> Optional.of(agenda.van(afspraak))));
        if (service.isAfTeZeggen(actor, afspraak)) {
            acties.add(new Button(t("afspraken.ikKanNiet"), klik -> vraagAfzeggen(actor, afspraak, telefoon)));
        }
        inhoud.add(acties);
        if (!service.isAfTeZeggen(actor, afspraak) && afspraak.status() != Afspraakstatus.AANGEKOMEN) {
            var laat = new Paragraph(new Span(t("afspraken.teLaat") + " "));
            laat.add(Bereikbaar.telefoon(telefoon, t("afspraken.arbodienst")));
            inhoud.add(laat);
        }
        inhoud.add(new Details(t("afspraken.weten"), Bladtoon.uitlegInKaart(blad)));
        return new ListItem(inhoud);
    }

    private void vraagAfzeggen(Actor actor, Afspraak afspraak, String telefoon) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("afspraken.afzeggen.kop"));
        vraag.setText(t(
                "afspraken.afzeggen.tekst",
                Afspraakblad.wanneer(Bladgegevens.van(afspraak, telefoon), Bladtoon.taal())));
        vraag.setCancelable(true);
        vraag.setCancelText(t("afspraken.afzeggen.terug"));
        vraag.setConfirmText(t("afspraken.afzeggen.knop"));
        vraag.addConfirmListener(
                ja -> doe(actor, () -> service.zegAf(actor, afspraak.id(), afspraak.versie()), "afspraken.afgezegd"));
        vraag.open();
    }

    private void doe(Actor actor, Runnable act, String gelukt) {
        try {
            act.run();
            Meldingen.gelukt(t(gelukt));
        } catch (Conflict e) {
            Meldingen.letOp(t("afspraken.anders"));
        }
        vul(actor);
    }

    private static Kaart eerder(List<Afspraak> afspraken) {
        var lijst = new UnorderedList(afspraken.stream()
                .map(een -> {
                    var over = Bladgegevens.van(een, "");
                    var wie = new Div(Afspraakblad.wie(over, Bladtoon.taal()));
                    wie.addClassName("stil");
                    var boven = new Div(
                            new Span(Afspraakblad.wanneer(over, Bladtoon.taal())), Bladtoon.stand(een.status()));
                    boven.addClassName("tegenover");
                    return new ListItem(boven, wie);
                })
                .toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return new Kaart(t("afspraken.eerder"), lijst);
    }
}
