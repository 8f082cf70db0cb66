package nl.verzuimsysteem.aantallen;

/** Who may answer for a company today, as SQL. Needs the parameter {@code vandaag}. */
final class Beheerders {
    /** The rows {@code f} and {@code g} of a function that holds, for a company. */
    static final String VAN = """
            FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
            WHERE f.bedrijf_id = %s AND f.functie = 'GEBRUIKERSBEHEERDER' AND g.actief = 1
              AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)""";

    private Beheerders() {}

    /** @param bedrijf how the query calls the key of the company */
    static String aantal(String bedrijf) {
        return "(SELECT COUNT(DISTINCT f.gebruiker_id) " + VAN.formatted(bedrijf) + ")";
    }

    /** @param bedrijf how the query calls the key of the company */
    static String geen(String bedrijf) {
        return "NOT EXISTS (SELECT 1 " + VAN.formatted(bedrijf) + ")";
    }
}
