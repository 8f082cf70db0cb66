package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.werknemers.InleesService;
import org.jspecify.annotations.Nullable;

/** Reads a staff list: choose a file, see what would change, take it over. */
@Prototype
@Route(value = "bedrijf/:bedrijf/medewerkers/inlezen", layout = HoofdLayout.class)
@Toont(Handeling.MEDEWERKERS_INVOEREN)
final class InlezenView extends Pagina implements BeforeEnterObserver {
    private final InleesService inlezen;
    private final OrganisatieService organisatie;
    private final Div stap = new Div();
    private @Nullable BedrijfId bedrijf;

    InlezenView(InleesService inlezen, OrganisatieService organisatie) {
        super(t("werknemers.inlezen.titel"));
        this.inlezen = inlezen;
        this.organisatie = organisatie;
        stap.addClassName("pagina");
        add(stap);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = Ingelogd.actor();
        var id = Padsleutel.lees(event.getRouteParameters(), "bedrijf", BedrijfId::new);
        kop().ondertitel(organisatie.bedrijf(actor, id).naam())
                .terugNaar(t("werknemers.terug"), WerknemerPaden.lijst(id));
        bedrijf = id;
        kiezen(null);
    }

    private BedrijfId gekozen() {
        if (bedrijf == null) {
            throw new IllegalStateException("The view was not entered");
        }
        return bedrijf;
    }

    /** Step one, with what was wrong with the file chosen before. */
    private void kiezen(@Nullable OngeldigeInvoer fout) {
        stap.removeAll();
        stap.add(new Paragraph(t("werknemers.inlezen.uitleg")));
        if (fout != null) {
            var melding = new Div(String.valueOf(fout.getMessage()));
            melding.addClassName("foutensamenvatting");
            melding.getElement().setAttribute("role", "alert");
            stap.add(melding);
        }
        stap.add(new Bestandskeuze(this::beoordeel), uitleg());
    }

    /** Step two: what would change. */
    private void beoordeel(String naam, byte[] bytes) {
        try {
            var rapport = inlezen.proef(Ingelogd.actor(), gekozen(), bytes);
            stap.removeAll();
            var ander = new Button(t("werknemers.inlezen.kiesAnder"), klik -> kiezen(null));
            var acties = new Div(ander);
            acties.addClassName("paginakop-acties");
            if (rapport.overTeNemen() > 0) {
                var neemOver = new Button(
                        t("werknemers.inlezen.neemOver", rapport.overTeNemen()), klik -> neemOver(naam, bytes));
                neemOver.addThemeVariants(ButtonVariant.PRIMARY);
                neemOver.setDisableOnClick(true);
                acties.addComponentAsFirst(neemOver);
            }
            stap.add(new Rapportkaart(t("werknemers.inlezen.controle"), naam, rapport, true), acties);
            if (!rapport.fouteRegels().isEmpty()) {
                stap.add(new Foutregels(rapport));
            }
        } catch (OngeldigeInvoer e) {
            kiezen(e);
        }
    }

    /** Step three: what was changed. */
    private void neemOver(String naam, byte[] bytes) {
        var rapport = inlezen.neemOver(Ingelogd.actor(), gekozen(), bytes);
        Meldingen.gelukt(t("werknemers.inlezen.overgenomen", rapport.overTeNemen()));
        stap.removeAll();
        var acties = new Div(
                new Knoplink(t("werknemers.inlezen.naarLijst"), Icoon.MENSEN, WerknemerPaden.lijst(gekozen()))
                        .belangrijkst(),
                new Button(t("werknemers.inlezen.kiesAnder"), klik -> kiezen(null)));
        acties.addClassName("paginakop-acties");
        stap.add(new Rapportkaart(t("werknemers.inlezen.gedaan"), naam, rapport, false), acties);
        if (!rapport.fouteRegels().isEmpty()) {
            stap.add(new Foutregels(rapport));
        }
    }

    private static Details uitleg() {
        var regels = new UnorderedList(Stream.of(
                        "werknemers.inlezen.verplicht",
                        "werknemers.inlezen.mag",
                        "werknemers.inlezen.vorm",
                        "werknemers.inlezen.leeg")
                .map(sleutel -> new ListItem(t(sleutel)))
                .toArray(ListItem[]::new));
        var voorbeeld = new Anchor(
                Csvdownload.van(t("werknemers.inlezen.voorbeeldNaam"), t("werknemers.inlezen.voorbeeldInhoud")),
                t("werknemers.inlezen.voorbeeld"));
        return new Details(t("werknemers.inlezen.kolommen"), regels, voorbeeld);
    }
}
