package nl.verzuimsysteem.caseload;

import java.util.Map;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.taken.Vertreksql;

/**
 * The pieces of the query of the caseload that say who left. Nobody is given a case without a function in its regio or at
 * its company, and functions are ended, never removed: so who left is among those who ever held one there.
 */
final class Vertrek {
    /** One of {@link #mensen}. */
    static final String MENS = "weg.id";

    private final String bedrijven;
    private final Map<String, Object> waarden;

    Vertrek(Bereik bereik) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        bedrijven = grens.sql();
        waarden = grens.waarden();
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    /** Whether case {@code d} is of somebody who left. */
    static String isWeg(String kolom) {
        return Vertreksql.weg(kolom, ":eigenFunctie", "d.regio_id", "d.bedrijf_id");
    }

    /** Who held the function of the reader somewhere in his reach and does not hold it there any more: rows to walk from. */
    String mensen() {
        return """
                (SELECT f.gebruiker_id AS id FROM gebruiker_functie f
                  WHERE f.functie = :eigenFunctie AND %s AND %s
                  UNION
                  SELECT f.gebruiker_id FROM bedrijf b
                  JOIN gebruiker_functie f ON f.bedrijf_id = b.id AND f.functie = :eigenFunctie AND f.regio_id IS NULL
                  WHERE %s AND %s) weg""".formatted(
                        in("f", "regio_id"),
                        Vertreksql.weg("f.gebruiker_id", ":eigenFunctie", "f.regio_id", "0"),
                        bedrijven,
                        Vertreksql.weg("f.gebruiker_id", ":eigenFunctie", "b.regio_id", "b.id"));
    }

    /**
     * Joins to each case {@code d} that who has it is there, or who stands in for him. All cases of a regio are counted,
     * so here the few people are read once, and not again for each case.
     */
    String aanwezig(String kolom) {
        return join("er", "regio_id", in("hf", "regio_id"), kolom)
                + join("bij", "bedrijf_id", "hf.regio_id IS NULL AND " + in("hf", "bedrijf_id"), kolom);
    }

    /** Whether a function is one in a regio, or at a company, of those in reach. */
    private String in(String functie, String plek) {
        return functie + "." + plek + " IN (SELECT b." + (plek.equals("bedrijf_id") ? "id" : plek)
                + " FROM bedrijf b WHERE " + bedrijven + ")";
    }

    private static String join(String naam, String plek, String waar, String kolom) {
        var deel = """
                SELECT hf.%s AS wie, hf.%s FROM gebruiker_functie hf JOIN gebruiker hm ON hm.id = hf.gebruiker_id
                WHERE hf.functie = :eigenFunctie AND hm.actief = 1 AND %s AND %s""";
        return " LEFT JOIN (" + deel.formatted("gebruiker_id", plek, Vertreksql.GELDIG, waar) + " UNION "
                + deel.formatted("vervangt_id", plek, Vertreksql.GELDIG, waar) + ") " + naam + " ON " + naam + ".wie = "
                + kolom + " AND " + naam + "." + plek + " = d." + plek;
    }

    /** The same as {@link #isWeg}, with those joined. */
    static String telling(String kolom) {
        return "(" + kolom + " IS NOT NULL AND er.wie IS NULL AND bij.wie IS NULL)";
    }
}
