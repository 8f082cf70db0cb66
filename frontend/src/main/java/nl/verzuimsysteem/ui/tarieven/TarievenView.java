package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.tarieven.Tariefoverzicht;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.facturatie.Facturatiebladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** What holds today: every service and every subscription, each leading to its own page; and a trial of what it would cost. */
@Prototype
@Route(value = Paden.TARIEVEN, layout = HoofdLayout.class)
@Toont(Handeling.TARIEVEN_INZIEN)
final class TarievenView extends Pagina {

    TarievenView(TarievenService tarieven, OrganisatieService organisatie) {
        super(t("tarieven.titel"));
        kop().ondertitel(t("tarieven.onder"));
        var actor = Ingelogd.actor();
        var overzicht = tarieven.overzicht(actor);
        var kaarten = new Div(
                diensten(overzicht.diensten()),
                new Div(
                        vormen(overzicht.vormen()),
                        new Proefkaart(tarieven, actor, organisatie, overzicht.diensten())));
        kaarten.addClassNames("kaarten", "breed-raster", "tarieven");
        add(Facturatiebladen.van(actor, Paden.TARIEVEN), kaarten);
    }

    private static Kaart diensten(List<Tariefoverzicht.Dienstrij> diensten) {
        return new Kaart(
                t("tarieven.diensten"),
                Tariefregel.lijst(diensten.stream()
                        .map(dienst -> new Tariefregel(
                                        new Anchor(Paden.tariefVanDienst(dienst.code()), dienst.naam()),
                                        eronder(inbegrepen(dienst), dienst.wijzigtOp()))
                                .erbij(prijs(Tariefwoorden.prijs(dienst.prijs(), dienst.per()))))
                        .toList()));
    }

    private static Kaart vormen(List<Tariefoverzicht.Vormrij> vormen) {
        return new Kaart(
                t("tarieven.abonnementen"),
                Tariefregel.lijst(vormen.stream()
                        .map(vorm -> new Tariefregel(
                                        new Anchor(
                                                Paden.tariefVanAbonnement(vorm.soort()),
                                                vorm.soort().naam()),
                                        eronder(vorm.uitleg(), vorm.wijzigtOp()))
                                .erbij(prijs(Tariefwoorden.abonnementsprijs(vorm.prijs()))))
                        .toList()));
    }

    private static String inbegrepen(Tariefoverzicht.Dienstrij dienst) {
        var overal = dienst.inbegrepen().stream()
                .map(een -> Tariefwoorden.inbegrepen(een.totWeek()))
                .distinct()
                .toList();
        return overal.size() == 1
                ? t("tarieven.overal", overal.getFirst())
                : dienst.inbegrepen().stream()
                        .map(een -> een.abonnement().naam() + ": " + Tariefwoorden.inbegrepen(een.totWeek()))
                        .collect(Collectors.joining(" · "));
    }

    private static List<String> eronder(String uitleg, @Nullable LocalDate wijzigtOp) {
        var regels = new ArrayList<String>();
        regels.add(uitleg);
        if (wijzigtOp != null) {
            regels.add(t("tarieven.wijzigtOp", Kalender.voluit(wijzigtOp)));
        }
        return regels;
    }

    private static Span prijs(String tekst) {
        var prijs = new Span(tekst);
        prijs.addClassName("bedrag");
        return prijs;
    }
}
