package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.UUID;
import nl.verzuimsysteem.caseload.Caselijn;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Dialooggedrag;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Puts a running case of the regio on the agenda, with why. */
final class Inbrengdialoog extends Dialog {
    private static final int LANGSTE_NOTITIE = 500;

    private final Agendadelen delen;
    private final String sleutel = UUID.randomUUID().toString();
    private final ComboBox<Caselijn> dossier = new ComboBox<>(t("overleg.inbrengen.dossier"));
    private final TextArea notitie = new TextArea(t("overleg.inbrengen.notitie"));
    private final Medischewacht wacht = new Medischewacht(notitie);
    private final Foutensamenvatting fouten = new Foutensamenvatting();

    /** @param regio whose overleg it is: a case of another regio comes on the agenda there */
    Inbrengdialoog(Agendadelen delen, RegioId regio) {
        this.delen = delen;
        setHeaderTitle(t("overleg.inbrengen"));
        setWidth("32rem");
        var actor = Ingelogd.actor();
        dossier.setHelperText(t("overleg.inbrengen.dossier.hulp"));
        dossier.setItemLabelGenerator(een -> t("overleg.inbrengen.keuze", een.werknemer(), een.bedrijfsnaam()));
        dossier.setRenderer(new ComponentRenderer<>(this::keuze));
        dossier.setItemsWithFilterConverter(
                vraag -> delen
                        .caseload()
                        .lijst(
                                actor,
                                Caseloadfilter.TEAM
                                        .in(regio)
                                        .metZoek(vraag.getFilter().orElse("")),
                                new Uitsnede(vraag.getOffset(), vraag.getLimit()))
                        .rijen()
                        .stream(),
                zoektekst -> zoektekst);
        notitie.setHelperText(t("overleg.inbrengen.notitie.hulp"));
        notitie.setMaxLength(LANGSTE_NOTITIE);
        notitie.setMinRows(2);
    }

    private Div keuze(Caselijn lijn) {
        var nummer = lijn.personeelsnummer();
        var onder = new Span(
                nummer == null || nummer.isBlank()
                        ? t("overleg.inbrengen.onder", lijn.bedrijfsnaam(), lijn.week())
                        : t("overleg.inbrengen.onderNummer", nummer, lijn.bedrijfsnaam(), lijn.week()));
        onder.addClassName("stil");
        var keuze = new Div(new Span(lijn.werknemer()), onder);
        keuze.addClassName("keuze");
        return keuze;
    }

    void vraag(Runnable daarna) {
        fouten.koppel("dossier", dossier).koppel("notitie", notitie);
        dossier.setWidthFull();
        notitie.setWidthFull();
        var inhoud = new Div(fouten, dossier, notitie, wacht);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        Dialooggedrag.geef(this);
        var doe = new Button(t("overleg.inbrengen.bewaar"), klik -> brengIn(daarna));
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()), doe);
        open();
    }

    private void brengIn(Runnable daarna) {
        var keuze = dossier.getValue();
        if (keuze == null) {
            Foutmerk.zet(dossier, t("overleg.inbrengen.kies"));
            dossier.focus();
            return;
        }
        var waarom = notitie.getValue().isBlank() ? null : notitie.getValue().strip();
        try {
            if (fouten.probeer(() ->
                    delen.agenda().brengIn(Ingelogd.actor(), keuze.dossier(), waarom, wacht.nietMedisch(), sleutel))) {
                close();
                daarna.run();
                Meldingen.gelukt(t("overleg.inbrengen.gelukt", keuze.werknemer()));
            }
        } catch (Conflict | NietGevonden e) {
            close();
            daarna.run();
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
