package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.tijdlijn.Termijnstand.Groep;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/** The terms of a case: what is late first, then what comes next, then what is done. */
final class Termijnenlijst extends Div {
    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private final Function<Mijlpaal, Div> knoppen;
    private final Function<Stapregel, Div> gedaan;

    Termijnenlijst(
            Voortgang voortgang, LocalDate vandaag, Function<Mijlpaal, Div> knoppen, Function<Stapregel, Div> gedaan) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        this.knoppen = knoppen;
        this.gedaan = gedaan;
        addClassName("termijnen");
        var alle = voortgang.mijlpalen().alle();
        for (var groep : Groep.values()) {
            var eigen = alle.stream()
                    .filter(een -> Termijnstand.van(een, vandaag).groep() == groep)
                    .toList();
            var eerder = groep == Groep.KLAAR ? eerdereStappen(alle) : List.<Stapregel>of();
            if (!eigen.isEmpty() || !eerder.isEmpty()) {
                add(deel(groep, eigen, eerder));
            }
        }
        if (getComponentCount() == 0) {
            add(new LegeStaat(t("tijdlijn.leeg.titel"), t("tijdlijn.leeg.uitleg")));
        }
    }

    private Section deel(Groep groep, List<Mijlpaal> mijlpalen, List<Stapregel> eerder) {
        var titel = new H3(groep.titel());
        var aantal = new Span(Integer.toString(mijlpalen.size() + eerder.size()));
        aantal.addClassName("teller");
        titel.add(aantal);
        var lijst = new OrderedList();
        lijst.addClassName("regels");
        Stream.concat(
                        eerder.stream().map(this::geplaatst),
                        mijlpalen.stream()
                                .map(een -> new Geplaatst(
                                        dag(een), new Termijnregel(voortgang, een, vandaag, knoppen.apply(een)))))
                .sorted(Comparator.comparing(Geplaatst::dag))
                .forEach(een -> lijst.add(een.regel()));
        return new Section(titel, lijst);
    }

    /** A line of the list and the day by which it is ordered. */
    private record Geplaatst(LocalDate dag, ListItem regel) {}

    /** What is done stands where it was done, not where it had to be. */
    private static LocalDate dag(Mijlpaal mijlpaal) {
        return mijlpaal.gereedOp() == null ? mijlpaal.uiterlijk() : mijlpaal.gereedOp();
    }

    private Geplaatst geplaatst(Stapregel stap) {
        return new Geplaatst(stap.datum() == null ? LocalDate.MIN : stap.datum(), regel(stap));
    }

    /** Steps that come again: of those the terms show only the next one. */
    private List<Stapregel> eerdereStappen(List<Mijlpaal> alle) {
        return voortgang.stappen().stream()
                .filter(stap -> stap.datum() != null)
                .filter(stap -> alle.stream()
                        .noneMatch(een -> een.soort() == stap.soort() && een.volgnummer() == stap.volgnummer()))
                .toList();
    }

    private ListItem regel(Stapregel stap) {
        var naam = new Span(t("tijdlijn.stap.nummer", stap.soort().naam().tekst(), stap.volgnummer() + 1));
        naam.addClassName("termijn-naam");
        var wat = new Div(naam);
        wat.addClassName("termijn-wat");
        var kop = new Div(Termijnstand.GEREED.label(), wat);
        var datum = stap.datum();
        if (datum != null) {
            kop.add(new Span(t("tijdlijn.termijn.gereedOp", Termijnwoorden.dagMetWeek(voortgang, datum))));
        }
        kop.addClassName("termijn-kop");
        var regel = new ListItem(kop);
        var knoppen = gedaan.apply(stap);
        if (knoppen.getComponentCount() > 0) {
            regel.addClassName("termijn");
            regel.add(knoppen);
        }
        return regel;
    }
}
