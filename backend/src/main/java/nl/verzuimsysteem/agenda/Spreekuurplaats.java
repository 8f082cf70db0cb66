package nl.verzuimsysteem.agenda;

/**
 * A place where consults are held.
 *
 * @param actief whether new sessions may be held there
 */
public record Spreekuurplaats(
        PlaatsId id, String naam, String straat, String postcode, String plaats, boolean actief, int versie) {}
