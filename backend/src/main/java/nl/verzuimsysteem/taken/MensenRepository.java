package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.TaakId;
import org.jdbi.v3.core.Jdbi;

/** Who can do a taak: the people who hold its function and reach its case. */
@Singleton
class MensenRepository {
    /** Every department with every department that lies below it, itself included; of one company where it says so. */
    static final String BOOM = """
            WITH RECURSIVE boom AS (
              SELECT bedrijf_id, id AS boven, id AS onder FROM afdeling%s
              UNION
              SELECT a.bedrijf_id, boom.boven, a.id
              FROM boom JOIN afdeling a ON a.bedrijf_id = boom.bedrijf_id AND a.boven_id = boom.onder)
            """;

    /**
     * A function {@code gf} of a person {@code g} that reaches the case of taak {@code t} with employee {@code w} today:
     * as {@link Bereik} has it, and never the own case by a function of the employer.
     */
    static final String BEREIKT = """
            gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag) AND g.actief = 1
              AND (gf.regio_id = t.regio_id
                OR (gf.regio_id IS NULL AND gf.bedrijf_id = t.bedrijf_id
                  AND (gf.functie <> 'LEIDINGGEVENDE' OR gf.afdeling_id IS NULL
                    OR EXISTS (SELECT 1 FROM boom WHERE boom.bedrijf_id = w.bedrijf_id AND boom.boven = gf.afdeling_id
                                                    AND boom.onder = w.afdeling_id))))
              AND NOT EXISTS (SELECT 1 FROM gebruiker_functie z
                               WHERE z.gebruiker_id = g.id AND z.werknemer_id = w.id
                                 AND gf.functie IN ('LEIDINGGEVENDE', 'VERZUIMCOORDINATOR'))
            """;

    private static final String VERTROKKEN =
            Vertreksql.weg("t.toegewezen_aan", "t.functie", "t.regio_id", "t.bedrijf_id");

    private final Jdbi jdbi;

    MensenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Who holds the function of a taak and reaches its case, and the verzuimcoördinatoren who watch it, by name. One
     * statement.
     */
    List<Mens> bij(Bereik bereik, TaakId taak, LocalDate vandaag) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id"));
        var vanBedrijf = " WHERE bedrijf_id = (SELECT bedrijf_id FROM taak WHERE id = :taak)";
        return jdbi.withHandle(handle -> handle.createQuery(BOOM.formatted(vanBedrijf) + """
                        SELECT DISTINCT g.id, g.naam, gf.functie, t.functie AS voor,
                               COALESCE(t.toegewezen_aan = g.id, 0) AS heeft_hem,
                               t.toegewezen_aan IS NOT NULL AND NOT """ + VERTROKKEN + """
                                 AS toegewezen
                        FROM taak t
                        JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN gebruiker_functie gf ON gf.functie IN (t.functie, 'VERZUIMCOORDINATOR')
                         AND (gf.regio_id = t.regio_id OR gf.bedrijf_id = t.bedrijf_id)
                        JOIN gebruiker g ON g.id = gf.gebruiker_id
                        WHERE t.id = :taak AND\s"""
                        + BEREIKT + " AND " + grens.sql() + " ORDER BY g.naam, g.id")
                .bind("taak", taak)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Mens.class)
                .list());
    }

    /** Whether the actor stands in today for somebody. One statement. */
    boolean vervangt(Bereik bereik, Actor actor, GebruikerId wie, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT x.vervangt_id FROM (" + Vervangsql.VERVANGEN + ") x WHERE x.vervangt_id = :wie")
                        .bind("ik", actor.persoon())
                        .bind("eigenFunctie", actor.functie())
                        .bind("vandaag", vandaag)
                        .bind("wie", wie)
                        .mapTo(Long.class)
                        .findFirst())
                .isPresent();
    }

    /**
     * Somebody who does a taak, or watches it.
     *
     * @param functie in which he reaches the case
     * @param voor the function the taak is for
     * @param heeftHem whether he picked it up
     * @param toegewezen whether anybody did who still works there
     */
    record Mens(GebruikerId id, String naam, Functie functie, Functie voor, boolean heeftHem, boolean toegewezen) {

        boolean kanHetDoen() {
            return functie == voor;
        }
    }
}
