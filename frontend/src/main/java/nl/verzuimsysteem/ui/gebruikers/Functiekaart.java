package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.gebruikers.BeheerService;
import nl.verzuimsysteem.gebruikers.Functieregel;
import nl.verzuimsysteem.gebruikers.Gebruiker;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;

/** The functions of one user: what he may do now, what was, and giving and ending them. */
final class Functiekaart extends Div {
    private final Gebruiker gebruiker;
    private final GebruikersService gebruikers;
    private final BeheerService beheer;
    private final OrganisatieService organisatie;
    private final Clock klok;
    private final Runnable daarna;
    private final LocalDate vandaag;

    Functiekaart(
            Gebruiker gebruiker,
            GebruikersService gebruikers,
            BeheerService beheer,
            OrganisatieService organisatie,
            Clock klok,
            Runnable daarna) {
        this.gebruiker = gebruiker;
        this.gebruikers = gebruikers;
        this.beheer = beheer;
        this.organisatie = organisatie;
        this.klok = klok;
        this.daarna = daarna;
        vandaag = Kalender.vandaag(klok);
        var geef = new Button(t("gebruikers.geef"), Icoon.PLUS.maak(), klik -> geef());
        var kaart = new Kaart(t("gebruikers.functies")).naastTitel(geef);
        var lopend = gebruiker.functies().stream()
                .filter(functie -> functie.looptNog(vandaag))
                .toList();
        var oud = gebruiker.functies().stream()
                .filter(functie -> !functie.looptNog(vandaag))
                .toList();
        var deel = new Div(
                lopend.isEmpty()
                        ? new LegeStaat(t("gebruikers.geenFunctie"), t("gebruikers.geenFunctieUitleg"))
                        : lijst(lopend, true));
        deel.addClassName("stapel");
        if (!oud.isEmpty()) {
            deel.add(new Details(t("gebruikers.oud", oud.size()), lijst(oud, false)));
        }
        add(kaart.zet(deel));
    }

    private UnorderedList lijst(List<Functieregel> functies, boolean lopend) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        functies.forEach(functie -> {
            var regel = new Div(Gebruikerwoorden.onder(new Span(Gebruikerwoorden.functie(functie)), bij(functie)));
            regel.addClassName("tegenover");
            if (lopend) {
                var knop = new Button(t("gebruikers.beeindig"), klik -> beeindig(functie));
                knop.addThemeVariants(ButtonVariant.SMALL);
                knop.setAriaLabel(t("gebruikers.beeindig.naam", Gebruikerwoorden.functie(functie)));
                regel.add(knop);
            }
            lijst.add(new ListItem(regel));
        });
        return lijst;
    }

    private String bij(Functieregel functie) {
        return Stream.of(
                        functie.bedrijfsnaam(),
                        Gebruikerwoorden.looptijd(functie, vandaag),
                        functie.werknemer() == null ? "" : t("gebruikers.isMedewerker", functie.werknemer()))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void beeindig(Functieregel functie) {
        new DatumDialoog(
                        t("gebruikers.beeindig.titel", Gebruikerwoorden.functie(functie)),
                        t("gebruikers.beeindig.laatste"),
                        t("gebruikers.beeindig.knop"),
                        klok,
                        laatste -> Gebruikerwoorden.meld(
                                beheer.beeindig(
                                        Ingelogd.actor(),
                                        functie.id(),
                                        laatste == null ? vandaag : laatste.plusDays(1)),
                                t("gebruikers.beeindig.klaar", Gebruikerwoorden.functie(functie))),
                        daarna,
                        new Paragraph(t("gebruikers.beeindig.uitleg")))
                .open();
    }

    private void geef() {
        var dialoog = new Dialog(t("gebruikers.geef.titel", gebruiker.naam()));
        var fouten = new Foutensamenvatting();
        var formulier = new Functieformulier(gebruikers, organisatie, klok, fouten);
        dialoog.addClassName("opdrachtdialoog");
        dialoog.add(fouten, formulier);
        var knop = new Button(t("gebruikers.geef"), klik -> {
            if (fouten.probeer(() -> Gebruikerwoorden.meld(
                    beheer.geef(Ingelogd.actor(), gebruiker.id(), formulier.bedrijf(), formulier.functie()),
                    t("gebruikers.geef.klaar", gebruiker.naam())))) {
                dialoog.close();
                daarna.run();
            }
        });
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        dialoog.getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> dialoog.close()), knop);
        dialoog.open();
    }
}
