package nl.verzuimsysteem.gebruikers;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.MedewerkersGewijzigd;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds out which employee somebody with a function at his own employer is, by his address, so that he does not see his
 * own file there. Only when one employee of the company has the address; a link that is there stays.
 */
@Singleton
class Medewerkerkoppeling {
    /** Functions {@code f} of an employer that are not yet linked. That of an employee is never guessed. */
    private static final String TE_KOPPELEN =
            "f.werknemer_id IS NULL AND f.functie IN ('GEBRUIKERSBEHEERDER', 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR')";

    /** The employee of company {@code :bedrijf} that account {@code g} is, for a function {@code :functie} to be given. */
    static final String WIE = """
            CASE WHEN :functie IN ('GEBRUIKERSBEHEERDER', 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR') THEN (
              SELECT CASE WHEN COUNT(*) = 1 THEN MIN(x.id) END FROM werknemer x
              WHERE x.bedrijf_id = :bedrijf AND x.email <> '' AND x.email = g.email) END""";

    private final Jdbi jdbi;
    private final Clock klok;

    Medewerkerkoppeling(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * After employees of a company changed, in that transaction. Who was linked, and who is out of employment, has his
     * rights read again at his next click. One statement.
     */
    @EventListener
    void naWijziging(MedewerkersGewijzigd gewijzigd) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker_functie f
                        JOIN gebruiker g ON g.id = f.gebruiker_id
                        LEFT JOIN (SELECT x.email, MIN(x.id) AS id FROM werknemer x
                                   WHERE x.bedrijf_id = :bedrijf AND x.email <> ''
                                   GROUP BY x.email HAVING COUNT(*) = 1) hij ON hij.email = g.email AND %s
                        LEFT JOIN werknemer weg ON weg.bedrijf_id = f.bedrijf_id AND weg.id = f.werknemer_id
                          AND weg.uit_dienst < :vandaag
                        SET f.werknemer_id = COALESCE(f.werknemer_id, hij.id),
                            g.rechten_versie = g.rechten_versie + 1
                        WHERE f.bedrijf_id = :bedrijf AND (hij.id IS NOT NULL OR weg.id IS NOT NULL)""".formatted(TE_KOPPELEN))
                .bind("bedrijf", gewijzigd.bedrijf())
                .bind("vandaag", Kalender.vandaag(klok))
                .execute());
    }

    /** After an account got another address, in that transaction: at each company where he has a function. One statement. */
    void naAdreswijziging(GebruikerId gebruiker) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker_functie f
                        JOIN gebruiker g ON g.id = f.gebruiker_id
                        JOIN (SELECT x.bedrijf_id, MIN(x.id) AS id FROM werknemer x
                              JOIN gebruiker ik ON ik.id = :gebruiker AND x.email = ik.email
                              WHERE x.bedrijf_id IN (
                                SELECT z.bedrijf_id FROM gebruiker_functie z WHERE z.gebruiker_id = :gebruiker)
                              GROUP BY x.bedrijf_id HAVING COUNT(*) = 1) hij ON hij.bedrijf_id = f.bedrijf_id
                        SET f.werknemer_id = hij.id, g.rechten_versie = g.rechten_versie + 1
                        WHERE f.gebruiker_id = :gebruiker AND %s""".formatted(TE_KOPPELEN))
                .bind("gebruiker", gebruiker)
                .execute());
    }
}
