package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinServletResponse;
import nl.verzuimsysteem.toegang.EigenAccount;
import nl.verzuimsysteem.toegang.EigenAccountService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Taal;
import nl.verzuimsysteem.ui.component.Kaart;

/** The language of screens and mail. */
final class Taalkaart {
    private Taalkaart() {}

    static Kaart van(EigenAccount account, EigenAccountService service) {
        var keuze = new Select<Taal>();
        keuze.setLabel(t("account.taal.veld"));
        keuze.setItems(Taal.values());
        keuze.setItemLabelGenerator(Taal::naam);
        keuze.setValue(Taal.van(account.taal()));
        keuze.addValueChangeListener(verandering -> {
            service.kiesTaal(Ingelogd.actor(), verandering.getValue().code());
            verandering.getValue().onthoud(VaadinServletResponse.getCurrent());
            UI.getCurrent().getPage().reload();
        });
        var uitleg = new Paragraph(t("account.taal.uitleg"));
        uitleg.addClassName("stil");
        return new Kaart(t("account.taal"), keuze, uitleg);
    }
}
