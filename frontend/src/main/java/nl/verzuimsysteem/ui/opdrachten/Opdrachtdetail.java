package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.Opdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** The opdracht that is open on the worklist, and what the user can do with it now. */
final class Opdrachtdetail extends Section {
    private final WerklijstService service;
    private final OpdrachtService opdrachten;
    private final Clock klok;
    private final Runnable gewijzigd;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final TextArea bericht = new TextArea(t("opdrachten.detail.bericht"));
    private final Medischewacht wacht = new Medischewacht(bericht).zonderVraag();
    private final H2 titel = new H2();
    private @Nullable Opdracht getoond;
    private String terug = Paden.WERKLIJST;

    /** @param gewijzigd hears that the user did something with the order */
    Opdrachtdetail(WerklijstService service, OpdrachtService opdrachten, Clock klok, Runnable gewijzigd) {
        this.service = service;
        this.opdrachten = opdrachten;
        this.klok = klok;
        this.gewijzigd = gewijzigd;
        addClassNames("kaart", "werklijst-detail");
        titel.setId("werklijst-opdracht");
        titel.getElement().setAttribute("tabindex", "-1");
        bericht.setHelperText(t("opdrachten.geenMedisch"));
        bericht.setMinRows(4);
        bericht.setWidthFull();
        bericht.setValueChangeMode(ValueChangeMode.LAZY);
        for (var veld : new String[] {"antwoord", "vraag", "reden"}) {
            fouten.koppel(veld, bericht);
        }
        getElement().setAttribute("aria-labelledby", "werklijst-opdracht");
    }

    /** Nothing is open. */
    void leeg() {
        getoond = null;
        bericht.clear();
        removeAll();
    }

    boolean toont(OpdrachtId id) {
        return getoond != null && getoond.id().equals(id);
    }

    /** @param naar the address of the list as it is filtered now */
    void toon(Opdracht opdracht, String naar) {
        terug = naar;
        if (!toont(opdracht.id())) {
            bericht.clear();
            fouten.wis();
        }
        toon(opdracht);
    }

    void terugNaar(String naar) {
        terug = naar;
        if (getoond != null) {
            toon(getoond);
        }
    }

