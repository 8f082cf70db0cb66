package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.tarieven.Tariefoverzicht;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;

/** What would it cost this company, in this week of a case? Changes nothing. */
final class Proefkaart extends Composite<Kaart> {
    private final TarievenService tarieven;
    private final Bedrijfkeuze bedrijf;
    private final Select<Tariefoverzicht.Dienstrij> dienst = new Select<>();
    private final IntegerField week = new IntegerField(t("tarieven.proef.week"));
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div uitkomst = new Div();

    Proefkaart(
            TarievenService tarieven,
            Actor actor,
            OrganisatieService organisatie,
            List<Tariefoverzicht.Dienstrij> diensten) {
        this.tarieven = tarieven;
        bedrijf = new Bedrijfkeuze(t("tarieven.proef.bedrijf"), actor, organisatie);
        dienst.setLabel(t("tarieven.proef.dienst"));
        dienst.setItems(diensten);
        dienst.setItemLabelGenerator(een -> een == null ? "" : een.naam());
        week.setValue(1);
        week.setStepButtonsVisible(true);
        fouten.koppel("dienst", dienst).koppel("week", week);
        uitkomst.getElement().setAttribute("role", "status");
    }

    @Override
    protected Kaart initContent() {
        var velden = new Div(bedrijf.veld(), dienst, week);
        velden.addClassName("formulier");
        var inhoud = new Div(fouten, velden, new Div(new Button(t("tarieven.proef.knop"), klik -> reken())), uitkomst);
        inhoud.addClassName("formulier-vlak");
        return new Kaart(t("tarieven.proef"), inhoud);
    }

    private void reken() {
        uitkomst.removeAll();
        var welk = bedrijf.gekozen();
        var wat = dienst.getValue();
        if (welk == null || wat == null) {
            uitkomst.setText(t("tarieven.proef.kies"));
            return;
        }
        fouten.probeer(() ->
                uitkomst.add(new Prijsblok(tarieven.probeer(Ingelogd.actor(), welk, wat.code(), week.getValue()))));
    }
}
