package nl.verzuimsysteem.tarieven;

import java.util.Optional;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/**
 * One service with what held for a company on a day, as a query reads it that is written with {@link #KOLOMMEN} and {@link
 * #verbinding}: so that a list of many services is still one statement.
 *
 * @param dienst {@code null} when there is none with the code, and then all else is too
 */
public record Tariefregel(
        @Nullable String dienst,
        @Nullable String dienstnaam,
        @Nullable String factuurtekst,
        @Nullable Per eenheid,
        @Nullable Btwsoort btw,
        @Nullable Boolean naamloos,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer totWeek,
        @Nullable Long tariefCent,
        @Nullable Long afspraakCent) {
    /** What to read; {@code :arbodienst} is the name of the arbodienst. */
    public static final String KOLOMMEN = """
            tdi.code AS dienst, REPLACE(tdi.naam, '{arbodienst}', :arbodienst) AS dienstnaam, tdi.factuurtekst,
            tdi.per AS eenheid, tdi.btw, tdi.naamloos, tab.soort AS abonnement,
            CASE WHEN tre.id IS NULL THEN 0 ELSE tre.inbegrepen_tot_week END AS tot_week,
            tta.bedrag_cent AS tarief_cent, taf.bedrag_cent AS afspraak_cent
            """;

    private static final String GELDIG =
            "x.geldig_van <= :dag AND (x.geldig_tot IS NULL OR x.geldig_tot > :dag) ORDER BY x.geldig_van DESC LIMIT 1";

    /**
     * From where to read it: the subscription, the rule, the tariff and the agreement that hold on {@code :dag}.
     *
     * @param bedrijf how the query calls the key of the company
     * @param dienst how it calls the code of the service
     */
    public static String verbinding(String bedrijf, String dienst) {
        return """
                LEFT JOIN dienst tdi ON tdi.code = %2$s
                LEFT JOIN abonnement tab ON tab.id = (
                     SELECT x.id FROM abonnement x WHERE x.bedrijf_id = %1$s AND %3$s)
                LEFT JOIN dienstregel tre ON tre.id = (
                     SELECT x.id FROM dienstregel x
                     WHERE x.dienst_code = tdi.code AND x.abonnement = tab.soort AND %3$s)
                LEFT JOIN diensttarief tta ON tta.id = (
                     SELECT x.id FROM diensttarief x WHERE x.dienst_code = tdi.code AND %3$s)
                LEFT JOIN prijsafspraak taf ON taf.id = (
                     SELECT x.id FROM prijsafspraak x
                     WHERE x.bedrijf_id = %1$s AND x.dienst_code = tdi.code AND %3$s)
                """.formatted(bedrijf, dienst, GELDIG);
    }

    /** The service and what held for it; empty when there is no service with the code. */
    public Optional<Gevonden> gevonden() {
        if (dienst == null
                || dienstnaam == null
                || factuurtekst == null
                || eenheid == null
                || btw == null
                || naamloos == null) {
            return Optional.empty();
        }
        return Optional.of(new Gevonden(
                new Dienst(dienst, dienstnaam, factuurtekst, eenheid, btw, naamloos),
                new Voorwaarden(abonnement, totWeek, geld(tariefCent), geld(afspraakCent))));
    }

    private static @Nullable Geld geld(@Nullable Long cent) {
        return cent == null ? null : new Geld(cent);
    }
}
