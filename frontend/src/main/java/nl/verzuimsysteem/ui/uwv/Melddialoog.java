package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.uwv.Uwvblad;

/** Records that a report to UWV was made: on which day, under which reference. */
final class Melddialoog extends Dialog {
    private static final int LANGSTE_REFERENTIE = 60;

    Melddialoog(StapService stappen, DossierId dossier, Uwvblad blad, Clock klok, Runnable daarna) {
        setHeaderTitle(t("uwv.meld.titel", blad.soort().naam().tekst()));
        setWidth("28rem");
        var datum = new DatumVeld(t("uwv.meld.datum"), klok);
        datum.setWidthFull();
        var referentie = new TextField(t("uwv.meld.referentie"));
        referentie.setHelperText(t("uwv.meld.referentie.hulp"));
        referentie.setMaxLength(LANGSTE_REFERENTIE);
        referentie.setWidthFull();
        var gemeld = blad.gemeld();
        datum.setValue(gemeld == null ? Kalender.vandaag(klok) : gemeld.datum());
        referentie.setValue(gemeld == null || gemeld.referentie() == null ? "" : gemeld.referentie());
        var fouten = new Foutensamenvatting().koppel("datum", datum).koppel("referentie", referentie);
        var inhoud = new Div(fouten, new Paragraph(t("uwv.meld.uitleg")), datum, referentie);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        var doe = new Button(t("uwv.meld.knop"), klik -> {
            var code = referentie.getValue().strip();
            var stap = new NieuweStap(
                    blad.soort().mijlpaal(), 0, datum.getValue(), null, null, null, null, code.isEmpty() ? null : code);
            try {
                if (fouten.probeer(() -> stappen.legVast(Ingelogd.actor(), dossier, stap))) {
                    close();
                    daarna.run();
                    Meldingen.gelukt(t("uwv.meld.gelukt", blad.soort().naam().tekst()));
                }
            } catch (Conflict e) {
                close();
                daarna.run();
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
        });
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()), doe);
    }
}
