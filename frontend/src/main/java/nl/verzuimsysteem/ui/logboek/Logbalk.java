package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.logboek.Bedrijfsnaam;
import nl.verzuimsysteem.logboek.LogboekService;
import nl.verzuimsysteem.logboek.Logboekfilter;
import nl.verzuimsysteem.logboek.Uitkomst;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;

/**
 * What the log is searched for. The filters stand in the address, except the two that name a person: an address ends up
 * in histories and in logs of others.
 */
final class Logbalk extends Div {
    private final TextField wie = new TextField(t("logboek.filter.wie"));
    private final ComboBox<Handeling> handeling = new ComboBox<>(t("logboek.filter.handeling"));
    private final Select<Uitkomst> uitkomst = new Select<>();
    private final ComboBox<Bedrijfsnaam> bedrijf = new ComboBox<>(t("logboek.filter.bedrijf"));
    private final TextField personeelsnummer = new TextField(t("logboek.filter.personeelsnummer"));
    private final DatumVeld van;
    private final DatumVeld tot;
    private final LogboekService logboek;
    private final Logboekfilter gewoon;
    private final Adresfilter adres;

    /** @param gewijzigd is told when the user asked for something else */
    Logbalk(LogboekService logboek, Clock klok, Adresfilter adres, Foutensamenvatting fouten, Runnable gewijzigd) {
        this.logboek = logboek;
        this.adres = adres;
        gewoon = Logboekfilter.van(Kalender.vandaag(klok));
        van = new DatumVeld(t("logboek.filter.van"), klok).zonderVoorbeeld();
        tot = new DatumVeld(t("logboek.filter.tot"), klok).zonderVoorbeeld();
        addClassNames("rij", "logbalk");
        add(wie, handeling, uitkomst, bedrijf, personeelsnummer, van, tot);
        velden();
        lees();
        fouten.koppel("bedrijf", bedrijf).koppel("tot", tot);
        luister(gewijzigd);
    }

    Logboekfilter filter() {
        return new Logboekfilter(
                wie.getValue(),
                handeling.getValue(),
                uitkomst.getValue(),
                bedrijf.getValue() == null ? null : bedrijf.getValue().id(),
                personeelsnummer.getValue(),
                Objects.requireNonNullElse(van.getValue(), gewoon.van()),
                Objects.requireNonNullElse(tot.getValue(), gewoon.tot()));
    }

    private void velden() {
        for (var veld : new TextField[] {wie, personeelsnummer}) {
            veld.setClearButtonVisible(true);
            veld.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
        wie.setPrefixComponent(Icoon.ZOEK.maak());
        wie.addClassName("breed");
        handeling.setItems(Arrays.stream(Handeling.values())
                .sorted(java.util.Comparator.comparing(Handeling::omschrijving))
                .toList());
        handeling.setItemLabelGenerator(Handeling::omschrijving);
        handeling.setClearButtonVisible(true);
        handeling.addClassName("breed");
        uitkomst.setLabel(t("logboek.filter.uitkomst"));
        uitkomst.setItems(Uitkomst.values());
        uitkomst.setItemLabelGenerator(keuze -> keuze == null ? t("logboek.filter.alle") : Logwoorden.uitkomst(keuze));
        uitkomst.setEmptySelectionAllowed(true);
        uitkomst.setEmptySelectionCaption(t("logboek.filter.alle"));
        bedrijf.setItemLabelGenerator(Bedrijfsnaam::naam);
        bedrijf.setItemsWithFilterConverter(
                vraag -> logboek
                        .bedrijven(
                                Ingelogd.actor(),
                                vraag.getFilter().orElse(""),
                                new Uitsnede(vraag.getOffset(), vraag.getLimit()))
                        .stream(),
                tekst -> tekst);
        bedrijf.setClearButtonVisible(true);
        bedrijf.addClassName("breed");
    }

    /** What is in the address and does not exist is passed over. */
    private void lees() {
        handeling.setValue(adres.lees("handeling").flatMap(Logbalk::handeling).orElse(null));
        uitkomst.setValue(adres.lees("uitkomst").flatMap(Logbalk::uitkomst).orElse(null));
        bedrijf.setValue(adres.lees("bedrijf").flatMap(this::bedrijf).orElse(null));
        van.setValue(adres.lees("van").flatMap(Logbalk::dag).orElse(gewoon.van()));
        tot.setValue(adres.lees("tot").flatMap(Logbalk::dag).orElse(gewoon.tot()));
    }

    private void luister(Runnable gewijzigd) {
        wie.addValueChangeListener(waarde -> gewijzigd.run());
        personeelsnummer.addValueChangeListener(waarde -> gewijzigd.run());
        handeling.addValueChangeListener(waarde -> {
            adres.zet(
                    "handeling",
                    waarde.getValue() == null ? "" : waarde.getValue().name());
            gewijzigd.run();
        });
        uitkomst.addValueChangeListener(waarde -> {
            adres.zet(
                    "uitkomst",
                    waarde.getValue() == null ? "" : waarde.getValue().name());
            gewijzigd.run();
        });
        bedrijf.addValueChangeListener(waarde -> {
            adres.zet(
                    "bedrijf",
                    waarde.getValue() == null ? "" : waarde.getValue().id().toString());
            gewijzigd.run();
        });
        van.addValueChangeListener(waarde -> {
            adres.zet("van", waarde.getValue() == null ? "" : waarde.getValue().toString());
            gewijzigd.run();
        });
        tot.addValueChangeListener(waarde -> {
            adres.zet("tot", waarde.getValue() == null ? "" : waarde.getValue().toString());
            gewijzigd.run();
        });
    }

    private static Optional<Handeling> handeling(String naam) {
        return Arrays.stream(Handeling.values())
                .filter(een -> een.name().equals(naam))
                .findFirst();
    }

    private static Optional<Uitkomst> uitkomst(String naam) {
        return Arrays.stream(Uitkomst.values())
                .filter(een -> een.name().equals(naam))
                .findFirst();
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst)).filter(Kalender::kan);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Bedrijfsnaam> bedrijf(String nummer) {
        try {
            return Optional.of(logboek.bedrijf(Ingelogd.actor(), new BedrijfId(Long.parseLong(nummer))));
        } catch (IllegalArgumentException | NietGevonden e) {
            return Optional.empty();
        }
    }
}
