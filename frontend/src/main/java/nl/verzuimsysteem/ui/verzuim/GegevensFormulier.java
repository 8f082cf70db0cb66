package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.verzuim.DossierGegevens;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.JaNeeOnbekend;
import org.jspecify.annotations.Nullable;

/** Changes what the employer may record in a case, and nothing else has a field. */
final class GegevensFormulier extends Formulier {
    private final DossierService service;
    private final DossierKop kop;
    private final Runnable daarna;
    private final DossierGegevens begin;
    private int versie;

    private final TextField telefoon = new TextField(t("dossier.gegevens.telefoon"));
    private final TextField verblijfadres = new TextField(t("dossier.gegevens.verblijfadres"));
    private final DatumVeld verwachteTerugkeer;
    private final TextArea lopendeAfspraken = new TextArea(t("dossier.gegevens.lopendeAfspraken"));
    private final RadioButtonGroup<JaNeeOnbekend> vangnet =
            keuze(t("dossier.gegevens.vangnet"), t("dossier.gegevens.vangnet.hulp"));
    private final RadioButtonGroup<JaNeeOnbekend> arbeidsongeval =
            keuze(t("dossier.gegevens.arbeidsongeval"), t("dossier.gegevens.arbeidsongeval.hulp"));
    private final RadioButtonGroup<JaNeeOnbekend> verkeersongeval =
            keuze(t("dossier.gegevens.verkeersongeval"), t("dossier.gegevens.verkeersongeval.hulp"));
    private final Medischewacht bijAdres;
    private final Medischewacht bijAfspraken;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div waarschuwing = new Div();

    /** @param daarna what follows when the user is done, with or without a change */
    GegevensFormulier(DossierService service, Clock klok, DossierKop kop, Runnable daarna) {
        this.service = service;
        this.kop = kop;
        this.daarna = daarna;
        versie = kop.versie();
        verwachteTerugkeer = new DatumVeld(t("dossier.gegevens.verwachteTerugkeer"), klok);
        verblijfadres.setHelperText(t("dossier.gegevens.verblijfadres.hulp"));
        lopendeAfspraken.setHelperText(t("dossier.gegevens.lopendeAfspraken.hulp"));
        lopendeAfspraken.setMinRows(2);
        lopendeAfspraken.addClassName("heel");
        verblijfadres.addClassName("heel");
        waarschuwing.addClassName("waarschuwing");
        waarschuwing.getElement().setAttribute("role", "alert");
        waarschuwing.setVisible(false);
        fouten.koppel("telefoon", telefoon)
                .koppel("verblijfadres", verblijfadres)
                .koppel("verwachteTerugkeer", verwachteTerugkeer)
                .koppel("lopendeAfspraken", lopendeAfspraken);
        vul(kop.gegevens());
        begin = gegevens();
        bijAdres = new Medischewacht(verblijfadres);
        bijAfspraken = new Medischewacht(lopendeAfspraken);
        var velden = new Div(
                telefoon,
                verwachteTerugkeer,
                verblijfadres,
                bijAdres,
                lopendeAfspraken,
                bijAfspraken,
                vangnet,
                arbeidsongeval,
                verkeersongeval);
        velden.addClassName("formulier");
        add(fouten, waarschuwing, new Paragraph(t("dossier.gegevens.nietsVerplicht")), velden, knoppen());
        addClassName("formulier-vlak");
    }

    @Override
    boolean isGewijzigd() {
        return !begin.equals(gegevens());
    }

    private Div knoppen() {
        var bewaar = new Button(t("dossier.gegevens.bewaar"), klik -> {
            if (bewaar()) {
                daarna.run();
            }
        });
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        var knoppen = new Div(bewaar, new Button(t("dossier.dialoog.annuleer"), klik -> {
            laatGaan();
            daarna.run();
        }));
        knoppen.addClassName("rij");
        return knoppen;
    }

    @Override
    boolean bewaar() {
        waarschuwing.setVisible(false);
        try {
            var nietMedisch = Medischewacht.alleNietMedisch(bijAdres, bijAfspraken);
            if (fouten.probeer(
                    () -> service.wijzigGegevens(Ingelogd.actor(), kop.id(), versie, gegevens(), nietMedisch))) {
                laatGaan();
                Meldingen.gelukt(t("dossier.gegevens.bewaard"));
                return true;
            }
        } catch (Conflict e) {
            teLaat(String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** Somebody else was first: what was typed stays, and is kept when the user says so once more. */
    private void teLaat(String uitleg) {
        versie = service.kop(Ingelogd.actor(), kop.id()).versie();
        var link = new Anchor(Paden.dossier(kop.id(), Dossierdeel.TIJDLIJN.naam()), t("dossier.gegevens.bekijk"));
        link.setTarget(AnchorTarget.BLANK);
        waarschuwing.removeAll();
        waarschuwing.add(new Paragraph(uitleg), link);
        waarschuwing.setVisible(true);
    }

    private void vul(DossierGegevens gegevens) {
        telefoon.setValue(tekst(gegevens.telefoon()));
        verblijfadres.setValue(tekst(gegevens.verblijfadres()));
        verwachteTerugkeer.setValue(gegevens.verwachteTerugkeer());
        lopendeAfspraken.setValue(tekst(gegevens.lopendeAfspraken()));
        vangnet.setValue(gegevens.vangnet());
        arbeidsongeval.setValue(gegevens.arbeidsongeval());
        verkeersongeval.setValue(gegevens.verkeersongevalDerde());
    }

    private DossierGegevens gegevens() {
        return new DossierGegevens(
                ofNiets(telefoon.getValue()),
                ofNiets(verblijfadres.getValue()),
                verwachteTerugkeer.getValue(),
                ofNiets(lopendeAfspraken.getValue()),
                vangnet.getValue(),
                arbeidsongeval.getValue(),
                verkeersongeval.getValue());
    }

    private static RadioButtonGroup<JaNeeOnbekend> keuze(String label, String hulp) {
        var groep = new RadioButtonGroup<JaNeeOnbekend>(label);
        groep.setItems(JaNeeOnbekend.values());
        groep.setItemLabelGenerator(Overzicht::antwoord);
        groep.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        groep.setHelperText(hulp);
        return groep;
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }

    private static @Nullable String ofNiets(String waarde) {
        return waarde.isBlank() ? null : waarde.strip();
    }
}
