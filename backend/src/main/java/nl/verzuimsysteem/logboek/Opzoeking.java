package nl.verzuimsysteem.logboek;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks through the log of one legal day for what asks for an explanation, and adds what is not there yet. A day can be
 * looked through again: each reason, person, employee and day is one row.
 */
@Singleton
class Opzoeking {
    private static final LocalTime AVOND = LocalTime.of(22, 0);
    private static final LocalTime OCHTEND = LocalTime.of(6, 0);
    private static final List<String> REGIOTEAM = Arrays.stream(Functie.values())
            .filter(Functie::isRegioteam)
            .map(Functie::name)
            .toList();

    /** One row for each user, function and employee, of the looks that satisfy a condition. */
    private static final String PER_WERKNEMER = """
            INSERT INTO opvallende_inzage (sleutel, reden, dag, gebruiker_id, naam, functie, organisatie, bedrijf_id,
                   werknemer_id, aantal, eerste_id, laatste_id, gevonden_op)
            SELECT CONCAT(:reden, ':', r.gebruiker_id, ':', r.werknemer_id, ':', :dag), :reden, :dag, r.gebruiker_id,
                   MAX(r.naam), MAX(r.functie), MAX(r.organisatie), MAX(r.bedrijf_id), r.werknemer_id, COUNT(*),
                   MIN(r.id), MAX(r.id), :nu
            FROM audit_regel r
            JOIN werknemer w ON w.bedrijf_id = r.bedrijf_id AND w.id = r.werknemer_id
            JOIN gebruiker g ON g.id = r.gebruiker_id
            WHERE r.moment >= :van AND r.moment < :tot AND r.uitkomst = 0 AND r.actie = 'R' AND r.functie <> 'WERKNEMER'
              AND %s
            GROUP BY r.gebruiker_id, r.werknemer_id
            ON DUPLICATE KEY UPDATE opvallende_inzage.id = opvallende_inzage.id""";

    /** One row for each user. */
    private static final String PER_GEBRUIKER = """
            INSERT INTO opvallende_inzage (sleutel, reden, dag, gebruiker_id, naam, functie, organisatie, aantal,
                   eerste_id, laatste_id, gevonden_op)
            SELECT CONCAT(:reden, ':', r.gebruiker_id, ':', :dag), :reden, :dag, r.gebruiker_id, MAX(r.naam),
                   MAX(r.functie), MAX(r.organisatie), %s AS gezien, MIN(r.id), MAX(r.id), :nu
            FROM audit_regel r
            WHERE r.moment >= :van AND r.moment < :tot AND r.uitkomst = 0 AND r.gebruiker_id IS NOT NULL
              AND r.werknemer_id IS NOT NULL AND r.functie <> 'WERKNEMER'
            GROUP BY r.gebruiker_id
            HAVING gezien > :meer
            ON DUPLICATE KEY UPDATE opvallende_inzage.id = opvallende_inzage.id""";

    private static final String ZELF = """
            EXISTS (SELECT 1 FROM gebruiker_functie f
                    WHERE f.gebruiker_id = r.gebruiker_id AND f.bedrijf_id = r.bedrijf_id
                      AND f.werknemer_id = r.werknemer_id)""";

    private static final String BEKEND = """
            NOT %s
              AND (g.naam LIKE CONCAT('% ', COALESCE(CONCAT(w.tussenvoegsel, ' '), ''), w.achternaam)
                   OR REPLACE(REPLACE(g.telefoon, ' ', ''), '-', '') = REPLACE(REPLACE(w.telefoon, ' ', ''), '-', '')
                   OR g.email = w.email)""".replace("%s", ZELF);

