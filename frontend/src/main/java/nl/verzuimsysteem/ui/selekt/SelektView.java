package nl.verzuimsysteem.ui.selekt;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.selekt.OverzichtService;
import nl.verzuimsysteem.selekt.Overzichtfilter;
import nl.verzuimsysteem.selekt.Overzichtlijst;
import nl.verzuimsysteem.selekt.Overzichtregel;
import nl.verzuimsysteem.selekt.Overzichtstaat;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tellers;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The triages of the team: who must be called on top, each row with what happens now. The address holds the filters. */
@Prototype
@StyleSheet("taken.css")
@StyleSheet("selekt.css")
@Toont(Handeling.SELEKT_INZIEN)
@Route(value = Paden.SELEKT, layout = HoofdLayout.class)
final class SelektView extends Pagina implements BeforeEnterObserver {
    private static final String STAAT = "staat";
    private static final String BEDRIJF = "bedrijf";
    private static final String NAAM = "naam";

    private final OverzichtService service;
    private final Tellers<Overzichtstaat> tellers = new Tellers<>(t("selekt.tellers"), this::kies);
    private final Bedrijfkeuze bedrijf;
    private final Div balk = new Div();
    private final Paragraph oud = new Paragraph(t("selekt.oud"));
    private final Grid<Overzichtregel> grid;
    private Optional<Overzichtstaat> staat = Optional.empty();
    private String naam = "";
    private Adresfilter adres = new Adresfilter(new Location(Paden.SELEKT));

    SelektView(OverzichtService service, OrganisatieService organisatie, Arbodienst arbodienst) {
        super(t("selekt.titel", arbodienst.triage()));
        this.service = service;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("selekt.uitleg"));
        bedrijf = new Bedrijfkeuze(t("selekt.filter.bedrijf"), actor, organisatie);
        bedrijf.veld().addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                adres.zet(BEDRIJF, bedrijf.inAdres());
                toon();
            }
        });
        balk.addClassNames("rij", "filters");
        oud.addClassName("stil");
        grid = Selekttabel.maak(actor);
        add(Selektbladen.van(actor, Paden.SELEKT), tellers, balk, oud, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void lees(Adresfilter nieuw) {
        adres = nieuw;
        staat = nieuw.lees(STAAT).flatMap(SelektView::staat);
        naam = nieuw.lees(NAAM).orElse("");
        bedrijf.kies(nieuw.lees(BEDRIJF));
        balk.removeAll();
        balk.add(
                new Zoekveld(t("selekt.filter.naam"), NAAM, adres, gezocht -> {
                    naam = gezocht;
                    toon();
                }),
                bedrijf.veld());
    }

    private static Optional<Overzichtstaat> staat(String inAdres) {
        return Arrays.stream(Overzichtstaat.values())
                .filter(een -> inAdres(een).equals(inAdres))
                .findFirst();
    }

    /** {@code te-bellen}. */
    static String inAdres(Overzichtstaat staat) {
        return staat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void kies(Optional<Overzichtstaat> keuze) {
        staat = keuze;
        adres.zet(STAAT, keuze.map(SelektView::inAdres).orElse(""));
        toon();
    }

    private void wis() {
        List.of(STAAT, BEDRIJF, NAAM).forEach(filter -> adres.zet(filter, ""));
        lees(adres);
        toon();
    }

    private void toon() {
        var filter = new Overzichtfilter(staat.orElse(null), bedrijf.gekozen(), naam);
        oud.setVisible(staat.filter(een -> !een.loopt()).isPresent());
        Lijst.vul(grid, deel -> lees(filter, deel), leeg(filter));
    }

    /** The first rows bring the numbers along. */
    private Bladzijde<Overzichtregel> lees(Overzichtfilter filter, Uitsnede deel) {
        if (deel.vanaf() > 0) {
            return service.lijst(Ingelogd.actor(), filter, deel);
        }
        var overzicht = service.overzicht(Ingelogd.actor(), filter, deel.aantal());
        tellers.toon(tellers(overzicht), staat);
        return overzicht.bladzijde();
    }

    private static List<Tellers.Teller<Overzichtstaat>> tellers(Overzichtlijst overzicht) {
        var alle = new ArrayList<Tellers.Teller<Overzichtstaat>>();
        alle.add(new Tellers.Teller<>(
                Optional.empty(),
                t("selekt.lopend"),
                Arrays.stream(Overzichtstaat.values())
                        .filter(Overzichtstaat::loopt)
                        .mapToLong(overzicht::aantal)
                        .sum(),
                0));
        for (var een : Overzichtstaat.values()) {
            alle.add(new Tellers.Teller<>(Optional.of(een), Selektwoorden.woord(een), overzicht.aantal(een), 0));
        }
        return alle;
    }

    private LegeStaat leeg(Overzichtfilter filter) {
        return filter.equals(Overzichtfilter.LOPEND)
                ? new LegeStaat(t("selekt.leeg.titel"), t("selekt.leeg.uitleg"))
                : new LegeStaat(t("selekt.leeg.filter"), t("selekt.leeg.filter.uitleg"), wisknop());
    }

    private Component wisknop() {
        return new Button(t("selekt.filter.wis"), klik -> wis());
    }
}
