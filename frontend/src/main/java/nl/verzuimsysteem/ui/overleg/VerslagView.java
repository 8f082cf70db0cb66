package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.overleg.Notulen;
import nl.verzuimsysteem.overleg.NotulenService;
import nl.verzuimsysteem.overleg.OverlegId;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.Puntstatus;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The minutes of one overleg: who was there, what was decided about each case, and what came back in the next. */
@Prototype
@StyleSheet("overleg.css")
@Toont(Handeling.VERSLAG_INZIEN)
@Route(value = Paden.OVERLEG_VERSLAGEN + "/:overleg", layout = HoofdLayout.class)
final class VerslagView extends Pagina implements BeforeEnterObserver {
    private final NotulenService notulen;
    private final OverlegService overleg;
    private final Clock klok;
    private final Div inhoud = new Div();

    VerslagView(NotulenService notulen, OverlegService overleg, Clock klok) {
        super(t("overleg.verslag"));
        this.notulen = notulen;
        this.overleg = overleg;
        this.klok = klok;
        inhoud.addClassName("verslag");
        kop().terugNaar(t("overleg.verslagen"), Paden.OVERLEG_VERSLAGEN);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "overleg", OverlegId::new);
        var actor = Ingelogd.actor();
        inhoud.removeAll();
        try {
            var gelezen = notulen.lees(actor, id);
            toon(gelezen);
            var hervat = Wandwoorden.hervat(actor, gelezen.overleg(), klok, () -> hervat(id));
            kop().zetActies(hervat, new Pdflink(t("overleg.verslag.pdf"), () -> notulen.pdf(actor, id)));
        } catch (Conflict e) {
            kop().zetActies();
            inhoud.add(new LegeStaat(
                    t("overleg.verslag.nogNiet"),
                    String.valueOf(e.getMessage()),
                    new Knoplink(t("overleg.naarScherm"), Icoon.GESPREK, Paden.OVERLEG_SCHERM + "/" + id)));
        }
    }

    private void hervat(OverlegId id) {
        try {
            overleg.hervat(Ingelogd.actor(), id);
            UI.getCurrent().navigate(Paden.OVERLEG_SCHERM + "/" + id);
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }

    private void toon(Notulen gelezen) {
        var overleg = gelezen.overleg();
        titel(t("overleg.verslag.van", Overlegwoorden.dag(overleg.dag())));
        kop().ondertitel(t("overleg.verslag.team", overleg.regionaam()));
        var wie = gelezen.aanwezig().isEmpty()
                ? t("overleg.verslag.niemand")
                : gelezen.aanwezig().stream()
                        .map(een -> t(
                                "overleg.inrichten.lid",
                                een.naam(),
                                een.functie().naam()))
                        .collect(Collectors.joining("; "));
        inhoud.add(new Kaart(t("overleg.verslag.aanwezig"), new Paragraph(wie)));
        inhoud.add(new Kaart(
                t("overleg.verslag.besproken", gelezen.besproken().size()), zaken(gelezen.besproken(), overleg.dag())));
        if (!gelezen.doorgeschoven().isEmpty()) {
            inhoud.add(new Kaart(
                    t("overleg.verslag.door", gelezen.doorgeschoven().size()),
                    zaken(gelezen.doorgeschoven(), overleg.dag())));
        }
        if (gelezen.elders() > 0) {
            inhoud.add(new Paragraph(t("overleg.verslag.elders", gelezen.elders())));
        }
    }

    private static Component zaken(List<Notulen.Zaak> zaken, LocalDate dag) {
        if (zaken.isEmpty()) {
            return new Paragraph(t("overleg.verslag.niets"));
        }
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        zaken.forEach(zaak -> lijst.add(zaak(zaak, dag)));
        return lijst;
    }

    private static ListItem zaak(Notulen.Zaak zaak, LocalDate dag) {
        var punt = zaak.punt();
        var naam = new H3(new Anchor(Paden.dossier(punt.dossier(), "overzicht"), punt.werknemersnaam()));
        var waar = new Span(t("overleg.punt.van", punt.bedrijfsnaam(), Overlegwoorden.plaats(punt)));
        waar.addClassName("stil");
        var kop = new Div(naam, waar);
        kop.addClassName("agendaregel-kop");
        var redenen = new Paragraph(punt.redenen().stream()
                .map(een -> Overlegwoorden.inWoorden(punt, een, dag))
                .collect(Collectors.joining("; ")));
        redenen.addClassName("stil");
        var besluiten = new Besluitenlijst(false, besluit -> {});
        besluiten.toon(zaak.besluiten());
        var regel = new ListItem(kop, redenen);
        if (punt.notitie() != null) {
            var notitie = new Paragraph(
                    punt.ingebrachtDoor() == null
                            ? punt.notitie()
                            : t("overleg.punt.notitie", punt.ingebrachtDoor(), punt.notitie()));
            notitie.addClassName("geschreven");
            regel.add(notitie);
        }
        if (!zaak.besluiten().isEmpty()) {
            regel.add(besluiten);
        } else if (punt.status() == Puntstatus.BESPROKEN) {
            regel.add(new Paragraph(t("overleg.verslag.geen")));
        }
        regel.addClassName("onder-elkaar");
        return regel;
    }
}
