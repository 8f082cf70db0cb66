package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Verschil;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import org.jspecify.annotations.Nullable;

/** The companies of which the invoice became another than the preview showed. */
final class Runverschillen {
    private Runverschillen() {}

    /** Nothing when every invoice is what the preview showed. */
    static Optional<Kaart> kaart(FactuurrunService runs, Factuurrun run) {
        var eerste = runs.verschillen(Ingelogd.actor(), run.id(), Uitsnede.eerste(Runlijst.KORT + 1))
                .rijen()
                .size();
        return eerste == 0 ? Optional.empty() : Optional.of(kaart(runs, run, eerste));
    }

    private static Kaart kaart(FactuurrunService runs, Factuurrun run, int aantal) {
        var lijst = Lijst.<Verschil>maak(t("facturatie.run.verschillen"));
        lijst.addComponentColumn(rij -> new Anchor(Paden.bedrijf(rij.bedrijf(), "beheer"), rij.naam()))
                .setHeader(t("facturatie.voorbeeld.kolom.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(2);
        bedrag(lijst, t("facturatie.run.verschillen.voorbeeld"), Verschil::voorbeeld);
        bedrag(lijst, t("facturatie.run.verschillen.factuur"), Verschil::factuur);
        Lijst.vul(
                lijst,
                uitsnede -> runs.verschillen(Ingelogd.actor(), run.id(), uitsnede),
                new LegeStaat(t("facturatie.voorbeeld.geen"), ""));
        return new Kaart(
                t("facturatie.run.verschillen"),
                new Paragraph(t("facturatie.run.verschillen.uitleg")),
                Runlijst.vlak(lijst, aantal));
    }

    private static void bedrag(Grid<Verschil> lijst, String naam, ValueProvider<Verschil, @Nullable Geld> bedrag) {
        lijst.addColumn(rij -> {
                    var waarde = bedrag.apply(rij);
                    return waarde == null ? t("facturatie.run.verschillen.geen") : waarde.toString();
                })
                .setHeader(naam)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
