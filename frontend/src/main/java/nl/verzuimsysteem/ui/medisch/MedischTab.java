package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.MedischDossierService;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektoordeelregel;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Medisch of a dossier: for the POB and the bedrijfsarts, as far as the file is open to them. */
@Singleton
class MedischTab implements DossierTab {
    private static final int PLAATS = 25;

    private final MedischDossierService service;
    private final Nooddialoog nood;
    private final SelektOordeelService triages;

    MedischTab(MedischDossierService service, Nooddialoog nood, SelektOordeelService triages) {
        this.service = service;
        this.nood = nood;
        this.triages = triages;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "medisch";
    }

    @Override
    public String titel() {
        return t("consult.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.MEDISCH_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var vlak = new Div(new Consultenlijst(service, nood, kop.werknemer(), opnieuw));
        vlak.addClassName("stapel");
        var beoordeeld = Rechten.mag(Ingelogd.actor(), Handeling.SELEKT_BEOORDELEN)
                ? triages.vanWerknemer(Ingelogd.actor(), kop.werknemer())
                : List.<Selektoordeelregel>of();
        if (!beoordeeld.isEmpty()) {
            var lijst = new UnorderedList(beoordeeld.stream()
                    .map(een -> new ListItem(new Anchor(
                            Paden.SELEKT_BEOORDELEN + "/" + een.id(),
                            t("selektoordeel.dossier.regel", Kalender.kort(een.ingevuldOp())))))
                    .toArray(ListItem[]::new));
            lijst.addClassName("regels");
            vlak.add(new Kaart(t("selektoordeel.dossier"), lijst));
        }
        return vlak;
    }
}
