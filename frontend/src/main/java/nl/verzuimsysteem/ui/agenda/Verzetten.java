package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Objects;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.Verplaatsing;
import nl.verzuimsysteem.spreekuren.Week;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Moves an appointment to where it was dragged, after the user has said that he means it. */
final class Verzetten {
    private final PlanService planning;
    private final Runnable daarna;

    /** @param daarna what follows when something was moved */
    Verzetten(PlanService planning, Runnable daarna) {
        this.planning = planning;
        this.daarna = daarna;
    }

    /**
     * Asks whether what was dragged is meant.
     *
     * @param plek where it is then, in words
     * @param terug puts it back on the screen
     */
    void vraag(Week.Afspraakregel afspraak, Verplaatsing naar, String plek, Runnable terug) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("agenda.verzet.vraag"));
        vraag.setText(t(
                "agenda.verzet.tekst",
                Objects.requireNonNull(afspraak.wie()).naam(),
                Agendawoorden.moment(afspraak.begin()),
                Agendawoorden.moment(naar.begin()),
                plek));
        vraag.setCancelable(true);
        vraag.setCancelText(t("agenda.verzet.nee"));
        vraag.setConfirmText(t("agenda.verzet.ja"));
        vraag.addCancelListener(nee -> terug.run());
        vraag.addConfirmListener(ja -> doe(afspraak, naar, terug));
        vraag.open();
    }

    private void doe(Week.Afspraakregel afspraak, Verplaatsing naar, Runnable mislukt) {
        var wie = Objects.requireNonNull(afspraak.wie());
        try {
            planning.verzet(Ingelogd.actor(), afspraak.id(), wie.versie(), naar);
            daarna.run();
            Meldingen.gelukt(t("agenda.verzet.gelukt", Agendawoorden.moment(naar.begin())));
        } catch (OngeldigeInvoer | Conflict | NietGevonden e) {
            mislukt.run();
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
