package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.verzuimsysteem.agenda.Spreekuurhouder;

/** Chooses one of the people who can hold consults in a regio. */
final class Houderkeuze {
    private Houderkeuze() {}

    static Select<Spreekuurhouder> maak(List<Spreekuurhouder> houders) {
        var keuze = new Select<Spreekuurhouder>();
        keuze.setLabel(t("agenda.wie"));
        keuze.setItems(houders);
        keuze.setItemLabelGenerator(
                een -> t("agenda.houder", een.naam(), een.functie().naam()));
        return keuze;
    }
}
