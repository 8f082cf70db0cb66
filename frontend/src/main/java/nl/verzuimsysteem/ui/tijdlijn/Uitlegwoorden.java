package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * Why a term lies where it lies. Made when somebody asks for it.
 *
 * @param regels the sentences of the rule
 * @param vastgelegd what somebody recorded for it, and last who did
 * @param bron the article
 * @param taakVoor for whom the taak is; may be empty
 */
record Uitlegwoorden(List<String> regels, List<String> vastgelegd, String bron, String taakVoor) {

    static Uitlegwoorden van(Voortgang voortgang, Mijlpaal mijlpaal, LocalDate vandaag) {
        var uitleg = voortgang.mijlpalen().uitleg(mijlpaal.soort());
        var regels = new ArrayList<String>();
        uitleg.regels().stream().map(Melding::tekst).forEach(regels::add);
        Termijnwoorden.weekend(mijlpaal).ifPresent(regels::add);
        if (mijlpaal.wacht() && mijlpaal.open().isAfter(vandaag)) {
            regels.add(t("tijdlijn.uitleg.vanaf", Kalender.voluit(mijlpaal.open())));
        }
        var taakVoor = mijlpaal.taakVoor();
        return new Uitlegwoorden(
                regels,
                voortgang.stappen().stream()
                        .filter(stap -> stap.soort() == mijlpaal.soort() && stap.volgnummer() == mijlpaal.volgnummer())
                        .findFirst()
                        .map(Uitlegwoorden::vastgelegd)
                        .orElse(List.of()),
                t("tijdlijn.uitleg.bron", uitleg.artikel()),
                mijlpaal.wacht() && taakVoor != null ? t("tijdlijn.uitleg.taakVoor", taakVoor.naam()) : "");
    }

    private static List<String> vastgelegd(Stapregel stap) {
        var regels = new ArrayList<String>();
        dag(regels, "tijdlijn.stap.werkgever", stap.getekendWerkgever());
        dag(regels, "tijdlijn.stap.werknemer", stap.getekendWerknemer());
        tekst(regels, "tijdlijn.stap.ondertekening", stap.ondertekening());
        tekst(regels, "tijdlijn.stap.referentie", stap.referentie());
        dag(regels, "tijdlijn.stap.uitgesteldTot", stap.uitgesteldTot());
        tekst(regels, "tijdlijn.stap.reden", stap.reden());
        regels.add(t("tijdlijn.stap.door", stap.door(), Kalender.kort(stap.moment())));
        return regels;
    }

    private static void dag(List<String> regels, String sleutel, @Nullable LocalDate dag) {
        if (dag != null) {
            regels.add(t(sleutel, Kalender.voluit(dag)));
        }
    }

    private static void tekst(List<String> regels, String sleutel, @Nullable String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            regels.add(t(sleutel, tekst));
        }
    }

    /** As a template draws it. */
    List<?> delen() {
        return List.of(regels, vastgelegd, bron, taakVoor);
    }

    /** The template of what {@link #delen()} gives, which stands in {@code u}. */
    static final String SJABLOON = "<div class=\"uitlegvlak\"><ul>${u[0].map(z => html`<li>${z}</li>`)}</ul>"
            + "${u[1].length ? html`<div class=\"vastgelegd\">${u[1].map((z, i) =>"
            + " html`<p class=\"${i === u[1].length - 1 ? 'stil' : ''}\">${z}</p>`)}</div>` : ''}"
            + "<p class=\"stil\">${u[2]}</p>${u[3] ? html`<p class=\"stil\">${u[3]}</p>` : ''}</div>";
}
