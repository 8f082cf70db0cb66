package nl.verzuimsysteem.ui.instellingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.instellingen.InstellingenService;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;

/** The tab Instellingen of a company. */
@Singleton
class InstellingenTab implements BedrijfTab {
    private static final int PLAATS = 50;

    private final InstellingenService service;

    InstellingenTab(InstellingenService service) {
        this.service = service;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "instellingen";
    }

    @Override
    public String titel() {
        return t("instellingen.tab");
    }

    @Override
    public Handeling handeling() {
        return Handeling.INSTELLINGEN_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Instellingenformulier(service, bedrijf);
    }
}
