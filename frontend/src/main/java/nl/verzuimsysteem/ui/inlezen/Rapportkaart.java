package nl.verzuimsysteem.ui.inlezen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.inlezen.Inleesrapport;

/** The figures of a staff list: new, changed, unchanged, wrong. */
final class Rapportkaart extends Div {

    /** @param vooraf whether the list is still to be taken over */
    Rapportkaart(String titel, String bestandsnaam, Inleesrapport rapport, boolean vooraf) {
        var cijfers = new DescriptionList();
        cijfers.addClassName("cijfers");
        cijfer(cijfers, "inlezen.nieuw", rapport.nieuw());
        cijfer(cijfers, "inlezen.gewijzigd", rapport.gewijzigd());
        cijfer(cijfers, "inlezen.ongewijzigd", rapport.ongewijzigd());
        cijfer(cijfers, "inlezen.fout", rapport.fouteRegels().size());
        addClassNames("kaart", "kaart-inhoud");
        getElement().setAttribute("role", "status");
        add(new H2(titel), stil(t("inlezen.bestand", bestandsnaam)), cijfers);
        if (vooraf && rapport.overTeNemen() == 0) {
            add(new Paragraph(t(
                    rapport.ongewijzigd() > 0 || rapport.fouteRegels().isEmpty()
                            ? "inlezen.niets"
                            : "inlezen.nietsGoed")));
        }
        if (!rapport.nieuweAfdelingen().isEmpty()) {
            add(stil(t(
                    "inlezen.afdelingen",
                    rapport.nieuweAfdelingen().size(),
                    String.join(", ", rapport.nieuweAfdelingen()))));
        }
        if (!rapport.onbekendeKolommen().isEmpty()) {
            add(stil(t(
                    "inlezen.onbekend",
                    rapport.onbekendeKolommen().size(),
                    String.join(", ", rapport.onbekendeKolommen()))));
        }
    }

    private static void cijfer(DescriptionList lijst, String sleutel, int aantal) {
        var deel = new Div(
                new DescriptionList.Term(t(sleutel)), new DescriptionList.Description(t("inlezen.getal", aantal)));
        lijst.getElement().appendChild(deel.getElement());
    }

    private static Paragraph stil(String tekst) {
        var alinea = new Paragraph(tekst);
        alinea.addClassName("stil");
        return alinea;
    }
}
