package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.verzuim.VerzuimFilter;
import nl.verzuimsysteem.verzuim.VerzuimFilter.Status;
import nl.verzuimsysteem.verzuim.VerzuimRij;
import nl.verzuimsysteem.verzuim.VerzuimService;
import nl.verzuimsysteem.verzuim.VerzuimSortering;
import org.jspecify.annotations.Nullable;

/** The cases of a company: who is absent, who was. Filter and order stand in the address. */
final class Verzuimlijst extends Div {
    private static final List<VerzuimSortering> LOPEND =
            List.of(VerzuimSortering.LANGST_ZIEK, VerzuimSortering.LAATST_ZIEK, VerzuimSortering.NAAM);
    private static final List<VerzuimSortering> AFGESLOTEN =
            List.of(VerzuimSortering.LAATST_GESLOTEN, VerzuimSortering.NAAM);

    private final VerzuimService service;
    private final BedrijfId bedrijf;
    private final Adresfilter adres;
    private final LocalDate vandaag;

    private final RadioButtonGroup<Status> status = new RadioButtonGroup<>(t("verzuimlijst.status"));
    private final Zoekveld zoek;
    private final Select<VerzuimSortering> sortering = new Select<>();
    private final Grid<VerzuimRij> grid = Lijst.maak(t("verzuimlijst.naam"));
    private final Grid.Column<VerzuimRij> week;
    private final Grid.Column<VerzuimRij> afwezig;
    private final Grid.Column<VerzuimRij> terug;
    private final Grid.Column<VerzuimRij> gesloten;
    private final Grid.Column<VerzuimRij> reden;

