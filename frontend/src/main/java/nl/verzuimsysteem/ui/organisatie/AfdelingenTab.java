package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.AfdelingenService;
import nl.verzuimsysteem.ui.component.Adresfilter;

/** The departments of a company, among its tabs. */
@Singleton
class AfdelingenTab implements BedrijfTab {
    private static final int PLAATS = 40;

    private final AfdelingenService afdelingen;

    AfdelingenTab(AfdelingenService afdelingen) {
        this.afdelingen = afdelingen;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "afdelingen";
    }

    @Override
    public String titel() {
        return t("organisatie.afdelingen");
    }

    @Override
    public Handeling handeling() {
        return Handeling.AFDELINGEN_INZIEN;
    }

    @Override
    public Component inhoud(BedrijfId bedrijf, Adresfilter filter) {
        return new Afdelingenlijst(afdelingen, bedrijf);
    }
}
