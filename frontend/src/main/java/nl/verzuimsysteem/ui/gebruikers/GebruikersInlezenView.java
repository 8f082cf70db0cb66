package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.gebruikers.GebruikersinlezenService;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.inlezen.Inleesstappen;
import nl.verzuimsysteem.ui.inlezen.Inleeswerk;
import nl.verzuimsysteem.ui.inlezen.Kolomuitleg;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Reads a list of users: choose a file, see what would change, take it over. */
@Prototype
@Route(value = Gebruikerpaden.INLEZEN, layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKERS_BEHEREN)
final class GebruikersInlezenView extends Pagina {
    private final GebruikersinlezenService inlezen;
    private final Div stappen = new Div();

    GebruikersInlezenView(GebruikersinlezenService inlezen, OrganisatieService organisatie) {
        super(t("gebruikers.inlezen.titel"));
        this.inlezen = inlezen;
        stappen.addClassName("pagina");
        kop().terugNaar(t("gebruikers.titel"), Paden.GEBRUIKERS);
        Ingelogd.misschien()
                .ifPresent(actor -> toon(
                        organisatie.bedrijven(actor, "", Uitsnede.eerste(200)).rijen()));
    }

    private void toon(List<BedrijfRij> bedrijven) {
        var keuze = new Select<BedrijfRij>();
        keuze.setLabel(t("gebruikers.veld.bedrijf"));
        keuze.setItems(bedrijven);
        keuze.setItemLabelGenerator(BedrijfRij::naam);
        keuze.setVisible(bedrijven.size() > 1);
        keuze.addValueChangeListener(gekozen -> {
            stappen.removeAll();
            stappen.add(new Inleesstappen(werk(gekozen.getValue().id())));
        });
        add(keuze, stappen);
        if (!bedrijven.isEmpty()) {
            keuze.setValue(bedrijven.getFirst());
        }
    }

    private Inleeswerk werk(BedrijfId bedrijf) {
        return new Inleeswerk(
                bytes -> inlezen.proef(Ingelogd.actor(), bedrijf, bytes),
                bytes -> inlezen.neemOver(Ingelogd.actor(), bedrijf, bytes),
                veld -> t("gebruikers.invoer." + veld),
                aantal -> t("gebruikers.inlezen.neemOver", aantal),
                aantal -> t("gebruikers.inlezen.overgenomen", aantal),
                t("gebruikers.inlezen.uitleg"),
                GebruikersInlezenView::uitleg,
                () -> new Knoplink(t("gebruikers.inlezen.naarLijst"), Icoon.MENSEN, Paden.GEBRUIKERS).belangrijkst());
    }

    private static Kolomuitleg uitleg() {
        return new Kolomuitleg(
                List.of(
                        t("gebruikers.inlezen.verplicht"),
                        t("gebruikers.inlezen.mag"),
                        t("inlezen.vorm"),
                        t("gebruikers.inlezen.functies"),
                        t("gebruikers.inlezen.dubbel")),
                t("gebruikers.inlezen.voorbeeldNaam"),
                t("gebruikers.inlezen.voorbeeldInhoud"));
    }
}
