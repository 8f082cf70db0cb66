package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Termijn;

/** The last day of something that must be done: in a word, a colour and a picture how near it is. */
public final class Termijnlabel {
    private Termijnlabel() {}

    /** @param uiterlijk the last day on which it is in time */
    public static StatusLabel van(LocalDate uiterlijk, LocalDate vandaag) {
        return woord(uiterlijk, vandaag).label();
    }

    /** The same before it is drawn. */
    public static Statuswoord woord(LocalDate uiterlijk, LocalDate vandaag) {
        var dag = Kalender.kort(uiterlijk);
        return switch (Termijn.van(uiterlijk, vandaag)) {
            case TE_LAAT -> new Statuswoord(StatusLabel.Soort.FOUT, t("taken.termijn.teLaat", dag));
            case BINNENKORT ->
                new Statuswoord(
                        StatusLabel.Soort.WACHT,
                        uiterlijk.equals(vandaag) ? t("taken.termijn.vandaag") : t("taken.termijn.binnenkort", dag));
            case LATER -> new Statuswoord(StatusLabel.Soort.NEUTRAAL, Icoon.KALENDER, t("taken.termijn.later", dag));
        };
    }
}
