package nl.verzuimsysteem.ui.kosten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verrichtingen.Klok;
import nl.verzuimsysteem.verrichtingen.NieuweKlok;
import nl.verzuimsysteem.verrichtingen.NieuweTijd;
import nl.verzuimsysteem.verrichtingen.TijdService;
import nl.verzuimsysteem.verrichtingen.Tijdwerk;
import org.jspecify.annotations.Nullable;

/** One's own time in a case: the clock, and booking by hand. */
final class Klokkaart extends Div {
    private final TijdService service;
    private final Tijdwerk werk;
    private final DossierId dossier;
    private final Clock klok;
    private final Runnable opnieuw;

    Klokkaart(TijdService service, Tijdwerk werk, DossierId dossier, Clock klok, Runnable opnieuw) {
        this.service = service;
        this.werk = werk;
        this.dossier = dossier;
        this.klok = klok;
        this.opnieuw = opnieuw;
        var inhoud = new Div(werk.klok().map(this::lopend).orElseGet(this::stil));
        inhoud.addClassName("onder-elkaar");
        add(new Kaart(t("kosten.tijd"), inhoud));
    }

    private Component lopend(Klok loopt) {
        var hier = loopt.dossier().equals(dossier);
        var vak = new Div(new StatusLabel(
                StatusLabel.Soort.BEZIG, t("kosten.klok.loopt", Kalender.kort(loopt.begonnenOp()), minuten(loopt))));
        vak.addClassName("onder-elkaar");
        if (!hier && loopt.werknemer() != null) {
            vak.add(new Anchor(Paden.dossier(loopt.dossier(), "kosten"), t("kosten.klok.elders", loopt.werknemer())));
        }
        if (loopt.isVergeten(klok.instant())) {
            vak.add(new Paragraph(t("kosten.klok.vergeten")));
        }
        var stop = new Button(t("kosten.klok.stop"), Icoon.KLOK.maak(), klik -> {
            if (loopt.isVergeten(klok.instant())) {
                vraagMinuten(loopt);
            } else {
                doe(() -> service.stop(Ingelogd.actor(), loopt.id(), null), t("kosten.tijd.gelukt"));
            }
        });
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        var anders = new Button(t("kosten.klok.anders"), klik -> vraagMinuten(loopt));
        var weg = new Button(
                t("kosten.klok.weg"),
                klik -> doe(() -> service.gooiWeg(Ingelogd.actor(), loopt.id()), t("kosten.klok.weg.gelukt")));
        weg.addThemeVariants(ButtonVariant.TERTIARY);
        vak.add(knoppen(stop, anders, weg));
        return vak;
    }

    private String minuten(Klok loopt) {
        var duur = Duration.between(loopt.begonnenOp(), klok.instant());
        return t("kosten.klok.duur", duur.toHours(), duur.toMinutesPart());
    }

    private Component stil() {
        var vak = new Div(new Paragraph(t("kosten.klok.uitleg")));
        vak.addClassName("onder-elkaar");
        var opdracht = opdrachten();
        if (!werk.opdrachten().isEmpty()) {
            opdracht.setWidthFull();
            vak.add(opdracht);
        }
        var sleutel = UUID.randomUUID().toString();
        var start = new Button(
                t("kosten.klok.start"),
                Icoon.KLOK.maak(),
                klik -> doe(
                        () -> service.start(Ingelogd.actor(), new NieuweKlok(sleutel, dossier, gekozen(opdracht))),
                        t("kosten.klok.start.gelukt")));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        vak.add(knoppen(start, new Button(t("kosten.hand"), klik -> vraagTijd())));
        return vak;
    }

    /** An order that is paid by the hour is what the time is for, unless the user says that it is not. */
    private Select<Tijdwerk.Opdrachtkeuze> opdrachten() {
        var keuze = new Select<Tijdwerk.Opdrachtkeuze>();
        keuze.setLabel(t("kosten.opdracht"));
        keuze.setEmptySelectionAllowed(true);
        keuze.setEmptySelectionCaption(t("kosten.opdracht.geen"));
        keuze.setItems(werk.opdrachten());
        keuze.setItemLabelGenerator(een -> een == null ? t("kosten.opdracht.geen") : een.naam());
        if (!werk.opdrachten().isEmpty()) {
            keuze.setValue(werk.opdrachten().getFirst());
        }
        return keuze;
    }

    private static @Nullable OpdrachtId gekozen(Select<Tijdwerk.Opdrachtkeuze> keuze) {
        return keuze.isEmpty() ? null : keuze.getValue().id();
    }

    private void vraagTijd() {
        var sleutel = UUID.randomUUID().toString();
        var datum = new DatumVeld(t("kosten.hand.datum"), klok);
        datum.setValue(Kalender.vandaag(klok));
        var minuten = minutenveld();
        var opdracht = opdrachten();
        var dialoog = new Invoerdialoog(t("kosten.hand")).veld("datum", datum).veld("minuten", minuten);
        if (!werk.opdrachten().isEmpty()) {
            dialoog.veld("opdracht", opdracht);
        }
        dialoog.vraag(
                t("kosten.hand.knop"),
                () -> service.boek(
                        Ingelogd.actor(),
                        new NieuweTijd(sleutel, dossier, gekozen(opdracht), datum.getValue(), minuten.getValue())),
                opnieuw,
                t("kosten.tijd.gelukt"));
    }

    private void vraagMinuten(Klok loopt) {
        var minuten = minutenveld();
        new Invoerdialoog(t("kosten.klok.anders"))
                .uitleg(t("kosten.klok.echt", Kalender.kort(loopt.begonnenOp())))
                .veld("minuten", minuten)
                .vraag(
                        t("kosten.klok.stop"),
                        () -> service.stop(Ingelogd.actor(), loopt.id(), minuten.isEmpty() ? 0 : minuten.getValue()),
                        opnieuw,
                        t("kosten.tijd.gelukt"));
    }

    private static IntegerField minutenveld() {
        var minuten = new IntegerField(t("kosten.minuten"));
        minuten.setStepButtonsVisible(false);
        return minuten;
    }

    private void doe(Runnable act, String gelukt) {
        try {
            act.run();
            opnieuw.run();
            Meldingen.gelukt(gelukt);
        } catch (Conflict | NietGevonden e) {
            opnieuw.run();
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }

    private static Component knoppen(Component... knoppen) {
        var balk = new Div(knoppen);
        balk.addClassName("paginakop-acties");
        return balk;
    }
}
