package nl.verzuimsysteem.terugkoppeling;

import nl.verzuimsysteem.kern.Melding;

/**
 * What can be said of somebody's possibilities to work: the headings of the inzetbaarheidsprofiel. Stored by name: never
 * rename one.
 */
public enum Rubriek {
    PERSOONLIJK_FUNCTIONEREN("persoonlijk"),
    SOCIAAL_FUNCTIONEREN("sociaal"),
    FYSIEKE_OMGEVING("omgeving"),
    DYNAMISCHE_HANDELINGEN("dynamisch"),
    STATISCHE_HOUDINGEN("statisch"),
    WERKTIJDEN("werktijden");

    private final String veld;

    Rubriek(String veld) {
        this.veld = veld;
    }

    /** As forms and columns call it. */
    public String veld() {
        return veld;
    }

    /** The heading. */
    public Melding naam() {
        return Melding.van("terugkoppeling.rubriek." + name());
    }

    /** What belongs under it, with an example. */
    public Melding uitleg() {
        return Melding.van("terugkoppeling.rubriek.uitleg." + name());
    }
}
