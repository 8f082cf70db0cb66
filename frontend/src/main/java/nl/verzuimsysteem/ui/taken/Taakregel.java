package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** How a taak is told: what, where it is done, and how near its last day is. */
final class Taakregel {
    private Taakregel() {}

    /** What must be done, as a link to where it is done. */
    static Anchor link(Taak taak) {
        return switch (taak.soort()) {
            case CONTACT -> new Anchor(Paden.dossier(taak.dossier(), "contact"), t("taken.contact", taak.werknemer()));
            case VRAAG ->
                new Anchor(
                        Paden.dossier(taak.dossier(), "opdrachten"),
                        t("taken.vraag", taak.werknemer(), taak.onderwerp() == null ? "" : taak.onderwerp()));
            case MIJLPAAL ->
                new Anchor(
                        Paden.dossier(taak.dossier(), "tijdlijn"),
                        t(
                                "taken.mijlpaal",
                                taak.mijlpaal() == null
                                        ? ""
                                        : taak.mijlpaal().naam().tekst(),
                                taak.werknemer()));
        };
    }

    /** Until when, in a word, a colour and a date. */
    static StatusLabel termijn(Taak taak, LocalDate vandaag) {
        var dag = Kalender.kort(taak.uiterlijkOp());
        return switch (taak.termijn(vandaag)) {
            case TE_LAAT -> new StatusLabel(StatusLabel.Soort.FOUT, t("taken.termijn.teLaat", dag));
            case BINNENKORT ->
                new StatusLabel(
                        StatusLabel.Soort.WACHT,
                        taak.uiterlijkOp().equals(vandaag)
                                ? t("taken.termijn.vandaag")
                                : t("taken.termijn.binnenkort", dag));
            case LATER -> new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("taken.termijn.later", dag));
        };
    }

    /** Whether it is done by saying so; other taken are done where they lead. */
    static boolean isAfTeRonden(Taak taak) {
        return taak.soort() == TaakSoort.CONTACT && taak.id() != null;
    }

    /** The filter in words. */
    static String woord(Termijn termijn) {
        return switch (termijn) {
            case TE_LAAT -> t("taken.filter.teLaat");
            case BINNENKORT -> t("taken.filter.binnenkort");
            case LATER -> t("taken.filter.later");
        };
    }
}
