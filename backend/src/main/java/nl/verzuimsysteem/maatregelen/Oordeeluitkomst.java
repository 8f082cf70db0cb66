package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Melding;

/** What UWV answers to the question. It binds nobody. */
public enum Oordeeluitkomst {
    JA,
    NEE,
    GEEN_OORDEEL;

    public Melding naam() {
        return Melding.van("maatregelen.uitkomst." + name());
    }
}
