package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.Functie;

/** Whose step it is, as the bar shows it in rows. */
enum Partij {
    WERKGEVER,
    WERKNEMER,
    ARBODIENST;

    static Partij van(Functie eigenaar) {
        return switch (eigenaar) {
            case LEIDINGGEVENDE, VERZUIMCOORDINATOR -> WERKGEVER;
            case WERKNEMER -> WERKNEMER;
            default -> ARBODIENST;
        };
    }

    String naam() {
        return t("tijdlijn.partij." + name());
    }
}
