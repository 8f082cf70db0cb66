package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.SpreekurenService;
import nl.verzuimsysteem.spreekuren.Spreekuurregel;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The consults that come, of all cases of an employer; each leads to those of its dossier. */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.SPREEKUREN_VOLGEN)
@Route(value = Paden.GEPLANDE_SPREEKUREN, layout = HoofdLayout.class)
final class GeplandView extends Pagina {

    GeplandView(SpreekurenService service) {
        super(t("spreekuren.gepland.titel"));
        kop().ondertitel(t("spreekuren.gepland.uitleg"));
        var actor = Ingelogd.actor();
        var metBedrijf = Bedrijfkeuze.isZinvol(actor.bereik());
        var grid = Lijst.stapel(Lijst.<Spreekuurregel>maak(t("spreekuren.gepland.titel")));
        grid.addColumn(Cel.regels(
                        regel -> Spreekuurwoorden.dag(
                                Kalender.plaatselijk(regel.spreekuur().begin()).toLocalDate()),
                        regel -> t(
                                "spreekuren.gepland.uren",
                                Spreekuurwoorden.uur(regel.spreekuur().begin()),
                                Spreekuurwoorden.uur(regel.spreekuur().einde()))))
                .setHeader(t("spreekuren.feit.moment"))
                .setFlexGrow(1)
                .setWidth("13rem");
        grid.addColumn(Cel.link(
                        GeplandView::pad,
                        Spreekuurregel::werknemersnaam,
                        regel -> metBedrijf ? regel.bedrijfsnaam() : "",
                        regel -> ""))
                .setHeader(t("spreekuren.kolom.werknemer"))
                .setFlexGrow(1)
                .setWidth("9rem");
        grid.addColumn(Cel.tekst(
                        regel -> t(
                                "spreekuren.bij.werkgever",
                                Spreekuurwoorden.functie(regel.spreekuur().functie())),
                        UnaryOperator.identity()))
                .setHeader(t("spreekuren.feit.bij"))
                .setFlexGrow(1)
                .setWidth("8rem");
        grid.addColumn(Cel.regels(
                        regel -> Spreekuurwoorden.vorm(regel.spreekuur().vorm()), GeplandView::plaats))
                .setHeader(t("spreekuren.feit.plaats"))
                .setFlexGrow(3)
                .setWidth("12rem");
        grid.addColumn(Cel.status(
                        regel -> Spreekuurwoorden.woord(regel.spreekuur().status()),
                        regel -> regel.spreekuur().tolk() == Tolk.NODIG ? t("spreekuren.tolk.nodig") : ""))
                .setHeader(t("opdrachten.kolom.status"))
                .setFlexGrow(0)
                .setWidth("9.5rem");
        Lijst.vul(
                grid,
                deel -> service.komende(actor, deel),
                new LegeStaat(t("spreekuren.gepland.leeg"), t("spreekuren.gepland.leeg.uitleg")));
        var vlak = new Div(grid);
        vlak.addClassNames("takentabel", "stapelvlak");
        add(Spreekuurbladen.van(actor, Paden.GEPLANDE_SPREEKUREN), vlak);
    }

    private static String pad(Spreekuurregel regel) {
        return regel.dossier() == null ? "" : Paden.dossier(regel.dossier(), SpreekurenTab.NAAM);
    }

    private static String plaats(Spreekuurregel regel) {
        var plaats = regel.spreekuur().plaats();
        return plaats == null ? "" : plaats + ", " + regel.spreekuur().plaatsadres();
    }
}
