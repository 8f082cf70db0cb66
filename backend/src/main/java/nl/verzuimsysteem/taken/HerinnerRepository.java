package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import org.jdbi.v3.core.Jdbi;

/** Whom to remind of how many taken, and which are so late that the verzuimcoördinator is told. */
@Singleton
class HerinnerRepository {
    private static final String RONDOM = """
            JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            WHERE g.id IN (<mensen>) AND t.loopt = 1 AND\s""";

    /** What lies with a colleague who is away is told to who stands in for him as well, and with one who left to all. */
    private static final String VOOR_HEM =
            """
             AND t.uiterlijk_op < :later
             AND (t.toegewezen_aan IS NULL OR t.toegewezen_aan = g.id
               OR EXISTS (SELECT 1 FROM gebruiker_functie v
                           WHERE v.gebruiker_id = g.id AND v.functie = t.functie AND v.vervangt_id = t.toegewezen_aan
                             AND v.geldig_van <= :vandaag AND (v.geldig_tot IS NULL OR v.geldig_tot > :vandaag))
               OR """ + Vertreksql.weg("t.toegewezen_aan", "t.functie", "t.regio_id", "t.bedrijf_id") + ")";

    /** What each person must do, by the ways in which he reaches it: his regio, his company; and what is told to him. */
    private static final String TELLING =
            MensenRepository.BOOM.formatted("") + """
            SELECT k.gebruiker, k.bedrijf, b.naam AS bedrijfsnaam,
                   COUNT(DISTINCT CASE WHEN k.gemeld = 0 AND k.uiterlijk_op < :vandaag THEN k.id END) AS te_laat,
                   COUNT(DISTINCT CASE WHEN k.gemeld = 0 AND k.uiterlijk_op >= :vandaag THEN k.id END) AS binnenkort,
                   COUNT(DISTINCT CASE WHEN k.gemeld = 1 THEN k.id END) AS gemeld
            FROM (
              SELECT g.id AS gebruiker, t.bedrijf_id AS bedrijf, t.id, t.uiterlijk_op, 0 AS gemeld
              FROM gebruiker g JOIN gebruiker_functie gf ON gf.gebruiker_id = g.id
              JOIN taak t ON t.regio_id = gf.regio_id AND t.functie = gf.functie
              """ + RONDOM + MensenRepository.BEREIKT + VOOR_HEM + """

              UNION ALL
              SELECT g.id, t.bedrijf_id, t.id, t.uiterlijk_op, 0
              FROM gebruiker g JOIN gebruiker_functie gf ON gf.gebruiker_id = g.id AND gf.regio_id IS NULL
              JOIN taak t ON t.bedrijf_id = gf.bedrijf_id AND t.functie = gf.functie
              """ + RONDOM
                    + MensenRepository.BEREIKT + VOOR_HEM + """

              UNION ALL
              SELECT g.id, t.bedrijf_id, t.id, t.uiterlijk_op, 1
              FROM gebruiker g
              JOIN gebruiker_functie gf ON gf.gebruiker_id = g.id AND gf.functie = 'VERZUIMCOORDINATOR'
              JOIN taak t ON t.bedrijf_id = gf.bedrijf_id AND t.functie = 'LEIDINGGEVENDE'
               AND t.geescaleerd_op IS NOT NULL
              """ + RONDOM + MensenRepository.BEREIKT + """
            ) k
            JOIN bedrijf b ON b.id = k.bedrijf
            GROUP BY k.gebruiker, k.bedrijf, b.naam
            ORDER BY k.gebruiker, te_laat DESC, gemeld DESC, b.naam""";

    private final Jdbi jdbi;

    HerinnerRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Marks what leidinggevenden left too long. One statement; how many there were. */
    int escaleer(LocalDate totEnMet, Instant nu, int aantal) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET geescaleerd_op = :nu
                        WHERE loopt = 1 AND uiterlijk_op <= :totEnMet AND functie = 'LEIDINGGEVENDE'
                          AND geescaleerd_op IS NULL
                        ORDER BY uiterlijk_op LIMIT :aantal""")
                .bind("nu", nu)
                .bind("totEnMet", totEnMet)
                .bind("aantal", aantal)
                .execute());
    }

    /** The next people who may have taken, in the order of their keys. One statement. */
    List<Mens> mensen(Bereik bereik, long na, LocalDate vandaag, int aantal) {
        var grens = bereik.voorBedrijf("g.bedrijf_id", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.email FROM gebruiker g
                        WHERE g.id > :na AND g.actief = 1
                          AND EXISTS (SELECT 1 FROM gebruiker_functie gf WHERE gf.gebruiker_id = g.id
                               AND gf.functie IN ('LEIDINGGEVENDE', 'VERZUIMCOORDINATOR', 'MMA', 'POB', 'CASEMANAGER',
                                                  'BEDRIJFSARTS')
                               AND gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag))
                          AND\s""" + grens.sql() + " ORDER BY g.id LIMIT :aantal")
                .bind("na", na)
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(Mens.class)
                .list());
    }

    /** What waits for these people, company by company, the worst first. One statement. */
    List<Regel> tel(Bereik bereik, List<GebruikerId> mensen, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery(TELLING)
                .bindList("mensen", mensen.stream().map(Id::waarde).toList())
                .bind("vandaag", vandaag)
                .bind("later", Termijn.eersteLater(vandaag))
                .mapTo(Regel.class)
                .list());
    }

    /** Somebody who may be reminded. */
    record Mens(GebruikerId id, String email) {}

    /**
     * What waits for somebody in one company.
     *
     * @param gemeld what others left so long that he is told
     */
    record Regel(GebruikerId gebruiker, String bedrijfsnaam, long teLaat, long binnenkort, long gemeld) {}
}
