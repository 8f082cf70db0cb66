package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.taken.Stapvorm;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import org.jspecify.annotations.Nullable;

/** What is filled in for a step: only the parts its kind has. A step is done by its document, not by a tick. */
final class Stapformulier extends Div {
    private final StapService service;
    private final Stapvraag vraag;
    private final Stapvorm vorm;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final DatumVeld datum;
    private final RadioButtonGroup<Optional<Uitkomst>> uitkomst = new RadioButtonGroup<>();
    private final RadioButtonGroup<Getekend> getekend = new RadioButtonGroup<>(t("stap.getekend"));
    private final DatumVeld werkgever;
    private final DatumVeld werknemer;
    private final TextArea ondertekening = new TextArea(t("stap.ondertekening"));
    private final Medischewacht bijOndertekening = new Medischewacht(ondertekening);
    private final TextField referentie = new TextField(t("stap.referentie"));
    private final Medischewacht bijReferentie = new Medischewacht(referentie);

    /** Who signed, and when. Nobody has said so until the user does. */
    private enum Getekend {
        BEIDEN,
        ANDERS
    }

    Stapformulier(StapService service, Clock klok, Stapvraag vraag) {
        this.service = service;
        this.vraag = vraag;
        vorm = Stapvorm.van(vraag.soort());
        datum = new DatumVeld(Stapwoorden.datum(vraag.soort()), klok);
        werkgever = new DatumVeld(t("stap.getekend.werkgever"), klok).zonderVoorbeeld();
        werknemer = new DatumVeld(t("stap.getekend.werknemer"), klok).zonderVoorbeeld();
        addClassName("formulier-vlak");
        var waarover = new Paragraph(t("stap.uiterlijk", vraag.werknemer(), Kalender.voluit(vraag.uiterlijk())));
        add(waarover, fouten, datum);
        fouten.koppel("datum", datum);
        if (!vorm.uitkomsten().isEmpty()) {
            voegUitkomstToe();
        }
        if (vorm.ondertekend()) {
            voegHandtekeningenToe();
        }
        if (vorm.metReferentie()) {
            referentie.setHelperText(t("stap.referentie.hulp"));
            fouten.koppel("referentie", referentie);
            add(referentie, bijReferentie);
        }
    }

    private void voegUitkomstToe() {
        uitkomst.setLabel(Stapwoorden.uitkomst(vraag.soort()));
        var keuzes = new ArrayList<Optional<Uitkomst>>();
        vorm.uitkomsten().forEach(keuze -> keuzes.add(Optional.of(keuze)));
        if (!vorm.uitkomstVerplicht()) {
            keuzes.addFirst(Optional.empty());
        }
        uitkomst.setItems(keuzes);
        uitkomst.setItemLabelGenerator(
                keuze -> keuze.map(Stapwoorden::uitkomst).orElseGet(() -> Stapwoorden.geenUitkomst(vraag.soort())));
        if (!vorm.uitkomstVerplicht()) {
            uitkomst.setValue(Optional.empty());
        }
        fouten.koppel("uitkomst", uitkomst);
        add(uitkomst);
    }

    private void voegHandtekeningenToe() {
        var dagen = new Div(werkgever, werknemer);
        dagen.addClassName("formulier");
        ondertekening.setHelperText(t("stap.ondertekening.hulp"));
        ondertekening.setMaxLength(200);
        var apart = new Div(dagen, ondertekening, bijOndertekening);
        apart.addClassName("formulier-vlak");
        apart.setVisible(false);
        getekend.setItems(Getekend.values());
        getekend.setItemLabelGenerator(keuze -> t("stap.getekend." + keuze.name()));
        getekend.addValueChangeListener(keuze -> apart.setVisible(keuze.getValue() == Getekend.ANDERS));
        getekend.setManualValidation(true);
        fouten.koppel("getekendWerkgever", werkgever)
                .koppel("getekendWerknemer", werknemer)
                .koppel("ondertekening", ondertekening);
        add(getekend, apart);
    }

    /** @return whether it was recorded; if not, the form says why */
    boolean bewaar() {
        // Without a day nobody signed on it either: one thing is missing, not two.
        return datum.eisDag() && eisHandtekening() && fouten.probeer(this::legVast);
    }

    /** Whether it was said who signed; if not, the question asks for it and takes the focus. */
    private boolean eisHandtekening() {
        var open = vorm.ondertekend() && getekend.isEmpty();
        if (open) {
            getekend.setErrorMessage(t("stap.getekend.kies"));
            getekend.getElement().callJsFunction("focus");
        }
        getekend.setInvalid(open);
        return !open;
    }

    private void legVast() {
        try {
            service.legVast(Ingelogd.actor(), vraag.dossier(), stap());
        } catch (OngeldigeInvoer e) {
            throw getekendOpDezeDag() ? zonderHandtekeningen(e) : e;
        }
    }

    /** What is wrong with the one day is told once. */
    private static OngeldigeInvoer zonderHandtekeningen(OngeldigeInvoer invoer) {
        var rest = invoer.fouten().stream()
                .filter(fout -> !fout.veld().startsWith("getekend"))
                .toList();
        return rest.isEmpty() ? invoer : new OngeldigeInvoer(rest);
    }

    private boolean getekendOpDezeDag() {
        return vorm.ondertekend() && getekend.getValue() == Getekend.BEIDEN;
    }

    private NieuweStap stap() {
        var samen = getekendOpDezeDag();
        return new NieuweStap(
                vraag.soort(),
                vraag.volgnummer(),
                datum.getValue(),
                getekend(samen, werkgever),
                getekend(samen, werknemer),
                samen ? null : tekst(ondertekening.getValue()),
                uitkomst.getOptionalValue().flatMap(keuze -> keuze).orElse(null),
                tekst(referentie.getValue()),
                Medischewacht.alleNietMedisch(bijOndertekening, bijReferentie));
    }

    private @Nullable LocalDate getekend(boolean samen, DatumVeld veld) {
        return samen ? datum.getValue() : veld.getValue();
    }

    private static @Nullable String tekst(String getypt) {
        return getypt.isBlank() ? null : getypt.strip();
    }
}
