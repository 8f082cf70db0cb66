package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektoordeelblad;
import nl.verzuimsysteem.medisch.Selektoordeelblad.Gevolg;
import nl.verzuimsysteem.medisch.Selektoordeelbrief;
import nl.verzuimsysteem.medisch.Selektoordeelinvoer;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on a triage and what is told of it: kept by itself while somebody writes, and given by one button, after a
 * look at what the employer will read.
 */
final class Selektbeoordeelformulier extends Div {
    private final SelektOordeelService service;
    private final Actor actor;
    private final String triage;
    private final Selektoordeelblad blad;
    private final Runnable klaar;
    private final Runnable opnieuw;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final RadioButtonGroup<Vervolgactie> actie = new RadioButtonGroup<>(t("selektoordeel.actie"));
    private final Paragraph gevolg = new Paragraph();
    private final DatumVeld volgend;
    private final Select<Geschiktheid> geschiktheid = new Select<>();
    private final Map<Rubriek, TextArea> rubrieken = new EnumMap<>(Rubriek.class);
    private final TextArea advies = new TextArea(t("selektoordeel.advies"));
    private final TextArea verloop = new TextArea(t("selektoordeel.verloop"));
    private final Schrijfvelden schrijf = new Schrijfvelden(fouten, this::bewaar);
    private final Span stand = new Span();
    private int versie;
    private @Nullable Selektoordeelinvoer bewaard;

    /**
     * @param klaar after it was decided
     * @param opnieuw reads it anew, after somebody else decided
     */
    Selektbeoordeelformulier(
            SelektOordeelService service,
            Actor actor,
            String triage,
            Selektoordeelblad blad,
            Runnable klaar,
            Runnable opnieuw) {
        this.service = service;
        this.actor = actor;
        this.triage = triage;
        this.blad = blad;
        this.klaar = klaar;
        this.opnieuw = opnieuw;
        addClassNames("onder-elkaar", "terugkoppelblad");
        volgend = new DatumVeld(
                        "",
                        Clock.fixed(
                                blad.vandaag().atStartOfDay(Kalender.NEDERLAND).toInstant(), Kalender.NEDERLAND))
                .zonderVoorbeeld();
        versie = blad.versie();
        bewaard = versie == 0 ? null : blad.invoer();
        stand.getElement().setAttribute("role", "status");
        stand.addClassName("stil");
        bouw();
    }

    /** The proposal, as a proposal. */
    static Component voorstel(Selektoordeelblad blad) {
        var naam = new Paragraph(
                t("selektoordeel.voorstel", blad.voorstel().actie().naam()));
        var uitleg = new Paragraph(t("selektoordeel.voorstel.uitleg"));
        uitleg.addClassName("stil");
        var vak = new Div(naam, new Paragraph(blad.voorstel().waarom()), uitleg);
        vak.addClassNames("onder-elkaar", "selektvak");
        return vak;
    }

    private void bouw() {
        var inhoud = blad.invoer().inhoud();
        add(voorstel(blad));
        if (actor.functie() == Functie.POB) {
            add(new Paragraph(t("selektoordeel.onderWie", blad.onder())));
        }
        actie.setItems(Vervolgactie.values());
        actie.setItemLabelGenerator(Vervolgactie::naam);
        actie.setValue(blad.invoer().actie());
        gevolg.addClassName("stil");
        volgend.setValue(inhoud.volgendContact());
        geschiktheid.setLabel(t("selektoordeel.geschiktheid"));
        geschiktheid.setItems(Geschiktheid.values());
        geschiktheid.setItemLabelGenerator(een -> een == null ? "" : een.naam().tekst());
        geschiktheid.setValue(inhoud.geschiktheid());
        geschiktheid.setWidthFull();
        advies.setHelperText(t("selektoordeel.advies.hulp"));
        fouten.koppel("actie", actie).koppel("volgendContact", volgend).koppel("geschiktheid", geschiktheid);
        var velden = new Div(
                actie,
                gevolg,
                volgend,
                geschiktheid,
                vul(advies, "advies", inhoud.advies()),
                vul(verloop, "verloop", inhoud.verloop()),
                rubrieken(inhoud));
        velden.addClassName("onder-elkaar");
        toonGevolg();
        actie.addValueChangeListener(keuze -> {
            neemOver(keuze.getOldValue(), keuze.getValue());
            toonGevolg();
            bewaar();
        });
        volgend.addValueChangeListener(verandering -> bewaar());
        geschiktheid.addValueChangeListener(verandering -> bewaar());
        var knop = new Button(t("selektoordeel.bekijk"), klik -> bekijk());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        var onder = new Div(knop, stand);
        onder.addClassName("rij");
        add(fouten, velden, onder);
    }

