package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.Opdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.tarieven.Prijsblok;
import org.jspecify.annotations.Nullable;

/** One opdracht in its dossier: where it stands, and what its sender can do now. */
final class Opdrachtkaart extends Article {
    private final OpdrachtService service;
    private final Runnable ververs;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final TextArea antwoord = new TextArea(t("opdrachten.antwoord"));
    private final Medischewacht wacht = new Medischewacht(antwoord);
    private @Nullable Opdracht getoond;

    /** @param ververs reads and shows the orders anew */
    Opdrachtkaart(OpdrachtService service, Runnable ververs) {
        this.service = service;
        this.ververs = ververs;
        addClassNames("kaart", "opdrachtkaart");
        antwoord.setHelperText(t("opdrachten.geenMedisch"));
        antwoord.setMinRows(3);
        antwoord.setValueChangeMode(ValueChangeMode.LAZY);
        antwoord.setWidthFull();
        fouten.koppel("antwoord", antwoord);
    }

    /** Brings it into view, for who followed a link to this order. */
    void wijsAan() {
        addClassName("aangewezen");
        getElement().setAttribute("tabindex", "-1");
        // After the frame, which would bring the focus to the title of the page.
        getElement().executeJs("""
                setTimeout(() => {
                  this.focus({preventScroll: true});
                  this.scrollIntoView({block: 'center'});
                })""");
    }

    void toon(Opdracht opdracht) {
        if (opdracht.equals(getoond)) {
            return;
        }
        getoond = opdracht;
        removeAll();
        var naam = new H2(opdracht.type());
        naam.setId("opdracht-" + opdracht.id());
        getElement().setAttribute("aria-labelledby", "opdracht-" + opdracht.id());
        var kop = new Header(naam, Opdrachtwoorden.label(opdracht.status()));
        kop.addClassName("kaart-kop");
        var inhoud = new Div(geschreven(opdracht.tekst()));
        inhoud.addClassName("kaart-inhoud");
        opdracht.openVraag().ifPresent(vraag -> inhoud.add(vraag(opdracht, vraag)));
        if (opdracht.slottekst() != null) {
            inhoud.add(slot(opdracht, opdracht.slottekst()));
        }
        inhoud.add(feiten(opdracht));
        inhoud.add(acties(opdracht));
        add(kop, inhoud);
    }

    private static Paragraph geschreven(@Nullable String tekst) {
        var alinea = new Paragraph(tekst == null ? "" : tekst);
        alinea.addClassName("geschreven");
        return alinea;
    }

    private Div vraag(Opdracht opdracht, Opdracht.Stap stap) {
        var blok = new Div(new H3(t("opdrachten.kaart.vraag", stap.door())), geschreven(stap.tekst()));
        blok.addClassNames("waarschuwing", "onder-elkaar");
        if (DossierOpdrachten.mag(Handeling.OPDRACHT_TOELICHTEN)) {
            var stuur = new Button(t("opdrachten.antwoord.knop"), klik -> beantwoord(opdracht.id()));
            stuur.addThemeVariants(ButtonVariant.PRIMARY);
            blok.add(fouten, antwoord, wacht, new Div(stuur));
        }
        return blok;
    }

    private static Div slot(Opdracht opdracht, String tekst) {
        var titel = opdracht.status() == OpdrachtStatus.TERUGGESTUURD
                ? t("opdrachten.kaart.reden")
                : t("opdrachten.kaart.antwoord");
        var blok = new Div(new H3(titel), geschreven(tekst));
        blok.addClassNames("slottekst", "onder-elkaar");
        return blok;
    }

    private static Feiten feiten(Opdracht opdracht) {
        var uitvoerder = opdracht.uitvoerder();
        var feiten = new Feiten()
                .feit(t("opdrachten.verstuurd"), doorOp(opdracht.verstuurdDoor(), opdracht.verstuurdOp()))
                .feit(t("opdrachten.uitvoerder"), Opdrachtwoorden.groep(opdracht.groep()));
        if (uitvoerder != null) {
            feiten.feit(t("opdrachten.opgepakt"), doorOp(uitvoerder.naam(), uitvoerder.opgepaktOp()));
        } else if (opdracht.gezienOp() != null) {
            feiten.feit(t("opdrachten.gezien"), Kalender.kort(opdracht.gezienOp()));
        }
        if (opdracht.gewensteDatum() != null) {
            feiten.feit(t("opdrachten.gewensteDatum"), Kalender.kort(opdracht.gewensteDatum()));
        }
        if (opdracht.afgerondOp() != null) {
            feiten.feit(t("opdrachten.afgerond"), Kalender.kort(opdracht.afgerondOp()));
        }
        return feiten.feit(t("opdrachten.prijs"), new Prijsblok(opdracht.prijs()));
    }

    private static String doorOp(String naam, Instant moment) {
        return t("opdrachten.doorOp", naam, Kalender.kort(moment));
    }

    private Div acties(Opdracht opdracht) {
        var acties = new Div();
        acties.addClassName("rij");
        if (opdracht.status().wachtOpOppakken() && DossierOpdrachten.mag(Handeling.OPDRACHT_INTREKKEN)) {
            acties.add(new Button(t("opdrachten.intrekken"), klik -> vraagIntrekken(opdracht.id())));
        }
        if (opdracht.status().loopt() && DossierOpdrachten.mag(Handeling.OPDRACHT_BEHANDELEN)) {
            acties.add(new Anchor(Paden.werklijst(opdracht.id()), t("opdrachten.naarWerklijst")));
        }
        if (opdracht.verloop().size() > 1) {
            acties.add(verloop(opdracht));
        }
        return acties;
    }

    private static Component verloop(Opdracht opdracht) {
        var verloop = new Details(t("opdrachten.verloop"), new Verloop(opdracht.verloop()));
        verloop.addClassName("heel");
        return verloop;
    }

    private void beantwoord(OpdrachtId id) {
        probeer(() -> {
            if (fouten.probeer(
                    () -> service.beantwoordVraag(Ingelogd.actor(), id, antwoord.getValue(), wacht.nietMedisch()))) {
                antwoord.clear();
                Meldingen.gelukt(t("opdrachten.antwoord.gelukt"));
                ververs.run();
            }
        });
    }

    private void vraagIntrekken(OpdrachtId id) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("opdrachten.intrekken.titel"));
        vraag.setText(t("opdrachten.intrekken.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("opdrachten.intrekken.nee"));
        vraag.setConfirmText(t("opdrachten.intrekken.ja"));
        vraag.addConfirmListener(ja -> probeer(() -> {
            service.trekIn(Ingelogd.actor(), id);
            Meldingen.gelukt(t("opdrachten.intrekken.gelukt"));
            ververs.run();
        }));
        vraag.open();
    }

    /** Somebody else may have been first: then say so, and show how it stands now. */
    private void probeer(Runnable daad) {
        try {
            daad.run();
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            ververs.run();
        }
    }
}
