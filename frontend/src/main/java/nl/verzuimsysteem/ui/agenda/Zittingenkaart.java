package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.agenda.AgendaService;
import nl.verzuimsysteem.agenda.Spreekuurhouder;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.agenda.Zitting;
import nl.verzuimsysteem.agenda.ZittingService;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.werknemers.Taal;

/** The people who hold consults in a regio: their sessions and the languages they speak. */
final class Zittingenkaart extends Div {
    private final ZittingService zittingen;
    private final AgendaService agendas;
    private final Clock klok;
    private final Runnable daarna;

    /** @param daarna what follows when something changed */
    Zittingenkaart(ZittingService zittingen, AgendaService agendas, Clock klok, Runnable daarna) {
        this.zittingen = zittingen;
        this.agendas = agendas;
        this.klok = klok;
        this.daarna = daarna;
        addClassName("zittingen");
    }

    Button nieuw(RegioId regio, List<Spreekuurhouder> houders, List<Spreekuurplaats> plaatsen) {
        var knop = new Button(
                t("agenda.zitting.nieuw"),
                Icoon.PLUS.maak(),
                klik -> new Zittingdialoog(zittingen, plaatsen, klok, daarna).nieuw(regio, houders));
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return knop;
    }

    void toon(List<Spreekuurhouder> houders, List<Zitting> alle, List<Spreekuurplaats> plaatsen) {
        removeAll();
        if (houders.isEmpty() && alle.isEmpty()) {
            add(new LegeStaat(t("agenda.houders.geen"), t("agenda.houders.geenUitleg")));
            return;
        }
        // Who left still has the sessions that were his, so that somebody can end them.
        var namen = new LinkedHashMap<GebruikerId, String>();
        houders.forEach(een -> namen.putIfAbsent(een.id(), een.naam()));
        alle.forEach(een -> namen.putIfAbsent(een.professional(), een.naam()));
        namen.forEach((id, naam) -> add(groep(
                naam,
                houders.stream().filter(een -> een.id().equals(id)).toList(),
                alle.stream().filter(een -> een.professional().equals(id)).toList(),
                plaatsen)));
    }

    private Div groep(
            String naam, List<Spreekuurhouder> functies, List<Zitting> eigen, List<Spreekuurplaats> plaatsen) {
        var functie = new Span(
                functies.isEmpty()
                        ? t("agenda.houder.weg")
                        : functies.stream()
                                .map(een -> een.vervangt()
                                        ? t(
                                                "agenda.houder.vervangt",
                                                een.functie().naam())
                                        : een.functie().naam())
                                .distinct()
                                .collect(Collectors.joining(", ")));
        functie.addClassName("stil");
        var groep = new Div(new H3(new Span(naam), functie));
        if (!functies.isEmpty()) {
            groep.add(talen(functies.getFirst()));
        }
        if (eigen.isEmpty()) {
            var geen = new Paragraph(t("agenda.zitting.geen"));
            geen.addClassName("stil");
            groep.add(geen);
            return groep;
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        var vandaag = Kalender.vandaag(klok);
        eigen.forEach(een -> lijst.add(regel(een, vandaag, plaatsen)));
        groep.add(lijst);
        return groep;
    }

    private ListItem regel(Zitting zitting, LocalDate vandaag, List<Spreekuurplaats> plaatsen) {
        var wanneer = Agendawoorden.rooster(zitting.rooster());
        var geldig = Agendawoorden.geldig(zitting.rooster(), vandaag);
        var plek = Weekblokken.plek(zitting.plaatsnaam());
        var onder = new Span(geldig.isEmpty() ? plek : plek + " · " + geldig);
        onder.addClassName("stil");
        var kop = new Span(wanneer);
        kop.addClassName("team-naam");
        var acties = new Div(
                knop(
                        "agenda.wijzig",
                        t("agenda.wijzigVan", zitting.naam(), wanneer),
                        () -> dialoog(plaatsen).wijzig(zitting)),
                knop(
                        "agenda.stop",
                        t("agenda.stopVan", zitting.naam(), wanneer),
                        () -> dialoog(plaatsen).stop(zitting)));
        acties.addClassName("zitting-acties");
        var regel = new ListItem(new Div(kop, onder), acties);
        regel.addClassName("met-knop");
        return regel;
    }

    private Zittingdialoog dialoog(List<Spreekuurplaats> plaatsen) {
        return new Zittingdialoog(zittingen, plaatsen, klok, daarna);
    }

    private Div talen(Spreekuurhouder houder) {
        var woorden = houder.talen().stream().sorted().map(Taal::naam).collect(Collectors.joining(", "));
        var tekst = new Span(woorden.isEmpty() ? t("agenda.talen.geen") : t("agenda.talen.ook", woorden));
        var regel = new Div(
                tekst,
                knop("agenda.talen.wijzig", t("agenda.talen.wijzigVan", houder.naam()), () -> kiesTalen(houder)));
        regel.addClassNames("rij", "op-lijn");
        return regel;
    }

    private void kiesTalen(Spreekuurhouder houder) {
        var keuze = new MultiSelectComboBox<Taal>(t("agenda.talen.veld"));
        keuze.setItems(
                Arrays.stream(Taal.values()).filter(taal -> taal != Taal.NL).toList());
        keuze.setItemLabelGenerator(Taal::naam);
        keuze.setValue(houder.talen());
        new Invoerdialoog(t("agenda.talen.titel", houder.naam()))
                .veld("talen", keuze)
                .vraag(
                        t("agenda.bewaar"),
                        () -> agendas.zetTalen(Ingelogd.actor(), houder.id(), keuze.getValue()),
                        daarna,
                        t("agenda.talen.bewaard"));
    }

    static Button knop(String woord, String naam, Runnable act) {
        var knop = new Button(t(woord), klik -> act.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(naam);
        return knop;
    }
}