    private Details rubrieken(Terugkoppelinhoud inhoud) {
        var vak = new Div();
        vak.addClassName("onder-elkaar");
        for (var rubriek : Rubriek.values()) {
            var veld =
                    new TextArea(t("selektoordeel.nietVerplicht", rubriek.naam().tekst()));
            veld.setHelperText(rubriek.uitleg().tekst());
            rubrieken.put(rubriek, veld);
            vak.add(vul(veld, rubriek.veld(), Objects.requireNonNullElse(inhoud.bij(rubriek), "")));
        }
        var details = new Details(t("selektoordeel.rubrieken"), vak);
        details.setOpened(!inhoud.mogelijkheden().isEmpty());
        details.setWidthFull();
        return details;
    }

    private Div vul(TextArea veld, String naam, String tekst) {
        return schrijf.vul(veld, naam, tekst, blad.invoer().nietMedisch());
    }

    /** Takes over what another choice begins with, where nobody wrote something else. */
    private void neemOver(@Nullable Vervolgactie van, @Nullable Vervolgactie naar) {
        if (naar == null) {
            return;
        }
        var nieuw = gevolg(naar);
        if (advies.isEmpty()
                || (van != null && advies.getValue().strip().equals(gevolg(van).advies()))) {
            advies.setValue(nieuw.advies());
        }
        if (volgend.getValue() == null
                || Objects.equals(volgend.getValue(), van == null ? null : contact(gevolg(van)))) {
            volgend.setValue(contact(nieuw));
        }
    }

    private void toonGevolg() {
        var keuze = actie.getValue();
        var wat = keuze == null ? null : gevolg(keuze);
        volgend.setLabel(
                t(wat != null && wat.inContact() ? "selektoordeel.volgend.contact" : "selektoordeel.volgend.opnieuw"));
        // Of a contact the line above says so already.
        volgend.setHelperText(wat != null && wat.inContact() ? null : t("selektoordeel.volgend.hulp"));
        if (keuze == null || wat == null) {
            gevolg.setText("");
            return;
        }
        var dag = wat.uiterlijk() == null ? "" : Kalender.voluit(wat.uiterlijk());
        gevolg.setText(
                switch (keuze) {
                    case WACHTEN -> t("selektoordeel.actie.hulp.WACHTEN");
                    case POB_CONTACT, SPOEDSPREEKUUR, BEDRIJFSARTS -> t("selektoordeel.actie.hulp.contact", dag);
                    case CASEMANAGER -> t("selektoordeel.actie.hulp.CASEMANAGER", dag);
                    case WERKGESPREK -> t("selektoordeel.actie.hulp.WERKGESPREK", dag);
                });
    }

    private Gevolg gevolg(Vervolgactie keuze) {
        return Objects.requireNonNull(blad.gevolgen().get(keuze));
    }

    private static @Nullable LocalDate contact(Gevolg gevolg) {
        return gevolg.inContact() ? gevolg.uiterlijk() : null;
    }

    private Selektoordeelinvoer ingevuld() {
        var mogelijkheden = new EnumMap<Rubriek, String>(Rubriek.class);
        rubrieken.forEach((rubriek, veld) -> mogelijkheden.put(rubriek, veld.getValue()));
        return new Selektoordeelinvoer(
                actie.getValue(),
                new Terugkoppelinhoud(
                        geschiktheid.getValue(),
                        mogelijkheden,
                        advies.getValue(),
                        verloop.getValue(),
                        volgend.getValue()),
                schrijf.nietMedisch(blad.invoer().nietMedisch()));
    }

    /** @return whether all that stands here is kept */
    private boolean bewaar() {
        var nu = ingevuld();
        if (nu.equals(bewaard)) {
            return true;
        }
        try {
            var gedaan = service.bewaar(actor, blad.id(), versie, nu);
            versie = gedaan.versie();
            bewaard = nu;
            stand.setText(t("selektoordeel.bewaard", Kalender.kort(gedaan.op())));
            return true;
        } catch (OngeldigeInvoer e) {
            fouten.toon(e);
        } catch (Conflict e) {
            // What was typed stays on the screen, to take over.
            Meldingen.letOp(t("selektoordeel.nietBewaard", String.valueOf(e.getMessage())));
        }
        stand.setText(t("selektoordeel.nogNietBewaard"));
        return false;
    }

    private void bekijk() {
        if (!bewaar()) {
            return;
        }
        try {
            var brief = new Selektoordeelbrief[1];
            if (fouten.probeer(() -> brief[0] = service.voorbeeld(actor, blad.id(), versie))) {
                Selektbeoordeelbrief.vraag(actor, triage, Objects.requireNonNull(brief[0]), this::bevestig);
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            opnieuw.run();
        }
    }

    private void bevestig() {
        try {
            if (fouten.probeer(() -> service.bevestig(actor, blad.id(), versie))) {
                klaar.run();
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            opnieuw.run();
        }
    }
}
