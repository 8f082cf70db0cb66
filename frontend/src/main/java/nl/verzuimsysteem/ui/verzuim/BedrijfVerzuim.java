package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;
import nl.verzuimsysteem.verzuim.VerzuimService;

/** The tab Verzuim of a company. */
@Singleton
class BedrijfVerzuim implements BedrijfTab {
    private static final int PLAATS = 10;

    private final VerzuimService service;
    private final Clock klok;

    BedrijfVerzuim(VerzuimService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "verzuim";
    }

    @Override
    public String titel() {
        return t("verzuimlijst.tab");
    }

    @Override
    public Handeling handeling() {
        return Handeling.VERZUIM_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Verzuimlijst(service, klok, bedrijf, filter);
    }
}
