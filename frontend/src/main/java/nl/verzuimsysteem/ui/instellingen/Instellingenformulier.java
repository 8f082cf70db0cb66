package nl.verzuimsysteem.ui.instellingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import nl.verzuimsysteem.instellingen.Ingesteld;
import nl.verzuimsysteem.instellingen.Instellingen;
import nl.verzuimsysteem.instellingen.InstellingenService;
import nl.verzuimsysteem.instellingen.Uwvmelder;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Verlaatvraag;

/** The settings of a company; asks before what was typed is lost. */
final class Instellingenformulier extends Div implements BeforeLeaveObserver {
    private final InstellingenService service;
    private final BedrijfId bedrijf;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final IntegerField weken = new IntegerField(t("instellingen.weken"));
    private final Select<Uwvmelder> melder = new Select<>();
    private final Checkbox eigenrisicodrager = new Checkbox(t("instellingen.eigenrisicodrager"));
    private final IntegerField meldingen = new IntegerField(t("instellingen.meldingen"));
    private final IntegerField maanden = new IntegerField(t("instellingen.maanden"));
    private final IntegerField uren = new IntegerField(t("instellingen.uren"));
    private Ingesteld gelezen;

    Instellingenformulier(InstellingenService service, BedrijfId bedrijf) {
        this.service = service;
        this.bedrijf = bedrijf;
        gelezen = service.lees(Ingelogd.actor(), bedrijf);
        addClassName("stapel");
        weken.setHelperText(t("instellingen.weken.hulp"));
        melder.setLabel(t("instellingen.uwv"));
        melder.setItems(Uwvmelder.values());
        melder.setItemLabelGenerator(een -> een.naam().tekst());
        eigenrisicodrager.setHelperText(t("instellingen.eigenrisicodrager.hulp"));
        meldingen.setHelperText(t("instellingen.meldingen.hulp"));
        uren.setHelperText(t("instellingen.uren.hulp"));
        fouten.koppel("evaluatieWeken", weken)
                .koppel("uwvDoor", melder)
                .koppel("frequentMeldingen", meldingen)
                .koppel("frequentMaanden", maanden)
                .koppel("eerstWerknemerUren", uren);
        var bewaar = new Button(t("instellingen.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        bewaar.setVisible(Rechten.mag(Ingelogd.actor(), Handeling.INSTELLINGEN_WIJZIGEN));
        add(
                fouten,
                new Paragraph(t("instellingen.uitleg")),
                new Kaart(t("instellingen.kop.plan"), vak(weken)),
                new Kaart(t("instellingen.kop.uwv"), vak(melder, eigenrisicodrager)),
                new Kaart(
                        t("instellingen.kop.frequent"),
                        new Paragraph(t("instellingen.frequent")),
                        vak(meldingen, maanden)),
                new Kaart(
                        t("instellingen.kop.terugkoppeling"),
                        new Paragraph(t("instellingen.terugkoppeling")),
                        vak(uren)),
                new Div(bewaar));
        toon();
    }

    private static Div vak(Component... velden) {
        var vak = new Div(velden);
        vak.addClassName("formulier");
        return vak;
    }

    private void toon() {
        var nu = gelezen.instellingen();
        weken.setValue(nu.evaluatieWeken());
        melder.setValue(nu.uwvDoor());
        eigenrisicodrager.setValue(nu.eigenrisicodrager());
        meldingen.setValue(nu.frequentMeldingen());
        maanden.setValue(nu.frequentMaanden());
        uren.setValue(nu.eerstWerknemerUren());
    }

    private Instellingen ingevuld() {
        return new Instellingen(
                getal(weken),
                melder.getValue(),
                eigenrisicodrager.getValue(),
                getal(meldingen),
                getal(maanden),
                getal(uren));
    }

    /** What is no number is refused by the service as one that cannot be. */
    private static int getal(IntegerField veld) {
        return veld.getValue() == null ? -1 : veld.getValue();
    }

    private boolean bewaar() {
        try {
            if (!fouten.probeer(() -> service.wijzig(Ingelogd.actor(), bedrijf, gelezen.versie(), ingevuld()))) {
                return false;
            }
            Meldingen.gelukt(t("instellingen.bewaard"));
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        gelezen = service.lees(Ingelogd.actor(), bedrijf);
        toon();
        return true;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!ingevuld().equals(gelezen.instellingen())) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }
}
