package nl.verzuimsysteem.uitnodigingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Appointments that still stand and about which something is odd. */
@Singleton
class SignaalRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("a.bedrijf_id", "a.regio_id", "w.afdeling_id", "a.werknemer_id");

    private final Jdbi jdbi;

    SignaalRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is odd, the nearest first; what was never rounded off, the oldest first; and how many letters wait. One
     * statement.
     *
     * @param vandaag the beginning of today
     */
    List<Rij> lijst(Bereik bereik, Instant nu, Instant vandaag, int hoogstens) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var brieven = bereik.voorwaarde(new Bereik.Kolommen("u.bedrijf_id", "u.regio_id", null, null));
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        (SELECT k.afspraak, k.dossier, k.naam, k.bedrijf, k.begin, k.soort, 0 AS brief, 0 AS brieven
                        FROM (
                          SELECT a.id AS afspraak, a.bedrijf_id, a.dossier_id AS dossier,
                                 CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, b.naam AS bedrijf,
                                 a.begin,
                                 CASE WHEN w.uit_dienst IS NOT NULL AND w.uit_dienst < DATE(a.begin) THEN 'UIT_DIENST'
                                      WHEN d.id IS NOT NULL AND d.loopt IS NULL THEN 'HERSTELD'
                                      WHEN a.regio_id <> (SELECT u.gepland_regio_id FROM uitnodiging u
                                             WHERE u.bedrijf_id = a.bedrijf_id AND u.afspraak_id = a.id
                                               AND u.soort <> 'HERINNERING' ORDER BY u.id DESC LIMIT 1)
                                      THEN 'VERHUISD' END AS soort
                          FROM afspraak a
                          JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                          JOIN bedrijf b ON b.id = a.bedrijf_id
                          LEFT JOIN dossier d ON d.bedrijf_id = a.bedrijf_id AND d.id = a.dossier_id
                          WHERE a.begin > :nu AND a.loopt = 1 AND\s""" + grens.sql() + """
                        ) k
                        WHERE k.soort IS NOT NULL
                          AND NOT EXISTS (SELECT 1 FROM afspraaksignaal s
                                WHERE s.bedrijf_id = k.bedrijf_id AND s.afspraak_id = k.afspraak AND s.soort = k.soort)
                        ORDER BY k.begin, k.afspraak LIMIT :hoogstens)
                        UNION ALL
                        (SELECT a.id, a.dossier_id, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam), b.naam,
                                a.begin, 'NIET_KLAAR', 0, 0
                         FROM afspraak a
                         JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                         JOIN bedrijf b ON b.id = a.bedrijf_id
                         WHERE a.loopt = 1 AND a.begin < :vandaag AND\s""" + grens.sql() + """
                         ORDER BY a.begin, a.id LIMIT :hoogstens)
                        UNION ALL
                        (SELECT a.id, a.dossier_id, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam), b.naam,
                                a.begin, 'NIET_BEZORGD', MAX(u.soort <> 'HERINNERING'), 0
                         FROM uitnodiging u
                         JOIN afspraak a ON a.bedrijf_id = u.bedrijf_id AND a.id = u.afspraak_id
                         JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                         JOIN bedrijf b ON b.id = a.bedrijf_id
                         WHERE u.niet_bezorgd_op IS NOT NULL AND u.status = 'GEMAAKT' AND u.begin > :nu
                           AND NOT EXISTS (SELECT 1 FROM uitnodiging n
                                 WHERE n.bedrijf_id = u.bedrijf_id AND n.afspraak_id = u.afspraak_id AND n.id > u.id
                                   AND n.soort <> 'HERINNERING' AND n.status <> 'VERVALLEN')
                           AND NOT EXISTS (SELECT 1 FROM afspraaksignaal s
                                 WHERE s.bedrijf_id = u.bedrijf_id AND s.afspraak_id = u.afspraak_id
                                   AND s.soort = 'NIET_BEZORGD' AND s.afgehandeld_op >= u.niet_bezorgd_op)
                           AND\s""" + grens.sql() + """
                         GROUP BY a.id, a.dossier_id, w.voornaam, w.tussenvoegsel, w.achternaam, b.naam, a.begin
                         ORDER BY a.begin, a.id LIMIT :hoogstens)
                        UNION ALL
                        SELECT NULL, NULL, NULL, NULL, NULL, NULL, 0, COUNT(*) FROM uitnodiging u
                        WHERE u.status = 'TE_PRINTEN' AND\s""" + brieven.sql())
                .bind("nu", nu)
                .bind("vandaag", vandaag)
                .bind("hoogstens", hoogstens)
                .bindMap(brieven.waarden())
                .bindMap(grens.waarden())
                .mapTo(Rij.class)
                .list());
    }

    /** Whose appointment it is. One statement. */
    Optional<Plaats> plaats(Bereik bereik, AfspraakId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer
                        FROM afspraak a
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        WHERE a.id = :id AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Plaats.class)
                .findOne());
    }

    /**
     * Puts the newest of what a werknemer did not hear in the queue of letters; its link, which nobody has, opens nothing any
     * more. Again does nothing. One statement; whether there was something.
     */
    boolean wordtBrief(BedrijfId bedrijf, AfspraakId id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE uitnodiging SET status = 'TE_PRINTEN', kanaal = 'BRIEF', token_hash = NULL,
                               adres = (SELECT NULLIF(TRIM(COALESCE(d.verblijfadres, (SELECT l.verblijfadres FROM dossier l
                                     WHERE l.bedrijf_id = a.bedrijf_id AND l.werknemer_id = a.werknemer_id
                                       AND l.loopt = 1), '')), '')
                                 FROM afspraak a
                                 LEFT JOIN dossier d ON d.bedrijf_id = a.bedrijf_id AND d.id = a.dossier_id
                                 WHERE a.bedrijf_id = uitnodiging.bedrijf_id AND a.id = uitnodiging.afspraak_id)
                        WHERE bedrijf_id = :bedrijf AND status = 'GEMAAKT' AND niet_bezorgd_op IS NOT NULL
                          AND id = (SELECT m.id FROM (SELECT MAX(n.id) AS id FROM uitnodiging n
                                WHERE n.bedrijf_id = :bedrijf AND n.afspraak_id = :id AND n.soort <> 'HERINNERING'
                                  AND n.status <> 'VERVALLEN') m)""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    /** Keeps that somebody looked; the last time counts. One statement. */
    void handelAf(BedrijfId bedrijf, AfspraakId id, Afspraaksignaal.Soort soort, Instant nu, String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO afspraaksignaal (bedrijf_id, afspraak_id, soort, afgehandeld_op, afgehandeld_door)
                        VALUES (:bedrijf, :id, :soort, :nu, :door)
                        ON DUPLICATE KEY UPDATE afgehandeld_op = :nu, afgehandeld_door = :door""")
                .bind("bedrijf", bedrijf)
                .bind("id", id)
                .bind("soort", soort)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /**
     * Something odd; or, without an appointment, the number of letters.
     */
    record Rij(
            @Nullable AfspraakId afspraak,
            @Nullable DossierId dossier,
            @Nullable String naam,
            @Nullable String bedrijf,
            @Nullable Instant begin,
            Afspraaksignaal.@Nullable Soort soort,
            boolean brief,
            int brieven) {

        Optional<Afspraaksignaal> signaal() {
            return afspraak == null || naam == null || bedrijf == null || begin == null || soort == null
                    ? Optional.empty()
                    : Optional.of(new Afspraaksignaal(afspraak, dossier, naam, bedrijf, begin, soort, brief));
        }
    }

    record Plaats(BedrijfId bedrijf, WerknemerId werknemer) {}
}
