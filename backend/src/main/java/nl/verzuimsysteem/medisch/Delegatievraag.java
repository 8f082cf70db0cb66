package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.Delegaties;

/** A piece of SQL: whether the reader works under a bedrijfsarts. */
final class Delegatievraag {
    private Delegatievraag() {}

    /** Whether the reader may take medical histories in the regio of company b today, and more. */
    static String sql(String verder) {
        return "EXISTS (SELECT 1 FROM taakdelegatie t WHERE t.gemachtigde_id = :ik AND t.regio_id = b.regio_id"
                + " AND FIND_IN_SET('" + Deeltaak.MEDISCHE_UITVRAAG + "', t.taken) > 0 AND " + Delegaties.GELDT + verder
                + ")";
    }
}
