package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.Melding;

/** Why something nameless is taken back: to choose from, since what is written freely may name somebody. */
public enum Terugneemreden {
    DUBBEL,
    ANDER_BEDRIJF,
    ANDERE_MAAND,
    NIET_GELEVERD;

    public Melding melding() {
        return Melding.van("verrichtingen.terug." + name());
    }
}
