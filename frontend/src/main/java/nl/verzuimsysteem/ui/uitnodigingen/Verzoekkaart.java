package nl.verzuimsysteem.ui.uitnodigingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.NieuwVerzoek;
import nl.verzuimsysteem.spreekuren.Verzoek;
import nl.verzuimsysteem.spreekuren.VerzoekService;
import nl.verzuimsysteem.spreekuren.Verzoeksoort;
import nl.verzuimsysteem.spreekuren.Verzoekstand;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** What a werknemer can ask for himself, who learns of it, and how it stands with what he asked for. */
final class Verzoekkaart extends Div {
    private static final int LANGSTE_NUMMER = 20;

    private final VerzoekService service;
    private final Actor actor;
    private final Runnable opnieuw;

    Verzoekkaart(VerzoekService service, Actor actor, Verzoekstand stand, Runnable opnieuw) {
        this.service = service;
        this.actor = actor;
        this.opnieuw = opnieuw;
        var geenReden = new Paragraph(t("afspraken.vraag.geenReden"));
        geenReden.addClassName("stil");
        var lijst = new UnorderedList(Stream.of(Verzoeksoort.values())
                .filter(Verzoeksoort::isVanWerknemer)
                .map(soort -> regel(stand, soort))
                .toArray(ListItem[]::new));
        lijst.addClassName("regels");
        add(new Kaart(t("afspraken.vraag.titel"), geenReden, lijst));
    }

    private ListItem regel(Verzoekstand stand, Verzoeksoort soort) {
        var inhoud = new Div(
                new H3(t("afspraken.vraag." + soort + ".titel")),
                new Paragraph(t("afspraken.vraag." + soort + ".uitleg")));
        inhoud.addClassName("onder-elkaar");
        stand.lopend(soort)
                .ifPresentOrElse(verzoek -> inhoud.add(stand(verzoek)), () -> inhoud.add(vragen(stand, soort)));
        return new ListItem(inhoud);
    }

    private Div vragen(Verzoekstand stand, Verzoeksoort soort) {
        if (!stand.kan(soort)) {
            var waarom = new Paragraph(
                    t(soort == Verzoeksoort.BEDRIJFSARTS ? "afspraken.vraag.nietZiek" : "afspraken.vraag.uitDienst"));
            waarom.addClassName("stil");
            return new Div(waarom);
        }
        return new Div(new Button(t("afspraken.vraag." + soort + ".knop"), klik -> vraag(stand, soort)));
    }

    private void vraag(Verzoekstand stand, Verzoeksoort soort) {
        // One key for this dialog: pressing twice asks once.
        var sleutel = UUID.randomUUID().toString();
        var telefoon = new TextField(t("afspraken.vraag.telefoon"));
        telefoon.setHelperText(t("afspraken.vraag.telefoonHulp"));
        telefoon.setMaxLength(LANGSTE_NUMMER);
        telefoon.setValue(Objects.requireNonNullElse(stand.telefoon(), ""));
        new Invoerdialoog(t("afspraken.vraag." + soort + ".titel"))
                .uitleg(t("afspraken.vraag." + soort + ".wie"))
                .uitleg(t("afspraken.vraag.geenReden"))
                .veld("telefoon", telefoon)
                .vraag(
                        t("afspraken.vraag.doe"),
                        () -> service.vraag(actor, new NieuwVerzoek(sleutel, soort, telefoon.getValue())),
                        opnieuw,
                        t("afspraken.vraag.gedaan"));
    }

    private Div stand(Verzoek verzoek) {
        var inhoud = new Div();
        inhoud.addClassName("onder-elkaar");
        var gepland = verzoek.geplandOp();
        if (gepland != null) {
            inhoud.add(new Div(new StatusLabel(StatusLabel.Soort.GOED, t("afspraken.vraag.gepland", dag(gepland)))));
            return inhoud;
        }
        inhoud.add(new Div(
                new StatusLabel(StatusLabel.Soort.BEZIG, t("afspraken.vraag.gevraagd", dag(verzoek.gevraagdOp())))));
        inhoud.add(new Paragraph(t("afspraken.vraag.wacht", dag(verzoek.uiterlijk()))));
        var telefoon = verzoek.telefoon();
        if (telefoon != null) {
            inhoud.add(new Paragraph(t("afspraken.vraag.wijBellen", telefoon)));
        }
        inhoud.add(new Div(new Button(t("afspraken.vraag.terug"), klik -> trekIn(verzoek))));
        return inhoud;
    }

    private void trekIn(Verzoek verzoek) {
        try {
            service.trekIn(actor, verzoek.id());
            Meldingen.gelukt(t("afspraken.vraag.ingetrokken"));
        } catch (Conflict e) {
            Meldingen.letOp(t("afspraken.anders"));
        }
        opnieuw.run();
    }

    private static String dag(Instant moment) {
        return dag(Kalender.plaatselijk(moment).toLocalDate());
    }

    private static String dag(LocalDate dag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Bladtoon.taal())
                .format(dag);
    }
}
