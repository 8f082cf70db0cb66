package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.verzuimsysteem.medisch.Selektbezoek;
import nl.verzuimsysteem.ui.component.Bereikbaar;

/** What a werknemer has to know before he tells anything: who reads it, who does not, and what he may keep to himself. */
final class Vragenuitleg extends Div {

    /** @param wie whom the number calls */
    Vragenuitleg(Selektbezoek.Vragen vragen, String telefoon, String wie) {
        addClassName("vragen-uitleg");
        stuk(t("vragenpad.pagina.wie.kop"), wie(vragen));
        stuk(t("vragenpad.pagina.werkgever.kop"), t("vragenpad.pagina.werkgever"));
        stuk(t("vragenpad.pagina.vrij.kop"), t("vragenpad.pagina.vrij"));
        var arts = stuk(t("vragenpad.pagina.arts.kop"), t("vragenpad.pagina.arts") + " ");
        arts.add(Bereikbaar.telefoon(telefoon, wie));
        add(new Paragraph(t("vragenpad.pagina.bewaard")));
    }

    private static String wie(Selektbezoek.Vragen vragen) {
        var zinnen = new StringBuilder(t("vragenpad.pagina.wie"));
        if (!vragen.bedrijfsartsen().isEmpty()) {
            zinnen.append(' ').append(t("vragenpad.pagina.wie.artsen", namen(vragen.bedrijfsartsen())));
        }
        if (!vragen.pobs().isEmpty()) {
            zinnen.append(' ').append(t("vragenpad.pagina.wie.pobs", namen(vragen.pobs())));
        }
        return zinnen.toString();
    }

    private static String namen(List<String> namen) {
        return String.join(", ", namen);
    }

    private Paragraph stuk(String kop, String tekst) {
        var alinea = new Paragraph(tekst);
        add(new Div(new H2(kop), alinea));
        return alinea;
    }
}
