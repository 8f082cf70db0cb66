package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** Everything the user must do in the function he acts in, the most urgent first. */
@Prototype
@Toont(Handeling.TAKEN_INZIEN)
@Route(value = Paden.TAKEN, layout = HoofdLayout.class)
final class TakenView extends Pagina implements BeforeEnterObserver {
    private final TakenService service;
    private final LocalDate vandaag;
    private final Select<Termijn> termijn = new Select<>();
    private final Grid<Taak> grid = Lijst.maak(t("taken.naam"));

    TakenView(TakenService service, Clock klok) {
        super(t("taken.titel"));
        this.service = service;
        vandaag = Kalender.vandaag(klok);
        termijn.setLabel(t("taken.filter"));
        termijn.setEmptySelectionAllowed(true);
        termijn.setEmptySelectionCaption(t("taken.filter.alle"));
        termijn.setItems(Termijn.values());
        termijn.setItemLabelGenerator(keuze -> keuze == null ? t("taken.filter.alle") : Taakregel.woord(keuze));
        var balk = new Div(termijn);
        balk.addClassName("rij");
        add(balk, grid);
        grid.addComponentColumn(this::taak)
                .setHeader(t("taken.kolom.taak"))
                .setFlexGrow(2)
                .setAutoWidth(true);
        Lijst.alleenBreed(grid.addComponentColumn(rij -> Taakregel.termijn(rij, vandaag))
                .setHeader(t("taken.kolom.uiterlijk"))
                .setFlexGrow(0)
                .setAutoWidth(true));
        Lijst.alleenBreed(grid.addColumn(Taak::bedrijfsnaam)
                .setHeader(t("taken.kolom.bedrijf"))
                .setAutoWidth(true));
        Lijst.alleenBreed(grid.addColumn(rij -> rij.functie().naam())
                .setHeader(t("taken.kolom.functie"))
                .setAutoWidth(true));
        if (Rechten.mag(Ingelogd.actor(), Handeling.TAAK_AFRONDEN)) {
            grid.addComponentColumn(this::knop)
                    .setHeader(t("taken.kolom.klaar"))
                    .setFlexGrow(0)
                    .setAutoWidth(true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kop().ondertitel(t("taken.ondertitel", Ingelogd.actor().functie().naam()));
        var adres = new Adresfilter(event.getLocation());
        termijn.setValue(adres.lees("termijn").map(TakenView::termijn).orElse(null));
        termijn.addValueChangeListener(keuze -> {
            adres.zet("termijn", naam(keuze.getValue()));
            toon();
        });
        toon();
    }

    private void toon() {
        var filter = new TakenFilter(null, termijn.getValue(), null, null, false);
        Lijst.vul(grid, deel -> service.open(Ingelogd.actor(), filter, deel), leeg());
    }

    private LegeStaat leeg() {
        return termijn.getValue() == null
                ? new LegeStaat(t("taken.leeg.titel"), t("taken.leeg.uitleg"))
                : new LegeStaat(t("taken.leeg.filter"), "", new Button(t("taken.filter.wis"), klik -> termijn.clear()));
    }

    private Component taak(Taak taak) {
        var wie = new Span(taak.bedrijfsnaam());
        wie.addClassNames("smal", "stil");
        var wanneer = new Div(Taakregel.termijn(taak, vandaag));
        wanneer.addClassName("smal");
        return new Div(Taakregel.link(taak), wanneer, wie);
    }

    private Component knop(Taak taak) {
        var id = taak.id();
        if (id == null || !Taakregel.isAfTeRonden(taak)) {
            return new Span();
        }
        var knop = new Button(t("taken.rondAf"), klik -> rondAf(id));
        knop.addThemeVariants(ButtonVariant.SMALL);
        knop.setAriaLabel(t("taken.rondAf.naam", taak.werknemer()));
        return knop;
    }

    private void rondAf(TaakId taak) {
        service.rondAf(Ingelogd.actor(), taak);
        Meldingen.gelukt(t("taken.afgerond"));
        toon();
    }

    private static @Nullable Termijn termijn(String naam) {
        return Arrays.stream(Termijn.values())
                .filter(een -> naam(een).equals(naam))
                .findFirst()
                .orElse(null);
    }

    private static String naam(@Nullable Termijn termijn) {
        return termijn == null ? "" : termijn.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
