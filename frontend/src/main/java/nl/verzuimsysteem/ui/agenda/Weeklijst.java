package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.Week;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** The same week as a list by day, for a narrow window and on paper. */
final class Weeklijst extends Div {
    /** As many as the style sheet has. */
    private static final int KLEUREN = 6;

    private static final int VRIJDAG = 5;

    private final Consumer<Week.Afspraakregel> gekozen;

    /** @param gekozen hears which appointment somebody opens */
    Weeklijst(Consumer<Week.Afspraakregel> gekozen) {
        this.gekozen = gekozen;
        addClassName("weeklijst");
    }

    void toon(Weekblokken blokken) {
        removeAll();
        var maandag = blokken.week().maandag();
        maandag.datesUntil(maandag.plusWeeks(1))
                .filter(dag -> dag.getDayOfWeek().getValue() <= VRIJDAG || isVol(blokken, dag))
                .forEach(dag -> add(dag(blokken, dag)));
    }

    private static boolean isVol(Weekblokken blokken, LocalDate dag) {
        return blokken.zittingen().stream().anyMatch(een -> isOp(een.begin(), dag))
                || blokken.afspraken().stream().anyMatch(een -> isOp(een.begin(), dag));
    }

    private Section dag(Weekblokken blokken, LocalDate dag) {
        var titel = Agendawoorden.dag(dag);
        var kop = new H3(blokken.isFeestdag(dag) ? titel + " · " + t("agenda.feestdag") : titel);
        var lijst = new UnorderedList();
        blokken.zittingen().stream()
                .filter(een -> isOp(een.begin(), dag))
                .forEach(een -> lijst.add(regel(
                        blokken.kleur(een.professional()),
                        t(
                                "agenda.lijst.zitting",
                                Agendawoorden.uren(een.begin(), een.einde()),
                                een.naam(),
                                Weekblokken.plek(een.plaatsnaam())))));
        blokken.week().afwezig().stream()
                .filter(een -> een.begin().isBefore(begin(dag.plusDays(1)))
                        && een.einde().isAfter(begin(dag)))
                .forEach(een ->
                        lijst.add(regel(blokken.kleur(een.professional()), t("agenda.lijst.afwezig", een.naam()))));
        blokken.afspraken().stream()
                .filter(een -> isOp(een.begin(), dag))
                .forEach(een -> lijst.add(new ListItem(afspraak(een, blokken.kleur(een.professional())))));
        if (lijst.getChildren().findAny().isEmpty()) {
            var niets = new Paragraph(t("agenda.lijst.niets"));
            niets.addClassName("stil");
            return new Section(kop, niets);
        }
        return new Section(kop, lijst);
    }

    private static ListItem regel(int kleur, String tekst) {
        var regel = new ListItem(tekst);
        regel.addClassNames("zitting", klasse(kleur));
        return regel;
    }

    private Component afspraak(Week.Afspraakregel een, int kleur) {
        var wie = een.wie();
        var uren = Agendawoorden.uren(een.begin(), een.einde());
        if (wie == null) {
            var bezet = new Div(kop(uren + " · " + t("agenda.bezet")), stil(een.professionalNaam()));
            bezet.addClassNames("afspraak", klasse(kleur));
            return bezet;
        }
        var knop = new NativeButton();
        knop.addClassNames("afspraak", klasse(kleur));
        knop.add(
                kop(uren + " · " + wie.naam()),
                stil(wie.soort().naam() + " · " + een.professionalNaam()),
                stil(wie.bedrijfsnaam()));
        for (var woord : Agendawoorden.bijzonder(wie)) {
            knop.add(new StatusLabel(StatusLabel.Soort.INFO, woord));
        }
        knop.addClickListener(klik -> gekozen.accept(een));
        return knop;
    }

    private static Span kop(String tekst) {
        var kop = new Span(tekst);
        kop.addClassName("afspraak-kop");
        return kop;
    }

    private static Span stil(String tekst) {
        var regel = new Span(tekst);
        regel.addClassName("stil");
        return regel;
    }

    static String klasse(int kleur) {
        return "kleur-" + kleur % KLEUREN;
    }

    private static boolean isOp(Instant moment, LocalDate dag) {
        return LocalDate.ofInstant(moment, Kalender.NEDERLAND).equals(dag);
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
    }
}
