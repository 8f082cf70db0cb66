package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.agenda.Plaatsinvoer;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import org.jspecify.annotations.Nullable;

/** The places of a regio where consults are held. */
final class Plaatsenkaart extends Div {
    private final PlaatsService service;
    private final Runnable daarna;

    /** @param daarna what follows when something changed */
    Plaatsenkaart(PlaatsService service, Runnable daarna) {
        this.service = service;
        this.daarna = daarna;
    }

    Button nieuw(RegioId regio) {
        return new Button(
                t("agenda.plaats.nieuw"),
                Icoon.PLUS.maak(),
                klik -> vraag(
                        null,
                        t("agenda.plaats.nieuw"),
                        t("agenda.plaats.legVast"),
                        invoer -> service.voegToe(Ingelogd.actor(), regio, invoer)));
    }

    void toon(List<Spreekuurplaats> plaatsen) {
        removeAll();
        if (plaatsen.isEmpty()) {
            var geen = new Paragraph(t("agenda.plaatsen.geen"));
            geen.addClassName("stil");
            add(geen);
            return;
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        plaatsen.forEach(een -> lijst.add(regel(een)));
        add(lijst);
    }

    private ListItem regel(Spreekuurplaats een) {
        var naam = new Span(een.actief() ? een.naam() : t("agenda.plaats.nietInGebruik", een.naam()));
        naam.addClassName("team-naam");
        var adres = new Span(t("agenda.plaats.adres", een.straat(), een.postcode(), een.plaats()));
        adres.addClassName("stil");
        var regel = new ListItem(
                new Div(naam, adres),
                Zittingenkaart.knop(
                        "agenda.wijzig",
                        t("agenda.plaats.wijzigVan", een.naam()),
                        () -> vraag(
                                een,
                                t("agenda.plaats.wijzigTitel"),
                                t("agenda.bewaar"),
                                invoer -> service.wijzig(Ingelogd.actor(), een.id(), een.versie(), invoer))));
        regel.addClassName("met-knop");
        return regel;
    }

    private void vraag(@Nullable Spreekuurplaats nu, String titel, String knop, Consumer<Plaatsinvoer> bewaar) {
        var naam = new TextField(t("agenda.veld.naam"));
        var straat = new TextField(t("agenda.veld.straat"));
        var postcode = new TextField(t("agenda.veld.postcode"));
        var plaats = new TextField(t("agenda.plaats"));
        var actief = new Checkbox(t("agenda.veld.actief"), true);
        if (nu != null) {
            naam.setValue(nu.naam());
            straat.setValue(nu.straat());
            postcode.setValue(nu.postcode());
            plaats.setValue(nu.plaats());
            actief.setValue(nu.actief());
        }
        var dialoog = new Invoerdialoog(titel)
                .veld("naam", naam)
                .veld("straat", straat)
                .veld("postcode", postcode)
                .veld("plaats", plaats);
        if (nu != null) {
            dialoog.erbij(actief);
        }
        dialoog.vraag(
                knop,
                () -> bewaar.accept(new Plaatsinvoer(
                        naam.getValue(), straat.getValue(), postcode.getValue(), plaats.getValue(), actief.getValue())),
                daarna,
                t("agenda.plaats.bewaard"));
    }
}
