package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.Map;

/** The {@link Fase} of a case {@code d} of an employee {@code w}, as a query asks it. */
public final class Fasesql {
    /** A case that was opened a second ago counts from its first sick day. */
    private static final String TELDAG = "COALESCE(d.teldag, d.eerste_ziektedag)";

    private static final String NIET_WEG = "(w.uit_dienst IS NULL OR w.uit_dienst > :einde)";

    private Fasesql() {}

    /**
     * An expression for the name of the phase.
     *
     * @param waarden gets the values of its parameters
     */
    public static String naam(LocalDate vandaag, Map<String, Object> waarden) {
        var fase = new StringBuilder("CASE WHEN NOT ").append(NIET_WEG).append(" THEN 'UIT_DIENST'");
        for (var een : Fase.values()) {
            var na = een.teldagNa(vandaag);
            if (na != null) {
                fase.append(" WHEN ")
                        .append(TELDAG)
                        .append(" > :na")
                        .append(een)
                        .append(" THEN '" + een + "'");
                waarden.put("na" + een, na);
            }
        }
        waarden.put("einde", Fase.eindeInZicht(vandaag));
        return fase.append(" ELSE 'WIA' END").toString();
    }

    /**
     * The condition that a case is in a phase.
     *
     * @param waarden gets the values of its parameters
     */
    public static String is(Fase fase, LocalDate vandaag, Map<String, Object> waarden) {
        var sql = new StringBuilder(fase == Fase.UIT_DIENST ? "NOT " : "").append(NIET_WEG);
        waarden.put("einde", Fase.eindeInZicht(vandaag));
        var na = fase.teldagNa(vandaag);
        if (na != null) {
            sql.append(" AND ").append(TELDAG).append(" > :teldagNa");
            waarden.put("teldagNa", na);
        }
        var totEnMet = fase.teldagTotEnMet(vandaag);
        if (totEnMet != null) {
            sql.append(" AND ").append(TELDAG).append(" <= :teldagTot");
            waarden.put("teldagTot", totEnMet);
        }
        return sql.toString();
    }
}
