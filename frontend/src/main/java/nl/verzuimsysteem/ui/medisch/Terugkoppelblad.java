package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.Accordeerronde;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.medisch.TerugkoppelbladService;
import nl.verzuimsysteem.medisch.Terugkoppelconcept;
import nl.verzuimsysteem.medisch.Terugkoppelinvoer;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;

/**
 * The sheet of a consult that leaves the medical zone once it is given: kept by itself while somebody writes, and given or
 * laid before the bedrijfsarts by one button. Who may not write reads it.
 */
public class Terugkoppelblad extends Div {
    private final TerugkoppelbladService service;
    private final Actor actor;
    private final ConsultId consult;
    private final Runnable naAfronden;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Select<Geschiktheid> geschiktheid = new Select<>();
    private final Map<Rubriek, TextArea> rubrieken = new EnumMap<>(Rubriek.class);
    private final TextArea advies = new TextArea(t("terugkoppelblad.advies"));
    private final TextArea verloop = new TextArea(t("terugkoppelblad.verloop"));
    private final Schrijfvelden schrijf = new Schrijfvelden(fouten, this::bewaar);
    private final Span stand = new Span();
    private final Terugkoppelconcept concept;
    private final DatumVeld volgend;
    private int versie;
    private Terugkoppelinvoer bewaard;

    public Terugkoppelblad(TerugkoppelbladService service, Actor actor, ConsultId consult, Runnable naAfronden) {
        this.service = service;
        this.actor = actor;
        this.consult = consult;
        this.naAfronden = naAfronden;
        addClassNames("onder-elkaar", "terugkoppelblad");
        concept = service.lees(actor, consult);
        volgend = maakVolgend(concept);
        bewaard = new Terugkoppelinvoer(concept.inhoud(), concept.nietMedisch());
        versie = concept.versie();
        stand.getElement().setAttribute("role", "status");
        stand.addClassName("stil");
        geschiktheid.setLabel(t("terugkoppelblad.geschiktheid"));
        geschiktheid.setItems(Geschiktheid.values());
        geschiktheid.setItemLabelGenerator(een -> een == null ? "" : een.naam().tekst());
        for (var rubriek : Rubriek.values()) {
            var veld = new TextArea(
                    t("terugkoppelblad.nietVerplicht", rubriek.naam().tekst()));
            veld.setHelperText(rubriek.uitleg().tekst());
            rubrieken.put(rubriek, veld);
        }
        advies.setHelperText(t("terugkoppelblad.advies.hulp"));
        verloop.setHelperText(t("terugkoppelblad.verloop.hulp"));
        toon();
    }

    /** Whether only the werknemer gets what stands here. */
    public boolean isVertrouwelijk() {
        return concept.vertrouwelijk();
    }

    private static DatumVeld maakVolgend(Terugkoppelconcept concept) {
        var vandaag =
                Clock.fixed(concept.vandaag().atStartOfDay(Kalender.NEDERLAND).toInstant(), Kalender.NEDERLAND);
        var veld = new DatumVeld(t("terugkoppelblad.volgend"), vandaag).zonderVoorbeeld();
        veld.setHelperText(t("terugkoppelblad.volgend.hulp"));
        return veld;
    }

    private void toon() {
        removeAll();
        add(kop());
        teruggestuurd();
        if (concept.magSchrijven()) {
            formulier();
        } else {
            add(
                    concept.inhoud().isLeeg()
                            ? new Paragraph(t("terugkoppelblad.leeg"))
                            : new Terugkoppeltekst(concept.inhoud()));
        }
    }

    private Component kop() {
        var status = switch (concept.status()) {
            case LOOPT -> new StatusLabel(StatusLabel.Soort.BEZIG, t("terugkoppelblad.status.concept"));
            case TER_ACCORDERING ->
                new StatusLabel(StatusLabel.Soort.WACHT, t("terugkoppelblad.status.wacht", concept.bedrijfsarts()));
            case TERUGGESTUURD -> new StatusLabel(StatusLabel.Soort.LET_OP, t("terugkoppelblad.status.terug"));
            case AFGEROND -> new StatusLabel(StatusLabel.Soort.GOED, t("terugkoppelblad.status.gegeven"));
        };
        var vak = new Div(new Div(status));
        if (concept.vertrouwelijk()) {
            vak.add(new Paragraph(t("terugkoppelblad.alleenWerknemer")));
        }
        vak.addClassName("onder-elkaar");
        return vak;
    }

