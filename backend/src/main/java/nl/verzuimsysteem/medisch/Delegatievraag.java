package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.Delegaties;

/** A piece of SQL: whether the reader works under a bedrijfsarts. */
final class Delegatievraag {
    private Delegatievraag() {}

    /** Whether the reader may take medical histories in the regio of company b today, and more. */
    static String sql(String verder) {
        return "EXISTS (SELECT 1" + delegaties(Deeltaak.MEDISCHE_UITVRAAG) + verder + ")";
    }

    /** Whether the reader may judge triages in the regio of company b today. */
    static String triage() {
        return "EXISTS (SELECT 1" + delegaties(Deeltaak.SELEKT) + ")";
    }

    /** Under whom he does: when two let him, the first. */
    static String onderTriage() {
        return "(SELECT t.bedrijfsarts_id" + delegaties(Deeltaak.SELEKT) + " ORDER BY t.geldig_van, t.id LIMIT 1)";
    }

    private static String delegaties(Deeltaak taak) {
        return " FROM taakdelegatie t WHERE t.gemachtigde_id = :ik AND t.regio_id = b.regio_id AND FIND_IN_SET('" + taak
                + "', t.taken) > 0 AND " + Delegaties.GELDT;
    }
}
