package nl.verzuimsysteem.ui.inlezen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import nl.verzuimsysteem.ui.component.Csvdownload;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Lijst;

/** The lines that are left out, each with the field and the reason, and as a file to mend. */
final class Foutregels extends Div {

    /** @param veldnaam the words for a field, by the name the service gives it */
    Foutregels(Inleesrapport rapport, UnaryOperator<String> veldnaam) {
        var fouten = rapport.fouteRegels().stream()
                .flatMap(regel -> regel.fouten().stream()
                        .map(fout -> new Fout(regel.nummer(), regel.wie(), veldnaam.apply(fout.veld()), fout)))
                .toList();
        var lijst = Lijst.<Fout>maak(t("inlezen.fouten", rapport.fouteRegels().size()));
        lijst.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lijst.addColumn(Fout::regel)
                .setHeader(t("inlezen.regel"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        Lijst.alleenBreed(lijst.addColumn(Fout::wie).setHeader(t("inlezen.wie")));
        Lijst.alleenBreed(lijst.addColumn(Fout::veld).setHeader(t("inlezen.veld")));
        lijst.addComponentColumn(Foutregels::reden)
                .setHeader(t("inlezen.reden"))
                .setFlexGrow(3);
        lijst.setItems(fouten);
        var download = new Anchor(Csvdownload.van(t("inlezen.downloadNaam"), rapport.foutbestand()), "");
        download.add(Icoon.DOWNLOAD.maak());
        download.add(t("inlezen.download", rapport.fouteRegels().size()));
        download.addClassName("knoplink");
        addClassName("pagina");
        add(
                new H2(t("inlezen.fouten", rapport.fouteRegels().size())),
                new Paragraph(t("inlezen.foutenUitleg")),
                new Div(download),
                lijst);
    }

    private static Div reden(Fout fout) {
        var smal = new Span(fout.wie() + " · " + fout.veld());
        smal.addClassNames("smal", "stil");
        return new Div(new Span(fout.reden()), smal);
    }

    /** One field of one line. */
    private record Fout(int regel, String wie, String veld, Veldfout fout) {
        String reden() {
            return fout.melding().tekst();
        }
    }
}
