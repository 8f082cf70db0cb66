package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Melding;

/** Who asks UWV for its judgement. */
public enum Oordeelaanvrager {
    WERKGEVER,
    WERKNEMER;

    public Melding naam() {
        return Melding.van("maatregelen.aanvrager." + name());
    }
}
