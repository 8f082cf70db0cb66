package nl.verzuimsysteem.taken;

/**
 * Who has something in a function he does not hold any more, as a query asks it: his function ended, he works in another
 * regio now, or his account was switched off. What lies with him is the group's again. Nothing is written when he leaves,
 * so nothing can be missed; and when he comes back it is his.
 */
public final class Vertreksql {
    /** Whether a function {@code hf} holds today. */
    public static final String GELDIG =
            "hf.geldig_van <= :vandaag AND (hf.geldig_tot IS NULL OR hf.geldig_tot > :vandaag)";

    private Vertreksql() {}

    /**
     * The condition that somebody has something, and that today neither he nor who stands in for him holds the function in
     * that regio or at that company. On the last day of a function he still does. Asks for {@code :vandaag}.
     *
     * @param wie who has it
     * @param functie in which function
     * @param regio of what he has
     * @param bedrijf of what he has
     */
    public static String weg(String wie, String functie, String regio, String bedrijf) {
        return "(" + wie + " IS NOT NULL"
                + geen("gebruiker_id", wie, functie, regio, bedrijf)
                + geen("vervangt_id", wie, functie, regio, bedrijf) + ")";
    }

    private static String geen(String als, String wie, String functie, String regio, String bedrijf) {
        return " AND " + """
                NOT EXISTS (SELECT 1 FROM gebruiker_functie hf JOIN gebruiker hm ON hm.id = hf.gebruiker_id
                   WHERE hf.%s = %s AND hf.functie = %s AND hm.actief = 1
                     AND %s AND (hf.regio_id = %s OR (hf.regio_id IS NULL AND hf.bedrijf_id = %s)))""".formatted(als, wie, functie, GELDIG, regio, bedrijf);
    }
}
