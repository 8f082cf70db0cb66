package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalStatus;
import nl.verzuimsysteem.verzuim.Voortgang;

/**
 * The 104 weeks of a case on one bar: the spells with how much he was absent, today, and below it the terms of each party.
 * Every mark is a button that tells its term below the bar; the list of terms says the same in words.
 */
final class Tijdbalk extends Div {
    /** So far apart, in percents, marks of a finger's size do not touch: on a desk, and on a phone. */
    private static final double RUIMTE_BREED = 4;

    private static final double RUIMTE_SMAL = 9;
    private static final double RAND = 15;
    private static final int DAGEN_PER_WEEK = 7;
    private static final List<Integer> WEKEN = List.of(13, 26, 39, 52, 65, 78, 91, 104);
    /** These have room for their number on a phone too. */
    private static final List<Integer> HOOFDWEKEN = List.of(26, 52, 78, 104);

    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private final Schaal schaal;
    private final Div vlak = new Div();
    private final Merkuitleg uitleg;

    Tijdbalk(Voortgang voortgang, LocalDate vandaag) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        var mijlpalen = voortgang.mijlpalen().alle().stream()
                .filter(een -> een.status() != MijlpaalStatus.VERVALLEN)
                .sorted(Comparator.comparing(Tijdbalk::dag))
                .toList();
        schaal = Schaal.van(voortgang.mijlpalen(), mijlpalen);
        uitleg = new Merkuitleg(voortgang, vandaag);
        addClassName("tijdbalk");
        vlak.addClassName("tijdbalk-vlak");
        weken();
        vlak.add(new Verzuimspoor(voortgang.feiten(), schaal, vandaag));
        for (var partij : Partij.values()) {
            var eigen = mijlpalen.stream()
                    .filter(een -> Partij.van(een.eigenaar()) == partij)
                    .toList();
            if (!eigen.isEmpty()) {
                vlak.add(spoor(partij, eigen));
            }
        }
        if (schaal.toont(vandaag)) {
            vlak.add(vandaag());
        }
        add(vlak, einden(), new Verzuimspoor.Legenda(voortgang.feiten()), uitleg);
    }

    /** The week numbers. Where a gap moved the count, only those of the spell that counts now. */
    private void weken() {
        var perioden = voortgang.feiten().perioden();
        var telling = perioden.isEmpty() ? schaal.van() : perioden.getLast().van();
        var teldag = voortgang.mijlpalen().teldag();
        week(schaal.van(), t("tijdlijn.balk.week", 1), true);
        for (var nummer : WEKEN) {
            var dag = teldag.plusDays((nummer - 1L) * DAGEN_PER_WEEK);
            if (schaal.toont(dag) && !dag.isBefore(telling)) {
                week(dag, nummer.toString(), HOOFDWEKEN.contains(nummer));
            }
        }
    }

    private void week(LocalDate dag, String tekst, boolean hoofd) {
        var week = new Div(new Span(tekst));
        week.addClassName("tijdbalk-week");
        if (!hoofd) {
            week.addClassName("tijdbalk-fijn");
        }
        week.getElement().setAttribute("aria-hidden", "true");
        zet(week, schaal.plek(dag));
        vlak.add(week);
    }

    private Div vandaag() {
        var plek = schaal.plek(vandaag);
        var lijn = new Div(new Span(t("tijdlijn.balk.vandaag")));
        lijn.addClassName("tijdbalk-vandaag");
        if (plek < RAND) {
            lijn.addClassName("aan-begin");
        } else if (plek > Schaal.HEEL - RAND) {
            lijn.addClassName("aan-eind");
        }
        zet(lijn, plek);
        return lijn;
    }

    private Div spoor(Partij partij, List<Mijlpaal> mijlpalen) {
        var naam = new Span(t("tijdlijn.balk.partij", partij.naam()));
        naam.addClassName("tijdbalk-naam");
        var plekken = mijlpalen.stream().map(een -> schaal.plek(dag(een))).toList();
        var breed = Banen.verdeel(plekken, RUIMTE_BREED);
        var smal = Banen.verdeel(plekken, RUIMTE_SMAL);
        var merken = new OrderedList();
        merken.addClassName("tijdbalk-merken");
        merken.getElement().setAttribute("aria-label", naam.getText());
        merken.getStyle().set("--banen-breed", Integer.toString(Banen.aantal(breed)));
        merken.getStyle().set("--banen-smal", Integer.toString(Banen.aantal(smal)));
        for (var nummer = 0; nummer < mijlpalen.size(); nummer++) {
            var merk = new ListItem(uitleg.knop(mijlpalen.get(nummer)));
            zet(merk, plekken.get(nummer));
            merk.getStyle().set("--baan-breed", breed.get(nummer).toString());
            merk.getStyle().set("--baan-smal", smal.get(nummer).toString());
            merken.add(merk);
        }
        return new Div(naam, merken);
    }

    /** Where the mark of a term stands: on its last day, or on the day it was done. */
    private static LocalDate dag(Mijlpaal mijlpaal) {
        return mijlpaal.gereedOp() == null ? mijlpaal.uiterlijk() : mijlpaal.gereedOp();
    }

    private Paragraph einden() {
        var einden = new Paragraph(
                new Span(Kalender.voluit(schaal.van())),
                new Span(Kalender.voluit(schaal.tot().minusDays(1))));
        einden.addClassNames("tijdbalk-einden", "stil");
        return einden;
    }

    static void zet(HasStyle iets, double plek) {
        iets.getStyle().set("--plek", Schaal.procent(plek));
    }
}
