package nl.verzuimsysteem.ui.verzuim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a dossier, each with an address of its own. */
enum Dossierdeel {
    OVERZICHT,
    TIJDLIJN,
    OPDRACHTEN,
    CONTACT;

    /** The last part of the address. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dossierdeel> van(String naam) {
        return Arrays.stream(values()).filter(deel -> deel.naam().equals(naam)).findFirst();
    }
}