    /** An order that ran, or a task, of the case; for an employer also a talk or anything else that happened in it. */
    private static final String GEEN_AANLEIDING = """
            r.handeling IN ('DOSSIER_INZIEN', 'OPDRACHT_INZIEN')
              AND NOT EXISTS (SELECT 1 FROM opdracht o
                              JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                              WHERE d.bedrijf_id = r.bedrijf_id AND d.werknemer_id = r.werknemer_id
                                AND o.verstuurd_op < DATE_ADD(r.moment, INTERVAL 30 DAY)
                                AND (o.loopt = 1 OR o.gewijzigd_op > DATE_SUB(r.moment, INTERVAL 30 DAY)))
              AND NOT EXISTS (SELECT 1 FROM taak t
                              JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                              WHERE d.bedrijf_id = r.bedrijf_id AND d.werknemer_id = r.werknemer_id
                                AND (t.functie = r.functie OR r.functie NOT IN (<regioteam>))
                                AND (t.loopt = 1 OR t.uiterlijk_op BETWEEN DATE_SUB(:dag, INTERVAL 30 DAY)
                                                                      AND DATE_ADD(:dag, INTERVAL 30 DAY)))
              AND (r.functie IN (<regioteam>)
                   OR NOT EXISTS (SELECT 1 FROM gebeurtenis e
                                  JOIN dossier d ON d.bedrijf_id = e.bedrijf_id AND d.id = e.dossier_id
                                  WHERE d.bedrijf_id = r.bedrijf_id AND d.werknemer_id = r.werknemer_id
                                    AND e.moment BETWEEN DATE_SUB(r.moment, INTERVAL 30 DAY)
                                                     AND DATE_ADD(r.moment, INTERVAL 30 DAY)))""";

    private final Jdbi jdbi;

    Opzoeking(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Looks through one day. Six statements.
     *
     * @param veel more employees than this in a day are many
     * @return how many rows were added
     */
    int doorzoek(LocalDate dag, int veel, Instant nu) {
        var begin = dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
        var einde = dag.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant();
        var avond = dag.atTime(AVOND).atZone(Kalender.NEDERLAND).toInstant();
        var ochtend = dag.plusDays(1).atTime(OCHTEND).atZone(Kalender.NEDERLAND).toInstant();
        return jdbi.withHandle(handle -> {
            var voor = tel(handle);
            zoek(handle, PER_WERKNEMER.replace("%s", ZELF), new Deel(Reden.EIGEN_DOSSIER, dag, begin, einde), nu, 0);
            zoek(handle, PER_WERKNEMER.replace("%s", BEKEND), new Deel(Reden.BEKENDE, dag, begin, einde), nu, 0);
            zoek(
                    handle,
                    PER_WERKNEMER.replace("%s", GEEN_AANLEIDING),
                    new Deel(Reden.ZONDER_AANLEIDING, dag, begin, einde),
                    nu,
                    0);
            zoek(
                    handle,
                    PER_GEBRUIKER.replace("%s", "COUNT(DISTINCT r.werknemer_id)"),
                    new Deel(Reden.VEEL, dag, begin, einde),
                    nu,
                    veel);
            zoek(handle, PER_GEBRUIKER.replace("%s", "COUNT(*)"), new Deel(Reden.NACHT, dag, avond, ochtend), nu, 0);
            return Math.toIntExact(tel(handle) - voor);
        });
    }

    private record Deel(Reden reden, LocalDate dag, Instant van, Instant tot) {}

    private static void zoek(Handle handle, String sql, Deel deel, Instant nu, int meer) {
        try (var vraag = handle.createUpdate(sql)) {
            vraag.bind("reden", deel.reden())
                    .bind("dag", deel.dag())
                    .bind("van", deel.van())
                    .bind("tot", deel.tot())
                    .bind("nu", nu);
            if (sql.contains(":meer")) {
                vraag.bind("meer", meer);
            }
            if (sql.contains("<regioteam>")) {
                vraag.bindList("regioteam", REGIOTEAM);
            }
            vraag.execute();
        }
    }

    private static long tel(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM opvallende_inzage")
                .bindMap(Map.of())
                .mapTo(Long.class)
                .one();
    }
}
