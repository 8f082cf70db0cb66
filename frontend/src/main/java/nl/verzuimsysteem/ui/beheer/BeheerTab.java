package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.AansluitService;
import nl.verzuimsysteem.organisatie.BedrijfService;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.tarieven.PrijsafspraakService;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.organisatie.BedrijfTab;
import nl.verzuimsysteem.ui.tarieven.Prijsafspraken;

/** Keeping one company, among its tabs. */
@Singleton
class BeheerTab implements BedrijfTab {
    private static final int PLAATS = 5;

    private final BedrijfService bedrijven;
    private final RegioService regios;
    private final AansluitService aansluiten;
    private final PrijsafspraakService afspraken;
    private final TarievenService tarieven;
    private final Clock klok;

    BeheerTab(
            BedrijfService bedrijven,
            RegioService regios,
            AansluitService aansluiten,
            PrijsafspraakService afspraken,
            TarievenService tarieven,
            Clock klok) {
        this.bedrijven = bedrijven;
        this.regios = regios;
        this.aansluiten = aansluiten;
        this.afspraken = afspraken;
        this.tarieven = tarieven;
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
        var blad = new Bedrijfsbeheerblad(bedrijven, regios, aansluiten.abonnementen(Ingelogd.actor()), klok, bedrijf);
        blad.add(new Prijsafspraken(afspraken, tarieven, klok, bedrijf));
        return blad;
    }
}
