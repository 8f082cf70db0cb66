package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Appointments as who holds them sees them, and the consults that come of them. */
@Singleton
class ConsultRepository {
    /** Of what is confidential nobody takes the place. */
    private static final String VERVANGT = """
            a.vertrouwelijk = 0 AND EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik AND f.functie = :functie
              AND f.functie = a.functie AND f.vervangt_id = a.professional_id
              AND f.geldig_van <= :dag AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag))""";

    private final Jdbi jdbi;

    ConsultRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is judged before a consult begins. One statement. */
    Optional<Beginstand> stand(Bereik bereik, Lezer lezer, AfspraakId afspraak) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(handle.createQuery("""
                        SELECT a.id AS afspraak, a.bedrijf_id AS bedrijf, a.regio_id AS regio, a.werknemer_id AS werknemer,
                               a.dossier_id AS dossier, a.professional_id AS professional, a.functie, a.onder_id AS onder,
                               a.begin, a.status, p.naam AS professional_naam, o.naam AS onder_naam, c.id AS consult,
                               c.professional_id AS houder, (
                        """ + grens.sql() + """
                        ) AS in_bereik,
                        (""" + VERVANGT + """
                        ) AS vervangt,
                        EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik
                          AND f.bedrijf_id = a.bedrijf_id AND f.werknemer_id = a.werknemer_id) AS zelf,
                        """
                        + Delegatievraag.sql(" AND t.bedrijfsarts_id = a.onder_id") + """
                         AS delegatie
                        FROM afspraak a
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        JOIN bedrijf b ON b.id = a.bedrijf_id
                        JOIN gebruiker p ON p.id = a.professional_id
                        JOIN gebruiker o ON o.id = a.onder_id
                        LEFT JOIN consult c ON c.bedrijf_id = a.bedrijf_id AND c.afspraak_id = a.id
                        WHERE a.id = :afspraak AND (a.vertrouwelijk = 0 OR a.professional_id = :ik) AND (
                        """
                        + grens.sql() + " OR a.professional_id = :ik OR " + VERVANGT + ")"))
                .bind("afspraak", afspraak)
                .bindMap(grens.waarden())
                .mapTo(Beginstand.class)
                .findOne());
    }

    /** The appointments of a professional on a day, and of those he stands in for, by time. One statement. */
    List<Dagafspraak> dag(Bereik bereik, Lezer lezer, Instant van, Instant tot) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(
                        handle.createQuery("""
                        SELECT a.id AS afspraak, a.begin, a.einde, a.soort, a.aanleiding, a.status, a.taal, a.tolk,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                               b.naam AS bedrijf, a.dossier_id AS dossier, l.naam AS plaats, c.id AS consult,
                               c.status AS consultstatus,
                               CASE WHEN a.professional_id = :ik THEN NULL ELSE p.naam END AS vervangt
                        FROM afspraak a
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        JOIN bedrijf b ON b.id = a.bedrijf_id
                        JOIN gebruiker p ON p.id = a.professional_id
                        LEFT JOIN spreekuurplaats l ON l.id = a.plaats_id
                        LEFT JOIN consult c ON c.bedrijf_id = a.bedrijf_id AND c.afspraak_id = a.id
                        WHERE a.begin >= :van AND a.begin < :tot AND a.status NOT IN ('AFGEZEGD', 'LAAT_AFGEZEGD')
                          AND a.functie = :functie
                          AND (a.professional_id = :ik OR (a.vertrouwelijk = 0 AND
                        """ + VERVANGT + " AND " + grens.sql() + ")) ORDER BY a.begin, a.id"))
                .bind("van", van)
                .bind("tot", tot)
                .bindMap(grens.waarden())
                .mapTo(Dagafspraak.class)
                .list());
    }

    /** Consults of a professional that are not closed yet, the oldest first. One statement. */
    List<Openconsult> open(Bereik bereik, Lezer lezer, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.id AS consult, c.dag, c.status,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, b.naam AS bedrijf
                        FROM consult c
                        JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                        JOIN bedrijf b ON b.id = c.bedrijf_id
                        WHERE c.professional_id = :ik AND c.functie = :functie AND c.status IN ('LOOPT', 'TERUGGESTUURD')
                        ORDER BY c.dag, c.id LIMIT :aantal""")
                .bind("ik", lezer.ik())
                .bind("functie", lezer.functie())
                .bind("aantal", aantal)
                .mapTo(Openconsult.class)
                .list());
    }

    /** The days of those in one state, which he holds himself. */
    Startvraag start(Bereik bereik, Lezer lezer, Startreden reden, Consultstatus status) {
        return new Startvraag(
                reden,
                "SELECT c.dag, NULL AS moment, 0 AS laat FROM consult c WHERE c.professional_id = :ik AND c.functie ="
                        + " :functie AND c.status = :status ORDER BY c.dag LIMIT :meeste",
                Map.of("ik", lezer.ik(), "functie", lezer.functie(), "status", status));
    }

    /** Makes the consult of an appointment; when there is one already, that stays. One statement. */
    void begin(Beginstand stand, Lezer houder, GebruikerId onder) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO consult (bedrijf_id, regio_id, werknemer_id, dossier_id, afspraak_id, professional_id,
                               functie, onder_id, dag, status, begonnen_op)
                        VALUES (:bedrijf, :regio, :werknemer, :dossier, :afspraak, :houder, :alsFunctie, :verantwoordelijk,
                                :dag, 'LOOPT', :nu)
                        ON DUPLICATE KEY UPDATE consult.id = consult.id""")
                .bind("bedrijf", stand.bedrijf())
                .bind("regio", stand.regio())
                .bind("werknemer", stand.werknemer())
                .bind("dossier", stand.dossier())
                .bind("afspraak", stand.afspraak())
                .bind("houder", houder.ik())
                .bind("alsFunctie", houder.functie())
                .bind("verantwoordelijk", onder)
                .bind("dag", houder.dag())
                .bind("nu", houder.nu())
                .execute());
    }

    /** What is judged before a consult begins; the consult that is there already and who held it. */
    record Beginstand(
            AfspraakId afspraak,
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            GebruikerId professional,
            Functie functie,
            GebruikerId onder,
            Instant begin,
            Afspraakstatus status,
            String professionalNaam,
            String onderNaam,
            @Nullable ConsultId consult,
            @Nullable GebruikerId houder,
            boolean inBereik,
            boolean vervangt,
            boolean zelf,
            boolean delegatie) {}
}
