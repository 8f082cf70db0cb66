package nl.verzuimsysteem.ui.verzuim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a dossier, each with an address of its own. */
enum Dossierdeel {
    OVERZICHT,
    /** The terms: what must be done when. */
    TIJDLIJN,
    /** What happened; a part of the Tijdlijn. */
    GEBEURD,
    OPDRACHTEN,
    CONTACT;

    /** The last part of the address. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab it stands under. */
    Dossierdeel tab() {
        return this == GEBEURD ? TIJDLIJN : this;
    }

    static Optional<Dossierdeel> van(String naam) {
        return Arrays.stream(values()).filter(deel -> deel.naam().equals(naam)).findFirst();
    }
}
