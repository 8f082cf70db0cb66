package nl.verzuimsysteem.opslag;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Startreden;

/**
 * The rows that are one reason on somebody's home.
 *
 * @param rijen a query of the columns {@code dag} (a legal date or {@code NULL}), {@code moment} (a moment or {@code
 *     NULL}) and {@code laat} (0 or 1); the most urgent {@link #MEESTE} at most, so that a full list costs no more than a
 *     page of it. May use {@code :meeste}
 * @param waarden of its named parameters
 */
public record Startvraag(Startreden reden, String rijen, Map<String, Object> waarden) {
    /** One more than is ever told: more are "more than a hundred". */
    public static final int MEESTE = 101;

    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z_]\\w*)");

    public Startvraag {
        waarden = Map.copyOf(waarden);
    }

    /**
     * Counts them: one row of {@code reden}, {@code aantal}, {@code dag}, {@code moment} and {@code laat}.
     *
     * @param voorvoegsel put before the names of the parameters, so that many of these stand in one statement
     */
    public String telling(String voorvoegsel) {
        return "SELECT '" + reden + "' AS reden, COUNT(*) AS aantal, MIN(k.dag) AS dag, MIN(k.moment) AS moment,"
                + " COALESCE(SUM(k.laat), 0) AS laat FROM ("
                + PARAMETER.matcher(rijen).replaceAll(":" + voorvoegsel + "$1") + ") k";
    }

    /** The values of {@link #telling} with the same prefix. */
    public Map<String, Object> waarden(String voorvoegsel) {
        var alle = new HashMap<String, Object>();
        waarden.forEach((naam, waarde) -> alle.put(voorvoegsel + naam, waarde));
        alle.put(voorvoegsel + "meeste", MEESTE);
        return alle;
    }
}
