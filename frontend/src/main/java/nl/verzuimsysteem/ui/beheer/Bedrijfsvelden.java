package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.verzuimsysteem.organisatie.Bedrijfsinvoer;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;

/** The fields of a company, to take one on or to change one. */
final class Bedrijfsvelden extends Div {
    private final TextField naam = Velden.tekst("beheer.naam");
    private final TextField kvkNummer = Velden.tekst("beheer.kvk");
    private final TextField loonheffingennummer = Velden.nietVerplicht("beheer.loonheffingennummer");
    private final TextField straat = Velden.tekst("beheer.straat");
    private final TextField postcode = Velden.tekst("beheer.postcode");
    private final TextField plaats = Velden.tekst("beheer.plaats");
    private final TextField telefoon = Velden.telefoon(false);
    private final TextField email = Velden.email(Velden.nietVerplicht("beheer.email"));
    private final TextField factuurEmail = Velden.email(Velden.nietVerplicht("beheer.factuurEmail"));

    Bedrijfsvelden(Foutensamenvatting fouten) {
        addClassName("formulier");
        kvkNummer.setHelperText(t("beheer.kvk.hulp"));
        loonheffingennummer.setHelperText(t("beheer.loonheffingennummer.hulp"));
        fouten.koppel("naam", naam)
                .koppel("kvkNummer", kvkNummer)
                .koppel("loonheffingennummer", loonheffingennummer)
                .koppel("straat", straat)
                .koppel("postcode", postcode)
                .koppel("plaats", plaats)
                .koppel("telefoon", telefoon)
                .koppel("email", email)
                .koppel("factuurEmail", factuurEmail);
        add(naam, kvkNummer, loonheffingennummer, straat, postcode, plaats, telefoon, email, factuurEmail);
    }

    /** Is told when the name or the number changes, by which a company is known. */
    void bijNaamOfNummer(Runnable luister) {
        for (var veld : List.of(naam, kvkNummer)) {
            veld.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            veld.addValueChangeListener(verandering -> luister.run());
        }
    }

    boolean isLeeg() {
        return naam.isEmpty() && kvkNummer.isEmpty() && straat.isEmpty();
    }

    void toon(Bedrijfsinvoer invoer) {
        naam.setValue(invoer.naam());
        Velden.vul(kvkNummer, invoer.kvkNummer());
        Velden.vul(loonheffingennummer, invoer.loonheffingennummer());
        straat.setValue(invoer.straat());
        postcode.setValue(invoer.postcode());
        plaats.setValue(invoer.plaats());
        Velden.vul(telefoon, invoer.telefoon());
        Velden.vul(email, invoer.email());
        Velden.vul(factuurEmail, invoer.factuurEmail());
    }

    Bedrijfsinvoer invoer() {
        return new Bedrijfsinvoer(
                naam.getValue(),
                kvkNummer.getValue(),
                loonheffingennummer.getValue(),
                straat.getValue(),
                postcode.getValue(),
                plaats.getValue(),
                telefoon.getValue(),
                email.getValue(),
                factuurEmail.getValue());
    }
}
