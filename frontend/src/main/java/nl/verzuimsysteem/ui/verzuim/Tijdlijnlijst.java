package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;

/** What happened in a case, newest first, by month: plain lists that one can read, print and listen to. */
@Singleton
class Tijdlijnlijst {
    private static final int DEEL = 100;
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("LLLL yyyy", Melding.NEDERLANDS);

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Melding.NEDERLANDS);

    private final DossierService service;

    Tijdlijnlijst(DossierService service) {
        this.service = service;
    }

    Div van(DossierKop kop) {
        var tijdlijn = new Div();
        tijdlijn.addClassName("tijdlijn");
        voegToe(tijdlijn, kop, 0);
        return tijdlijn;
    }

    private void voegToe(Div tijdlijn, DossierKop kop, int vanaf) {
        var deel = service.tijdlijn(Ingelogd.actor(), kop.id(), new Uitsnede(vanaf, DEEL));
        perMaand(deel.rijen()).forEach((maand, gebeurtenissen) -> tijdlijn.add(maand(kop, maand, gebeurtenissen)));
        if (deel.meer()) {
            var ouder = new Button(t("dossier.tijdlijn.ouder"));
            ouder.addClickListener(klik -> {
                tijdlijn.remove(ouder);
                voegToe(tijdlijn, kop, vanaf + DEEL);
            });
            tijdlijn.add(ouder);
        }
    }

    private static Map<YearMonth, List<Gebeurtenis>> perMaand(List<Gebeurtenis> gebeurtenissen) {
        return gebeurtenissen.stream()
                .collect(Collectors.groupingBy(
                        gebeurtenis -> YearMonth.from(Kalender.plaatselijk(gebeurtenis.moment())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Section maand(DossierKop kop, YearMonth maand, List<Gebeurtenis> gebeurtenissen) {
        var lijst = new OrderedList();
        gebeurtenissen.forEach(gebeurtenis -> lijst.add(regel(kop, gebeurtenis)));
        return new Section(new H2(MAAND.format(maand)), lijst);
    }

    private static ListItem regel(DossierKop kop, Gebeurtenis gebeurtenis) {
        var soort = Gebeurteniswoord.van(gebeurtenis.soort());
        var dag = Kalender.plaatselijk(gebeurtenis.moment()).toLocalDate();
        var kopregel = new Div(new StatusLabel(soort.kleur(), soort.icoon(), soort.woord()), dag(kop, dag));
        kopregel.addClassName("tijdlijn-kop");
        var regel = new ListItem(kopregel);
        var datum = gebeurtenis.datum();
        if (datum != null && soort.datum() != null) {
            regel.add(new Paragraph(t(soort.datum(), Kalender.voluit(datum))));
        }
        if (gebeurtenis.onderwerp() != null) {
            var onderwerp = new Paragraph(gebeurtenis.onderwerp());
            onderwerp.addClassName("tijdlijn-onderwerp");
            regel.add(onderwerp);
        }
        if (gebeurtenis.tekst() != null) {
            var tekst = new Paragraph(gebeurtenis.tekst());
            tekst.addClassName("tijdlijn-tekst");
            regel.add(tekst);
        }
        var door = new Paragraph(t(
                "dossier.tijdlijn.door",
                gebeurtenis.door(),
                gebeurtenis.doorFunctie().naam(),
                UUR.format(Kalender.plaatselijk(gebeurtenis.moment()))));
        door.addClassName("stil");
        regel.add(door);
        return regel;
    }

    private static Span dag(DossierKop kop, LocalDate dag) {
        var tekst = new Span(t("dossier.tijdlijn.dag", Kalender.voluit(dag), kop.week(dag)));
        tekst.addClassName("tijdlijn-dag");
        return tekst;
    }
}
