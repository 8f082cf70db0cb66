package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.AfdelingenService;
import nl.verzuimsysteem.organisatie.Afdelingenboom;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import org.jspecify.annotations.Nullable;

/**
 * The departments as lists within lists: each below the one it lies in, with buttons for who may change them. No tree
 * widget: a list needs no keys of its own, and reads the same on a phone.
 */
final class Afdelingenlijst extends Div {
    private final AfdelingenService service;
    private final BedrijfId bedrijf;
    private final boolean magWijzigen = Rechten.mag(Ingelogd.actor(), Handeling.AFDELINGEN_BEHEREN);
    private final Button voegToe = new Button(t("organisatie.afdeling.voegToe"), Icoon.PLUS.maak());
    private final Div inhoud = new Div();
    private final Map<AfdelingId, Button> knoppen = new HashMap<>();

    Afdelingenlijst(AfdelingenService service, BedrijfId bedrijf) {
        this.service = service;
        this.bedrijf = bedrijf;
        addClassName("stapel");
        voegToe.addClickListener(klik -> dialoog().nieuw(null));
        var balk = new Div(new Paragraph(t("organisatie.afdelingen.uitleg")));
        balk.addClassNames("rij", "afdelingen-balk");
        if (magWijzigen) {
            var acties = new Div(voegToe);
            acties.addClassNames("paginakop-acties", "rechts");
            balk.add(acties);
        }
        add(balk, inhoud);
        vul();
    }

    private Afdelingsdialoog dialoog() {
        return new Afdelingsdialoog(service, bedrijf, lees(), this::gewijzigd);
    }

    private Afdelingenboom lees() {
        return service.boom(Ingelogd.actor(), bedrijf);
    }

    /** The focus stays on what was worked on. */
    private void gewijzigd(@Nullable AfdelingId welke) {
        vul();
        (welke == null ? voegToe : knoppen.getOrDefault(welke, voegToe)).focus();
    }

    private void vul() {
        knoppen.clear();
        inhoud.removeAll();
        var takken = lees().takken();
        if (takken.isEmpty()) {
            inhoud.add(new LegeStaat(t("organisatie.afdelingen.geen"), t("organisatie.afdelingen.geenUitleg")));
        } else {
            var lijst = lijst(takken);
            lijst.getElement().setAttribute("aria-label", t("organisatie.afdelingen"));
            inhoud.add(lijst);
        }
    }

    private UnorderedList lijst(List<Afdelingenboom.Tak> takken) {
        var bovenste = niveau();
        var open = new ArrayList<UnorderedList>(List.of(bovenste));
        @Nullable ListItem vorige = null;
        for (var tak : takken) {
            if (vorige != null && tak.diepte() == open.size()) {
                var lager = niveau();
                vorige.add(lager);
                open.add(lager);
            }
            while (open.size() > tak.diepte() + 1) {
                open.removeLast();
            }
            vorige = new ListItem(regel(tak));
            open.getLast().add(vorige);
        }
        return bovenste;
    }

    private static UnorderedList niveau() {
        var lijst = new UnorderedList();
        lijst.addClassName("afdelingen");
        return lijst;
    }

    private Div regel(Afdelingenboom.Tak tak) {
        var naam = new Span(tak.afdeling().naam());
        naam.addClassName("team-naam");
        var aantal = new Span(
                tak.samen() == tak.afdeling().werknemers()
                        ? t("organisatie.afdeling.medewerkers", tak.samen())
                        : t(
                                "organisatie.afdeling.medewerkersSamen",
                                tak.samen(),
                                tak.afdeling().werknemers()));
        aantal.addClassName("stil");
        var tekst = new Div(naam, aantal);
        tekst.addClassName("afdeling-tekst");
        var regel = new Div(tekst);
        regel.addClassName("afdeling");
        if (magWijzigen) {
            var eronder = knop("organisatie.afdeling.eronder", "organisatie.afdeling.eronderVoor", tak, Icoon.PLUS);
            eronder.addClickListener(klik -> dialoog().nieuw(tak.afdeling().id()));
            var wijzig = knop("organisatie.afdeling.wijzig", "organisatie.afdeling.wijzigVan", tak, Icoon.BEWERK);
            wijzig.addClickListener(klik -> dialoog().wijzig(tak.afdeling()));
            knoppen.put(tak.afdeling().id(), wijzig);
            var acties = new Div(eronder, wijzig);
            acties.addClassName("afdeling-acties");
            regel.add(acties);
        }
        return regel;
    }

    private static Button knop(String woord, String naam, Afdelingenboom.Tak tak, Icoon icoon) {
        var knop = new Button(t(woord), icoon.maak());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.addClassName("smal-icoon");
        knop.setAriaLabel(t(naam, tak.afdeling().naam()));
        return knop;
    }
}
