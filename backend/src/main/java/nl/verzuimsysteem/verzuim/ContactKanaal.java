package nl.verzuimsysteem.verzuim;

import nl.verzuimsysteem.kern.Melding;

/** How somebody talked with an employee who is absent. */
public enum ContactKanaal {
    TELEFOON("dossier.kanaal.telefoon"),
    BEZOEK("dossier.kanaal.bezoek"),
    VIDEO("dossier.kanaal.video"),
    KANTOOR("dossier.kanaal.kantoor"),
    BERICHT("dossier.kanaal.bericht");

    private final String sleutel;

    ContactKanaal(String sleutel) {
        this.sleutel = sleutel;
    }

    /** The name as users read it. */
    public String naam() {
        return Melding.van(sleutel).tekst();
    }
}
