package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.Regio;
import org.jspecify.annotations.Nullable;

/** The fields and buttons the forms here share. */
final class Velden {
    private Velden() {}

    static TextField tekst(String woord) {
        return new TextField(t(woord));
    }

    static TextField nietVerplicht(String woord) {
        return new TextField(t("beheer.nietVerplicht", t(woord)));
    }

    static TextField telefoon(boolean verplicht) {
        var veld = verplicht ? tekst("beheer.telefoon") : nietVerplicht("beheer.telefoon");
        veld.getElement().setAttribute("inputmode", "tel");
        return veld;
    }

    static TextField email(TextField veld) {
        veld.getElement().setAttribute("inputmode", "email");
        return veld;
    }

    static Select<Regio> regio(List<Regio> regios) {
        var keuze = new Select<Regio>();
        keuze.setLabel(t("beheer.regio"));
        keuze.setItems(regios);
        keuze.setItemLabelGenerator(Regio::naam);
        return keuze;
    }

    /** @param soorten those that are sold today */
    static Select<Abonnement.Soort> abonnement(List<Abonnement.Soort> soorten) {
        var keuze = new Select<Abonnement.Soort>();
        keuze.setLabel(t("beheer.abonnement"));
        keuze.setItems(soorten);
        keuze.setItemLabelGenerator(Abonnement.Soort::naam);
        return keuze;
    }

    static Button knop(String woord, Runnable handeling) {
        var knop = new Button(t(woord), klik -> handeling.run());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return knop;
    }

    static Div raster(Component... velden) {
        var raster = new Div(velden);
        raster.addClassName("formulier");
        return raster;
    }

    static Div onderElkaar(Component... delen) {
        var vlak = new Div(delen);
        vlak.addClassName("formulier-vlak");
        return vlak;
    }

    static void vul(HasValue<?, String> veld, @Nullable String waarde) {
        veld.setValue(waarde == null ? "" : waarde);
    }
}
