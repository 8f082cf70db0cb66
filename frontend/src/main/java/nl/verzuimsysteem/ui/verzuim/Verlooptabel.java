package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.ui.tijdlijn.Stuk;
import nl.verzuimsysteem.verzuim.Verloopregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/** The course of the absence in numbers: what the drawing shows, row by row. */
final class Verlooptabel extends NativeTable {
    private final Voortgang voortgang;
    private final Optional<Consumer<LocalDate>> verwijder;

    /** @param verwijder takes away what was recorded from a day on, for who may do that */
    Verlooptabel(Voortgang voortgang, LocalDate vandaag, Optional<Consumer<LocalDate>> verwijder) {
        this.voortgang = voortgang;
        this.verwijder = verwijder;
        addClassName("gevolgen-tabel");
        getElement().setAttribute("aria-label", t("verloop.tabel.naam"));
        var kop = new NativeTableRow(
                kolom("verloop.tabel.van"), kolom("verloop.tabel.totEnMet"), kolom("verloop.tabel.afwezig"));
        if (verwijder.isPresent()) {
            kop.add(kolom("verloop.tabel.actie"));
        }
        getHead().add(kop);
        var loopt = voortgang.feiten().perioden().getLast().loopt();
        var feiten = voortgang.feiten();
        var stukken = Stuk.metVerlof(Stuk.van(feiten.perioden(), feiten.verloop(), vandaag), feiten.verlof());
        for (var stuk : stukken) {
            getBody().add(rij(stuk, loopt && stuk.equals(stukken.getLast())));
        }
    }

    private static NativeTableHeaderCell kolom(String sleutel) {
        var cel = new NativeTableHeaderCell(t(sleutel));
        cel.getElement().setAttribute("scope", "col");
        return cel;
    }

    private NativeTableRow rij(Stuk stuk, boolean loopt) {
        var regel = voortgang.verloop().stream()
                .filter(een -> een.vanaf().equals(stuk.van()))
                .findFirst();
        var rij = new NativeTableRow(
                new NativeTableCell(Kalender.kort(stuk.van())),
                new NativeTableCell(
                        loopt ? t("verloop.tabel.nu") : Kalender.kort(stuk.tot().minusDays(1))),
                new NativeTableCell(afwezig(stuk, regel)));
        verwijder.ifPresent(act -> {
            var cel = new NativeTableCell();
            regel.ifPresent(een -> cel.add(knop(een.vanaf(), act)));
            rij.add(cel);
        });
        return rij;
    }

    private static Button knop(LocalDate vanaf, Consumer<LocalDate> act) {
        var knop = new Button(t("verloop.tabel.verwijder"), klik -> act.accept(vanaf));
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.setAriaLabel(t("verloop.tabel.verwijder.naam", Kalender.voluit(vanaf)));
        return knop;
    }

    private String afwezig(Stuk stuk, Optional<Verloopregel> regel) {
        if (stuk.isHersteld()) {
            var verlof = voortgang.feiten().verlof().stream()
                    .anyMatch(
                            een -> !stuk.van().isBefore(een.van()) && stuk.van().isBefore(een.tot()));
            return t(verlof ? "verloop.tabel.verlof" : "verloop.tabel.hersteld");
        }
        if (stuk.arbeidstherapie()) {
            return t("verloop.tabel.therapie");
        }
        return regel.map(Verloopregel::uren)
                .map(uren -> t(
                        "verloop.tabel.uren",
                        stuk.percentage(),
                        NumberFormat.getInstance(Melding.NEDERLANDS).format(uren)))
                .orElseGet(() -> t("verloop.tabel.procent", stuk.percentage()));
    }
}
