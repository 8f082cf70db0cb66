package nl.verzuimsysteem.logboek;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** A question to the log as SQL. Lines come by moment, newest first, along an index: a page never costs a sort of all. */
final class Logvraag {
    private static final Pattern PLAATS = Pattern.compile("(\\d{1,13})-(\\d{1,18})");
    private static final Bereik.Kolommen KOLOMMEN = new Bereik.Kolommen("r.bedrijf_id", "NULL", null, "r.werknemer_id");

    private static final String VELDEN = """
            SELECT r.id, r.moment, r.handeling, r.actie, r.uitkomst, r.gebruiker_id AS gebruiker, r.naam, r.functie,
                   r.organisatie, r.verantwoordelijke_id AS verantwoordelijke, r.kanaal, r.adres, r.apparaat, r.factor, r.sessie,
                   r.toegangspunt, r.systeem, b.naam AS bedrijf, w.personeelsnummer, r.object_soort, r.object_id, r.zone,
                   r.autorisatieregel, r.toestemmingsprofiel, r.noodknop, r.bijzonderheid, r.vraag,
                   (SELECT z.id FROM audit_zegel z WHERE z.van_id <= r.id AND z.tot_id >= r.id
                    ORDER BY z.van_id DESC LIMIT 1) AS zegel
            """;
    private static final String NAMEN = """

            LEFT JOIN bedrijf b ON b.id = r.bedrijf_id
            LEFT JOIN werknemer w ON w.bedrijf_id = r.bedrijf_id AND w.id = r.werknemer_id
            """;

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> waarden = new HashMap<>();

    private Logvraag(Bereik bereik) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        sql.append(" WHERE ").append(grens.sql());
        waarden.putAll(grens.waarden());
    }

    static Logvraag regel(Bereik bereik, LogregelId id) {
        return new Logvraag(bereik).en("r.id = :id", "id", id);
    }

    static Logvraag zoek(Bereik bereik, Logboekfilter filter) {
        var vraag = new Logvraag(bereik)
                .en("r.moment >= :van", "van", begin(filter.van()))
                .en("r.moment < :tot", "tot", begin(filter.tot().plusDays(1)));
        if (!filter.wie().isEmpty()) {
            vraag.en(
                    "r.gebruiker_id IN (SELECT g.id FROM gebruiker g WHERE g.naam LIKE :wie)",
                    "wie",
                    bevat(filter.wie()));
        }
        if (filter.handeling() != null) {
            vraag.en("r.handeling = :handeling", "handeling", filter.handeling());
        }
        if (filter.uitkomst() != null) {
            vraag.en("r.uitkomst = :uitkomst", "uitkomst", filter.uitkomst().nummer());
        }
        if (filter.bedrijf() != null) {
            vraag.en("r.bedrijf_id = :bedrijf", "bedrijf", filter.bedrijf());
            if (!filter.personeelsnummer().isEmpty()) {
                vraag.en(
                        "r.werknemer_id = (SELECT e.id FROM werknemer e WHERE e.bedrijf_id = :bedrijf"
                                + " AND e.personeelsnummer = :personeelsnummer)",
                        "personeelsnummer",
                        filter.personeelsnummer());
            }
        }
        return vraag;
    }

    /** The lines behind a look that asks for an explanation. */
    static Logvraag achter(Bereik bereik, Opvallend opvallend) {
        var vraag = new Logvraag(bereik)
                .en("r.id BETWEEN :eerste AND :laatste", "eerste", opvallend.eerste())
                .met("laatste", opvallend.laatste())
                .en("r.gebruiker_id = :gebruiker AND r.werknemer_id IS NOT NULL", "gebruiker", opvallend.gebruiker());
        var werknemer = opvallend.werknemer();
        return werknemer == null ? vraag : vraag.en("r.werknemer_id = :werknemer", "werknemer", werknemer);
    }

    /**
     * The lines after those of an earlier page.
     *
     * @param plaats as {@link Logregel#plaats} wrote it
     * @throws OngeldigeInvoer on {@code verder}
     */
    Logvraag na(@Nullable String plaats) {
        if (plaats == null) {
            return this;
        }
        var deel = PLAATS.matcher(plaats);
        if (!deel.matches()) {
            throw OngeldigeInvoer.veld("verder", "logboek.verder");
        }
        return en(
                        "r.moment <= :naMoment AND (r.moment < :naMoment OR r.id < :naId)",
                        "naMoment",
                        Instant.ofEpochMilli(Long.parseLong(deel.group(1))))
                .met("naId", Long.parseLong(deel.group(2)));
    }

    /** @param hoogstens how many lines; 0 for all */
    String sql(int hoogstens) {
        var grens = hoogstens == 0 ? "" : " LIMIT " + hoogstens;
        // The keys of the page first, then what goes with them: a join promises no order.
        return VELDEN + "FROM (SELECT r.* FROM audit_regel r" + sql + " ORDER BY r.moment DESC, r.id DESC" + grens
                + ") r" + NAMEN + "ORDER BY r.moment DESC, r.id DESC";
    }

    /** All lines, in the order of the table: so that they can be read while they come. */
    String stroom() {
        return VELDEN + "FROM audit_regel r" + NAMEN + sql + " ORDER BY r.moment, r.id";
    }

    String telling() {
        return "SELECT COUNT(*) FROM audit_regel r" + sql;
    }

    Map<String, Object> waarden() {
        return Map.copyOf(waarden);
    }

    private Logvraag en(String voorwaarde, String naam, Object waarde) {
        sql.append(" AND ").append(voorwaarde);
        return met(naam, waarde);
    }

    private Logvraag met(String naam, Object waarde) {
        waarden.put(naam, waarde);
        return this;
    }

    private static Instant begin(java.time.LocalDate dag) {
        return dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
    }

    private static String bevat(String tekst) {
        return "%" + tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
