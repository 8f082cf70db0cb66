package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/** Why a term lies where it lies: the sentences of the rule, the article, and what was recorded for it. */
final class Uitlegvlak extends Div {

    Uitlegvlak(Voortgang voortgang, Mijlpaal mijlpaal, LocalDate vandaag) {
        addClassName("uitlegvlak");
        var uitleg = voortgang.mijlpalen().uitleg(mijlpaal.soort());
        var regels = new UnorderedList();
        uitleg.regels().stream().map(Melding::tekst).map(ListItem::new).forEach(regels::add);
        Termijnwoorden.weekend(mijlpaal).map(ListItem::new).ifPresent(regels::add);
        if (mijlpaal.wacht() && mijlpaal.open().isAfter(vandaag)) {
            regels.add(new ListItem(t("tijdlijn.uitleg.vanaf", Kalender.voluit(mijlpaal.open()))));
        }
        add(regels);
        voortgang.stappen().stream()
                .filter(stap -> stap.soort() == mijlpaal.soort() && stap.volgnummer() == mijlpaal.volgnummer())
                .findFirst()
                .ifPresent(stap -> add(new Vastgelegd(stap)));
        var bron = new Paragraph(t("tijdlijn.uitleg.bron", uitleg.artikel()));
        bron.addClassName("stil");
        add(bron);
        var taakVoor = mijlpaal.taakVoor();
        if (mijlpaal.wacht() && taakVoor != null) {
            var taak = new Paragraph(t("tijdlijn.uitleg.taakVoor", taakVoor.naam()));
            taak.addClassName("stil");
            add(taak);
        }
    }

    /** What somebody recorded for a step. */
    static final class Vastgelegd extends Div {
        Vastgelegd(Stapregel stap) {
            addClassName("vastgelegd");
            dag("tijdlijn.stap.werkgever", stap.getekendWerkgever());
            dag("tijdlijn.stap.werknemer", stap.getekendWerknemer());
            tekst("tijdlijn.stap.ondertekening", stap.ondertekening());
            tekst("tijdlijn.stap.referentie", stap.referentie());
            dag("tijdlijn.stap.uitgesteldTot", stap.uitgesteldTot());
            tekst("tijdlijn.stap.reden", stap.reden());
            var door = new Paragraph(t("tijdlijn.stap.door", stap.door(), Kalender.kort(stap.moment())));
            door.addClassName("stil");
            add(door);
        }

        private void dag(String sleutel, @org.jspecify.annotations.Nullable LocalDate dag) {
            if (dag != null) {
                add(new Paragraph(t(sleutel, Kalender.voluit(dag))));
            }
        }

        private void tekst(String sleutel, @org.jspecify.annotations.Nullable String tekst) {
            if (tekst != null && !tekst.isBlank()) {
                add(new Paragraph(t(sleutel, tekst)));
            }
        }
    }
}
