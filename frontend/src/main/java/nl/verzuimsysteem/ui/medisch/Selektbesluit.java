package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Selektoordeelblad;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;

/** What was proposed and decided in a triage, and what was told; or that it is too late to decide. */
final class Selektbesluit extends Composite<Div> {
    private final Selektoordeelblad blad;

    Selektbesluit(Selektoordeelblad blad) {
        this.blad = blad;
    }

    @Override
    protected Div initContent() {
        var vak = new Div(Selektbeoordeelformulier.voorstel(blad));
        vak.addClassName("onder-elkaar");
        var besluit = blad.besluit();
        if (besluit == null) {
            vak.add(new Paragraph(t("selektoordeel.voorbij")));
            return vak;
        }
        var wie = new Paragraph(t("selektoordeel.beslist", besluit.door(), Kalender.kort(besluit.op())) + " "
                + t(besluit.afgeweken() ? "selektoordeel.beslist.afgeweken" : "selektoordeel.beslist.gevolgd"));
        wie.addClassName("stil");
        var actie = blad.invoer().actie();
        vak.add(
                new Div(new StatusLabel(StatusLabel.Soort.GOED, actie == null ? "" : actie.naam())),
                wie,
                new Terugkoppeltekst(blad.invoer().inhoud()));
        return vak;
    }
}
