package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.medisch.MedischDossierService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab Medisch of a dossier: for the POB and the bedrijfsarts, as far as the file is open to them. */
@Singleton
class MedischTab implements DossierTab {
    private static final int PLAATS = 25;

    private final MedischDossierService service;
    private final Nooddialoog nood;

    MedischTab(MedischDossierService service, Nooddialoog nood) {
        this.service = service;
        this.nood = nood;
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
        return new Consultenlijst(service, nood, kop.werknemer(), opnieuw);
    }
}
