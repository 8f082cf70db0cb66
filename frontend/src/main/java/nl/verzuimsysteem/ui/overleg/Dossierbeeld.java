package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.Opdracht;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.spreekuren.Spreekuur;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Termijnlabel;
import nl.verzuimsysteem.ui.opdrachten.Opdrachtwoorden;
import nl.verzuimsysteem.ui.tijdlijn.Tijdbalk;
import nl.verzuimsysteem.ui.verzuim.Gebeurteniswoord;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.Verloopregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/** How a case goes: what is open, its course of 104 weeks, and what happened last. Eight statements. */
@StyleSheet("tijdlijn.css")
final class Dossierbeeld extends Div {
    private static final int GEBEURTENISSEN = 5;
    private static final int STAPPEN = 4;

    private final Agendapunt punt;
    private final LocalDate vandaag;
    private final Voortgang voortgang;

    Dossierbeeld(Schermdelen delen, Agendapunt punt) {
        this.punt = punt;
        var actor = Ingelogd.actor();
        vandaag = Kalender.vandaag(delen.klok());
        voortgang = delen.dossiers().voortgang(actor, punt.dossier());
        addClassName("dossierbeeld");
        var gebeurd = delen.dossiers()
                .tijdlijn(actor, punt.dossier(), new Uitsnede(0, GEBEURTENISSEN))
                .rijen();
        add(
                open(
                        delen.opdrachten().vanDossier(actor, punt.dossier()),
                        delen.spreekuren().vanDossier(actor, punt.dossier())),
                new Kaart(t("overleg.gebeurd"), gebeurd(gebeurd)),
                balk());
    }

    /** How much he is absent now; empty when nothing was recorded about it. */
    String afwezig() {
        return voortgang.verloop().stream()
                .filter(een -> !een.vanaf().isAfter(vandaag))
                .reduce((eerder, later) -> later)
                .map(Dossierbeeld::afwezig)
                .orElse("");
    }

    private static String afwezig(Verloopregel nu) {
        var sinds = Kalender.voluit(nu.vanaf());
        return nu.arbeidstherapie()
                ? t("dossier.kaart.therapie", sinds)
                : t("dossier.kaart.afwezigSinds", nu.percentage(), sinds);
    }

    private Kaart balk() {
        var kaart = new Kaart(t("tijdlijn.balk.titel"), new Tijdbalk(voortgang, vandaag));
        kaart.addClassName("heel");
        return kaart;
    }

    private Kaart open(List<Opdracht> opdrachten, List<Spreekuur> spreekuren) {
        var regels = new ArrayList<ListItem>();
        voortgang.mijlpalen().alle().stream()
                .filter(Mijlpaal::wacht)
                .limit(STAPPEN)
                .forEach(een -> regels.add(regel(
                        Termijnlabel.van(een.uiterlijk(), vandaag),
                        een.soort().naam().tekst(),
                        Overlegwoorden.kort(een.eigenaar()))));
        opdrachten.stream().filter(een -> een.status().loopt()).forEach(een -> {
            var wie = een.uitvoerder();
            regels.add(regel(
                    Opdrachtwoorden.label(een.status()),
                    t("overleg.open.opdracht", een.type()),
                    wie == null ? een.groep().naam() : wie.naam()));
        });
        spreekuren.stream()
                .filter(Spreekuur::loopt)
                .forEach(een -> regels.add(regel(
                        new StatusLabel(
                                StatusLabel.Soort.INFO,
                                Icoon.KALENDER,
                                een.status().naam()),
                        t(
                                "overleg.open.spreekuur",
                                Overlegwoorden.kort(een.functie()),
                                Overlegwoorden.dag(
                                        Kalender.plaatselijk(een.begin()).toLocalDate()),
                                Overlegwoorden.uur(een.begin())),
                        "")));
        var lijst = new UnorderedList(regels.toArray(ListItem[]::new));
        lijst.addClassName("regels");
        var kaart = new Kaart(t("overleg.open"), regels.isEmpty() ? stil(t("overleg.open.niets")) : lijst);
        return kaart.naastTitel(new Anchor(Paden.dossier(punt.dossier(), "tijdlijn"), t("overleg.open.dossier")));
    }

    private static ListItem regel(StatusLabel stand, String wat, String wie) {
        var tekst = new Div(new Span(wat));
        if (!wie.isEmpty()) {
            tekst.add(stil(wie));
        }
        var regel = new ListItem(tekst, stand);
        regel.addClassName("tegenover");
        return regel;
    }

    private Component gebeurd(List<Gebeurtenis> gebeurtenissen) {
        if (gebeurtenissen.isEmpty()) {
            return stil(t("overleg.gebeurd.niets"));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        gebeurtenissen.forEach(een -> {
            var soort = Gebeurteniswoord.van(een.soort());
            var dag = Kalender.plaatselijk(een.moment()).toLocalDate();
            var kop = new Div(new StatusLabel(soort.kleur(), soort.icoon(), soort.woord()), stil(Kalender.voluit(dag)));
            kop.addClassName("tegenover");
            var regel = new ListItem(kop);
            var datum = een.datum();
            if (datum != null && soort.datum() != null) {
                regel.add(new Div(t(soort.datum(), Kalender.voluit(datum))));
            }
            if (een.onderwerp() != null) {
                regel.add(new Div(een.onderwerp()));
            }
            if (een.tekst() != null) {
                var tekst = new Paragraph(een.tekst());
                tekst.addClassNames("geschreven", "drie-regels");
                regel.add(tekst);
            }
            lijst.add(regel);
        });
        return lijst;
    }

    private static Span stil(String tekst) {
        var stil = new Span(tekst);
        stil.addClassName("stil");
        return stil;
    }
}
