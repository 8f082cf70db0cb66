package nl.verzuimsysteem.ui.terugkoppeling;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelregel;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelsoort;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Statuswoord;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Toont;

/** What an employer was told of all his cases, the newest first; what it says stands in the dossier. */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.TERUGKOPPELINGEN_VOLGEN)
@Route(value = Paden.TERUGKOPPELINGEN, layout = HoofdLayout.class)
final class TerugkoppelingenView extends Pagina {

    TerugkoppelingenView(TerugkoppelingService service, Arbodienst arbodienst) {
        super(t("terugkoppeling.lijst.titel"));
        kop().ondertitel(t("terugkoppeling.lijst.uitleg", TerugkoppelingService.DAGEN_TERUG));
        var actor = Ingelogd.actor();
        var metBedrijf = Bedrijfkeuze.isZinvol(actor.bereik());
        var grid = Lijst.stapel(Lijst.<Terugkoppelregel>maak(t("terugkoppeling.lijst.titel")));
        grid.addColumn(Cel.link(
                        regel -> Paden.dossier(regel.dossier(), TerugkoppelingenTab.NAAM),
                        Terugkoppelregel::werknemersnaam,
                        regel -> metBedrijf ? regel.bedrijfsnaam() : "",
                        regel -> ""))
                .setHeader(t("spreekuren.kolom.werknemer"))
                .setFlexGrow(2)
                .setWidth("10rem");
        grid.addColumn(Cel.regels(
                        regel -> regel.soort() == Terugkoppelsoort.TRIAGE
                                ? t("terugkoppeling.vanTriage", arbodienst.triage(), Kalender.voluit(regel.dag()))
                                : t("terugkoppeling.van", Kalender.voluit(regel.dag())),
                        regel -> regel.functie().naam()))
                .setHeader(t("terugkoppeling.lijst.waarvan"))
                .setFlexGrow(3)
                .setWidth("13rem");
        grid.addColumn(Cel.tekst(
                        regel -> Kalender.kort(
                                Kalender.plaatselijk(regel.sinds()).toLocalDate()),
                        dag -> t("terugkoppeling.lijst.teLezen.op", dag)))
                .setHeader(t("terugkoppeling.lijst.teLezen"))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        grid.addColumn(Cel.status(regel -> regel.nieuw()
                        ? new Statuswoord(StatusLabel.Soort.INFO, t("terugkoppeling.lijst.nieuw"))
                        : null))
                .setHeader(t("opdrachten.kolom.status"))
                .setFlexGrow(0)
                .setWidth("7rem");
        Lijst.vul(
                grid,
                deel -> service.recente(actor, deel),
                new LegeStaat(
                        t("terugkoppeling.lijst.leeg", TerugkoppelingService.DAGEN_TERUG),
                        t("terugkoppeling.lijst.leeg.uitleg")));
        var vlak = new Div(grid);
        vlak.addClassNames("takentabel", "stapelvlak");
        add(Spreekuurbladen.van(actor, Paden.TERUGKOPPELINGEN), vlak);
    }
}
