package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Statuswoord;

/** How a term stands on the day it is looked at: a word, with a picture and a colour beside it. */
enum Termijnstand {
    TE_LAAT(StatusLabel.Soort.FOUT, Icoon.LET_OP),
    BINNENKORT(StatusLabel.Soort.WACHT, Icoon.KLOK),
    OPEN(StatusLabel.Soort.INFO, Icoon.TAKEN),
    UITGESTELD(StatusLabel.Soort.WACHT, Icoon.WISSEL),
    LATER(StatusLabel.Soort.NEUTRAAL, Icoon.KALENDER),
    GEREED(StatusLabel.Soort.GOED, Icoon.GOED),
    VERVALLEN(StatusLabel.Soort.NEUTRAAL, Icoon.KRUIS);

    private final StatusLabel.Soort kleur;
    private final Icoon icoon;

    Termijnstand(StatusLabel.Soort kleur, Icoon icoon) {
        this.kleur = kleur;
        this.icoon = icoon;
    }

    static Termijnstand van(Mijlpaal mijlpaal, LocalDate vandaag) {
        return switch (mijlpaal.status()) {
            case GEREED -> GEREED;
            case VERVALLEN -> VERVALLEN;
            case OPEN, UITGESTELD -> wachtend(mijlpaal, vandaag);
        };
    }

    private static Termijnstand wachtend(Mijlpaal mijlpaal, LocalDate vandaag) {
        if (mijlpaal.isTeLaat(vandaag)) {
            return TE_LAAT;
        }
        if (mijlpaal.status() == nl.verzuimsysteem.poortwachter.MijlpaalStatus.UITGESTELD) {
            return UITGESTELD;
        }
        if (!mijlpaal.waarschuw().isAfter(vandaag)) {
            return BINNENKORT;
        }
        return mijlpaal.open().isAfter(vandaag) ? LATER : OPEN;
    }

    /** The part of the list it stands in. */
    Groep groep() {
        return switch (this) {
            case TE_LAAT -> Groep.TE_LAAT;
            case BINNENKORT, OPEN, UITGESTELD -> Groep.NU;
            case LATER -> Groep.LATER;
            case GEREED, VERVALLEN -> Groep.KLAAR;
        };
    }

    String woord() {
        return t("tijdlijn.stand." + name());
    }

    Statuswoord woordMetKleur() {
        return new Statuswoord(kleur, icoon, woord());
    }

    StatusLabel label() {
        return woordMetKleur().label();
    }

    Icoon icoon() {
        return icoon;
    }

    /** The name by which a style sheet knows it. */
    String klasse() {
        return "stand-" + kleur.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The parts of the list, the most pressing first. */
    enum Groep {
        TE_LAAT,
        NU,
        LATER,
        KLAAR;

        String titel() {
            return t("tijdlijn.groep." + name());
        }
    }
}
