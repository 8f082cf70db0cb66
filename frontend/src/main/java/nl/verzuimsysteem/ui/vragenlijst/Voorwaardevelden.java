package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.vragenlijst.Dimensie;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Voorwaarde;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jspecify.annotations.Nullable;

/** One condition of a rule: a score that is reached, or an answer that was given. */
final class Voorwaardevelden extends Div {
    private final Vragenlijst lijst;
    private final Select<Soort> soort = new Select<>();
    private final Select<Dimensie> dimensie = new Select<>();
    private final IntegerField minstens = new IntegerField(t("vragenlijst.veld.minstens"));
    private final Select<String> vraag = new Select<>();
    private final Select<String> keuze = new Select<>();

    private enum Soort {
        SCORE,
        ANTWOORD
    }

    Voorwaardevelden(Vragenlijst lijst, Voorwaarde nu) {
        this.lijst = lijst;
        addClassName("formulier");
        var woorden = new Vraagwoorden(lijst);
        soort.setLabel(t("vragenlijst.veld.voorwaarde"));
        soort.setItems(Soort.values());
        soort.setItemLabelGenerator(een -> t("vragenlijst.voorwaarde." + een));
        dimensie.setLabel(t("vragenlijst.veld.dimensie"));
        dimensie.setItems(Dimensie.values());
        dimensie.setItemLabelGenerator(Dimensie::naam);
        minstens.setManualValidation(true);
        vraag.setLabel(t("vragenlijst.veld.welkeVraag"));
        vraag.setItems(metNu(
                lijst.vragen().stream()
                        .filter(een -> een.soort() != Vraagsoort.TEKST)
                        .map(Vraag::code)
                        .toList(),
                nu.vraag()));
        vraag.setItemLabelGenerator(woorden::vraag);
        keuze.setLabel(t("vragenlijst.veld.welkAntwoord"));
        add(soort, dimensie, minstens, vraag, keuze);

        soort.setValue(nu.dimensie() == null && nu.vraag() != null ? Soort.ANTWOORD : Soort.SCORE);
        dimensie.setValue(nu.dimensie());
        minstens.setValue(nu.minstens() == 0 ? null : nu.minstens());
        vraag.setValue(nu.vraag());
        toonKeuzes(nu.keuze());
        toonSoort();
        soort.addValueChangeListener(gekozen -> toonSoort());
        vraag.addValueChangeListener(gekozen -> toonKeuzes(null));
    }

    Voorwaarde voorwaarde() {
        return soort.getValue() == Soort.SCORE
                ? new Voorwaarde(dimensie.getValue(), getal(), null, null)
                : new Voorwaarde(null, 0, vraag.getValue(), keuze.getValue());
    }

    private int getal() {
        return minstens.getValue() == null ? 0 : minstens.getValue();
    }

    private void toonSoort() {
        var score = soort.getValue() == Soort.SCORE;
        dimensie.setVisible(score);
        minstens.setVisible(score);
        vraag.setVisible(!score);
        keuze.setVisible(!score);
    }

    private void toonKeuzes(@Nullable String nu) {
        var keuzes = gekozenVraag().map(Vraag::keuzes).orElse(List.of());
        keuze.setItems(metNu(keuzes.stream().map(Keuze::code).toList(), nu));
        keuze.setItemLabelGenerator(code -> keuzes.stream()
                .filter(een -> een.code().equals(code))
                .map(een -> een.tekst().nl())
                .findFirst()
                .orElse(t("vragenlijst.antwoord.weg")));
        keuze.setValue(nu);
    }

    private Optional<Vraag> gekozenVraag() {
        return lijst.vragen().stream()
                .filter(een -> een.code().equals(vraag.getValue()))
                .findFirst();
    }

    /** What was taken away stays until another is chosen. */
    private static List<String> metNu(List<String> codes, @Nullable String nu) {
        var alle = new ArrayList<>(codes);
        if (nu != null && !alle.contains(nu)) {
            alle.add(nu);
        }
        return alle;
    }
}
