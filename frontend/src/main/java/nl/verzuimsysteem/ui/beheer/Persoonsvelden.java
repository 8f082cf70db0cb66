package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.organisatie.Persoonsinvoer;
import nl.verzuimsysteem.organisatie.Staflid;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;

/** The fields of somebody who gets an account. */
final class Persoonsvelden extends Div {
    private final TextField naam = Velden.tekst("beheer.persoon");
    private final TextField email = Velden.email(Velden.tekst("beheer.email"));
    private final TextField telefoon = Velden.telefoon(false);

    Persoonsvelden(Foutensamenvatting fouten) {
        addClassName("formulier");
        naam.setHelperText(t("beheer.persoon.hulp"));
        email.setHelperText(t("beheer.email.hulp"));
        fouten.koppel("naam", naam).koppel("email", email).koppel("telefoon", telefoon);
        add(naam, email, telefoon);
    }

    Persoonsvelden metAccount(Staflid.Account account) {
        naam.setValue(account.naam());
        email.setValue(account.email());
        Velden.vul(telefoon, account.telefoon());
        email.setHelperText(null);
        return this;
    }

    Persoonsinvoer invoer() {
        return new Persoonsinvoer(naam.getValue(), email.getValue(), telefoon.getValue());
    }
}
