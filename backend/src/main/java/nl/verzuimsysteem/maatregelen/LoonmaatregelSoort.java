package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Melding;

/** The two ways of not paying wages that the law knows (BW 7:629). */
public enum LoonmaatregelSoort {
    /** Wages are held back until the employee gives what is needed to judge his right to them (lid 6). */
    LOONOPSCHORTING("BW 7:629 lid 6"),
    /** No right to wages for as long as he does not cooperate (lid 3). */
    LOONSTOP("BW 7:629 lid 3");

    private final String artikel;

    LoonmaatregelSoort(String artikel) {
        this.artikel = artikel;
    }

    /** The article of law it rests on. */
    public String artikel() {
        return artikel;
    }

    /** The name as users read it. */
    public Melding naam() {
        return Melding.van("maatregelen.soort." + name());
    }
}
