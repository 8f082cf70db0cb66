package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;

/** The tab of a company with all headcounts it ever gave in. */
@Singleton
class AantallenTab implements BedrijfTab {
    private static final int PLAATS = 70;

    private final OpgaveService opgaven;

    AantallenTab(OpgaveService opgaven) {
        this.opgaven = opgaven;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return Aantalpaden.TAB;
    }

    @Override
    public String titel() {
        return t("aantallen.tab");
    }

    @Override
    public Handeling handeling() {
        return Handeling.AANTALLEN_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Kaart(t("aantallen.eerder"), new Jaarlijst(opgaven, bedrijf));
    }
}
