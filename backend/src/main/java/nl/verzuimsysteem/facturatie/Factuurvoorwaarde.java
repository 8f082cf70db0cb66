package nl.verzuimsysteem.facturatie;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Bereik;

/**
 * A {@link Factuurfilter} as SQL on {@code factuur f}. Each part is one that an index answers: among a million invoices
 * nothing is searched row by row.
 *
 * @param sql empty, or conditions that each end on {@code AND}
 */
record Factuurvoorwaarde(String sql, Map<String, Object> waarden) {
    private static final Pattern METJAAR = Pattern.compile("([0-9]{4})-([0-9]{0,6})");
    private static final Pattern CIJFERS = Pattern.compile("[0-9]{1,6}");
    private static final int CIJFERS_VAN_NUMMER = 6;
    private static final int BASIS = 10;
    /** Invoices are kept for seven years; the last digits of a number are looked up in each of these. */
    private static final int JAREN = 10;

    private static final int BEDRIJVEN = 100;

    /**
     * @param ditJaar in which the newest numbers can be
     * @param binnen what companies {@code b} are in scope
     */
    static Factuurvoorwaarde van(Factuurfilter filter, int ditJaar, Bereik.Voorwaarde binnen) {
        var sql = new StringBuilder();
        var waarden = new HashMap<String, Object>();
        if (filter.bedrijf() != null) {
            sql.append("f.bedrijf_id = :bedrijf AND ");
            waarden.put("bedrijf", filter.bedrijf());
        }
        if (filter.maand() != null) {
            sql.append("f.run_id = (SELECT m.id FROM factuurrun m WHERE m.maand = :maand) AND ");
            waarden.put("maand", filter.maand().atDay(1));
        }
        if (filter.stand() != null) {
            sql.append(
                    switch (filter.stand()) {
                        case NIET_GEMAILD -> "f.verstuurd_op IS NULL AND ";
                        case GECREDITEERD -> "c.soort = 'CREDIT' AND ";
                        case CREDITNOTA -> "f.soort = 'CREDIT' AND ";
                    });
        }
        if (!filter.zoektekst().isEmpty()) {
            zoek(filter.zoektekst(), ditJaar, binnen, sql, waarden);
        }
        return new Factuurvoorwaarde(sql.toString(), waarden);
    }

    private static void zoek(
            String tekst, int ditJaar, Bereik.Voorwaarde binnen, StringBuilder sql, Map<String, Object> waarden) {
        var metJaar = METJAAR.matcher(tekst);
        if (metJaar.matches()) {
            var cijfers = metJaar.group(2);
            var open = (int) Math.pow(BASIS, CIJFERS_VAN_NUMMER - cijfers.length());
            var eerste = cijfers.isEmpty() ? 0 : Integer.parseInt(cijfers) * open;
            sql.append("f.jaar = :jaar AND f.volgnummer BETWEEN :eerste AND :laatste AND ");
            waarden.put("jaar", Integer.parseInt(metJaar.group(1)));
            waarden.put("eerste", eerste);
            waarden.put("laatste", eerste + open - 1);
        } else if (CIJFERS.matcher(tekst).matches()) {
            var jaren = IntStream.rangeClosed(ditJaar - JAREN + 1, ditJaar)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            sql.append("f.jaar IN (").append(jaren).append(") AND f.volgnummer = :volgnummer AND ");
            waarden.put("volgnummer", Integer.parseInt(tekst));
        } else {
            sql.append("f.bedrijf_id IN (SELECT z.id FROM (SELECT b.id FROM bedrijf b WHERE b.naam LIKE :zoek")
                    .append(" AND ")
                    .append(binnen.sql())
                    .append(" ORDER BY b.naam, b.id LIMIT ")
                    .append(BEDRIJVEN)
                    .append(") z) AND ");
            waarden.put("zoek", bevat(tekst));
            waarden.putAll(binnen.waarden());
        }
    }

    private static String bevat(String tekst) {
        return "%" + tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