    Verzuimlijst(VerzuimService service, Clock klok, BedrijfId bedrijf, Adresfilter adres) {
        this.service = service;
        this.bedrijf = bedrijf;
        this.adres = adres;
        vandaag = Kalender.vandaag(klok);
        zoek = new Zoekveld(t("verzuimlijst.zoek"), "zoek", adres, getypt -> toon());
        addClassNames("pagina");
        add(balk(), grid);

        Lijst.eersteSmal(grid);
        grid.addColumn(Cel.link(
                        rij -> Paden.dossier(rij.dossier(), Dossierdeel.OVERZICHT.naam()),
                        VerzuimRij::naam,
                        rij -> "",
                        this::smal))
                .setHeader(t("verzuimlijst.medewerker"))
                .setFlexGrow(2)
                .setAutoWidth(true);
        grid.addColumn(Verzuimlijst::werk)
                .setHeader(t("verzuimlijst.werk"))
                .setFlexGrow(1)
                .setAutoWidth(true);
        Lijst.datum(grid, t("verzuimlijst.ziekSinds"), VerzuimRij::ziekSinds);
        week = grid.addColumn(rij -> rij.week(vandaag))
                .setHeader(t("verzuimlijst.week"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        afwezig = grid.addColumn(rij -> t("verzuimlijst.procent", rij.percentage()))
                .setHeader(t("verzuimlijst.afwezig"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        terug = Lijst.datum(grid, t("verzuimlijst.terug"), VerzuimRij::verwachteTerugkeer);
        gesloten = Lijst.datum(
                grid,
                t("verzuimlijst.gesloten"),
                rij -> rij.sluiting().map(Sluiting::op).orElse(null));
        reden = grid.addColumn(rij ->
                        rij.sluiting().map(een -> een.reden().naam().tekst()).orElse(""))
                .setHeader(t("verzuimlijst.reden"))
                .setAutoWidth(true)
                .setFlexGrow(0);

        lees();
        status.addValueChangeListener(keuze -> {
            kiesSorteringen(sortering.getValue());
            ververs();
        });
        sortering.addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                ververs();
            }
        });
        toon();
    }

    private Div balk() {
        status.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        status.setItems(Status.values());
        status.setItemLabelGenerator(
                welke -> welke == Status.LOPEND ? t("verzuimlijst.lopend") : t("verzuimlijst.afgesloten"));
        sortering.setLabel(t("verzuimlijst.sorteer"));
        sortering.setItemLabelGenerator(Verzuimlijst::woord);
        var balk = new Div(status, zoek, sortering);
        balk.addClassName("rij");
        if (Rechten.mag(Ingelogd.actor(), Handeling.ZIEK_MELDEN)) {
            var meld = new Knoplink(t("verzuimlijst.meldZiek"), Icoon.ZIEK, Paden.ziekMelden(bedrijf)).belangrijkst();
            meld.addClassName("rechts");
            balk.add(meld);
        }
        return balk;
    }

    private void lees() {
        status.setValue(
                adres.lees("status").filter("afgesloten"::equals).isPresent() ? Status.AFGESLOTEN : Status.LOPEND);
        var gekozen = adres.lees("sorteer")
                .flatMap(naam -> Arrays.stream(VerzuimSortering.values())
                        .filter(een -> een.name().equalsIgnoreCase(naam))
                        .findFirst())
                .orElse(null);
        kiesSorteringen(gekozen);
    }

    private void kiesSorteringen(@Nullable VerzuimSortering gewenst) {
        var keuzes = status.getValue() == Status.LOPEND ? LOPEND : AFGESLOTEN;
        sortering.setItems(keuzes);
        sortering.setValue(gewenst != null && keuzes.contains(gewenst) ? gewenst : keuzes.getFirst());
    }

    private void ververs() {
        adres.zet("status", status.getValue() == Status.AFGESLOTEN ? "afgesloten" : "");
        var eerste = (status.getValue() == Status.LOPEND ? LOPEND : AFGESLOTEN).getFirst();
        adres.zet(
                "sorteer",
                sortering.getValue() == eerste
                        ? ""
                        : sortering.getValue().name().toLowerCase(Locale.ROOT));
        toon();
    }

    private void toon() {
        var filter = new VerzuimFilter(bedrijf, status.getValue(), zoek.getValue());
        var volgorde = sortering.getValue();
        var lopend = status.getValue() == Status.LOPEND;
        week.setVisible(lopend);
        afwezig.setVisible(lopend);
        terug.setVisible(lopend);
        gesloten.setVisible(!lopend);
        reden.setVisible(!lopend);
        Lijst.vul(grid, deel -> service.lijst(Ingelogd.actor(), filter, volgorde, deel), leeg());
    }

    private LegeStaat leeg() {
        if (!zoek.isEmpty()) {
            return new LegeStaat(
                    t("verzuimlijst.niets.titel"),
                    t("verzuimlijst.niets.uitleg"),
                    new Button(t("verzuimlijst.wis"), klik -> zoek.clear()));
        }
        return status.getValue() == Status.LOPEND
                ? new LegeStaat(t("verzuimlijst.niemand.titel"), t("verzuimlijst.niemand.uitleg"))
                : new LegeStaat(t("verzuimlijst.geenAfgesloten.titel"), "");
    }

    /** What the other columns tell, in a sentence. */
    private String smal(VerzuimRij rij) {
        return rij.sluiting()
                .map(een -> t(
                        "verzuimlijst.smal." + een.reden().name(),
                        Kalender.kort(rij.ziekSinds()),
                        Kalender.kort(een.op())))
                .orElseGet(() -> t(
                        "verzuimlijst.smal.lopend",
                        Kalender.kort(rij.ziekSinds()),
                        rij.week(vandaag),
                        rij.percentage()));
    }

    private static String werk(VerzuimRij rij) {
        if (rij.functie() == null || rij.afdeling() == null) {
            return rij.functie() == null ? of(rij.afdeling()) : of(rij.functie());
        }
        return rij.functie() + " · " + rij.afdeling();
    }

    private static String of(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static String woord(VerzuimSortering sortering) {
        return switch (sortering) {
            case LANGST_ZIEK -> t("verzuimlijst.sorteer.langst");
            case LAATST_ZIEK -> t("verzuimlijst.sorteer.laatst");
            case LAATST_GESLOTEN -> t("verzuimlijst.sorteer.gesloten");
            case NAAM -> t("verzuimlijst.sorteer.naam");
        };
    }
}
