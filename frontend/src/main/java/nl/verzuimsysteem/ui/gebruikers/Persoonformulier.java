package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.verzuimsysteem.gebruikers.Gebruiker;
import nl.verzuimsysteem.gebruikers.Persoonsgegevens;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;

/** Who it is, and how he is reached. */
final class Persoonformulier extends Div {
    private final TextField naam = new TextField(t("gebruikers.veld.naam"));
    private final EmailField email = new EmailField(t("gebruikers.veld.email"));
    private final TextField telefoon = new TextField(t("gebruikers.veld.telefoon"));

    Persoonformulier(Foutensamenvatting fouten) {
        email.setHelperText(t("gebruikers.veld.emailHulp"));
        fouten.koppel("naam", naam).koppel("email", email).koppel("telefoon", telefoon);
        addClassName("formulier");
        add(naam, email, telefoon);
    }

    void toon(Gebruiker gebruiker) {
        naam.setValue(gebruiker.naam());
        email.setValue(gebruiker.email());
        email.setHelperText(
                gebruiker.inlognaam().equalsIgnoreCase(gebruiker.email())
                        ? t("gebruikers.veld.emailHulp")
                        : t("gebruikers.veld.inlognaam", gebruiker.inlognaam()));
        telefoon.setValue(gebruiker.telefoon() == null ? "" : gebruiker.telefoon());
    }

    Persoonsgegevens gegevens() {
        return new Persoonsgegevens(naam.getValue(), email.getValue(), telefoon.getValue());
    }
}
