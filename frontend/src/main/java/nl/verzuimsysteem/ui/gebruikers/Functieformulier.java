package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.gebruikers.Afdelingkeuze;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.gebruikers.NieuweFunctie;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.BedrijfRij;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** The fields of a function: which, where, from when until when, and which employee it is. */
final class Functieformulier extends Div {
    private static final List<Functie> KEUZE =
            List.of(Functie.LEIDINGGEVENDE, Functie.VERZUIMCOORDINATOR, Functie.WERKNEMER, Functie.GEBRUIKERSBEHEERDER);

    private final GebruikersService gebruikers;
    private final Select<Functie> functie = new Select<>();
    private final Select<BedrijfRij> bedrijf = new Select<>();
    private final ComboBox<Afdelingkeuze> afdeling = new ComboBox<>(t("gebruikers.veld.afdeling"));
    private final TextField nummer = new TextField();
    private final Span wie = new Span();
    private final DatumVeld van;
    private final DatumVeld tot;

    Functieformulier(
            GebruikersService gebruikers, OrganisatieService organisatie, Clock klok, Foutensamenvatting fouten) {
        this.gebruikers = gebruikers;
        van = new DatumVeld(t("gebruikers.veld.van"), klok);
        tot = new DatumVeld(t("gebruikers.veld.totEnMet"), klok).zonderVoorbeeld();
        tot.setHelperText(t("gebruikers.veld.totHulp"));
        functie.setLabel(t("gebruikers.functie"));
        functie.setItems(KEUZE);
        functie.setItemLabelGenerator(Functie::naam);
        functie.addValueChangeListener(keuze -> kies(keuze.getValue()));
        var bedrijven = organisatie
                .bedrijven(Ingelogd.actor(), "", Uitsnede.eerste(200))
                .rijen();
        bedrijf.setLabel(t("gebruikers.veld.bedrijf"));
        bedrijf.setItems(bedrijven);
        bedrijf.setItemLabelGenerator(BedrijfRij::naam);
        bedrijf.setVisible(bedrijven.size() > 1);
        bedrijf.addValueChangeListener(keuze -> {
            leesAfdelingen();
            zoekNaam();
        });
        afdeling.setItemLabelGenerator(Afdelingkeuze::naam);
        afdeling.setHelperText(t("gebruikers.veld.afdelingHulp"));
        afdeling.setClearButtonVisible(true);
        nummer.addValueChangeListener(verandering -> zoekNaam());
        wie.addClassName("stil");
        wie.getElement().setAttribute("role", "status");
        van.setValue(Kalender.vandaag(klok));
        fouten.koppel("functie", functie)
                .koppel("afdeling", afdeling)
                .koppel("personeelsnummer", nummer)
                .koppel("van", van)
                .koppel("totEnMet", tot);
        addClassName("formulier");
        var metNaam = new Div(nummer, wie);
        metNaam.addClassName("keuze");
        nummer.setWidthFull();
        add(bedrijf, functie, afdeling, metNaam, van, tot);
        if (!bedrijven.isEmpty()) {
            bedrijf.setValue(bedrijven.getFirst());
        }
        functie.setValue(Functie.LEIDINGGEVENDE);
    }

    private void kies(Functie keuze) {
        functie.setHelperText(Gebruikerwoorden.uitleg(keuze));
        afdeling.setVisible(keuze == Functie.LEIDINGGEVENDE);
        if (!afdeling.isVisible()) {
            afdeling.clear();
        }
        nummer.setLabel(t(
                keuze == Functie.WERKNEMER
                        ? "gebruikers.veld.personeelsnummer"
                        : "gebruikers.veld.personeelsnummerMag"));
        nummer.setHelperText(keuze == Functie.WERKNEMER ? null : t("gebruikers.veld.personeelsnummerHulp"));
    }

    private void leesAfdelingen() {
        afdeling.clear();
        afdeling.setItems(
                gekozen().map(id -> gebruikers.afdelingen(Ingelogd.actor(), id)).orElse(List.of()));
    }

    private void zoekNaam() {
        var tekst = nummer.getValue().strip();
        wie.setText("");
        gekozen().filter(id -> !tekst.isEmpty()).ifPresent(id -> {
            try {
                wie.setText(t("gebruikers.veld.dat", gebruikers.naamBij(Ingelogd.actor(), id, tekst)));
            } catch (OngeldigeInvoer e) {
                Foutmerk.zet(nummer, e.getMessage());
            }
        });
    }

    private Optional<BedrijfId> gekozen() {
        return Optional.ofNullable(bedrijf.getValue()).map(BedrijfRij::id);
    }

    /** Where the function is given. */
    BedrijfId bedrijf() {
        return gekozen().orElseThrow(() -> new IllegalStateException("A beheerder has a company"));
    }

    NieuweFunctie functie() {
        return new NieuweFunctie(
                functie.getValue(),
                afdeling.getValue() == null ? null : afdeling.getValue().id(),
                nummer.getValue(),
                van.getValue(),
                tot.getValue());
    }
}
