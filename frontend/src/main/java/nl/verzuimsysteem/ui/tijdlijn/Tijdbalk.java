package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalStatus;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Sjabloon;
import nl.verzuimsysteem.verzuim.Voortgang;

/**
 * The 104 weeks of a case on one bar: the spells with how much he was absent, today, and below it the terms of each party.
 * Every mark is a button that tells its term below the bar; the list of terms says the same in words.
 */
public final class Tijdbalk extends Div {
    /** So far apart, in percents, marks of a finger's size do not touch: on a desk, and on a phone. */
    private static final double RUIMTE_BREED = 4;

    private static final double RUIMTE_SMAL = 9;
    private static final double RAND = 15;
    private static final int DAGEN_PER_WEEK = 7;
    private static final List<Integer> WEKEN = List.of(13, 26, 39, 52, 65, 78, 91, 104);
    /** These have room for their number on a phone too. */
    private static final List<Integer> HOOFDWEKEN = List.of(26, 52, 78, 104);

    private static final String WEEK =
            "html`<div class=\"tijdbalk-week ${w[2]}\" style=\"--plek:${w[0]}\" aria-hidden=\"true\">"
                    + "<span>${w[1]}</span></div>`";
    private static final String MERK = "html`<li style=\"--plek:${m[4]};--baan-breed:${m[5]};--baan-smal:${m[6]}\">"
            + "<button class=\"merk-knop ${m[1]}\" data-merk=\"${m[0]}\" aria-label=\"${m[3]}\" title=\"${m[3]}\""
            + " aria-expanded=\"${item.r[7][0] === m[0] ? 'true' : 'false'}\" aria-controls=\"${item.r[6]}\""
            + " @click=${() => root.dispatchEvent(new CustomEvent('merk', {detail: m[0]}))}>"
            + Icoon.sjabloon("${m[2]}") + "</button></li>`";
    private static final String SPOOR =
            "html`<div><span class=\"tijdbalk-naam\">${p[0]}</span><ol class=\"tijdbalk-merken\""
                    + " aria-label=\"${p[0]}\" style=\"--banen-breed:${p[1]};--banen-smal:${p[2]}\">${p[3].map(m => "
                    + MERK + ")}</ol></div>`";
    private static final String SJABLOON = "<div class=\"tijdbalk-vlak\">${item.r[0].map(w => " + WEEK + ")}"
            + "${[item.r[1]].map(v => html`" + Verzuimspoor.SJABLOON + "`)}${item.r[2].map(p => " + SPOOR + ")}"
            + "${item.r[3].map(d => html`<div class=\"tijdbalk-vandaag ${d[1]}\" style=\"--plek:${d[0]}\"><span>${d[2]}</span></div>`)}"
            + "</div><p class=\"tijdbalk-einden stil\">${item.r[4].map(e => html`<span>${e}</span>`)}</p>"
            + "${[item.r[5]].map(l => html`" + Verzuimspoor.LEGENDA + "`)}";

    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private final Schaal schaal;
    private final List<Mijlpaal> mijlpalen;
    private final Merkuitleg uitleg;

