package nl.verzuimsysteem.ui.medisch;

import static java.util.Objects.requireNonNull;
import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import nl.verzuimsysteem.medisch.Blad;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.Consultstatus;
import nl.verzuimsysteem.ui.Ingelogd;

/** The own notes of who holds the consult: folded, and apart from the file. */
final class Notitievak extends Div {
    Notitievak(ConsultService service, Consult consult) {
        addClassNames("blad", "blad-notitie");
        var inhoud = new Div(new Paragraph(t("consult.notitie.uitleg")));
        inhoud.addClassName("onder-elkaar");
        var notitie = requireNonNull(consult.werknotitie());
        if (consult.status() == Consultstatus.AFGEROND || !consult.magSchrijven()) {
            var tekst = new Pre(notitie.tekst());
            tekst.addClassName("consult-tekst");
            inhoud.add(tekst);
        } else {
            inhoud.add(new Bewaarveld(
                    t("consult.notitie.veld"),
                    notitie,
                    (versie, tekst) -> service.bewaar(Ingelogd.actor(), consult.id(), Blad.WERKNOTITIE, versie, tekst),
                    () -> requireNonNull(
                            service.consult(Ingelogd.actor(), consult.id()).werknotitie())));
        }
        var vak = new Details(t("consult.notitie"), inhoud);
        vak.setWidthFull();
        add(vak);
    }
}
