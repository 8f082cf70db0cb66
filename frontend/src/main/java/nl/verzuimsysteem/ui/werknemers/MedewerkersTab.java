package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;
import nl.verzuimsysteem.werknemers.WerknemerService;

/** The employees of a company, among its tabs. */
@Singleton
class MedewerkersTab implements BedrijfTab {
    private static final int PLAATS = 30;

    private final WerknemerService werknemers;

    MedewerkersTab(WerknemerService werknemers) {
        this.werknemers = werknemers;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return WerknemerPaden.TAB;
    }

    @Override
    public String titel() {
        return t("werknemers.titel");
    }

    @Override
    public Handeling handeling() {
        return Handeling.MEDEWERKERS_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Medewerkerslijst(werknemers, bedrijf, filter);
    }
}
