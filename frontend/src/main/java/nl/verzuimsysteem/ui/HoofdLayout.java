package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.toegang.Functiewisselaar;

/**
 * The frame around every view behind the login: where one can go, who is logged in and in which function, and the one
 * main landmark that holds the view.
 */
@Prototype
public final class HoofdLayout extends AppLayout implements AfterNavigationObserver {
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
                        .<Component>map(actor -> new Hoofdmenu(actor, arbodienst.triage()))
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
