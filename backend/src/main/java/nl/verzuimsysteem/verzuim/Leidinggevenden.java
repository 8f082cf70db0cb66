package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import org.jdbi.v3.core.Jdbi;

/** Who at the employer is told of something in a case: who leads the werknemer, else the verzuimcoördinator. */
@Singleton
public class Leidinggevenden {
    private final Jdbi jdbi;

    Leidinggevenden(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * By case, those who are nearest: of his own department, else of one above it, else of the whole company, else the
     * verzuimcoördinatoren: the numbers in the statement put them that far off. Never the werknemer himself, whatever functions he holds. One statement.
     */
    public Map<DossierId, List<Mens>> van(Collection<DossierId> dossiers, LocalDate vandaag) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        WITH RECURSIVE keten AS (
                          SELECT d.id AS dossier, d.bedrijf_id, w.afdeling_id, 0 AS ver
                          FROM dossier d JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                          WHERE d.id IN (<dossiers>) AND w.afdeling_id IS NOT NULL
                          UNION ALL
                          SELECT k.dossier, k.bedrijf_id, a.boven_id, k.ver + 1
                          FROM keten k JOIN afdeling a ON a.bedrijf_id = k.bedrijf_id AND a.id = k.afdeling_id
                          WHERE a.boven_id IS NOT NULL AND k.ver < 50)
                        SELECT DISTINCT d.id AS dossier, g.id, g.email,
                               CASE WHEN gf.functie = 'VERZUIMCOORDINATOR' THEN 2000
                                    WHEN gf.afdeling_id IS NULL THEN 1000
                                    ELSE k.ver END AS ver
                        FROM dossier d
                        JOIN gebruiker_functie gf ON gf.bedrijf_id = d.bedrijf_id
                         AND gf.functie IN ('LEIDINGGEVENDE', 'VERZUIMCOORDINATOR')
                         AND gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
                        JOIN gebruiker g ON g.id = gf.gebruiker_id AND g.actief = 1
                        LEFT JOIN keten k ON k.dossier = d.id AND k.afdeling_id = gf.afdeling_id
                        WHERE d.id IN (<dossiers>)
                          AND (gf.functie = 'VERZUIMCOORDINATOR' OR gf.afdeling_id IS NULL OR k.ver IS NOT NULL)
                          AND NOT EXISTS (SELECT 1 FROM gebruiker_functie z
                                WHERE z.gebruiker_id = g.id AND z.bedrijf_id = d.bedrijf_id
                                  AND z.werknemer_id = d.werknemer_id)""")
                        .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                        .bind("vandaag", vandaag)
                        .mapTo(Mens.class)
                        .list())
                .stream()
                .collect(Collectors.collectingAndThen(Collectors.groupingBy(Mens::dossier), Leidinggevenden::naasten));
    }

    private static Map<DossierId, List<Mens>> naasten(Map<DossierId, List<Mens>> allen) {
        allen.replaceAll((dossier, mensen) -> {
            var naast = mensen.stream()
                    .min(Comparator.comparingInt(Mens::ver))
                    .orElseThrow()
                    .ver();
            return mensen.stream().filter(mens -> mens.ver() == naast).toList();
        });
        return allen;
    }

    /**
     * Somebody to be told.
     *
     * @param ver how far above the werknemer he stands
     */
    public record Mens(DossierId dossier, GebruikerId id, String email, int ver) {}
}
