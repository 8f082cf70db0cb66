package nl.verzuimsysteem.ui.werknemers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.werknemers.Afdelingskeuze;
import nl.verzuimsysteem.werknemers.Taal;
import nl.verzuimsysteem.werknemers.WerknemerGegevens;
import org.jspecify.annotations.Nullable;

/** The fields of an employee, and whether they were touched. What they must hold is for the service to say. */
final class WerknemerFormulier extends Div {
    private static final String TELEFOON_TOETSEN = "tel";

    private final TextField personeelsnummer = tekst("personeelsnummer", false);
    private final TextField voornaam = tekst("voornaam", false);
    private final TextField tussenvoegsel = tekst("tussenvoegsel", true);
    private final TextField achternaam = tekst("achternaam", false);
    private final TextField functie = tekst("functie", true);
    private final TextField email = tekst("email", true);
    private final TextField telefoon = tekst("telefoon", true);
    private final ComboBox<Afdelingskeuze> afdeling = new ComboBox<>(label("afdeling", true));
    private final BigDecimalField contracturen = new BigDecimalField(label("contracturen", true));
    private final Select<Taal> taal = new Select<>();
    private final DatumVeld geboortedatum;
    private final DatumVeld inDienst;
    private final DatumVeld uitDienst;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final List<Afdelingskeuze> afdelingen;
    private boolean aangeraakt;

    WerknemerFormulier(List<Afdelingskeuze> afdelingen, Clock klok) {
        this.afdelingen = afdelingen;
        geboortedatum = new DatumVeld(label("geboortedatum", true), klok);
        geboortedatum.setHelperText(t("werknemers.geboortedatum.voorbeeld"));
        inDienst = new DatumVeld(label("inDienst", true), klok).zonderVoorbeeld();
        uitDienst = new DatumVeld(label("uitDienst", true), klok).zonderVoorbeeld();
        afdeling.setItems(afdelingen);
        afdeling.setItemLabelGenerator(Afdelingskeuze::pad);
        afdeling.setAllowCustomValue(true);
        afdeling.addCustomValueSetListener(nieuw -> afdeling.setValue(keuze(nieuw.getDetail())));
        afdeling.setHelperText(t("werknemers.afdeling.hulp"));
        contracturen.setLocale(Melding.NEDERLANDS);
        taal.setLabel(t("werknemers.veld.taal"));
        taal.setItems(Taal.values());
        taal.setItemLabelGenerator(Taal::naam);
        taal.setValue(Taal.NL);
        telefoon.getElement().setAttribute("inputmode", TELEFOON_TOETSEN);
        email.getElement().setAttribute("inputmode", "email");
        koppel();
        addClassName("stapel");
        add(
                new Paragraph(t("werknemers.formulier.uitleg")),
                fouten,
                deel(
                        "werknemers.formulier.wie",
                        personeelsnummer,
                        voornaam,
                        tussenvoegsel,
                        achternaam,
                        geboortedatum,
                        taal),
                deel("werknemers.formulier.bereik", telefoon, email),
                deel("werknemers.formulier.werk", afdeling, functie, contracturen, inDienst, uitDienst));
    }

    /** Runs the act of saving; what is wrong then stands at the fields. */
    boolean probeer(Runnable act) {
        return fouten.probeer(act);
    }

    boolean aangeraakt() {
        return aangeraakt;
    }

    void bewaard() {
        aangeraakt = false;
    }

    void toon(WerknemerGegevens gegevens) {
        personeelsnummer.setValue(gegevens.personeelsnummer());
        voornaam.setValue(gegevens.voornaam());
        tussenvoegsel.setValue(leeg(gegevens.tussenvoegsel()));
        achternaam.setValue(gegevens.achternaam());
        geboortedatum.setValue(gegevens.geboortedatum());
        afdeling.setValue(keuze(gegevens.afdeling()));
        functie.setValue(leeg(gegevens.functie()));
        email.setValue(leeg(gegevens.email()));
        telefoon.setValue(leeg(gegevens.telefoon()));
        contracturen.setValue(gegevens.contracturen());
        inDienst.setValue(gegevens.inDienst());
        uitDienst.setValue(gegevens.uitDienst());
        taal.setValue(gegevens.taal());
        aangeraakt = false;
    }

    WerknemerGegevens gegevens() {
        return new WerknemerGegevens(
                personeelsnummer.getValue(),
                voornaam.getValue(),
                tussenvoegsel.getValue(),
                achternaam.getValue(),
                geboortedatum.getValue(),
                afdeling.isEmpty() ? null : afdeling.getValue().naam(),
                functie.getValue(),
                email.getValue(),
                telefoon.getValue(),
                contracturen.getValue(),
                inDienst.getValue(),
                uitDienst.getValue(),
                taal.getValue());
    }

    private void koppel() {
        koppel("personeelsnummer", personeelsnummer);
        koppel("voornaam", voornaam);
        koppel("tussenvoegsel", tussenvoegsel);
        koppel("achternaam", achternaam);
        koppel("geboortedatum", geboortedatum);
        koppel("afdeling", afdeling);
        koppel("functie", functie);
        koppel("email", email);
        koppel("telefoon", telefoon);
        koppel("contracturen", contracturen);
        koppel("inDienst", inDienst);
        koppel("uitDienst", uitDienst);
        koppel("taal", taal);
    }

    private <T> void koppel(String naam, AbstractField<?, T> veld) {
        fouten.koppel(naam, veld);
        veld.addValueChangeListener(verandering -> aangeraakt |= verandering.isFromClient());
    }

    /** A name that is typed is that of a department that is there, wherever it lies, or else of a new one. */
    private @Nullable Afdelingskeuze keuze(@Nullable String naam) {
        return naam == null || naam.isBlank()
                ? null
                : afdelingen.stream()
                        .filter(een -> een.naam().equalsIgnoreCase(naam.strip()))
                        .findFirst()
                        .orElseGet(() -> Afdelingskeuze.nieuw(naam.strip()));
    }

    private static Div deel(String titel, Component... velden) {
        var raster = new Div(velden);
        raster.addClassName("formulier");
        var deel = new Div(new H2(t(titel)), raster);
        deel.addClassName("formulierdeel");
        return deel;
    }

    private static TextField tekst(String veld, boolean nietVerplicht) {
        return new TextField(label(veld, nietVerplicht));
    }

    private static String label(String veld, boolean nietVerplicht) {
        var naam = t("werknemers.veld." + veld);
        return nietVerplicht ? t("werknemers.nietVerplicht", naam) : naam;
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
