package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Actie;
import nl.verzuimsysteem.ui.component.Cel;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.tijdlijn.Termijnstand.Groep;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/**
 * One line in the list of terms: how it stands, what, who, until when.
 *
 * @param dag by which it is ordered
 * @param mijlpaal the term, which has an explanation; empty for a step that was done earlier
 */
record Termijnregel(
        LocalDate dag,
        Termijnstand stand,
        String naam,
        String wie,
        String datum,
        List<Actie> acties,
        Optional<Mijlpaal> mijlpaal) {

    private static final String KNOPPEN = "${x[7].length ? html`<div class=\"rij\">${x[7].map(k => k[3]"
            + " ? html`<a href=\"${k[3]}\">${k[0]}</a>`"
            + " : html`<vaadin-button theme=\"${k[2]}\" aria-label=\"${k[1] || k[0]}\""
            + " @click=${() => root.dispatchEvent(new CustomEvent('doe', {detail: k[4]}))}>${k[0]}</vaadin-button>`)}</div>`"
            + " : ''}";

    /** Draws what {@link #delen} gives, in groups, and the explanations that were asked for. */
    static final String LIJST =
            "${item.r[0].map(g => html`<section><h3>${g[0]}<span class=\"teller\">${g[1].length}</span></h3>"
                    + "<ol class=\"regels\">${g[1].map(x => { const u = item.r[1][x[0]]; const s = x[1]; return html`"
                    + "<li class=\"${x[5] ? 'termijn' : x[7].length ? 'termijn' : ''}\"><div class=\"termijn-kop\">${"
                    + Cel.STATUS
                    + "}<div class=\"termijn-wat\"><span class=\"termijn-naam\">${x[2]}</span>"
                    + "${x[3] ? html`<span class=\"stil\">${x[3]}</span>` : ''}</div>"
                    + "${x[5] ? html`<button class=\"als-link termijn-datum\" aria-label=\"${x[6]}\""
                    + " aria-expanded=\"${u && u.length ? 'true' : 'false'}\""
                    + " @click=${() => root.dispatchEvent(new CustomEvent('uitleg', {detail: x[0]}))}><span>${x[4]}</span>"
                    + Icoon.sjabloon(Icoon.OMLAAG.symbool())
                    + "</button>` : x[4] ? html`<span>${x[4]}</span>` : ''}</div>" + KNOPPEN
                    + "${u && u.length ? html`<div class=\"uitleg\">" + Uitlegwoorden.SJABLOON
                    + "</div>` : ''}</li>`; })}</ol></section>`)}";

    static Termijnregel van(Voortgang voortgang, Mijlpaal mijlpaal, LocalDate vandaag, List<Actie> acties) {
        return new Termijnregel(
                // What is done stands where it was done, not where it had to be.
                mijlpaal.gereedOp() == null ? mijlpaal.uiterlijk() : mijlpaal.gereedOp(),
                Termijnstand.van(mijlpaal, vandaag),
                mijlpaal.soort().naam().tekst(),
                mijlpaal.eigenaar().naam(),
                Termijnwoorden.uiterlijk(voortgang, mijlpaal),
                acties,
                Optional.of(mijlpaal));
    }

    static Termijnregel van(Voortgang voortgang, Stapregel stap, List<Actie> acties) {
        var datum = stap.datum();
        return new Termijnregel(
                datum == null ? LocalDate.MIN : datum,
                Termijnstand.GEREED,
                t("tijdlijn.stap.nummer", stap.soort().naam().tekst(), stap.volgnummer() + 1),
                "",
                datum == null ? "" : t("tijdlijn.termijn.gereedOp", Termijnwoorden.dagMetWeek(voortgang, datum)),
                acties,
                Optional.empty());
    }

    Groep groep() {
        return stand.groep();
    }

    /**
     * What the browser draws it from.
     *
     * @param nummer by which it asks for the explanation
     * @param eersteActie the number of the first of its acts
     */
    List<?> delen(int nummer, int eersteActie) {
        var knoppen = new ArrayList<List<?>>();
        for (var actie : acties) {
            knoppen.add(List.of(
                    actie.woord(),
                    actie.naam().equals(actie.woord()) ? "" : actie.naam(),
                    actie.stijl().thema(),
                    actie.pad() == null ? "" : actie.pad(),
                    eersteActie + knoppen.size()));
        }
        return List.of(
                nummer,
                Cel.delen(stand.woordMetKleur()),
                naam,
                wie,
                datum,
                mijlpaal.isPresent() ? 1 : 0,
                mijlpaal.isPresent() ? t("tijdlijn.termijn.knop", datum, naam) : "",
                knoppen);
    }
}
