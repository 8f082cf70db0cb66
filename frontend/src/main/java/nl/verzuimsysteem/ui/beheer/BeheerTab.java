package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;

/** Keeping one company, among its tabs. */
@Singleton
class BeheerTab implements BedrijfTab {
    private static final int PLAATS = 5;

    private final BedrijfService bedrijven;
    private final RegioService regios;
    private final Clock klok;

    BeheerTab(BedrijfService bedrijven, RegioService regios, Clock klok) {
        this.bedrijven = bedrijven;
        this.regios = regios;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return BeheerPaden.TAB;
    }

    @Override
    public String titel() {
        return t("beheer.titel");
    }

    @Override
    public Handeling handeling() {
        return Handeling.BEDRIJF_BEHEREN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Bedrijfsbeheerblad(bedrijven, regios, klok, bedrijf);
    }
}
