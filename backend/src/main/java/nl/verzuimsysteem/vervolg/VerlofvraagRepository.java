package nl.verzuimsysteem.vervolg;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Leave that lies between two spells of one case and that the bedrijfsarts did not judge yet. The condition is that of
 * {@link nl.verzuimsysteem.poortwachter.Verlofvraag}, in SQL.
 */
@Singleton
class VerlofvraagRepository {
    private static final String VRAAG = """
            FROM verlof l
            JOIN dossier d ON d.bedrijf_id = l.bedrijf_id AND d.werknemer_id = l.werknemer_id AND d.vervallen IS NULL
            JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
             AND p.van < l.van AND p.tot BETWEEN l.van AND l.tot
            JOIN verzuimperiode q ON q.bedrijf_id = d.bedrijf_id AND q.dossier_id = d.id
             AND q.van BETWEEN l.van AND l.tot AND (q.tot IS NULL OR q.tot > l.tot)
            WHERE l.oorzaak = 'ONBEKEND' AND DATEDIFF(l.tot, l.van) >= 28
            """;

    private static final String BRON = "CONCAT('verlof:', l.werknemer_id, ':', l.van)";

    private final Jdbi jdbi;

    VerlofvraagRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Taken that must be there and are not. One statement. */
    List<Vervolgtaak> nieuw(Bereik bereik, LocalDate sinds, int aantal) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.id AS dossier, "
                                + BRON + " AS bron, q.van AS dag " + VRAAG + """
                          AND l.tot >= :sinds
                          AND NOT EXISTS (SELECT 1 FROM taak t
                                WHERE t.bedrijf_id = d.bedrijf_id AND t.loopt IS NOT NULL AND t.dossier_id = d.id
                                  AND t.bron =\s""" + BRON + ") AND " + grens.sql()
                                + " LIMIT :aantal")
                        .bind("sinds", sinds)
                        .bind("aantal", aantal)
                        .bindMap(grens.waarden())
                        .mapTo(Vervolgtaak.class)
                        .list());
    }

    /**
     * Ends open taken whose question was answered, or is none any more. One statement; how many there were.
     *
     * @param bedrijf only of this company; {@code null} for all
     */
    int laatVervallen(@Nullable BedrijfId bedrijf) {
        return jdbi.withHandle(handle -> {
            var wijzig = handle.createUpdate("""
                    UPDATE taak t SET t.loopt = NULL, t.einde = 'VERVALLEN'
                    WHERE t.soort = 'VERLOFVRAAG' AND t.loopt IS NOT NULL
                      AND NOT EXISTS (SELECT 1\s""" + VRAAG
                    + " AND l.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id AND t.bron = " + BRON + ")"
                    + (bedrijf == null ? "" : " AND t.bedrijf_id = :bedrijf"));
            return (bedrijf == null ? wijzig : wijzig.bind("bedrijf", bedrijf)).execute();
        });
    }
}
