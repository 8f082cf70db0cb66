package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.aantallen.PerRegio;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Vraagregel;
import nl.verzuimsysteem.aantallen.Vraagstand;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** The companies of an uitvraag: who answered what, who did not yet, and who cannot. On a phone each is one block. */
final class Vraagtabel extends Div {
    private static final int LANGSTE_REDEN = 400;

    private final UitvraagService uitvragen;
    private final Clock klok;
    private final Runnable gewijzigd;
    private final Vraagbalk balk = new Vraagbalk(this::vul);
    private final Grid<Vraagregel> lijst = Lijst.maak(t("aantallen.bedrijven"));
    private @Nullable UitvraagId id;

    /** @param gewijzigd when a company got more time */
    Vraagtabel(UitvraagService uitvragen, Clock klok, Runnable gewijzigd) {
        this.uitvragen = uitvragen;
        this.klok = klok;
        this.gewijzigd = gewijzigd;
        addClassNames("stapel", "vraagtabel");
        kolommen();
        add(new H2(t("aantallen.bedrijven")), balk, lijst);
    }

    /** Which uitvraag it shows. */
    Optional<UitvraagId> uitvraag() {
        return Optional.ofNullable(id);
    }

    /** The regio's to choose from. */
    void kent(List<PerRegio> regios) {
        balk.kent(regios);
    }

    void toon(UitvraagId nieuwe, Adresfilter adres) {
        id = nieuwe;
        balk.lees(adres);
        vul();
    }

    void ververs() {
        lijst.getDataProvider().refreshAll();
    }

    private void vul() {
        uitvraag().ifPresent(nu -> {
            var filter = balk.filter();
            Lijst.vul(
                    lijst,
                    uitsnede -> uitvragen.bedrijven(Ingelogd.actor(), nu, filter, uitsnede),
                    new LegeStaat(
                            t("aantallen.bedrijven.geen"),
                            t("aantallen.bedrijven.geenUitleg"),
                            new Button(t("aantallen.filter.wis"), klik -> balk.wis())));
        });
    }

    private void kolommen() {
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lijst.addComponentColumn(this::bedrijf)
                .setHeader(t("aantallen.kolom.bedrijf"))
                .setRowHeader(true)
                .setWidth("11rem")
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(Vraagregel::regio)
                .setHeader(t("aantallen.kolom.regio"))
                .setWidth("8rem")
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addComponentColumn(Vraagtabel::stand)
                .setHeader(t("aantallen.kolom.stand"))
                .setWidth("12rem")
                .setFlexGrow(1));
        Lijst.alleenBreed(lijst.addComponentColumn(Vraagtabel::aantal)
                .setHeader(t("aantallen.kolom.aantal"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0));
        Lijst.alleenBreed(lijst.addComponentColumn(this::termijn)
                .setHeader(t("aantallen.kolom.sluitOp"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("15.5rem")
                .setFlexGrow(0));
    }

    private Div bedrijf(Vraagregel rij) {
        var smal = new Div(stand(rij), aantal(rij), termijn(rij));
        smal.addClassName("smal");
        var vlak = new Div(new Anchor(Paden.bedrijf(rij.bedrijf(), Aantalpaden.TAB), rij.naam()));
        if (rij.reden() != null) {
            vlak.add(new Div(Aantalwoorden.stil(t("aantallen.jaren.reden", rij.reden()))));
        }
        vlak.add(smal);
        return vlak;
    }

    private static Div stand(Vraagregel rij) {
        if (rij.stand() == Vraagstand.OPEN && rij.beheerders() == 0) {
            return new Div(new StatusLabel(StatusLabel.Soort.FOUT, t("aantallen.stand.zonder")));
        }
        var vlak = new Div(Aantalwoorden.stand(rij.stand()));
        if (rij.door() != null && rij.opgegevenOp() != null) {
            vlak.add(new Div(Aantalwoorden.stil(t("aantallen.doorOp", rij.door(), Kalender.kort(rij.opgegevenOp())))));
        }
        return vlak;
    }

    private static Div aantal(Vraagregel rij) {
        var dezeJaar = rij.dezeJaar();
        if (dezeJaar == null) {
            return new Div();
        }
        var geldt = new Span(Aantalwoorden.getal(dezeJaar));
        geldt.addClassName("aantal-geldt");
        var volgendJaar = rij.volgendJaar();
        return volgendJaar == null
                ? new Div(geldt)
                : new Div(geldt, new Div(Aantalwoorden.stil(t("aantallen.volgendKort", volgendJaar))));
    }

    private Div termijn(Vraagregel rij) {
        var vlak = new Div(new Span(
                t(rij.verlengd() ? "aantallen.verlengdTot" : "aantallen.totKort", Kalender.kort(rij.sluitOp()))));
        if (rij.loopt() && rij.stand() == Vraagstand.OPEN) {
            var knop = new Button(t("aantallen.verleng"), klik -> verleng(rij));
            knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            knop.setAriaLabel(t("aantallen.verleng.naam", rij.naam()));
            vlak.add(new Div(knop));
        }
        return vlak;
    }

    private void verleng(Vraagregel rij) {
        var tot = new DatumVeld(t("aantallen.verleng.tot"), klok);
        var reden = new TextArea(t("aantallen.verleng.reden"));
        reden.setMaxLength(LANGSTE_REDEN);
        new Invoerdialoog(t("aantallen.verleng.titel", rij.naam()))
                .uitleg(t("aantallen.verleng.nu", Kalender.voluit(rij.sluitOp())))
                .veld("sluitOp", tot)
                .veld("reden", reden)
                .vraag(
                        t("aantallen.verleng"),
                        () -> uitvragen.verleng(
                                Ingelogd.actor(),
                                rij.id(),
                                // Without a day the service says from which day on it can be.
                                tot.getValue() == null ? rij.sluitOp() : tot.getValue(),
                                reden.getValue()),
                        gewijzigd,
                        t("aantallen.verleng.gelukt", rij.naam()));
    }
}
