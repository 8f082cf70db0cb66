package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.SelektAfnameService;
import nl.verzuimsysteem.medisch.Selektafname;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.SelektService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.Taal;
import nl.verzuimsysteem.ui.Teksten;
import nl.verzuimsysteem.ui.component.Bereikbaar;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.ui.vragenlijst.Vragenpad;
import nl.verzuimsysteem.vragenlijst.Antwoord;

/** The MMA calls the werknemer, asks the questions in his language and fills in what he says. */
@Prototype
@StyleSheet("medisch.css")
@StyleSheet("vragenpad.css")
@Toont(Handeling.SELEKT_AFNEMEN)
@Route(value = Paden.SELEKT_AFNEMEN + "/:selekt", layout = HoofdLayout.class)
final class AfnameView extends Pagina implements BeforeEnterObserver {
    private final SelektAfnameService service;
    private final SelektService triages;
    private final Arbodienst arbodienst;
    private final Bevestiging bevestiging;
    private final Duration stil;
    private final Div vlak = new Div();
    private final Div gesprek = new Div();
    private Button nietBereikt = new Button();

    AfnameView(
            SelektAfnameService service,
            SelektService triages,
            Arbodienst arbodienst,
            Bevestiging bevestiging,
            @Value("${verzuim.medisch.stil}") Duration stil) {
        super(t("afname.titel"));
        this.service = service;
        this.triages = triages;
        this.arbodienst = arbodienst;
        this.bevestiging = bevestiging;
        this.stil = stil;
        gesprek.addClassName("stapel");
        add(vlak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "selekt", SelektId::new);
        toon(() -> service.begin(Ingelogd.actor(), id));
    }

    private void toon(Supplier<Selektafname> lezing) {
        vlak.removeAll();
        try {
            toon(lezing.get());
        } catch (Conflict e) {
            vlak.add(new LegeStaat(t("afname.nietNu"), String.valueOf(e.getMessage())));
        }
    }

    private void toon(Selektafname afname) {
        kop().ondertitel(t("afname.onder", afname.bedrijfsnaam(), Kalender.voluit(afname.eersteDag())));
        kop().terugNaar(afname.werknemernaam(), Paden.dossier(afname.dossier(), "overzicht"));
        var gegeven = new LinkedHashMap<>(afname.gegeven());
        var taal = new Select<Taal>();
        taal.setLabel(t("afname.taal"));
        taal.setItems(Taal.values());
        taal.setItemLabelGenerator(Taal::naam);
        taal.setValue(Taal.van(Vragenpad.gesproken(afname.taal())));
        taal.addValueChangeListener(anders -> praat(afname, gegeven, taal));
        var raster = new Div(bel(afname, taal, nietBereikt(afname)), gesprek);
        raster.addClassName("afname");
        praat(afname, gegeven, taal);
        vlak.add(new Stilte(stil, bevestiging, raster, () -> toon(() -> service.begin(Ingelogd.actor(), afname.id()))));
    }

    /** Nobody answered: her colleagues see when she tried, and the taak stays. */
    private Button nietBereikt(Selektafname afname) {
        var sleutel = UUID.randomUUID().toString();
        nietBereikt = new Button(
                t("afname.nietBereikt"),
                klik -> doe(() -> {
                    triages.nietBereikt(Ingelogd.actor(), afname.id(), sleutel);
                    Meldingen.gelukt(t("afname.nietBereikt.klaar", afname.werknemernaam()));
                    UI.getCurrent().navigate(Paden.SELEKT);
                }));
        return nietBereikt;
    }

    private static Component bel(Selektafname afname, Select<Taal> taal, Button nietBereikt) {
        var feiten = new Feiten();
        afname.telefoons()
                .forEach(nummer ->
                        feiten.feit(t("afname.telefoon"), Bereikbaar.telefoon(nummer, afname.werknemernaam())));
        var geboren = afname.geboortedatum();
        if (geboren != null) {
            feiten.feit(t("afname.geboren"), Kalender.voluit(geboren));
        }
        var inhoud = new Div(feiten);
        inhoud.addClassName("stapel");
        if (afname.telefoons().isEmpty()) {
            inhoud.add(new Paragraph(t("afname.geenTelefoon")));
        }
        if (geboren != null) {
            inhoud.add(new Paragraph(t("afname.geboren.hulp")));
        }
        inhoud.add(taal, nietBereikt);
        return new Kaart(t("afname.bel"), inhoud);
    }

    private void praat(Selektafname afname, Map<String, Antwoord> gegeven, Select<Taal> keuze) {
        var taal = keuze.getValue();
        var zeg = zeg(taal);
        gesprek.removeAll();
        gesprek.add(zeg);
        if (afname.doorAnder()) {
            gesprek.add(anders(afname));
            return;
        }
        gesprek.add(new Vragenpad(afname.lijst(), gegeven, taal.code(), opslag(afname, gegeven, keuze, zeg))
                .naAfloop(new Paragraph(t("afname.klaar"))));
    }

    /** In the language of the talk, whatever the page speaks. */
    private Component zeg(Taal taal) {
        var tekst = new Paragraph(
                Teksten.t(taal.locale(), "vragenpad.bel.zeg", Ingelogd.actor().naam(), arbodienst.naam()));
        tekst.addClassName("afname-zeg");
        var kaart = new Kaart(Teksten.t(taal.locale(), "vragenpad.bel.kop"), tekst);
        kaart.getElement().setAttribute("lang", taal.code());
        return kaart;
    }

    private Component anders(Selektafname afname) {
        var verder = new Button(t("afname.anders.verder"), klik -> neemOver(afname, false));
        verder.addThemeVariants(ButtonVariant.PRIMARY);
        return new LegeStaat(
                t("afname.anders"),
                t("afname.anders.uitleg"),
                verder,
                new Button(t("afname.anders.opnieuw"), klik -> neemOver(afname, true)));
    }

    private void neemOver(Selektafname afname, boolean opnieuw) {
        toon(() -> service.neemOver(Ingelogd.actor(), afname.id(), opnieuw));
    }

    /** @param weg what she needs no more when it is done; the language too, for in another she would read it all again */
    private Vragenpad.Opslag opslag(Selektafname afname, Map<String, Antwoord> gegeven, Component... weg) {
        return new Vragenpad.Opslag() {
            @Override
            public void bewaar(String vraag, Antwoord antwoord) {
                doe(() -> service.bewaar(Ingelogd.actor(), afname.id(), afname.versie(), vraag, antwoord));
                gegeven.put(vraag, antwoord);
            }

            @Override
            public void rondAf() {
                doe(() -> service.rondAf(Ingelogd.actor(), afname.id(), afname.versie()));
                gegeven.clear();
                Stream.of(weg).forEach(een -> een.setVisible(false));
                nietBereikt.setVisible(false);
            }
        };
    }

    /** It ended, or the werknemer goes on himself: the page tells what can be done. */
    private void doe(Runnable act) {
        try {
            act.run();
        } catch (Conflict e) {
            vlak.removeAll();
            vlak.add(new LegeStaat(t("afname.nietNu"), String.valueOf(e.getMessage())));
        }
    }
}
