package nl.verzuimsysteem.instellingen;

import nl.verzuimsysteem.kern.Melding;

/** Who reports to UWV for a company. */
public enum Uwvmelder {
    ARBODIENST,
    WERKGEVER;

    public Melding naam() {
        return Melding.van("instellingen.melder." + name());
    }
}
