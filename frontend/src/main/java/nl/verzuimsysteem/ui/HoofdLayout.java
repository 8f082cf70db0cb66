package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.toegang.Functiewisselaar;

/**
 * The frame around every view behind the login: where one can go, who is logged in and in which function, and the one
 * main landmark that holds the view.
 */
@Prototype
public final class HoofdLayout extends AppLayout implements AfterNavigationObserver {
    /** Pages under another address that belong to an entry of the menu. */
    private static final Map<String, Set<String>> EROMHEEN = Map.of(
            Paden.BEDRIJVEN,
            Set.of("bedrijf"),
            Paden.FACTUURRUNS,
            Set.of(Paden.FACTUREN, Paden.FACTUUR, Paden.TARIEVEN),
            Paden.FACTUREN,
            Set.of(Paden.FACTUUR),
            Paden.MIJN_DAG,
            Set.of(Paden.SPREEKUREN, Paden.CONSULT),
            Paden.SELEKT,
            Set.of(Paden.VRAGENLIJSTEN));

    private final Main inhoud = new Main();

    HoofdLayout(
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product,
            Arbodienst arbodienst,
            Functiewisselaar wisselaar) {
        addClassName("hoofdlayout");
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(t("schil.menu.naam")));
        inhoud.setId("inhoud");
        inhoud.getElement().setAttribute("tabindex", "-1");
        // Once: to set it anew would take every view off the page and put it there again.
        setContent(inhoud);
        var menuknop = new DrawerToggle();
        menuknop.setAriaLabel(t("schil.menu.knop"));
        var ruimte = new Div();
        ruimte.addClassName("vul");
        addToNavbar(sprong(), menuknop, ruimte);
        Ingelogd.misschien().ifPresent(actor -> addToNavbar(gebruiker(wisselaar)));
        addToDrawer(
                merk(product),
                Ingelogd.misschien()
                        .map(actor -> menu(actor, arbodienst.triage()))
                        .orElseGet(SideNav::new));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        inhoud.getElement().removeAllChildren();
        inhoud.getElement().appendChild(view.getElement());
    }

    /** A screen reader hears of a new page only when the focus goes there. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD) {
            return;
        }
        // Somebody who goes from tab to tab stays on the tabs.
        inhoud.getElement().executeJs("""
                if (!document.activeElement?.closest('vaadin-tabs, .tabbladen')) {
                  this.querySelector('h1')?.focus({preventScroll: true});
                  this.scrollIntoView({block: 'start'});
                }""");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        addToDrawer(kleuren(event));
    }

    private static SideNav menu(Actor actor, String triage) {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", t("schil.menu.naam"));
        menu.addItem(new SideNavItem(t("schil.menu.home"), Paden.HOME, Icoon.HUIS.maak()));
        regel(menu, actor, Handeling.ZIEK_MELDEN, "schil.menu.ziekMelden", Paden.ZIEK_MELDEN, Icoon.ZIEK);
        regel(menu, actor, Handeling.WERKLIJST_INZIEN, "schil.menu.werklijst", Paden.WERKLIJST, Icoon.WERKLIJST);
        regel(menu, actor, Handeling.TAKEN_INZIEN, "schil.menu.taken", Paden.TAKEN, Icoon.TAKEN);
        regel(menu, actor, Handeling.CASELOAD_INZIEN, "schil.menu.caseload", Paden.CASELOAD, Icoon.MENSEN);
        regel(menu, actor, Handeling.OVERLEG_INZIEN, "overleg.titel", Paden.OVERLEG, Icoon.GESPREK);
        if (Rechten.mag(actor, Handeling.PLANNING_INZIEN)) {
            regel(menu, actor, Handeling.PLANNING_INZIEN, "spreekuren.bladen", Paden.SPREEKUREN, Icoon.KALENDER);
        } else {
            regel(menu, actor, Handeling.MEDISCH_INZIEN, "spreekuren.bladen", Paden.MIJN_DAG, Icoon.KALENDER);
        }
        if (Rechten.mag(actor, Handeling.SELEKT_INZIEN)) {
            menu.addItem(regel(triage, Paden.SELEKT, Icoon.GESPREK));
        } else if (Rechten.mag(actor, Handeling.VRAGENLIJST_INZIEN)) {
            menu.addItem(regel(t("selekt.menu.vragenlijst", triage), Paden.VRAGENLIJSTEN, Icoon.GESPREK));
        }
        regel(menu, actor, Handeling.TEAMCIJFERS_INZIEN, "teamcijfers.titel", Paden.TEAMCIJFERS, Icoon.GRAFIEK);
        regel(menu, actor, Handeling.VOORTGANG_INZIEN, "schil.menu.voortgang", Paden.VOORTGANG, Icoon.KALENDER);
        regel(menu, actor, Handeling.GEBRUIKER_GOEDKEUREN, "schil.menu.taken", Paden.BEHEERTAKEN, Icoon.TAKEN);
        regel(menu, actor, Handeling.GEBRUIKERS_INZIEN, "schil.menu.gebruikers", Paden.GEBRUIKERS, Icoon.MENSEN);
        regel(menu, actor, Handeling.BEDRIJVEN_INZIEN, "schil.menu.bedrijven", Paden.BEDRIJVEN, Icoon.GEBOUW);
        regel(
                menu,
                actor,
                Handeling.LOGBOEK_NAKIJKEN,
                "logboek.opvallend.titel",
                Paden.OPVALLENDE_INZAGEN,
                Icoon.LET_OP);
        regel(menu, actor, Handeling.LOGBOEK_INZIEN, "logboek.titel", Paden.LOGBOEK, Icoon.DOCUMENT);
        regel(menu, actor, Handeling.EIGEN_GEGEVENS_INZIEN, "mijn.gegevens.titel", Paden.MIJN_GEGEVENS, Icoon.PERSOON);
        regel(
                menu,
                actor,
                Handeling.EIGEN_TERUGKOPPELING_INZIEN,
                "mijnterugkoppeling.titel",
                Paden.MIJN_TERUGKOPPELINGEN,
                Icoon.DOCUMENT);
        regel(menu, actor, Handeling.EIGEN_AFSPRAKEN_INZIEN, "afspraken.titel", Paden.MIJN_AFSPRAKEN, Icoon.KALENDER);
        regel(menu, actor, Handeling.EIGEN_INZAGEN_INZIEN, "mijn.inzagen.titel", Paden.MIJN_INZAGEN, Icoon.ZOEK);
        regel(menu, actor, Handeling.EIGEN_MEDISCH_BLOKKEREN, "mijnmedisch.menu", Paden.MIJN_MEDISCH, Icoon.SLOT);
        regel(menu, actor, Handeling.FACTUREN_MAKEN, "facturatie.run.facturen", Paden.FACTUURRUNS, Icoon.EURO);
        regel(menu, actor, Handeling.AANTALLEN_OPGEVEN, "schil.menu.aantallen", Paden.AANTALLEN, Icoon.GRAFIEK);
        regel(menu, actor, Handeling.UITVRAAG_INZIEN, "schil.menu.aantallen", Paden.UITVRAGEN, Icoon.GRAFIEK);
        if (!Rechten.mag(actor, Handeling.FACTUREN_MAKEN)) {
            // Who makes them finds them beside the runs.
            regel(menu, actor, Handeling.FACTUREN_INZIEN, "facturatie.lijst.titel", Paden.FACTUREN, Icoon.EURO);
        }
        regel(menu, actor, Handeling.BEDRIJF_BEHEREN, "schil.menu.beheer", Paden.BEHEER, Icoon.BEWERK);
        menu.addItem(new SideNavItem(t("schil.menu.hulp"), Paden.HULP, Icoon.HULP.maak()));
        return menu;
    }

    private static void regel(SideNav menu, Actor actor, Handeling handeling, String sleutel, String pad, Icoon icoon) {
        if (Rechten.mag(actor, handeling)) {
            menu.addItem(regel(t(sleutel), pad, icoon));
        }
    }

    private static SideNavItem regel(String titel, String pad, Icoon icoon) {
        var regel = new SideNavItem(titel, pad, icoon.maak());
        regel.setMatchNested(true);
        regel.setPathAliases(EROMHEEN.getOrDefault(pad, Set.of()));
        return regel;
    }

    private static Div merk(String product) {
        var teken = new Image("icons/merk.svg", "");
        var naam = new Span(product);
        var merk = new Anchor(".", teken, naam);
        merk.addClassName("merk");
        var kop = new Div(merk);
        kop.getElement().setAttribute("role", "banner");
        return kop;
    }

    private static Div gebruiker(Functiewisselaar wisselaar) {
        wisselaar.getElement().setAttribute("role", "region").setAttribute("aria-label", t("schil.gebruiker"));
        return wisselaar;
    }

    /** The first thing the tab key reaches: past the menu, to what the page is about. */
    private static Nav sprong() {
        var sprong = new Anchor("#inhoud", t("schil.naarInhoud"));
        sprong.addClassName("sprong");
        sprong.setRouterIgnore(true);
        sprong.getElement().executeJs("""
                this.addEventListener('click', klik => {
                  klik.preventDefault();
                  document.getElementById('inhoud')?.focus();
                });""");
        var landmark = new Nav(sprong);
        landmark.setAriaLabel(t("schil.overslaan"));
        return landmark;
    }

    private static Button kleuren(AttachEvent event) {
        var knop = new Button();
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.addClassName("weergave");
        beschrijf(knop, Weergave.nu(event.getUI()));
        knop.addClickListener(klik -> {
            var nieuw = Weergave.nu(event.getUI()).andere();
            nieuw.kies(event.getUI());
            beschrijf(knop, nieuw);
        });
        return knop;
    }

    private static void beschrijf(Button knop, Weergave nu) {
        knop.setText(t(nu == Weergave.LICHT ? "schil.weergave.donker" : "schil.weergave.licht"));
        knop.setIcon((nu == Weergave.LICHT ? Icoon.MAAN : Icoon.ZON).maak());
    }
}