    private void teruggestuurd() {
        concept.rondes().stream()
                .filter(ronde -> ronde.besluit() == Accordeerronde.Besluit.TERUGGESTUURD)
                .findFirst()
                .filter(ronde -> concept.status() == Consultstatus.TERUGGESTUURD)
                .ifPresent(ronde -> {
                    var vak = new Div(
                            new H3(t("terugkoppelblad.opmerking", String.valueOf(ronde.beslotenDoor()))),
                            Terugkoppeltekst.alineas(String.valueOf(ronde.opmerking())));
                    vak.addClassNames("waarschuwing", "onder-elkaar");
                    add(vak);
                });
    }

    private void formulier() {
        var inhoud = concept.inhoud();
        geschiktheid.setValue(inhoud.geschiktheid());
        fouten.koppel("geschiktheid", geschiktheid);
        var velden = new Div(geschiktheid);
        velden.addClassName("onder-elkaar");
        rubrieken.forEach((rubriek, veld) -> {
            var tekst = inhoud.bij(rubriek);
            velden.add(vul(veld, rubriek.veld(), tekst == null ? "" : tekst));
        });
        velden.add(vul(advies, "advies", inhoud.advies()), vul(verloop, "verloop", inhoud.verloop()));
        volgend.setValue(inhoud.volgendContact());
        fouten.koppel("volgendContact", volgend);
        velden.add(volgend);
        geschiktheid.setWidthFull();
        geschiktheid.addValueChangeListener(verandering -> bewaar());
        volgend.addValueChangeListener(verandering -> bewaar());
        var knop = new Button(
                concept.legtVoor() ? t("terugkoppelblad.legVoor", concept.bedrijfsarts()) : t("terugkoppelblad.geef"),
                klik -> vraag());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        var onder = new Div(knop, stand);
        onder.addClassName("rij");
        add(fouten, velden, onder);
    }

    private Div vul(TextArea veld, String naam, String tekst) {
        return schrijf.vul(veld, naam, tekst, concept.nietMedisch());
    }

    private Terugkoppelinvoer ingevuld() {
        var mogelijkheden = new EnumMap<Rubriek, String>(Rubriek.class);
        rubrieken.forEach((rubriek, veld) -> mogelijkheden.put(rubriek, veld.getValue()));
        return new Terugkoppelinvoer(
                new Terugkoppelinhoud(
                        geschiktheid.getValue(),
                        mogelijkheden,
                        advies.getValue(),
                        verloop.getValue(),
                        volgend.getValue()),
                schrijf.nietMedisch(bewaard.nietMedisch()));
    }

    /** @return whether all that stands here is kept */
    private boolean bewaar() {
        var nu = ingevuld();
        if (nu.equals(bewaard)) {
            return true;
        }
        try {
            var gedaan = service.bewaar(actor, consult, versie, nu);
            versie = gedaan.versie();
            bewaard = nu;
            stand.setText(t("terugkoppelblad.bewaard", Kalender.kort(gedaan.op())));
            return true;
        } catch (OngeldigeInvoer e) {
            fouten.toon(e);
        } catch (Conflict e) {
            // What was typed stays on the screen, to take over.
            Meldingen.letOp(t("terugkoppelblad.nietBewaard", String.valueOf(e.getMessage())));
        }
        stand.setText(t("terugkoppelblad.nogNietBewaard"));
        return false;
    }

    private void vraag() {
        if (!bewaar()) {
            return;
        }
        var vraag = new ConfirmDialog();
        vraag.setHeader(t(concept.legtVoor() ? "terugkoppelblad.vraag.voor" : "terugkoppelblad.vraag.geef"));
        vraag.setText(
                concept.legtVoor()
                        ? t("terugkoppelblad.vraag.voor.tekst", concept.bedrijfsarts())
                        : t(
                                concept.vertrouwelijk()
                                        ? "terugkoppelblad.vraag.geef.vertrouwelijk"
                                        : "terugkoppelblad.vraag.geef.tekst"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("terugkoppelblad.vraag.niet"));
        vraag.setConfirmText(t(concept.legtVoor() ? "terugkoppelblad.vraag.voor.ja" : "terugkoppelblad.vraag.geef.ja"));
        vraag.addConfirmListener(ja -> rondAf());
        vraag.open();
    }

    private void rondAf() {
        try {
            if (fouten.probeer(() -> service.rondAf(actor, consult, versie))) {
                Meldingen.gelukt(t(concept.legtVoor() ? "terugkoppelblad.voorgelegd" : "terugkoppelblad.gegeven"));
                naAfronden.run();
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
