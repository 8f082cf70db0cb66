package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.medisch.BlokkadeService;
import nl.verzuimsysteem.medisch.Blokkadeoverzicht.Zorgverlener;
import nl.verzuimsysteem.medisch.Blokkadevoor;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.NieuweBlokkade;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import org.jspecify.annotations.Nullable;

/** Asks a werknemer for whom he closes something; never why. */
final class Sluitdialoog {

    Sluitdialoog(
            BlokkadeService service,
            List<Zorgverlener> mensen,
            @Nullable ConsultId deel,
            String titel,
            Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var voor = new RadioButtonGroup<Keuze>(t("mijnmedisch.voor"));
        voor.setItems(Keuze.values());
        voor.setItemLabelGenerator(keuze -> t("mijnmedisch.keuze." + keuze));
        voor.setValue(Keuze.ALLEN);
        var behalve = keuze(t("mijnmedisch.behalve"), mensen);
        behalve.setEmptySelectionAllowed(true);
        behalve.setEmptySelectionCaption(t("mijnmedisch.behalve.niemand"));
        var persoon = keuze(t("mijnmedisch.persoon"), mensen);
        persoon.setVisible(false);
        voor.addValueChangeListener(nu -> {
            behalve.setVisible(nu.getValue() == Keuze.ALLEN);
            persoon.setVisible(nu.getValue() == Keuze.PERSOON);
        });
        new Invoerdialoog(titel)
                .uitleg(t("mijnmedisch.sluit.uitleg"))
                .veld("voor", voor)
                .veld("behalve", behalve)
                .veld("persoon", persoon)
                .vraag(
                        t("mijnmedisch.sluit.knop"),
                        () -> service.blokkeer(
                                Ingelogd.actor(), nieuw(sleutel, deel, voor.getValue(), id(persoon), id(behalve))),
                        daarna,
                        t("mijnmedisch.sluit.gelukt"));
    }

    private static NieuweBlokkade nieuw(
            String sleutel,
            @Nullable ConsultId deel,
            Keuze keuze,
            @Nullable GebruikerId persoon,
            @Nullable GebruikerId behalve) {
        return switch (keuze) {
            case ALLEN -> new NieuweBlokkade(sleutel, deel, Blokkadevoor.ALLEN, null, null, behalve);
            case BEDRIJFSARTS ->
                new NieuweBlokkade(sleutel, deel, Blokkadevoor.FUNCTIE, Functie.BEDRIJFSARTS, null, null);
            case POB -> new NieuweBlokkade(sleutel, deel, Blokkadevoor.FUNCTIE, Functie.POB, null, null);
            case PERSOON -> new NieuweBlokkade(sleutel, deel, Blokkadevoor.PERSOON, null, persoon, null);
        };
    }

    private static Select<Zorgverlener> keuze(String naam, List<Zorgverlener> mensen) {
        var veld = new Select<Zorgverlener>();
        veld.setLabel(naam);
        veld.setItems(mensen);
        veld.setItemLabelGenerator(een -> een == null
                ? t("mijnmedisch.behalve.niemand")
                : t("mijnmedisch.mens", een.naam(), MijnMedischView.functie(een.functie())));
        return veld;
    }

    private static @Nullable GebruikerId id(Select<Zorgverlener> veld) {
        return veld.isEmpty() ? null : veld.getValue().id();
    }

    private enum Keuze {
        ALLEN,
        BEDRIJFSARTS,
        POB,
        PERSOON
    }
}
