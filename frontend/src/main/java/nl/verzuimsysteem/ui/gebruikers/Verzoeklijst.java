package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.gebruikers.Verzoek;
import nl.verzuimsysteem.gebruikers.VerzoekService;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Requests, each with what the user may do about it. */
final class Verzoeklijst extends UnorderedList {
    private final VerzoekService service;
    private final Runnable daarna;

    Verzoeklijst(VerzoekService service, List<Verzoek> verzoeken, Runnable daarna) {
        this.service = service;
        this.daarna = daarna;
        addClassName("regels");
        verzoeken.forEach(verzoek -> add(regel(verzoek)));
    }

    private ListItem regel(Verzoek verzoek) {
        var bij = Stream.of(
                        Gebruikerwoorden.bij(verzoek),
                        t("gebruikers.verzoek.van", verzoek.vrager(), Kalender.kort(verzoek.gevraagdOp())),
                        verzoek.bedrijfsnaam())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" · "));
        var wat = Gebruikerwoorden.verzoek(verzoek);
        var regel = new Div(Gebruikerwoorden.onder(new Span(wat), bij));
        regel.addClassName("tegenover");
        var acties = new Div();
        acties.addClassName("paginakop-acties");
        if (verzoek.mag()) {
            var goed = new Button(
                    t("gebruikers.verzoek.keurGoed"),
                    klik -> doe(
                            () -> service.keurGoed(Ingelogd.actor(), verzoek.id(), verzoek.gevraagdOp()),
                            t("gebruikers.verzoek.goedgekeurd")));
            goed.addThemeVariants(ButtonVariant.PRIMARY);
            goed.setAriaLabel(t("gebruikers.verzoek.keurGoed.naam", wat));
            acties.add(wijsAf(verzoek, "gebruikers.verzoek.wijsAf", wat), goed);
        } else if (verzoek.vraagtZelf()) {
            var wacht = new Span(t("gebruikers.verzoek.wacht"));
            wacht.addClassName("stil");
            acties.add(wacht, wijsAf(verzoek, "gebruikers.verzoek.trekIn", wat));
        }
        regel.add(acties);
        return new ListItem(regel);
    }

    private Button wijsAf(Verzoek verzoek, String woord, String wat) {
        var knop = new Button(
                t(woord),
                klik -> doe(() -> service.wijsAf(Ingelogd.actor(), verzoek.id()), t("gebruikers.verzoek.afgewezen")));
        knop.setAriaLabel(t("gebruikers.verzoek.wijsAf.naam", t(woord), wat));
        return knop;
    }

    private void doe(Runnable act, String gedaan) {
        act.run();
        Meldingen.gelukt(gedaan);
        daarna.run();
    }
}
