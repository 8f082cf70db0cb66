package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.aantallen.Doelgroep;
import nl.verzuimsysteem.aantallen.NieuweUitvraag;
import nl.verzuimsysteem.aantallen.Uitvraagsoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;

/** What an uitvraag asks, until when, and of whom. */
final class Uitvraagvelden extends Div {
    private static final List<Integer> HERINNERDAGEN = List.of(21, 14, 7, 3, 1);
    private static final int LOOPTIJD = 28;

    private final RadioButtonGroup<Uitvraagsoort> soort = new RadioButtonGroup<>(t("aantallen.nieuw.soort"));
    private final Select<Integer> jaar = new Select<>();
    private final DatumVeld sluitOp;
    private final CheckboxGroup<Integer> herinneringen = new CheckboxGroup<>(t("aantallen.nieuw.herinneringen"));
    private final RadioButtonGroup<Doelgroep> doelgroep = new RadioButtonGroup<>(t("aantallen.nieuw.doelgroep"));
    private final CheckboxGroup<Regio> regios = new CheckboxGroup<>(t("aantallen.nieuw.regios"));
    private final MultiSelectComboBox<Bedrijf> bedrijven = new MultiSelectComboBox<>(t("aantallen.nieuw.bedrijven"));

    /** A company by its name. */
    private record Bedrijf(BedrijfId id, String naam) {}

    /** @param gewijzigd is told when something else is chosen */
    Uitvraagvelden(
            List<Regio> alleRegios,
            OrganisatieService organisatie,
            Foutensamenvatting fouten,
            Clock klok,
            Runnable gewijzigd) {
        var vandaag = Kalender.vandaag(klok);
        sluitOp = new DatumVeld(t("aantallen.nieuw.sluitOp"), klok);
        addClassName("formulier-vlak");
        maakSoort(vandaag);
        sluitOp.setValue(vandaag.plusDays(LOOPTIJD));
        herinneringen.setItems(HERINNERDAGEN);
        herinneringen.setItemLabelGenerator(dagen -> t("aantallen.nieuw.dagenErvoor", dagen));
        herinneringen.setHelperText(t("aantallen.nieuw.herinneringen.hulp"));
        herinneringen.setValue(Set.of(14, 3));
        maakDoelgroep(alleRegios, organisatie);
        fouten.koppel("soort", soort)
                .koppel("jaar", jaar)
                .koppel("sluitOp", sluitOp)
                .koppel("herinnerDagen", herinneringen)
                .koppel("regios", regios)
                .koppel("bedrijven", bedrijven);
        for (HasValue<?, ?> veld :
                List.<HasValue<?, ?>>of(soort, jaar, sluitOp, herinneringen, doelgroep, regios, bedrijven)) {
            veld.addValueChangeListener(verandering -> gewijzigd.run());
        }
        var wanneer = new Div(jaar, sluitOp);
        wanneer.addClassName("formulier");
        add(soort, wanneer, herinneringen, doelgroep, regios, bedrijven);
    }

    private void maakSoort(LocalDate vandaag) {
        soort.setItems(Uitvraagsoort.values());
        soort.setItemLabelGenerator(een -> t("aantallen.nieuw.soort." + een.name()));
        soort.setValue(
                vandaag.getMonth().compareTo(Month.SEPTEMBER) < 0 ? Uitvraagsoort.VOORJAAR : Uitvraagsoort.NAJAAR);
        jaar.setLabel(t("aantallen.nieuw.jaar"));
        jaar.setItems(vandaag.getYear() - 1, vandaag.getYear(), vandaag.getYear() + 1);
        jaar.setItemLabelGenerator(String::valueOf);
        jaar.setValue(vandaag.getYear());
    }

    private void maakDoelgroep(List<Regio> alleRegios, OrganisatieService organisatie) {
        doelgroep.setItems(Doelgroep.values());
        doelgroep.setItemLabelGenerator(een -> t("aantallen.nieuw.doelgroep." + een.name()));
        regios.setItems(alleRegios);
        regios.setItemLabelGenerator(regio -> t("aantallen.nieuw.regio", regio.naam(), regio.bedrijven()));
        bedrijven.setItemLabelGenerator(Bedrijf::naam);
        bedrijven.setHelperText(t("aantallen.nieuw.bedrijven.hulp"));
        bedrijven.setItemsWithFilterConverter(
                vraag -> organisatie
                        .bedrijven(
                                Ingelogd.actor(),
                                vraag.getFilter().orElse(""),
                                new Uitsnede(vraag.getOffset(), Math.min(vraag.getLimit(), Uitsnede.MEESTE)))
                        .rijen()
                        .stream()
                        .map(rij -> new Bedrijf(rij.id(), rij.naam())),
                zoektekst -> zoektekst);
        bedrijven.setI18n(woorden());
        bedrijven.setClearButtonVisible(true);
        bedrijven.setWidthFull();
        bedrijven.setMaxWidth("40rem");
        doelgroep.addValueChangeListener(keuze -> kies(keuze.getValue()));
        doelgroep.setValue(Doelgroep.ALLE);
    }

    private void kies(Doelgroep keuze) {
        regios.setVisible(keuze == Doelgroep.REGIOS);
        bedrijven.setVisible(keuze == Doelgroep.BEDRIJVEN);
    }

    private static MultiSelectComboBoxI18n woorden() {
        return new MultiSelectComboBoxI18n()
                .setCleared(t("aantallen.keuze.gewist"))
                .setFocused(t("aantallen.keuze.verwijder"))
                .setSelected(t("aantallen.keuze.gekozen"))
                .setDeselected(t("aantallen.keuze.verwijderd"))
                .setTotal(t("aantallen.keuze.totaal"));
    }

    /** Whether there is a last day; if not, its field asks for it. */
    boolean heeftDag() {
        return sluitOp.eisDag();
    }

    /** What stands in the fields. */
    NieuweUitvraag ingevuld(String sleutel) {
        return new NieuweUitvraag(
                sleutel,
                soort.getValue(),
                jaar.getValue(),
                sluitOp.getValue(),
                doelgroep.getValue(),
                doelgroep.getValue() == Doelgroep.REGIOS
                        ? regios.getValue().stream().map(Regio::id).collect(Collectors.toSet())
                        : Set.of(),
                doelgroep.getValue() == Doelgroep.BEDRIJVEN
                        ? bedrijven.getValue().stream().map(Bedrijf::id).collect(Collectors.toSet())
                        : Set.of(),
                herinneringen.getValue().stream().sorted().toList());
    }
}
