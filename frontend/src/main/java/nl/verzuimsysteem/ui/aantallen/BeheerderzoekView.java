package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.aantallen.BeheerderzoekService;
import nl.verzuimsysteem.aantallen.ZonderBeheerder;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** The companies of an MMA that cannot answer, because nobody is their beheerder: whom to call, and what to ask. */
@Prototype
@StyleSheet("aantallen.css")
@Route(value = Paden.ZONDER_BEHEERDER, layout = HoofdLayout.class)
@Toont(Handeling.BEHEERDER_ZOEKEN)
final class BeheerderzoekView extends Pagina {
    private final Grid<ZonderBeheerder> lijst = Lijst.maak(t("aantallen.zoek.titel"));
    private final LocalDate vandaag;

    BeheerderzoekView(BeheerderzoekService service, Clock klok) {
        super(t("aantallen.zoek.titel"));
        vandaag = Kalender.vandaag(klok);
        var actor = Ingelogd.actor();
        var stappen = new OrderedList(
                new ListItem(t("aantallen.zoek.stap.bel")),
                new ListItem(t("aantallen.zoek.stap.vraag")),
                new ListItem(t("aantallen.zoek.stap.geefDoor")));
        stappen.addClassName("perioden");
        kolommen();
        Lijst.vul(
                lijst,
                uitsnede -> service.lijst(actor, uitsnede),
                new LegeStaat(t("aantallen.zoek.geen"), t("aantallen.zoek.geenUitleg")));
        add(
                new Paragraph(t("aantallen.zoek.uitleg")),
                new Kaart(t("aantallen.zoek.stappen"), stappen, new Paragraph(t("aantallen.zoek.vanzelf"))),
                lijst);
    }

    private void kolommen() {
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lijst.addComponentColumn(this::bedrijf)
                .setHeader(t("aantallen.kolom.bedrijf"))
                .setRowHeader(true)
                .setWidth("12rem")
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addComponentColumn(BeheerderzoekView::contact)
                .setHeader(t("aantallen.kolom.contact"))
                .setWidth("16rem")
                .setFlexGrow(2));
        Lijst.alleenBreed(lijst.addComponentColumn(this::termijn)
                .setHeader(t("aantallen.kolom.sluitOp"))
                .setWidth("11rem")
                .setFlexGrow(0));
    }

    private Div bedrijf(ZonderBeheerder rij) {
        var smal = new Div(contact(rij), termijn(rij));
        smal.addClassName("smal");
        return new Div(
                new Anchor(Paden.bedrijf(rij.bedrijf(), "stamgegevens"), rij.naam()),
                new Div(Aantalwoorden.stil(t("aantallen.zoek.plaats", rij.plaats(), rij.regio()))),
                smal);
    }

    private Div termijn(ZonderBeheerder rij) {
        return new Div(
                new Div(new Span(t("aantallen.totKort", Kalender.kort(rij.sluitOp())))),
                Aantalwoorden.nog(rij.sluitOp(), vandaag));
    }

    /** The contact person first: he knows who does what there. */
    private static Div contact(ZonderBeheerder rij) {
        var vlak = new Div();
        vlak.addClassName("contactvlak");
        var wie = rij.contactpersoon();
        if (wie != null) {
            vlak.add(new Span(rij.rol() == null ? wie : t("aantallen.zoek.wie", wie, rij.rol())));
            bereik(vlak, wie, rij.contactTelefoon(), rij.contactEmail());
        }
        bereik(vlak, rij.naam(), rij.telefoon(), rij.email());
        if (vlak.getChildren().findAny().isEmpty()) {
            vlak.add(Aantalwoorden.stil(t("aantallen.zoek.onbekend")));
        }
        return vlak;
    }

    private static void bereik(Div vlak, String wie, @Nullable String telefoon, @Nullable String email) {
        if (telefoon != null) {
            vlak.add(Bereikbaar.telefoon(telefoon, wie));
        }
        if (email != null) {
            vlak.add(Bereikbaar.mail(email, wie));
        }
    }
}
