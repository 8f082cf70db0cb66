package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.mijn.Inzage;
import nl.verzuimsysteem.ui.component.Kaart;

/**
 * The looks of one day. What one person did several times is one line with its times: opening a file is several looks to
 * the program, and one to the employee.
 */
record Inzagedag(LocalDate dag, List<Groep> groepen) {

    /** One person who did one thing, once or more. */
    record Groep(Inzage een, List<String> tijden) {}

    private record Sleutel(String naam, Functie functie, String daad) {}

    /** @param inzagen newest first */
    static List<Inzagedag> van(List<Inzage> inzagen) {
        return inzagen.stream()
                .collect(Collectors.groupingBy(Inzage::dag, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(dag -> new Inzagedag(dag.getKey(), groepen(dag.getValue())))
                .toList();
    }

    private static List<Groep> groepen(List<Inzage> vanDag) {
        var groepen = new LinkedHashMap<Sleutel, Groep>();
        for (var inzage : vanDag) {
            var tijden = groepen.computeIfAbsent(
                            new Sleutel(inzage.naam(), inzage.functie(), Mijnwoorden.daad(inzage)),
                            sleutel -> new Groep(inzage, new ArrayList<>()))
                    .tijden();
            var tijd = Mijnwoorden.tijd(inzage.moment());
            if (!tijden.contains(tijd)) {
                tijden.add(tijd);
            }
        }
        return List.copyOf(groepen.values());
    }

    Kaart kaart() {
        var lijst = new UnorderedList(groepen.stream().map(Inzagedag::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        return new Kaart(Mijnwoorden.metWeekdag(dag), lijst);
    }

    private static ListItem regel(Groep groep) {
        var inzage = groep.een();
        var systeem = inzage.functie() == Functie.SYSTEEM;
        var naam = new Span(inzage.zelf() ? t("mijn.uzelf") : systeem ? t("mijn.systeem") : inzage.naam());
        naam.addClassName("team-naam");
        var tijd = new Span(String.join(", ", groep.tijden()));
        tijd.addClassName("stil");
        var boven = new Div(new Span(naam, new Span(" " + Mijnwoorden.daad(inzage))), tijd);
        boven.addClassName("twee-regels");
        var onder = new Div(Stream.of(systeem ? null : Mijnwoorden.functie(inzage.functie()), inzage.organisatie())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        onder.addClassName("stil");
        return new ListItem(boven, onder);
    }
}
