package nl.verzuimsysteem.terugkoppeling;

import nl.verzuimsysteem.kern.Melding;

/** In how far somebody can work, in the words an employer may hear. Stored by name: never rename one. */
public enum Geschiktheid {
    EIGEN_WERK,
    EIGEN_WERK_DEELS,
    EIGEN_WERK_AANGEPAST,
    ANDER_WERK,
    NU_NIET,
    NIET_BEOORDEELD;

    /** In a sentence of a few words. */
    public Melding naam() {
        return Melding.van("terugkoppeling.geschiktheid." + name());
    }
}
