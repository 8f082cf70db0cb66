package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Besluitkeuzes;
import nl.verzuimsysteem.overleg.Besluitsoort;
import nl.verzuimsysteem.overleg.NieuwBesluit;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Records one decision: the text, and what was filled in already. */
final class Besluitvorm extends Section {
    private static final int LANGST = 300;
    private static final int LANGSTE_NOTITIE = 1000;

    private final Schermdelen delen;
    private final AgendapuntId punt;
    private final Besluitdeel.Keuze keuze;
    private final Consumer<Besluitdeel.Keuze> klaar;
    private final String sleutel = UUID.randomUUID().toString();
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final TextFieldBase<?, String> tekst;
    private final Select<Teamgenoot> eigenaar = new Select<>();
    private final Select<Besluitkeuzes.Type> type = new Select<>();
    private final DatumVeld uiterlijk;
    private final Checkbox werkgever = new Checkbox(t("overleg.besluit.magLezen"));
    private final Medischewacht wacht;

    /** @param klaar hears that it was recorded, or given up */
    Besluitvorm(
            Schermdelen delen,
            AgendapuntId punt,
            Besluitdeel.Keuze keuze,
            Besluitkeuzes keuzes,
            Consumer<Besluitdeel.Keuze> klaar) {
        this.delen = delen;
        this.punt = punt;
        this.keuze = keuze;
        this.klaar = klaar;
        addClassNames("besluitvorm", "uitleg");
        getElement().setAttribute("aria-label", keuze.woord());
        var notitie = keuze.soort() == Besluitsoort.NOTITIE;
        tekst = notitie ? lang() : kort();
        tekst.setWidthFull();
        wacht = new Medischewacht(tekst);
        uiterlijk = new DatumVeld(t("overleg.besluit.uiterlijk"), delen.klok()).zonderVoorbeeld();
        uiterlijk.setValue(keuzes.uiterlijkOp());
        eigenaren(keuzes);
        typen(keuzes);
        fouten.koppel("tekst", (Component & com.vaadin.flow.component.HasValue<?, ?>) tekst)
                .koppel("eigenaar", eigenaar)
                .koppel("opdrachttype", type)
                .koppel("uiterlijkOp", uiterlijk);
        var velden = new Div(type, eigenaar, uiterlijk);
        velden.addClassName("rij");
        velden.setVisible(!notitie);
        var bewaar = new Button(t("overleg.besluit.legVast"), klik -> legVast());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        if (!notitie) {
            // What was typed must be heard before the key is.
            bewaar.addClickShortcut(Key.ENTER).listenOn(tekst).resetFocusOnActiveElement();
        }
        var annuleer = new Button(t("schil.dialoog.annuleer"), klik -> klaar.accept(keuze));
        var knoppen = new Div(annuleer, bewaar);
        knoppen.addClassName("paginakop-acties");
        add(fouten, tekst, wacht, velden, leest(), knoppen);
    }

    private TextField kort() {
        var veld = new TextField(t("overleg.besluit.tekst." + keuze.soort().name()));
        veld.setMaxLength(LANGST);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        return veld;
    }

    private TextArea lang() {
        var veld = new TextArea(t("overleg.besluit.tekst." + keuze.soort().name()));
        veld.setMaxLength(LANGSTE_NOTITIE);
        veld.setMinRows(2);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        return veld;
    }

    private void eigenaren(Besluitkeuzes keuzes) {
        var functie = keuze.functie();
        var mensen = functie == null ? List.<Teamgenoot>of() : keuzes.van(functie);
        eigenaar.setLabel(t("overleg.besluit.wie"));
        eigenaar.setItems(mensen);
        eigenaar.setEmptySelectionAllowed(true);
        eigenaar.setEmptySelectionCaption(t("overleg.besluit.wieHetEerst"));
        eigenaar.setItemLabelGenerator(een -> een == null ? t("overleg.besluit.wieHetEerst") : een.naam());
        eigenaar.setVisible(
                keuze.soort() == Besluitsoort.TAAK && functie != Functie.LEIDINGGEVENDE && !mensen.isEmpty());
    }

    private void typen(Besluitkeuzes keuzes) {
        type.setLabel(t("overleg.besluit.type"));
        type.setHelperText(t("overleg.besluit.type.hulp"));
        type.setItems(keuzes.opdrachttypen());
        type.setItemLabelGenerator(een -> een == null ? "" : een.naam());
        type.setVisible(keuze.soort() == Besluitsoort.OPDRACHT);
        type.addClassName("breed");
    }

    /** What the employer must do, or is ordered in his name, he always reads. */
    private Component leest() {
        if (keuze.functie() == Functie.LEIDINGGEVENDE) {
            return new Paragraph(t("overleg.besluit.leestTaak"));
        }
        if (keuze.soort() == Besluitsoort.OPDRACHT) {
            return new Paragraph(t("overleg.besluit.leestOpdracht"));
        }
        return werkgever;
    }

    private boolean altijdGelezen() {
        return keuze.functie() == Functie.LEIDINGGEVENDE || keuze.soort() == Besluitsoort.OPDRACHT;
    }

    /** Somebody who began to type and chose another kind goes on with all his words: what is too long is for him to cut. */
    void neemOver(Besluitvorm eerder) {
        tekst.setValue(eerder.tekst.getValue());
    }

    void begin() {
        tekst.focus();
    }

    private void legVast() {
        if (getParent().isEmpty()) {
            // The second click of two came when it was done.
            return;
        }
        var notitie = keuze.soort() == Besluitsoort.NOTITIE;
        var wie = eigenaar.getValue();
        var wat = type.getValue();
        try {
            if (fouten.probeer(() -> delen.besluiten()
                    .neem(
                            Ingelogd.actor(),
                            new NieuwBesluit(
                                    punt,
                                    keuze.soort(),
                                    tekst.getValue().strip(),
                                    keuze.functie(),
                                    wie == null ? null : wie.id(),
                                    notitie ? null : uiterlijk.getValue(),
                                    wat == null ? null : wat.code(),
                                    altijdGelezen() || werkgever.getValue(),
                                    wacht.nietMedisch(),
                                    sleutel)))) {
                klaar.accept(keuze);
                Meldingen.gelukt(t("overleg.besluit.vastgelegd"));
            }
        } catch (Conflict | NietGevonden e) {
            // What was typed stays: it may be kept in another way.
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
