package nl.verzuimsysteem.ui.verrichtingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;
import nl.verzuimsysteem.verrichtingen.GeleverdService;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** What was delivered to a company, among its tabs. */
@Singleton
class VerrichtingenTab implements BedrijfTab {
    private static final int PLAATS = 75;

    private final GeleverdService geleverd;
    private final VerrichtingService verrichtingen;
    private final Clock klok;

    VerrichtingenTab(GeleverdService geleverd, VerrichtingService verrichtingen, Clock klok) {
        this.geleverd = geleverd;
        this.verrichtingen = verrichtingen;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "verrichtingen";
    }

    @Override
    public String titel() {
        return t("verrichtingen.tab");
    }

    @Override
    public Handeling handeling() {
        return Handeling.GELEVERD_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Geleverdblad(geleverd, verrichtingen, bedrijf, klok, filter);
    }
}