    void neemFocus() {
        // After the frame, which would bring the focus to the title of the page.
        titel.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    /** Somebody did something with an order: shows this one as it stands now, and keeps what is being typed. */
    void ververs() {
        if (getoond != null) {
            var nu = opdrachten.opdracht(Ingelogd.actor(), getoond.id());
            if (!nu.equals(getoond)) {
                toon(nu);
            }
        }
    }

    private void toon(Opdracht opdracht) {
        getoond = opdracht;
        removeAll();
        titel.setText(opdracht.type());
        var kop = new Header(titel, Opdrachtwoorden.label(opdracht.status()));
        kop.addClassName("kaart-kop");
        var tekst = new Paragraph(opdracht.tekst());
        tekst.addClassName("geschreven");
        var geschiedenis = new Div(new H3(t("opdrachten.verloop")), new Verloop(opdracht.verloop()));
        geschiedenis.addClassName("onder-elkaar");
        var inhoud = new Div(tekst, feiten(opdracht), acties(opdracht), geschiedenis);
        inhoud.addClassName("kaart-inhoud");
        add(terugLink(), kop, inhoud);
    }

    /** Only where the list and the order do not stand side by side. */
    private Anchor terugLink() {
        var link = new Anchor(terug);
        link.add(Icoon.TERUG.maak());
        link.add(t("opdrachten.detail.terug"));
        link.addClassNames("met-icoon", "smal-link");
        return link;
    }

    private Feiten feiten(Opdracht opdracht) {
        var betreft = opdracht.betreft();
        var nu = klok.instant();
        var feiten = new Feiten()
                .feit(
                        t("opdrachten.dossier"),
                        new Anchor(Paden.dossier(betreft.dossier(), "opdrachten"), betreft.werknemersnaam()))
                .feit(
                        t("opdrachten.bedrijf"),
                        new Anchor(Paden.bedrijf(betreft.bedrijf(), "stamgegevens"), betreft.bedrijfsnaam()))
                .feit(
                        t("opdrachten.verstuurd"),
                        t("opdrachten.doorOp", opdracht.verstuurdDoor(), Kalender.kort(opdracht.verstuurdOp())));
        if (opdracht.status().wachtOpOppakken()) {
            var uiterlijk = Kalender.kort(opdracht.alarmNa());
            feiten.feit(
                    t("opdrachten.oppakkenVoor"),
                    opdracht.teLaatOpgepakt(nu)
                            ? new StatusLabel(StatusLabel.Soort.FOUT, t("opdrachten.teLaat", uiterlijk))
                            : new Span(uiterlijk));
        }
        if (opdracht.gewensteDatum() != null) {
            feiten.feit(t("opdrachten.gewensteDatum"), Kalender.kort(opdracht.gewensteDatum()));
        }
        if (opdracht.uitvoerder() != null) {
            feiten.feit(t("opdrachten.uitvoerder"), opdracht.uitvoerder().naam());
        }
        return feiten;
    }

    private Div acties(Opdracht opdracht) {
        var actor = Ingelogd.actor();
        var acties = new Div();
        acties.addClassName("onder-elkaar");
        if (!opdracht.status().loopt()) {
            return acties;
        }
        if (opdracht.groep() != actor.functie()) {
            acties.add(stil(t("opdrachten.detail.andereGroep", Opdrachtwoorden.groep(opdracht.groep()))));
        } else if (opdracht.status().wachtOpOppakken()) {
            acties.add(new Div(hoofdknop(t("opdrachten.pakOp"), this::pakOp)));
        } else if (opdracht.isOpgepaktDoor(actor)) {
            behandeling(opdracht, acties);
        } else {
            vanCollega(opdracht, acties);
        }
        return acties;
    }

    private void behandeling(Opdracht opdracht, Div acties) {
        var vraagOpen = opdracht.status() == OpdrachtStatus.VRAAG;
        if (vraagOpen) {
            acties.add(stil(t("opdrachten.detail.wachtOpAntwoord")));
        }
        var knoppen = new Div(hoofdknop(t("opdrachten.rondAf"), this::rondAf));
        knoppen.addClassName("rij");
        if (!vraagOpen) {
            knoppen.add(new Button(t("opdrachten.vraagTerug"), klik -> vraagTerug()));
        }
        knoppen.add(new Button(t("opdrachten.stuurTerug"), klik -> stuurTerug()));
        if (!vraagOpen) {
            var vrij = new Button(t("opdrachten.geefVrij"), klik -> geefVrij());
            vrij.addThemeVariants(ButtonVariant.TERTIARY);
            knoppen.add(vrij);
        }
        acties.add(fouten, bericht, wacht, knoppen);
    }

    private void vanCollega(Opdracht opdracht, Div acties) {
        var naam = opdracht.uitvoerder() == null ? "" : opdracht.uitvoerder().naam();
        acties.add(stil(t("opdrachten.detail.bijCollega", naam)));
        if (opdracht.status() == OpdrachtStatus.IN_BEHANDELING) {
            acties.add(new Div(new Button(t("opdrachten.geefVrij"), klik -> vraagVrijgeven(naam))));
        }
    }

    private static Paragraph stil(String tekst) {
        var alinea = new Paragraph(tekst);
        alinea.addClassName("stil");
        return alinea;
    }

    private static Button hoofdknop(String tekst, Runnable daad) {
        var knop = new Button(tekst, klik -> daad.run());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return knop;
    }

    private void pakOp() {
        doe(t("opdrachten.pakOp.gelukt"), id -> service.pakOp(Ingelogd.actor(), id));
    }

    private void geefVrij() {
        doe(t("opdrachten.geefVrij.gelukt"), id -> service.geefVrij(Ingelogd.actor(), id));
    }

    private void rondAf() {
        doe(t("opdrachten.rondAf.gelukt"), id -> service.voerUit(Ingelogd.actor(), id, bericht.getValue()));
    }

    private void vraagTerug() {
        doe(t("opdrachten.vraagTerug.gelukt"), id -> service.vraagTerug(Ingelogd.actor(), id, bericht.getValue()));
    }

    private void stuurTerug() {
        doe(t("opdrachten.stuurTerug.gelukt"), id -> service.stuurTerug(Ingelogd.actor(), id, bericht.getValue()));
    }

    private void vraagVrijgeven(String naam) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("opdrachten.geefVrij.titel", naam));
        vraag.setText(t("opdrachten.geefVrij.uitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("opdrachten.geefVrij.nee"));
        vraag.setConfirmText(t("opdrachten.geefVrij"));
        vraag.addConfirmListener(ja -> geefVrij());
        vraag.open();
    }

    private void doe(String gelukt, Consumer<OpdrachtId> daad) {
        if (getoond == null) {
            return;
        }
        var id = getoond.id();
        try {
            if (fouten.probeer(() -> daad.accept(id))) {
                bericht.clear();
                Meldingen.gelukt(gelukt);
                ververs();
                gewijzigd.run();
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            ververs();
            gewijzigd.run();
        }
    }
}
