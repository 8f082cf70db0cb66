package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Melding;

/** The five questions UWV answers in a deskundigenoordeel (Wet SUWI 32, BW 7:629a, 671b). */
public enum Oordeelvraag {
    EIGEN_WERK,
    PASSEND_WERK,
    INSPANNING_WERKGEVER,
    INSPANNING_WERKNEMER,
    FREQUENT_VERZUIM;

    /** The question in full. */
    public Melding naam() {
        return Melding.van("maatregelen.vraag." + name());
    }
}
