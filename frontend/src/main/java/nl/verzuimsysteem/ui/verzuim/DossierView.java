package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Tabbladen;
import nl.verzuimsysteem.ui.opdrachten.Casemanageractie;
import nl.verzuimsysteem.ui.opdrachten.DossierOpdrachten;
import nl.verzuimsysteem.ui.taken.Stapdialoog;
import nl.verzuimsysteem.ui.tijdlijn.Termijnen;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;

/** One case: the person card, and below it the part the address names. */
@Prototype
@Toont(Handeling.DOSSIER_INZIEN)
@Route(value = "dossier/:dossier/:deel?", layout = HoofdLayout.class)
final class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final DossierService service;
    private final Dossierhandelingen handelingen;
    private final Overzicht overzicht;
    private final Tijdlijnlijst tijdlijn;
    private final DossierOpdrachten opdrachten;
    private final Contacten contacten;
    private final Stapdialoog stappen;
    private final Casemanageractie casemanager;
    private final List<DossierTab> erbij;
    private final Clock klok;
    private final Persoonskaart kaart = new Persoonskaart();
    private final Div tabplaats = new Div();
    private final Div inhoud = new Div();
    private Optional<Tabbladen> tabbladen = Optional.empty();
    private String titel = "";
    private String gewezen = "";

    DossierView(
            DossierService service,
            Dossierhandelingen handelingen,
            Overzicht overzicht,
            Tijdlijnlijst tijdlijn,
            DossierOpdrachten opdrachten,
            Contacten contacten,
            Stapdialoog stappen,
            Casemanageractie casemanager,
            List<DossierTab> erbij,
            Clock klok) {
        this.service = service;
        this.handelingen = handelingen;
        this.overzicht = overzicht;
        this.tijdlijn = tijdlijn;
        this.opdrachten = opdrachten;
        this.contacten = contacten;
        this.stappen = stappen;
        this.casemanager = casemanager;
        this.erbij = erbij;
        this.klok = klok;
        addClassNames("pagina", "dossier");
        inhoud.addClassName("dossier-inhoud");
        add(kaart, tabplaats, inhoud);
    }

    @Override
    public String getPageTitle() {
        return titel;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var dossier = Padsleutel.lees(parameters, "dossier", DossierId::new);
        var naam = parameters.get("deel");
        if (naam.isEmpty()) {
            event.forwardTo(Paden.dossier(dossier, Dossierdeel.OVERZICHT.naam()));
            return;
        }
        var kop = service.kop(Ingelogd.actor(), dossier);
        if (!kop.id().equals(dossier)) {
            Meldingen.letOp(t("verloop.opgegaan"));
            event.forwardTo(Paden.dossier(kop.id(), naam.get()));
            return;
        }
        gewezen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("opdracht")
                .orElse("");
        var tab = erbij.stream()
                .filter(een -> een.naam().equals(naam.get()) && een.isVoor(Ingelogd.actor()))
                .findFirst();
        if (tab.isPresent()) {
            toon(kop, tab.get());
        } else {
            toon(kop, Dossierdeel.van(naam.get()).orElseThrow(NotFoundException::new));
        }
    }

    /** A part that another feature brings. */
    private void toon(DossierKop kop, DossierTab tab) {
        Runnable opnieuw = () -> herlees(kop.id(), nu -> toon(nu, tab));
        toonKop(kop, tab.naam(), opnieuw);
        inhoud.add(kop.ingetrokken() ? ingetrokken() : tab.inhoud(kop, opnieuw));
    }

    private void toon(DossierKop kop, Dossierdeel deel) {
        Runnable opnieuw = () -> herlees(kop.id(), nu -> toon(nu, deel));
        toonKop(kop, deel.tab().naam(), opnieuw);
        inhoud.add(inhoud(kop, deel, opnieuw));
    }

    private void herlees(DossierId dossier, Consumer<DossierKop> toon) {
        tabbladen = Optional.empty();
        toon.accept(service.kop(Ingelogd.actor(), dossier));
    }

    /** Shows the case in which a spell lies after a change: this one again, or another. */
    private static void toonNa(DossierKop kop, DossierId nu, Runnable opnieuw) {
        if (nu.equals(kop.id())) {
            opnieuw.run();
        } else {
            UI.getCurrent().navigate(Paden.dossier(nu, Dossierdeel.OVERZICHT.naam()));
        }
    }

    /** The card and the tabs; below them is room for the part with this name. */
    private void toonKop(DossierKop kop, String gekozen, Runnable opnieuw) {
        handelingen.voor(kop, opnieuw, nu -> toonNa(kop, nu, opnieuw));
        titel = t("dossier.titel", kop.naam());
        kaart.toon(kop, Kalender.vandaag(klok), handelingen);
        if (tabbladen.isEmpty()) {
            // Not at every step, so that whoever walks along the tabs keeps his place.
            var nieuwe = tabs(kop);
            tabplaats.removeAll();
            tabplaats.add(nieuwe);
            tabbladen = Optional.of(nieuwe);
        }
        tabbladen.get().kies(gekozen);
        inhoud.removeAll();
    }

    private Component inhoud(DossierKop kop, Dossierdeel deel, Runnable opnieuw) {
        return switch (deel) {
            case OVERZICHT ->
                kop.ingetrokken() ? ingetrokken() : overzicht.van(kop, opnieuw, nu -> toonNa(kop, nu, opnieuw));
            case TIJDLIJN -> metDelen(kop, deel, kop.ingetrokken() ? ingetrokken() : termijnen(kop, opnieuw));
            case GEBEURD -> metDelen(kop, deel, tijdlijn.van(kop));
            case OPDRACHTEN -> opdrachten.van(kop.id(), !kop.ingetrokken(), gewezen());
            case CONTACT -> contacten.van(kop, opnieuw);
        };
    }

    /** What a link points at: once, so that who goes on working keeps his place. */
    private String gewezen() {
        var nu = gewezen;
        gewezen = "";
        return nu;
    }

    private Termijnen termijnen(DossierKop kop, Runnable opnieuw) {
        var voortgang = service.voortgang(Ingelogd.actor(), kop.id());
        return new Termijnen(
                voortgang,
                Kalender.vandaag(klok),
                een -> {
                    var acties = stappen.acties(kop.id(), kop.naam(), een, opnieuw);
                    if (een.soort() == MijlpaalSoort.HULPVRAAG) {
                        casemanager.actie(kop, voortgang, opnieuw).ifPresent(acties::add);
                    }
                    return acties;
                },
                stap -> stappen.acties(kop.id(), kop.naam(), stap, opnieuw));
    }

    private static LegeStaat ingetrokken() {
        return new LegeStaat(t("verloop.ingetrokken.titel"), t("verloop.ingetrokken.uitleg"));
    }

    /** The Tijdlijn has two parts, each with an address of its own: what must be done, and what happened. */
    private static Div metDelen(DossierKop kop, Dossierdeel deel, Component inhoud) {
        var delen = new Tabbladen(t("tijdlijn.delen"))
                .tab(
                        Dossierdeel.TIJDLIJN.naam(),
                        t("tijdlijn.deel.termijnen"),
                        Paden.dossier(kop.id(), Dossierdeel.TIJDLIJN.naam()))
                .tab(
                        Dossierdeel.GEBEURD.naam(),
                        t("tijdlijn.deel.gebeurtenissen"),
                        Paden.dossier(kop.id(), Dossierdeel.GEBEURD.naam()),
                        kop.aantallen().gebeurtenissen());
        delen.addClassName("tabbladen-klein");
        delen.kies(deel.naam());
        var stapel = new Div(delen, inhoud);
        stapel.addClassName("stapel");
        return stapel;
    }

    private Tabbladen tabs(DossierKop kop) {
        var aantallen = kop.aantallen();
        var bladen = new Tabbladen(t("dossier.tabs"))
                .tab(
                        Dossierdeel.OVERZICHT.naam(),
                        t("dossier.tab.overzicht"),
                        Paden.dossier(kop.id(), Dossierdeel.OVERZICHT.naam()))
                .tab(
                        Dossierdeel.TIJDLIJN.naam(),
                        t("dossier.tab.tijdlijn"),
                        Paden.dossier(kop.id(), Dossierdeel.TIJDLIJN.naam()))
                .tab(
                        Dossierdeel.OPDRACHTEN.naam(),
                        t("dossier.tab.opdrachten"),
                        Paden.dossier(kop.id(), Dossierdeel.OPDRACHTEN.naam()),
                        aantallen.opdrachten())
                .tab(
                        Dossierdeel.CONTACT.naam(),
                        t("dossier.tab.contact"),
                        Paden.dossier(kop.id(), Dossierdeel.CONTACT.naam()),
                        aantallen.contactmomenten());
        erbij.stream()
                .filter(tab -> tab.isVoor(Ingelogd.actor()))
                .forEach(tab -> bladen.tab(tab.naam(), tab.titel(), Paden.dossier(kop.id(), tab.naam())));
        return bladen;
    }
}
