package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurmaandService;
import nl.verzuimsysteem.facturatie.Voorbeeldfactuur;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The invoice that one company would get, with the sum behind each line, and what is odd about it. */
@Prototype
@StyleSheet("runs.css")
@Route(value = Runpaden.VOORBEELDFACTUUR, layout = HoofdLayout.class)
@Toont(Handeling.FACTUREN_MAKEN)
final class VoorbeeldfactuurView extends Pagina implements BeforeEnterObserver {
    private final FactuurmaandService maanden;
    private final Div inhoud = new Div();

    VoorbeeldfactuurView(FactuurmaandService maanden) {
        super("");
        this.maanden = maanden;
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var maand = Runpaden.lees(event.getRouteParameters());
        var bedrijf = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        kop().terugNaar(Runwoorden.titel(maand), Runpaden.maand(maand));
        inhoud.removeAll();
        try {
            toon(maanden.voorbeeldfactuur(Ingelogd.actor(), maand, bedrijf));
        } catch (Conflict | OngeldigeInvoer e) {
            titel(Runwoorden.titel(maand));
            inhoud.add(new Kaart(
                    t("facturatie.voorbeeld.factuur"),
                    new LegeStaat(
                            String.valueOf(e.getMessage()),
                            "",
                            new Anchor(Runpaden.maand(maand), Runwoorden.titel(maand)))));
        }
    }

    private void toon(Voorbeeldfactuur factuur) {
        var samen = factuur.samen();
        titel(samen.naam());
        kop().ondertitel(t("facturatie.voorbeeld.factuur.onder", Kalender.maand(factuur.maand())));
        if (!samen.bijzonderheden().isEmpty()) {
            inhoud.add(new Kaart(t("facturatie.voorbeeld.kijk"), bijzonderheden(factuur)));
        }
        inhoud.add(regels(factuur), aan(factuur));
    }

    private static UnorderedList bijzonderheden(Voorbeeldfactuur factuur) {
        var samen = factuur.samen();
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        samen.bijzonderheden().stream().sorted().forEach(een -> {
            var doe = new Div(
                    new StatusLabel(Runwoorden.ernst(een), t("facturatie.voorbeeld.kort." + een)),
                    Runwoorden.stil(t("facturatie.voorbeeld.doe." + een)));
            var link = Herstelplek.link(een, factuur.maand(), samen.bedrijf(), samen.naam());
            var regel = new ListItem(doe);
            regel.addClassName("met-knop");
            // What can only be looked at is looked at here.
            if (!link.getHref().equals(Runpaden.voorbeeldfactuur(factuur.maand(), samen.bedrijf()))) {
                regel.add(link);
            }
            lijst.add(regel);
        });
        return lijst;
    }

    private static Kaart regels(Voorbeeldfactuur factuur) {
        if (factuur.regels().isEmpty()) {
            return new Kaart(
                    t("facturatie.voorbeeld.factuur"),
                    new LegeStaat(
                            t("facturatie.voorbeeld.geenFactuur"), Objects.requireNonNullElse(factuur.reden(), "")));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        factuur.regels().forEach(regel -> lijst.add(regel(regel)));
        var optelling = new Feiten()
                .feit(t("facturatie.run.netto"), bedrag(factuur.samen().netto().toString()));
        factuur.btw()
                .forEach(btw -> optelling.feit(
                        t(
                                "facturatie.voorbeeld.btw",
                                percentage(btw.tarief().honderdsten()),
                                btw.grondslag().toString()),
                        bedrag(btw.bedrag().toString())));
        var totaal = bedrag(factuur.samen().totaal().toString());
        totaal.addClassName("team-naam");
        optelling.feit(t("facturatie.run.totaal"), totaal);
        optelling.addClassName("optelling");
        return new Kaart(t("facturatie.voorbeeld.factuur"), lijst, optelling);
    }

    private static ListItem regel(Factuur.Regel regel) {
        var wat = new Span(regel.omschrijving());
        wat.addClassName("team-naam");
        var tekst = new Div(wat, Runwoorden.stil(regel.uitleg()));
        var van = regel.van();
        if (van != null) {
            tekst.add(Runwoorden.stil(periode(van, Objects.requireNonNullElse(regel.totEnMet(), van))));
        }
        var item = new ListItem(tekst, bedrag(regel.bedrag().toString()));
        item.addClassName("met-knop");
        return item;
    }

    private static String periode(LocalDate van, LocalDate totEnMet) {
        return van.equals(totEnMet)
                ? Kalender.voluit(van)
                : t("facturatie.run.totEnMet", Kalender.voluit(van), Kalender.voluit(totEnMet));
    }

    private static String percentage(int honderdsten) {
        return BigDecimal.valueOf(honderdsten, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static Span bedrag(String tekst) {
        var bedrag = new Span(tekst);
        bedrag.addClassName("bedrag");
        return bedrag;
    }

    private static Kaart aan(Voorbeeldfactuur factuur) {
        var adres = Stream.of(factuur.straat(), (factuur.postcode() + " " + factuur.plaats()).strip())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(", "));
        return new Kaart(
                        t("facturatie.voorbeeld.aan"),
                        new Feiten()
                                .feit(t("facturatie.voorbeeld.adres"), adres)
                                .feit(t("facturatie.voorbeeld.email"), factuur.email()))
                .naastTitel(new Anchor(
                        Paden.bedrijf(factuur.samen().bedrijf(), "beheer"), t("facturatie.voorbeeld.naarBedrijf")));
    }
}
