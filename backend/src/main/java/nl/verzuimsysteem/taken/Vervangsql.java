package nl.verzuimsysteem.taken;

/**
 * For whom somebody stands in today, as a query asks it. What lies with them counts as his for as long as that lasts;
 * nothing is copied, so that nothing has to be given back.
 */
public final class Vervangsql {
    /**
     * The people for whom {@code :ik} stands in on {@code :vandaag} in {@code :eigenFunctie}: a function that was given for
     * somebody's absence carries his name.
     */
    public static final String VERVANGEN = """
            SELECT v.vervangt_id FROM gebruiker_functie v
            WHERE v.gebruiker_id = :ik AND v.functie = :eigenFunctie AND v.vervangt_id IS NOT NULL
              AND v.geldig_van <= :vandaag AND (v.geldig_tot IS NULL OR v.geldig_tot > :vandaag)""";

    /** The same people as rows to begin a walk with: each of them once. */
    public static final String MENSEN = "(SELECT DISTINCT x.vervangt_id FROM (" + VERVANGEN + ") x) vervangen";

    /** One of them, in such a walk. */
    public static final String MENS = "vervangen.vervangt_id";

    private Vervangsql() {}
}
