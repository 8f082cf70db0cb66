package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.Bewerking;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;

/** The draft as a whole: what is still to be mended, its questions and rules in their order, and putting it in force. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.WIJZIG, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_BEHEREN)
final class ConceptView extends Conceptpagina {
    private static final String ANDERS = "anders";

    private final Div inhoud = new Div();

    ConceptView(VragenlijstService service) {
        super(service);
        kop().terugNaar(t("vragenlijst.titel"), Paden.VRAGENLIJSTEN);
        inhoud.addClassName("stapel");
        add(inhoud);
    }

    @Override
    void toon(RouteParameters adres) {
        toon();
    }

    private void toon() {
        titel(t("vragenlijst.concept.titel", stuk().versie().nummer()));
        kop().ondertitel(VersiesView.wanneer(stuk().versie()));
        var weg = new Button(t("vragenlijst.gooiWeg"), klik -> gooiWeg());
        weg.addThemeVariants(ButtonVariant.TERTIARY);
        var gebruik = new Button(t("vragenlijst.neemInGebruik"), klik -> neemInGebruik());
        gebruik.addThemeVariants(ButtonVariant.PRIMARY);
        kop().zetActies(
                        weg,
                        new Knoplink(t("vragenlijst.lees"), Icoon.DOCUMENT, Vragenlijstpaden.versie(id())),
                        new Knoplink(t("vragenlijst.proef"), Icoon.VERDER, Vragenlijstpaden.proef(id())),
                        gebruik);
        inhoud.removeAll();
        inhoud.add(nakijken(), begin(), vragen(), regels());
    }

    private Kaart nakijken() {
        var alle = stuk().bevindingen();
        if (alle.isEmpty()) {
            return new Kaart(
                    t("vragenlijst.nakijken"), new StatusLabel(StatusLabel.Soort.GOED, t("vragenlijst.nakijken.goed")));
        }
        var lijst = new UnorderedList();
        alle.forEach(een -> lijst.add(new ListItem(
                new Anchor(Vragenlijstpaden.plek(id(), een), naam(een)),
                new Span(" " + een.melding().tekst()))));
        var vak = new Div(new Paragraph(t("vragenlijst.nakijken.nog")), lijst);
        vak.addClassName("waarschuwing");
        return new Kaart(t("vragenlijst.nakijken"), vak);
    }

    private static String naam(Bevinding een) {
        return switch (een.plek()) {
            case TEKSTEN -> t("vragenlijst.plek.teksten");
            case VRAAG -> t("vragenlijst.plek.vraag", een.nummer());
            case REGEL -> t("vragenlijst.plek.regel", een.nummer());
        };
    }

    private Kaart begin() {
        return new Kaart(
                        t("vragenlijst.teksten"),
                        new Feiten()
                                .feit(
                                        t("vragenlijst.veld.titel"),
                                        lijst().titel().nl())
                                .feit(
                                        t("vragenlijst.veld.inleiding"),
                                        lijst().inleiding().nl())
                                .feit(t("vragenlijst.veld.slot"), lijst().slot().nl()))
                .naastTitel(new Anchor(Vragenlijstpaden.teksten(id()), t("vragenlijst.teksten.wijzig")));
    }

    private Kaart vragen() {
        var lijst = new Volgorde("vraag", (van, naar) -> doe(nu -> Bewerking.verplaatsVraag(nu, van, naar)));
        var vragen = lijst().vragen();
        for (var plaats = 0; plaats < vragen.size(); plaats++) {
            var vraag = vragen.get(plaats);
            var nummer = plaats + 1;
            lijst.regel(
                    new Anchor(
                            Vragenlijstpaden.vraag(id(), nummer),
                            t("vragenlijst.genummerd", nummer, Vraagwoorden.woorden(vraag))),
                    vraag.keuzes().isEmpty()
                            ? Vraagwoorden.soort(vraag.soort())
                            : t(
                                    "vragenlijst.soort.met",
                                    Vraagwoorden.soort(vraag.soort()),
                                    vraag.keuzes().size()),
                    bevindingenVan(Bevinding.Plek.VRAAG, nummer).size(),
                    t("vragenlijst.plek.vraag", nummer),
                    () -> haalWeg(
                            t("vragenlijst.vraag.haalWeg.titel", nummer),
                            t("vragenlijst.vraag.haalWeg.tekst"),
                            () -> wijzig(nu -> Bewerking.zonderVraag(nu, nummer - 1))));
        }
        return new Kaart(t("vragenlijst.vragen"), lijst.klaar())
                .naastTitel(new Knoplink(
                        t("vragenlijst.vraag.nieuw"), Icoon.PLUS, Vragenlijstpaden.vraag(id(), vragen.size() + 1)));
    }

    private Kaart regels() {
        var woorden = new Vraagwoorden(lijst());
        var lijst = new Volgorde("regel", (van, naar) -> doe(nu -> Bewerking.verplaatsRegel(nu, van, naar)));
        var regels = lijst().regels();
        for (var plaats = 0; plaats < regels.size(); plaats++) {
            var regel = regels.get(plaats);
            var nummer = plaats + 1;
            lijst.regel(
                    new Anchor(
                            Vragenlijstpaden.regel(id(), nummer),
                            t("vragenlijst.genummerd", nummer, regel.actie().naam())),
                    t("vragenlijst.als", woorden.wanneer(regel)),
                    bevindingenVan(Bevinding.Plek.REGEL, nummer).size(),
                    t("vragenlijst.plek.regel", nummer),
                    () -> haalWeg(
                            t("vragenlijst.regel.haalWeg.titel", nummer),
                            t("vragenlijst.regel.haalWeg.tekst"),
                            () -> wijzig(nu -> Bewerking.zonderRegel(nu, nummer - 1))));
        }
        return new Kaart(
                        t("vragenlijst.regels"), new Paragraph(t("vragenlijst.regels.uitleg")), lijst.klaar(), anders())
                .naastTitel(new Knoplink(
                        t("vragenlijst.regel.nieuw"), Icoon.PLUS, Vragenlijstpaden.regel(id(), regels.size() + 1)));
    }

    private Select<Vervolgactie> anders() {
        var anders = new Select<Vervolgactie>();
        anders.setLabel(t("vragenlijst.anders"));
        anders.setItems(Vervolgactie.values());
        anders.setItemLabelGenerator(Vervolgactie::naam);
        anders.setValue(lijst().anders());
        anders.setId(ANDERS);
        anders.addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                doe(nu -> Bewerking.metTeksten(nu, nu.titel(), nu.inleiding(), nu.slot(), keuze.getValue()));
                UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", ANDERS);
            }
        });
        return anders;
    }

    private void haalWeg(String titel, String tekst, Runnable act) {
        new Invoerdialoog(titel)
                .uitleg(tekst)
                .vraag(t("vragenlijst.haalWeg"), act, this::opnieuw, t("vragenlijst.weggehaald"));
    }

    private void doe(UnaryOperator<Vragenlijst> wijziging) {
        try {
            wijzig(wijziging);
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        opnieuw();
    }

    private void opnieuw() {
        if (herlees()) {
            toon();
        }
    }

    private void gooiWeg() {
        var actor = Ingelogd.actor();
        new Invoerdialoog(t("vragenlijst.gooiWeg.titel"))
                .uitleg(t("vragenlijst.gooiWeg.tekst"))
                .vraag(
                        t("vragenlijst.gooiWeg"),
                        () -> service().gooiWeg(actor, id(), stuk().versie().versie()),
                        this::opnieuw,
                        t("vragenlijst.gooiWeg.gelukt"));
    }

    private void neemInGebruik() {
        var open = stuk().bevindingen().size();
        if (open > 0) {
            Meldingen.letOp(t("vragenlijst.gebruik.nietGoed", open));
            return;
        }
        new Invoerdialoog(t("vragenlijst.gebruik.titel", stuk().versie().nummer()))
                .uitleg(t("vragenlijst.gebruik.nieuw"))
                .uitleg(t("vragenlijst.gebruik.bezig"))
                .uitleg(t("vragenlijst.gebruik.vast"))
                .vraag(
                        t("vragenlijst.neemInGebruik"),
                        () -> service()
                                .neemInGebruik(
                                        Ingelogd.actor(), id(), stuk().versie().versie()),
                        this::opnieuw,
                        t("vragenlijst.gebruik.gelukt"));
    }
}
