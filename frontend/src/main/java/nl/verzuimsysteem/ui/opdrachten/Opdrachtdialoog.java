package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.Opdrachttype;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.tarieven.Prijsblok;
import org.jspecify.annotations.Nullable;

/**
 * Three things to fill in; who carries it out and what it costs is told before sending. The key of the order is made when
 * the dialog opens, so that a double click, or a second try after a failure, sends once.
 */
final class Opdrachtdialoog extends Dialog {
    private final OpdrachtService service;
    private final DossierId dossier;
    private final Runnable verstuurd;
    private final String sleutel = UUID.randomUUID().toString();

    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Select<Opdrachttype> type = new Select<>();
    private final TextArea tekst = new TextArea(t("opdrachten.dialoog.tekst"));
    private final Medischewacht wacht = new Medischewacht(tekst);
    private final DatumVeld gewensteDatum;
    private final Div gevolg = new Div();
    private final Button verstuur = new Button(t("opdrachten.dialoog.knop"));

    Opdrachtdialoog(
            OpdrachtService service,
            Clock klok,
            DossierId dossier,
            List<Opdrachttype> typen,
            @Nullable String gekozen,
            Runnable verstuurd) {
        this.service = service;
        this.dossier = dossier;
        this.verstuurd = verstuurd;
        setHeaderTitle(t("opdrachten.dialoog.titel"));
        addClassName("opdrachtdialoog");
        setCloseOnOutsideClick(false);
        type.setLabel(t("opdrachten.dialoog.type"));
        type.setItems(typen);
        type.setItemLabelGenerator(keuze -> keuze == null ? "" : keuze.naam());
        type.addValueChangeListener(keuze -> toonGevolg(keuze.getValue()));
        typen.stream().filter(een -> een.code().equals(gekozen)).findFirst().ifPresent(type::setValue);
        tekst.setHelperText(t("opdrachten.geenMedisch"));
        tekst.setMinRows(4);
        tekst.setMaxRows(12);
        gewensteDatum = new DatumVeld(t("opdrachten.dialoog.gewensteDatum"), klok);
        gewensteDatum.setMin(Kalender.vandaag(klok));
        fouten.koppel("type", type).koppel("tekst", tekst).koppel("gewensteDatum", gewensteDatum);
        gevolg.addClassName("opdracht-gevolg");
        gevolg.getElement().setAttribute("role", "status");
        var velden = new Div(fouten, type, gevolg, tekst, wacht, gewensteDatum);
        velden.addClassName("onder-elkaar");
        add(velden);
        verstuur.addThemeVariants(ButtonVariant.PRIMARY);
        verstuur.setDisableOnClick(true);
        verstuur.addClickListener(klik -> verstuur());
        getFooter().add(new Button(t("opdrachten.annuleer"), klik -> verlaat()), verstuur);
        addDialogCloseActionListener(sluiten -> verlaat());
        addOpenedChangeListener(verandering -> {
            if (verandering.isOpened() && type.isEmpty()) {
                type.focus();
            } else if (verandering.isOpened()) {
                tekst.focus();
            }
        });
    }

    /** What was shown may have changed: show what holds now, with the same choice. */
    private void leesOpnieuw() {
        var gekozen = type.getValue();
        var nu = service.typen(Ingelogd.actor(), dossier);
        type.setItems(nu);
        if (gekozen != null) {
            nu.stream()
                    .filter(een -> een.code().equals(gekozen.code()))
                    .findFirst()
                    .ifPresent(type::setValue);
        }
    }

    private void toonGevolg(@Nullable Opdrachttype keuze) {
        gevolg.removeAll();
        if (keuze == null) {
            return;
        }
        type.setHelperText(keuze.uitleg());
        var feiten = new Feiten().feit(t("opdrachten.uitvoerder"), uitvoerder(keuze));
        gevolg.add(feiten.feit(t("opdrachten.prijs"), new Prijsblok(keuze.prijs())));
    }

    private static Div uitvoerder(Opdrachttype keuze) {
        var wie = new Div(new Div(Opdrachtwoorden.groep(keuze.groep())));
        if (!keuze.namen().isEmpty()) {
            var namen = new Span(Opdrachtwoorden.namen(keuze.namen()));
            namen.addClassName("stil");
            wie.add(namen);
        }
        if (keuze.vervangen()) {
            wie.add(new Paragraph(
                    t("opdrachten.dialoog.vervangen", keuze.bedoeldeGroep().naam())));
        }
        return wie;
    }

    private void verstuur() {
        try {
            var keuze = type.getValue();
            var nieuw = new NieuweOpdracht(
                    sleutel,
                    dossier,
                    keuze == null ? "" : keuze.code(),
                    tekst.getValue(),
                    gewensteDatum.getValue(),
                    wacht.nietMedisch(),
                    keuze == null ? null : NieuweOpdracht.Getoond.van(keuze.prijs()));
            if (fouten.probeer(() -> service.verstuur(Ingelogd.actor(), nieuw))) {
                close();
                Meldingen.gelukt(t("opdrachten.dialoog.gelukt"));
                verstuurd.run();
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            leesOpnieuw();
        } finally {
            // After a failure too: what was typed is still there, and can be sent again.
            verstuur.setEnabled(true);
        }
    }

    private void verlaat() {
        if (tekst.isEmpty()) {
            close();
            return;
        }
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("opdrachten.dialoog.weg.titel"));
        vraag.setText(t("opdrachten.dialoog.weg.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("opdrachten.dialoog.weg.blijf"));
        vraag.setConfirmText(t("opdrachten.dialoog.weg.knop"));
        vraag.addConfirmListener(ja -> close());
        vraag.open();
    }
}
