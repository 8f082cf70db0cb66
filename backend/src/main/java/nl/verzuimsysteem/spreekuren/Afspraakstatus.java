package nl.verzuimsysteem.spreekuren;

/** How far an appointment is. */
public enum Afspraakstatus {
    GEPLAND("Gepland", true),
    /** The werknemer said that he comes. */
    BEVESTIGD("Bevestigd", true),
    AANGEKOMEN("Aangekomen", true),
    GEHOUDEN("Gehouden", false),
    /** He did not come: always to be paid. */
    NIET_VERSCHENEN("Niet verschenen", false),
    AFGEZEGD("Afgezegd", false),
    /** Too late to give the moment to somebody else; to be paid as if he had not come. */
    LAAT_AFGEZEGD("Te laat afgezegd", false);

    private final String naam;
    private final boolean loopt;

    Afspraakstatus(String naam, boolean loopt) {
        this.naam = naam;
        this.loopt = loopt;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }

    /** Whether it still takes its moment in the agenda. */
    public boolean loopt() {
        return loopt;
    }
}
