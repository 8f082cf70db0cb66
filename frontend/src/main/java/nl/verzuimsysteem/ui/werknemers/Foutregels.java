package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.werknemers.Inleesrapport;

/** The lines that are left out, each with the field and the reason, and as a file to mend. */
final class Foutregels extends Div {

    Foutregels(Inleesrapport rapport) {
        var fouten = rapport.fouteRegels().stream()
                .flatMap(regel -> regel.fouten().stream().map(fout -> new Fout(regel.nummer(), regel.wie(), fout)))
                .toList();
        var lijst = Lijst.<Fout>maak(
                t("werknemers.inlezen.fouten", rapport.fouteRegels().size()));
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lijst.addColumn(Fout::regel)
                .setHeader(t("werknemers.inlezen.regel"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        Lijst.alleenBreed(lijst.addColumn(Fout::wie).setHeader(t("werknemers.inlezen.wie")));
        Lijst.alleenBreed(lijst.addColumn(Fout::veld).setHeader(t("werknemers.inlezen.veld")));
        lijst.addComponentColumn(Foutregels::reden)
                .setHeader(t("werknemers.inlezen.reden"))
                .setFlexGrow(3);
        lijst.setItems(fouten);
        var download = new Anchor(Csvdownload.van(t("werknemers.inlezen.downloadNaam"), rapport.foutbestand()), "");
        download.add(Icoon.DOWNLOAD.maak());
        download.add(t("werknemers.inlezen.download", rapport.fouteRegels().size()));
        download.addClassName("knoplink");
        addClassName("pagina");
        add(
                new H2(t("werknemers.inlezen.fouten", rapport.fouteRegels().size())),
                new Paragraph(t("werknemers.inlezen.foutenUitleg")),
                new Div(download),
                lijst);
    }

    private static Div reden(Fout fout) {
        var smal = new Span(fout.wie() + " · " + fout.veld());
        smal.addClassNames("smal", "stil");
        return new Div(new Span(fout.reden()), smal);
    }

    /** One field of one line. */
    private record Fout(int regel, String wie, Veldfout fout) {
        String veld() {
            return t("werknemers.veld." + fout.veld());
        }

        String reden() {
            return fout.melding().tekst();
        }
    }
}
