package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.verzuimsysteem.ui.component.Icoon;

/** Recovery codes, shown once: to keep as a file or on paper. */
public final class Codelijst extends Div {
    private static final String BESTAND = "herstelcodes.txt";

    /**
     * @param kop what the codes are for, such as the name of the product
     * @param inlognaam whose they are
     */
    public Codelijst(String kop, String inlognaam, List<String> codes) {
        addClassName("codelijst");
        var lijst = new OrderedList();
        codes.forEach(code -> lijst.add(new ListItem(new Code(code))));
        // Made here: a download knows no page, and so no language.
        var bestand = tekst(kop, inlognaam, codes);
        var bewaar = new Anchor(
                DownloadHandler.fromInputStream(vraag -> {
                    var tekst = bestand.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(tekst), BESTAND, "text/plain;charset=utf-8", tekst.length);
                }),
                "");
        bewaar.add(Icoon.DOWNLOAD.maak());
        bewaar.add(t("inloggen.codes.bestand"));
        bewaar.addClassName("knoplink");
        var druk = new Button(
                t("inloggen.codes.druk"), klik -> UI.getCurrent().getPage().executeJs("window.print()"));
        var knoppen = new Div(bewaar, druk);
        knoppen.addClassName("codelijst-knoppen");
        add(lijst, knoppen);
    }

    private static String tekst(String kop, String inlognaam, List<String> codes) {
        return t("inloggen.codes.tekst", kop, inlognaam, String.join("\n", codes));
    }
}
