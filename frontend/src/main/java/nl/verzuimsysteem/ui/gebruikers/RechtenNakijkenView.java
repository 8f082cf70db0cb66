package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.gebruikers.ControleId;
import nl.verzuimsysteem.gebruikers.Controleregel;
import nl.verzuimsysteem.gebruikers.Oordeel;
import nl.verzuimsysteem.gebruikers.Rechtencontrole;
import nl.verzuimsysteem.gebruikers.RechtencontroleService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** The yearly look at everybody's functions: one line for each, one click when it is right. */
@Prototype
@Route(value = Paden.RECHTEN_NAKIJKEN + "/:controle", layout = HoofdLayout.class)
@Toont(Handeling.RECHTEN_NAKIJKEN)
final class RechtenNakijkenView extends Pagina implements BeforeEnterObserver {
    private final RechtencontroleService controles;
    private final LocalDate vandaag;
    private final Div inhoud = new Div();

    RechtenNakijkenView(RechtencontroleService controles, Clock klok) {
        super(t("gebruikers.nakijken.titel"));
        this.controles = controles;
        vandaag = Kalender.vandaag(klok);
        inhoud.addClassName("stapel");
        kop().terugNaar(t("gebruikers.taken.titel"), Paden.BEHEERTAKEN);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "controle", ControleId::new));
    }

    private void toon(ControleId id) {
        var actor = Ingelogd.actor();
        var controle = controles.lees(actor, id);
        var regels = controles.regels(actor, id);
        kop().ondertitel(t("gebruikers.nakijken.van", controle.bedrijfsnaam(), controle.jaar()));
        inhoud.removeAll();
        inhoud.add(new Paragraph(t("gebruikers.nakijken.uitleg")), stand(controle));
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        var eerste = true;
        for (var regel : regels) {
            var open = regel.oordeel() == null && controle.afgerondOp() == null;
            lijst.add(regel(regel, id, open, open && !regel.zelf() && eerste));
            eerste = eerste && !(open && !regel.zelf());
        }
        inhoud.add(lijst, slot(controle));
    }

    private Div stand(Rechtencontrole controle) {
        var tekst = new Span(t("gebruikers.nakijken.stand", controle.gedaan(), controle.aantal()));
        tekst.getElement().setAttribute("role", "status");
        var kop = new Div(tekst, BeheertakenView.termijn(controle, vandaag));
        kop.addClassName("tegenover");
        var balk = new ProgressBar(0, Math.max(1, controle.aantal()), controle.gedaan());
        balk.getElement().setAttribute("aria-label", t("gebruikers.nakijken.voortgang"));
        return new Div(kop, balk);
    }

    private Div slot(Rechtencontrole controle) {
        var op = controle.afgerondOp();
        if (op != null) {
            return new Div(new Paragraph(t(
                    "gebruikers.nakijken.afgerondDoor",
                    Kalender.kort(op),
                    controle.afgerondDoor() == null ? "" : controle.afgerondDoor())));
        }
        var knop = new Button(t("gebruikers.nakijken.rondAf"), klik -> {
            controles.rondAf(Ingelogd.actor(), controle.id());
            Meldingen.gelukt(t("gebruikers.nakijken.klaar"));
            toon(controle.id());
        });
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(knop);
    }

    private ListItem regel(Controleregel regel, ControleId controle, boolean open, boolean focus) {
        var naam = new Anchor(Gebruikerpaden.gebruiker(regel.gebruiker()), regel.naam());
        var bij = t(
                "gebruikers.nakijken.bij",
                Gebruikerwoorden.functies(regel.functies(), vandaag),
                Gebruikerwoorden.laatst(regel.laatstIngelogd()));
        var rij = new Div(Gebruikerwoorden.onder(naam, bij));
        rij.addClassName("tegenover");
        rij.add(open ? acties(regel, controle, focus) : uitkomst(regel));
        return new ListItem(rij);
    }

    private Div acties(Controleregel regel, ControleId controle, boolean focus) {
        var acties = new Div();
        acties.addClassName("paginakop-acties");
        if (regel.wacht()) {
            acties.add(new StatusLabel(StatusLabel.Soort.WACHT, t("gebruikers.nakijken.wacht")));
            return acties;
        }
        var klopt = new Button(t("gebruikers.nakijken.klopt"), klik -> beoordeel(regel, controle, Oordeel.KLOPT));
        klopt.setAriaLabel(t("gebruikers.nakijken.klopt.naam", regel.naam()));
        klopt.addThemeVariants(ButtonVariant.PRIMARY);
        if (regel.zelf()) {
            klopt.setText(t("gebruikers.nakijken.vraag"));
            klopt.removeThemeVariants(ButtonVariant.PRIMARY);
            acties.add(klopt);
            return acties;
        }
        if (focus) {
            // The next line is one key away: Enter, Enter, Enter.
            klopt.addAttachListener(daar -> klopt.focus());
        }
        var wijzig = new Knoplink(
                t("gebruikers.nakijken.wijzig"), Icoon.BEWERK, Gebruikerpaden.gebruiker(regel.gebruiker()));
        wijzig.setAriaLabel(t("gebruikers.nakijken.wijzig.naam", regel.naam()));
        var beeindig = new Button(t("gebruikers.beeindig"), klik -> vraag(regel, controle));
        beeindig.setAriaLabel(t("gebruikers.nakijken.beeindig.naam", regel.naam()));
        acties.add(klopt, wijzig, beeindig);
        return acties;
    }

    private void vraag(Controleregel regel, ControleId controle) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("gebruikers.nakijken.beeindig.vraag", regel.naam()));
        vraag.setText(t("gebruikers.nakijken.beeindig.uitleg"));
        vraag.setConfirmText(t("gebruikers.beeindig"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("schil.dialoog.annuleer"));
        vraag.addConfirmListener(ja -> beoordeel(regel, controle, Oordeel.BEEINDIGD));
        vraag.open();
    }

    private void beoordeel(Controleregel regel, ControleId controle, Oordeel oordeel) {
        if (controles.beoordeel(Ingelogd.actor(), regel.id(), oordeel)) {
            Meldingen.letOp(t("gebruikers.wacht"));
        }
        toon(controle);
    }

    private static StatusLabel uitkomst(Controleregel regel) {
        var oordeel = regel.oordeel();
        if (oordeel == null) {
            return new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("gebruikers.nakijken.open"));
        }
        var door = tekst(regel.door());
        return switch (oordeel) {
            case KLOPT -> new StatusLabel(StatusLabel.Soort.GOED, t("gebruikers.nakijken.oordeel.klopt", door));
            case BEEINDIGD ->
                new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("gebruikers.nakijken.oordeel.beeindigd", door));
        };
    }

    private static String tekst(@Nullable String naam) {
        return naam == null ? "" : naam;
    }
}
