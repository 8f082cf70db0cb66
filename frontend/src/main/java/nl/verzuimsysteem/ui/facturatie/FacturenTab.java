package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.facturatie.FactuurService;
import nl.verzuimsysteem.facturatie.Factuurfilter;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;

/** The tab of a company with all its invoices. */
@Singleton
class FacturenTab implements BedrijfTab {
    static final String NAAM = "facturen";
    private static final int PLAATS = 80;

    private final FactuurService facturen;

    FacturenTab(FactuurService facturen) {
        this.facturen = facturen;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public String titel() {
        return t("facturatie.lijst.titel");
    }

    @Override
    public Handeling handeling() {
        return Handeling.FACTUREN_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        var actor = Ingelogd.actor();
        var lijst = Factuurtabel.maak(false, Rechten.mag(actor, Handeling.FACTUREN_MAKEN));
        Lijst.vul(
                lijst,
                uitsnede -> facturen.lijst(actor, Factuurfilter.van(bedrijf), uitsnede),
                new LegeStaat(t("facturatie.lijst.geen"), t("facturatie.lijst.geenUitleg")));
        return lijst;
    }
}
