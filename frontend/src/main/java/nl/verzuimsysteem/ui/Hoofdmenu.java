package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.component.Icoon;

/** Where one can go in one's function. The browser makes the entries from their words: they are no elements here (ADR 0036). */
final class Hoofdmenu extends SideNav {
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
            Paden.GEPLANDE_SPREEKUREN,
            Set.of(Paden.TERUGKOPPELINGEN),
            Paden.SELEKT,
            Set.of(Paden.VRAGENLIJSTEN));

    private static final String TEKEN = """
            this.replaceChildren(...$0.map(([titel, pad, symbool, ook, eromheen]) => {
              const regel = document.createElement('vaadin-side-nav-item');
              regel.setAttribute('path', pad);
              regel.matchNested = ook;
              regel.pathAliases = eromheen;
              const beeld = document.createElement('vaadin-icon');
              beeld.slot = 'prefix';
              beeld.src = $1;
              beeld.symbol = symbool;
              beeld.setAttribute('aria-hidden', 'true');
              regel.append(beeld, titel);
              return regel;
            }));""";

    private final Actor actor;
    private final String triage;

    /** @param triage what the arbodienst calls its triage */
    Hoofdmenu(Actor actor, String triage) {
        this.actor = actor;
        this.triage = triage;
        getElement().setAttribute("aria-label", t("schil.menu.naam"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // What the browser needs to draw an entry comes along with its component elsewhere.
        event.getUI().getInternals().addComponentDependencies(SideNavItem.class);
        getElement().executeJs(TEKEN, regels(), Icoon.BESTAND);
    }

    /** Of each its title, path, picture, whether it holds for the pages under it, and its other addresses. */
    private List<List<?>> regels() {
        var regels = new ArrayList<List<?>>();
        regels.add(alleen("schil.menu.home", Paden.HOME, Icoon.HUIS));
        regel(regels, actor, Handeling.ZIEK_MELDEN, "schil.menu.ziekMelden", Paden.ZIEK_MELDEN, Icoon.ZIEK);
        regel(regels, actor, Handeling.WERKLIJST_INZIEN, "schil.menu.werklijst", Paden.WERKLIJST, Icoon.WERKLIJST);
        regel(regels, actor, Handeling.TAKEN_INZIEN, "schil.menu.taken", Paden.TAKEN, Icoon.TAKEN);
        regel(regels, actor, Handeling.OPDRACHTEN_VOLGEN, "opdrachten.volg.titel", Paden.OPDRACHTEN, Icoon.OPDRACHT);
        regel(regels, actor, Handeling.CASELOAD_INZIEN, "schil.menu.caseload", Paden.CASELOAD, Icoon.MENSEN);
        regel(regels, actor, Handeling.OVERLEG_INZIEN, "overleg.titel", Paden.OVERLEG, Icoon.GESPREK);
        if (Rechten.mag(actor, Handeling.PLANNING_INZIEN)) {
            regel(regels, actor, Handeling.PLANNING_INZIEN, "spreekuren.bladen", Paden.SPREEKUREN, Icoon.KALENDER);
        } else {
            regel(regels, actor, Handeling.MEDISCH_INZIEN, "spreekuren.bladen", Paden.MIJN_DAG, Icoon.KALENDER);
            regel(
                    regels,
                    actor,
                    Handeling.SPREEKUREN_VOLGEN,
                    "spreekuren.bladen",
                    Paden.GEPLANDE_SPREEKUREN,
                    Icoon.GESPREK);
        }
        if (Rechten.mag(actor, Handeling.SELEKT_INZIEN)) {
            regels.add(regel(triage, Paden.SELEKT, Icoon.GESPREK));
        } else if (Rechten.mag(actor, Handeling.VRAGENLIJST_INZIEN)) {
            regels.add(regel(t("selekt.menu.vragenlijst", triage), Paden.VRAGENLIJSTEN, Icoon.GESPREK));
        }
        regel(regels, actor, Handeling.TEAMCIJFERS_INZIEN, "teamcijfers.titel", Paden.TEAMCIJFERS, Icoon.GRAFIEK);
        regel(regels, actor, Handeling.VOORTGANG_INZIEN, "schil.menu.voortgang", Paden.VOORTGANG, Icoon.KALENDER);
        regel(regels, actor, Handeling.GEBRUIKER_GOEDKEUREN, "schil.menu.taken", Paden.BEHEERTAKEN, Icoon.TAKEN);
        regel(regels, actor, Handeling.GEBRUIKERS_INZIEN, "schil.menu.gebruikers", Paden.GEBRUIKERS, Icoon.MENSEN);
        regel(regels, actor, Handeling.BEDRIJVEN_INZIEN, "schil.menu.bedrijven", Paden.BEDRIJVEN, Icoon.GEBOUW);
        regel(
                regels,
                actor,
                Handeling.LOGBOEK_NAKIJKEN,
                "logboek.opvallend.titel",
                Paden.OPVALLENDE_INZAGEN,
                Icoon.LET_OP);
        regel(regels, actor, Handeling.LOGBOEK_INZIEN, "logboek.titel", Paden.LOGBOEK, Icoon.DOCUMENT);
        regel(
                regels,
                actor,
                Handeling.EIGEN_GEGEVENS_INZIEN,
                "mijn.gegevens.titel",
                Paden.MIJN_GEGEVENS,
                Icoon.PERSOON);
        regel(
                regels,
                actor,
                Handeling.EIGEN_TERUGKOPPELING_INZIEN,
                "mijnterugkoppeling.titel",
                Paden.MIJN_TERUGKOPPELINGEN,
                Icoon.DOCUMENT);
        regel(regels, actor, Handeling.EIGEN_AFSPRAKEN_INZIEN, "afspraken.titel", Paden.MIJN_AFSPRAKEN, Icoon.KALENDER);
        regel(regels, actor, Handeling.EIGEN_INZAGEN_INZIEN, "mijn.inzagen.titel", Paden.MIJN_INZAGEN, Icoon.ZOEK);
        regel(regels, actor, Handeling.EIGEN_MEDISCH_BLOKKEREN, "mijnmedisch.menu", Paden.MIJN_MEDISCH, Icoon.SLOT);
        regel(regels, actor, Handeling.FACTUREN_MAKEN, "facturatie.run.facturen", Paden.FACTUURRUNS, Icoon.EURO);
        regel(regels, actor, Handeling.AANTALLEN_OPGEVEN, "schil.menu.aantallen", Paden.AANTALLEN, Icoon.GRAFIEK);
        regel(regels, actor, Handeling.UITVRAAG_INZIEN, "schil.menu.aantallen", Paden.UITVRAGEN, Icoon.GRAFIEK);
        if (!Rechten.mag(actor, Handeling.FACTUREN_MAKEN)) {
            // Who makes them finds them beside the runs.
            regel(regels, actor, Handeling.FACTUREN_INZIEN, "facturatie.lijst.titel", Paden.FACTUREN, Icoon.EURO);
        }
        regel(regels, actor, Handeling.BEDRIJF_BEHEREN, "schil.menu.beheer", Paden.BEHEER, Icoon.BEWERK);
        regels.add(alleen("schil.menu.hulp", Paden.HULP, Icoon.HULP));
        return regels;
    }

    private static void regel(
            List<List<?>> regels, Actor actor, Handeling handeling, String sleutel, String pad, Icoon icoon) {
        if (Rechten.mag(actor, handeling)) {
            regels.add(regel(t(sleutel), pad, icoon));
        }
    }

    private static List<?> regel(String titel, String pad, Icoon icoon) {
        return List.of(titel, pad, icoon.symbool(), true, List.copyOf(EROMHEEN.getOrDefault(pad, Set.of())));
    }

    private static List<?> alleen(String sleutel, String pad, Icoon icoon) {
        return List.of(t(sleutel), pad, icoon.symbool(), false, List.of());
    }
}
