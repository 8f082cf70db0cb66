package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.stream.Collectors;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Voorbeeldregel;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import org.jspecify.annotations.Nullable;

/** The companies of a preview with the invoice each would get, and where to mend what is odd about it. */
final class Voorbeeldlijst extends Div {
    private final YearMonth maand;
    private final @Nullable Bijzonderheid welke;

    /**
     * @param welke only companies with this; {@code null} for all that get an invoice
     * @param naam for a screen reader
     * @param aantal how many there are
     */
    Voorbeeldlijst(FactuurrunService runs, YearMonth maand, @Nullable Bijzonderheid welke, String naam, int aantal) {
        this.maand = maand;
        this.welke = welke;
        var lijst = Lijst.<Voorbeeldregel>maak(naam);
        kolommen(lijst);
        Lijst.vul(
                lijst,
                uitsnede -> runs.voorbeeldregels(Ingelogd.actor(), maand, welke, uitsnede),
                new LegeStaat(t("facturatie.voorbeeld.geen"), ""));
        add(Runlijst.vlak(lijst, aantal));
    }

    private void kolommen(Grid<Voorbeeldregel> lijst) {
        lijst.addComponentColumn(this::naam)
                .setHeader(t("facturatie.voorbeeld.kolom.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(3);
        Lijst.alleenBreed(lijst.addComponentColumn(this::herstel)
                .setHeader(
                        t(welke == null ? "facturatie.voorbeeld.kolom.bijzonder" : "facturatie.voorbeeld.kolom.doen"))
                .setFlexGrow(2));
        Lijst.alleenBreed(bedrag(lijst.addColumn(rij ->
                        rij.vorigeMaand() == null ? "" : rij.vorigeMaand().toString())
                .setHeader(t("facturatie.voorbeeld.kolom.vorige"))));
        bedrag(lijst.addColumn(rij -> rij.netto().toString()).setHeader(t("facturatie.run.netto")));
    }

    private static Grid.Column<Voorbeeldregel> bedrag(Grid.Column<Voorbeeldregel> kolom) {
        return kolom.setTextAlign(ColumnTextAlign.END).setAutoWidth(true).setFlexGrow(0);
    }

    private Div naam(Voorbeeldregel rij) {
        var smal = herstel(rij);
        smal.addClassName("smal");
        return new Div(new Anchor(Runpaden.voorbeeldfactuur(maand, rij.bedrijf()), rij.naam()), smal);
    }

    /** What to do about it; in the list of all companies, what is odd. */
    private Div herstel(Voorbeeldregel rij) {
        if (welke != null) {
            return new Div(Herstelplek.link(welke, maand, rij.bedrijf(), rij.naam()));
        }
        return new Div(new Span(rij.bijzonderheden().stream()
                .sorted()
                .map(een -> t("facturatie.voorbeeld.kort." + een))
                .collect(Collectors.joining(", "))));
    }
}
