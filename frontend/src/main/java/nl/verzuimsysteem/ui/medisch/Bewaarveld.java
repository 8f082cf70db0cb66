package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.Bewaard;
import nl.verzuimsysteem.medisch.Consultblad;

/**
 * A sheet that keeps itself: a second after the last key, and when the field is left. What could not be kept yet stays in the
 * window, and nowhere else in the browser; it is sent when the connection is back, and closing the window asks first.
 */
final class Bewaarveld extends Div {
    private static final int EEN_SECONDE = 1000;
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    /** Marks the field while the server does not have what stands in it, also without a connection. */
    private static final String WACHT = """
            const vak = this;
            const veld = vak.querySelector('vaadin-text-area');
            const merk = () => {
              vak.classList.toggle('onbewaard', vak.bewaard !== veld.value);
              vak.classList.toggle('zonder-lijn', vak.bewaard !== veld.value && !navigator.onLine);
            };
            vak.bewaard = veld.value;
            vak.klaar = tekst => { vak.bewaard = tekst; merk(); };
            veld.addEventListener('input', merk);
            window.addEventListener('offline', merk);
            window.addEventListener('online', merk);
            window.addEventListener('beforeunload', gebeurtenis => {
              if (vak.isConnected && vak.bewaard !== veld.value) gebeurtenis.preventDefault();
            });""";

    private final TextArea veld;
    private final Span stand = new Span();
    private final Bewaarder bewaarder;
    private final Supplier<Consultblad> herlees;
    private int versie;

    /** Keeps the text of a sheet. */
    @FunctionalInterface
    interface Bewaarder {
        Bewaard bewaar(int versie, String tekst);
    }

    /** @param herlees reads the sheet anew, after somebody else changed it */
    Bewaarveld(String naam, Consultblad blad, Bewaarder bewaarder, Supplier<Consultblad> herlees) {
        this.bewaarder = bewaarder;
        this.herlees = herlees;
        versie = blad.versie();
        veld = new TextArea(naam);
        veld.setValue(blad.tekst());
        veld.setWidthFull();
        veld.setMinRows(8);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(EEN_SECONDE);
        veld.addValueChangeListener(verandering -> {
            if (verandering.isFromClient()) {
                bewaar();
            }
        });
        // Leaving the field sends what waits: a question of the browser goes out with all that was typed before it.
        veld.addBlurListener(weg -> {});
        addClassName("bewaarveld");
        var bezig = new Span(t("consult.nogNiet"));
        bezig.addClassName("bewaar-bezig");
        var weg = new Span(t("consult.zonderLijn"));
        weg.addClassName("bewaar-weg");
        stand.addClassName("bewaar-stand");
        var regel = new Div(stand, bezig, weg);
        regel.addClassName("bewaar-regel");
        regel.getElement().setAttribute("role", "status");
        add(veld, regel);
        addAttachListener(gekoppeld -> getElement().executeJs(WACHT));
    }

    /** A line below the label. */
    Bewaarveld hulp(String tekst) {
        veld.setHelperText(tekst);
        return this;
    }

    private void bewaar() {
        var tekst = veld.getValue();
        try {
            var bewaard = bewaarder.bewaar(versie, tekst);
            versie = bewaard.versie();
            stand.setText(t("consult.bewaard", TIJD.format(Kalender.plaatselijk(bewaard.op()))));
            veld.setInvalid(false);
            getElement().executeJs("this.klaar($0)", tekst);
        } catch (OngeldigeInvoer e) {
            mislukt(String.valueOf(e.getMessage()));
        } catch (GeenRecht | NietGevonden e) {
            mislukt(t("consult.nietBewaard", String.valueOf(e.getMessage())));
        } catch (Conflict e) {
            vergelijk(String.valueOf(e.getMessage()), tekst);
        }
    }

    private void mislukt(String waarom) {
        veld.setErrorMessage(waarom);
        veld.setInvalid(true);
    }

    /** Both texts side by side; nothing of either goes away by itself. */
    private void vergelijk(String waarom, String mijn) {
        var nu = herlees.get();
        if (nu.versie() == versie) {
            mislukt(waarom);
            return;
        }
        var dialoog = new Dialog(t("consult.botsing"));
        dialoog.setWidth("60rem");
        dialoog.setCloseOnOutsideClick(false);
        dialoog.setCloseOnEsc(false);
        var ander = blok(t("consult.botsing.ander"), nu.tekst());
        var eigen = new TextArea(t("consult.botsing.mijn"));
        eigen.setValue(mijn);
        eigen.setWidthFull();
        eigen.setMinRows(8);
        var vlak = new Div(ander, eigen);
        vlak.addClassNames("kaarten", "breed-raster");
        var inhoud = new Div(new Paragraph(t("consult.botsing.uitleg")), vlak);
        inhoud.addClassName("dialoog-inhoud");
        dialoog.add(inhoud);
        var hunne = new Button(t("consult.botsing.hunne"), klik -> kies(dialoog, nu.versie(), nu.tekst(), false));
        var mijne = new Button(t("consult.botsing.mijne"), klik -> kies(dialoog, nu.versie(), eigen.getValue(), true));
        mijne.addThemeVariants(ButtonVariant.PRIMARY);
        dialoog.getFooter().add(hunne, mijne);
        dialoog.open();
    }

    private static TextArea blok(String naam, String tekst) {
        var blok = new TextArea(naam);
        blok.setValue(tekst);
        blok.setReadOnly(true);
        blok.setWidthFull();
        blok.setMinRows(8);
        return blok;
    }

    private void kies(Dialog dialoog, int nieuwe, String tekst, boolean bewaren) {
        dialoog.close();
        versie = nieuwe;
        veld.setValue(tekst);
        if (bewaren) {
            bewaar();
        } else {
            getElement().executeJs("this.klaar($0)", tekst);
        }
        veld.focus();
    }
}
