package nl.verzuimsysteem.medisch;

/**
 * What stands on a sheet. It does not belong in a log.
 *
 * @param versie to give along with a change; 0 while nothing was kept
 */
public record Consultblad(String tekst, int versie) {
    static final Consultblad LEEG = new Consultblad("", 0);

    @Override
    public String toString() {
        return "Consultblad[versie=" + versie + "]";
    }
}
