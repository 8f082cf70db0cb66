package nl.verzuimsysteem.frequent;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;

/** Spells by employee, and the taken for a talk that follow from them. */
@Singleton
class FrequentRepository {
    /** How many spells an employee had in the months up to and with a spell {@code p} of his. */
    private static final String AANTAL = """
            (SELECT COUNT(*) FROM dossier e
              JOIN verzuimperiode q ON q.bedrijf_id = e.bedrijf_id AND q.dossier_id = e.id
              WHERE e.bedrijf_id = d.bedrijf_id AND e.werknemer_id = d.werknemer_id AND e.vervallen IS NULL
                AND q.van <= p.van AND q.van > DATE_SUB(p.van, INTERVAL b.frequent_maanden MONTH))""";

    private final Jdbi jdbi;

    FrequentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Spells from a day on that ask for a talk and have no taak for it, or an open one of before their first day was
     * corrected. One statement.
     */
    List<Signaal> nieuw(Bereik bereik, LocalDate sinds, int dagenOm, int aantal) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.id AS dossier,
                               p.id AS periode, p.van
                        FROM verzuimperiode p
                        JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id AND d.vervallen IS NULL
                        JOIN bedrijf b ON b.id = d.bedrijf_id AND b.frequent_meldingen > 0
                        WHERE p.van >= :sinds
                          AND NOT EXISTS (SELECT 1 FROM taak t
                                WHERE t.bedrijf_id = d.bedrijf_id
                                  AND t.bron = CONCAT('frequent:', p.id)
                                  AND (t.einde IS NULL OR t.einde <> 'VERVALLEN')
                                  AND (t.loopt IS NULL OR t.uiterlijk_op = p.van + INTERVAL :dagenOm DAY))
                          AND b.frequent_meldingen <=\s""" + AANTAL + " AND " + grens.sql() + " LIMIT :aantal")
                .bind("sinds", sinds)
                .bind("dagenOm", dagenOm)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(Signaal.class)
                .list());
    }

    /** Makes the taken, or lets those run again that had lapsed. One statement for all. */
    void zet(List<Signaal> signalen, int dagenOm) {
        jdbi.useHandle(handle -> {
            var rijen = handle.prepareBatch("""
                    INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                           uiterlijk_op, bron, loopt)
                    VALUES (:bedrijf, :regio, :dossier, 'VERZUIMGESPREK', 'LEIDINGGEVENDE', 'CONTACT', :waarschuwOp,
                           :uiterlijkOp, :bron, 1)
                    ON DUPLICATE KEY UPDATE dossier_id = :dossier, waarschuw_op = :waarschuwOp,
                           uiterlijk_op = :uiterlijkOp, loopt = 1, einde = NULL""");
            signalen.forEach(een -> rijen.bind("bedrijf", een.bedrijf())
                    .bind("regio", een.regio())
                    .bind("dossier", een.dossier())
                    .bind("bron", een.bron())
                    .bind("waarschuwOp", een.van().plusDays(dagenOm / 2))
                    .bind("uiterlijkOp", een.van().plusDays(dagenOm))
                    .add());
            rijen.execute();
        });
    }

    /** Takes back open taken whose spell is gone or no longer one of many. One statement; how many there were. */
    int laatVervallen() {
        return jdbi.withHandle(
                handle -> handle.createUpdate("""
                        UPDATE taak t
                        JOIN dossier s ON s.bedrijf_id = t.bedrijf_id AND s.id = t.dossier_id
                        JOIN bedrijf b ON b.id = t.bedrijf_id
                        SET t.loopt = NULL, t.einde = 'VERVALLEN'
                        WHERE t.soort = 'VERZUIMGESPREK' AND t.loopt IS NOT NULL
                          AND NOT (b.frequent_meldingen > 0 AND EXISTS (
                            SELECT 1 FROM verzuimperiode p
                            JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                            WHERE d.bedrijf_id = t.bedrijf_id AND d.werknemer_id = s.werknemer_id
                              AND d.vervallen IS NULL AND t.bron = CONCAT('frequent:', p.id)
                              AND b.frequent_meldingen <=\s""" + AANTAL + "))").execute());
    }

    /**
     * A spell that asks for a talk.
     *
     * @param periode its key, which stays when its first day is corrected
     */
    record Signaal(BedrijfId bedrijf, RegioId regio, DossierId dossier, long periode, LocalDate van) {
        /** One cause, one taak. */
        String bron() {
            return "frequent:" + periode;
        }
    }
}
