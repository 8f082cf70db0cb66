package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.werknemers.Inleesrapport;

/** The figures of a staff list: new, changed, unchanged, wrong. */
final class Rapportkaart extends Div {

    /** @param vooraf whether the list is still to be taken over */
    Rapportkaart(String titel, String bestandsnaam, Inleesrapport rapport, boolean vooraf) {
        var cijfers = new DescriptionList();
        cijfers.addClassName("cijfers");
        cijfer(cijfers, "werknemers.inlezen.nieuw", rapport.nieuw());
        cijfer(cijfers, "werknemers.inlezen.gewijzigd", rapport.gewijzigd());
        cijfer(cijfers, "werknemers.inlezen.ongewijzigd", rapport.ongewijzigd());
        cijfer(cijfers, "werknemers.inlezen.fout", rapport.fouteRegels().size());
        addClassNames("kaart", "kaart-inhoud");
        getElement().setAttribute("role", "status");
        add(new H2(titel), stil(t("werknemers.inlezen.bestand", bestandsnaam)), cijfers);
        if (vooraf && rapport.overTeNemen() == 0) {
            add(new Paragraph(t(
                    rapport.ongewijzigd() > 0 || rapport.fouteRegels().isEmpty()
                            ? "werknemers.inlezen.niets"
                            : "werknemers.inlezen.nietsGoed")));
        }
        if (!rapport.nieuweAfdelingen().isEmpty()) {
            add(stil(t(
                    "werknemers.inlezen.afdelingen",
                    rapport.nieuweAfdelingen().size(),
                    String.join(", ", rapport.nieuweAfdelingen()))));
        }
        if (!rapport.onbekendeKolommen().isEmpty()) {
            add(stil(t(
                    "werknemers.inlezen.onbekend",
                    rapport.onbekendeKolommen().size(),
                    String.join(", ", rapport.onbekendeKolommen()))));
        }
    }

    private static void cijfer(DescriptionList lijst, String sleutel, int aantal) {
        var deel = new Div(
                new DescriptionList.Term(t(sleutel)), new DescriptionList.Description(t("werknemers.getal", aantal)));
        lijst.getElement().appendChild(deel.getElement());
    }

    private static Paragraph stil(String tekst) {
        var alinea = new Paragraph(tekst);
        alinea.addClassName("stil");
        return alinea;
    }
}