    /** @param vandaag the day the case is looked at */
    public Tijdbalk(Voortgang voortgang, LocalDate vandaag) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        mijlpalen = voortgang.mijlpalen().alle().stream()
                .filter(een -> een.status() != MijlpaalStatus.VERVALLEN)
                .sorted(Comparator.comparing(Tijdbalk::dag))
                .toList();
        schaal = Schaal.van(voortgang.mijlpalen(), mijlpalen);
        uitleg = new Merkuitleg(voortgang, vandaag);
        addClassName("tijdbalk");
        add(new Balk(), uitleg);
    }

    private List<?> delen() {
        var sporen = new ArrayList<List<?>>();
        for (var partij : Partij.values()) {
            var eigen = mijlpalen.stream()
                    .filter(een -> Partij.van(een.eigenaar()) == partij)
                    .toList();
            if (!eigen.isEmpty()) {
                sporen.add(spoor(partij, eigen));
            }
        }
        return List.of(
                weken(),
                Verzuimspoor.delen(voortgang.feiten(), schaal, vandaag),
                sporen,
                schaal.toont(vandaag) ? List.of(vandaag()) : List.of(),
                List.of(
                        Kalender.voluit(schaal.van()),
                        Kalender.voluit(schaal.tot().minusDays(1))),
                Verzuimspoor.legenda(voortgang.feiten()),
                uitleg.naam(),
                List.of());
    }

    /** The week numbers. Where a gap moved the count, only those of the spell that counts now. */
    private List<List<String>> weken() {
        var perioden = voortgang.feiten().perioden();
        var telling = perioden.isEmpty() ? schaal.van() : perioden.getLast().van();
        var teldag = voortgang.mijlpalen().teldag();
        var weken = new ArrayList<List<String>>();
        weken.add(week(schaal.van(), t("tijdlijn.balk.week", 1), true));
        for (var nummer : WEKEN) {
            var dag = teldag.plusDays((nummer - 1L) * DAGEN_PER_WEEK);
            if (schaal.toont(dag) && !dag.isBefore(telling)) {
                weken.add(week(dag, nummer.toString(), HOOFDWEKEN.contains(nummer)));
            }
        }
        return weken;
    }

    private List<String> week(LocalDate dag, String tekst, boolean hoofd) {
        return List.of(plek(dag), tekst, hoofd ? "" : "tijdbalk-fijn");
    }

    private List<String> vandaag() {
        var plek = schaal.plek(vandaag);
        var klasse = plek < RAND ? "aan-begin" : plek > Schaal.HEEL - RAND ? "aan-eind" : "";
        return List.of(Schaal.procent(plek), klasse, t("tijdlijn.balk.vandaag"));
    }

    private List<?> spoor(Partij partij, List<Mijlpaal> eigen) {
        var plekken = eigen.stream().map(een -> schaal.plek(dag(een))).toList();
        var breed = Banen.verdeel(plekken, RUIMTE_BREED);
        var smal = Banen.verdeel(plekken, RUIMTE_SMAL);
        var merken = new ArrayList<List<?>>();
        for (var nummer = 0; nummer < eigen.size(); nummer++) {
            var mijlpaal = eigen.get(nummer);
            var stand = Termijnstand.van(mijlpaal, vandaag);
            merken.add(List.of(
                    mijlpalen.indexOf(mijlpaal),
                    stand.klasse(),
                    stand.icoon().symbool(),
                    uitleg.merk(mijlpaal),
                    Schaal.procent(plekken.get(nummer)),
                    breed.get(nummer),
                    smal.get(nummer)));
        }
        return List.of(t("tijdlijn.balk.partij", partij.naam()), Banen.aantal(breed), Banen.aantal(smal), merken);
    }

    /** Where the mark of a term stands: on its last day, or on the day it was done. */
    private static LocalDate dag(Mijlpaal mijlpaal) {
        return mijlpaal.gereedOp() == null ? mijlpaal.uiterlijk() : mijlpaal.gereedOp();
    }

    private String plek(LocalDate dag) {
        return Schaal.procent(schaal.plek(dag));
    }

    /** What is drawn. One mark at a time has its term told. */
    private final class Balk extends Sjabloon {
        private static final int GEEN = -1;
        private int gekozen = GEEN;

        Balk() {
            super(SJABLOON, Tijdbalk.this::delen);
            addClassName("tijdbalk-balk");
            bij("merk", this::kies);
        }

        private void kies(int nummer) {
            if (nummer < 0 || nummer >= mijlpalen.size()) {
                return;
            }
            if (nummer == gekozen) {
                uitleg.removeAll();
                toon(GEEN);
                return;
            }
            toon(nummer);
            uitleg.toon(mijlpalen.get(nummer), () -> {
                toon(GEEN);
                getElement().executeJs("this.querySelector(`[data-merk=\"${$0}\"]`)?.focus()", nummer);
            });
        }

        private void toon(int nummer) {
            gekozen = nummer;
            zet(0, nummer);
        }
    }
}
