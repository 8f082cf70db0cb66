package nl.verzuimsysteem.werknemers;

/**
 * A department to choose for an employee.
 *
 * @param naam its name, of which a company has only one
 * @param pad its name behind those of the departments it lies in, such as {@code Transport › Planning}
 */
public record Afdelingskeuze(String naam, String pad) {
    /** A department that is not there yet. */
    public static Afdelingskeuze nieuw(String naam) {
        return new Afdelingskeuze(naam, naam);
    }
}
