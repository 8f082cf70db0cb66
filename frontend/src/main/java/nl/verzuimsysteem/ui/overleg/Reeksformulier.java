package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.overleg.Overlegreeks;
import nl.verzuimsysteem.overleg.OverlegreeksService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Tijdveld;

/** Arranges the overleg of a regio. */
final class Reeksformulier extends Div {
    private static final LocalTime TIEN_UUR = LocalTime.of(10, 0);
    private static final int EEN_UUR = 60;

    private final OverlegreeksService reeksen;
    private final RegioId regio;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Select<DayOfWeek> weekdag = new Select<>();
    private final Tijdveld begin = new Tijdveld(t("overleg.inrichten.begin"));
    private final IntegerField minuten = new IntegerField(t("overleg.inrichten.minuten"));
    private final CheckboxGroup<Teamgenoot> leden = new CheckboxGroup<>(t("overleg.inrichten.leden"));
    private final Checkbox actief = new Checkbox(t("overleg.inrichten.actief"));
    private int versie;

    Reeksformulier(OverlegreeksService reeksen, RegioId regio) {
        this.reeksen = reeksen;
        this.regio = regio;
        addClassName("stapel");
        weekdag.setLabel(t("overleg.inrichten.weekdag"));
        weekdag.setItems(DayOfWeek.values());
        weekdag.setItemLabelGenerator(
                dag -> dag == null ? "" : dag.getDisplayName(TextStyle.FULL_STANDALONE, Melding.NEDERLANDS));
        minuten.setHelperText(t("overleg.inrichten.minuten.hulp"));
        leden.setItemLabelGenerator(
                een -> t("overleg.inrichten.lid", een.naam(), een.functie().naam()));
        leden.setHelperText(t("overleg.inrichten.leden.hulp"));
        leden.addClassName("onder-elkaar");
        actief.setHelperText(t("overleg.inrichten.actief.hulp"));
        fouten.koppel("weekdag", weekdag)
                .koppel("begin", begin)
                .koppel("minuten", minuten)
                .koppel("leden", leden);
        var wanneer = new Div(weekdag, begin, minuten);
        wanneer.addClassName("formulier");
        var bewaar = new Button(t("overleg.inrichten.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                fouten,
                new Paragraph(t("overleg.inrichten.uitleg")),
                new Kaart(t("overleg.inrichten.wanneer"), wanneer, actief),
                new Kaart(t("overleg.leden"), leden),
                new Div(bewaar));
        lees();
    }

    private void lees() {
        var blad = reeksen.reeks(Ingelogd.actor(), regio);
        leden.setItems(blad.team());
        var reeks = Optional.ofNullable(blad.reeks());
        versie = reeks.map(Overlegreeks::versie).orElse(0);
        weekdag.setValue(reeks.map(Overlegreeks::weekdag).orElse(DayOfWeek.TUESDAY));
        begin.setValue(reeks.map(Overlegreeks::begin).orElse(TIEN_UUR));
        minuten.setValue(reeks.map(Overlegreeks::minuten).orElse(EEN_UUR));
        actief.setValue(reeks.map(Overlegreeks::actief).orElse(true));
        leden.setValue(blad.team().stream()
                .filter(een -> reeks.isEmpty() || reeks.get().leden().contains(een.id()))
                .collect(Collectors.toSet()));
    }

    private void bewaar() {
        var uur = begin.getValue();
        if (uur == null) {
            fouten.wis();
            Foutmerk.zet(begin, t("overleg.inrichten.begin.leeg"));
            begin.focus();
            return;
        }
        // No number is as wrong as none at all: the service says what it may be.
        var duur = minuten.getValue() == null ? 0 : minuten.getValue();
        try {
            if (fouten.probeer(() -> reeksen.zet(
                    Ingelogd.actor(),
                    new Overlegreeks(
                            regio,
                            weekdag.getValue(),
                            uur,
                            duur,
                            actief.getValue(),
                            leden.getValue().stream().map(Teamgenoot::id).collect(Collectors.toSet()),
                            versie)))) {
                lees();
                Meldingen.gelukt(t("overleg.inrichten.bewaard"));
            }
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
