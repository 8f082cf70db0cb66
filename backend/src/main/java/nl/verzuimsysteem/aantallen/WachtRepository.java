package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the background does about questions that run: mail, reminders and closing. */
@Singleton
class WachtRepository {
    private static final String TE_BEANTWOORDEN = """
            v.loopt = 1 AND v.opgegeven_op IS NULL AND v.sluit_op >= :vandaag
            AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag)""";
    private static final String LEZER = """
            SELECT DISTINCT v.bedrijf_id AS bedrijf, v.id AS vraag, g.id AS gebruiker, g.email, b.naam AS bedrijfsnaam,
                   v.soort, v.jaar, v.sluit_op
            FROM aantalvraag v
            JOIN bedrijf b ON b.id = v.bedrijf_id
            JOIN gebruiker_functie f ON f.bedrijf_id = v.bedrijf_id AND f.functie = 'GEBRUIKERSBEHEERDER'
             AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
            JOIN gebruiker g ON g.id = f.gebruiker_id AND g.actief = 1
            LEFT JOIN aantalpost p ON p.bedrijf_id = v.bedrijf_id AND p.aantalvraag_id = v.id AND p.gebruiker_id = g.id
            WHERE\s""" + TE_BEANTWOORDEN;

    private final Jdbi jdbi;

    WachtRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next beheerders that did not get the question yet. One statement. */
    List<Lezer> zonderMail(Bereik bereik, LocalDate vandaag, int aantal) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        LEZER + " AND p.gebruiker_id IS NULL AND " + grens.sql() + " LIMIT :aantal")
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .mapTo(Lezer.class)
                .list());
    }

    /** Notes who got it; who had it keeps the first. One statement. */
    void gemaild(List<Lezer> lezers, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO aantalpost (bedrijf_id, aantalvraag_id, gebruiker_id, gemaild_op) VALUES <rijen>
                        ON DUPLICATE KEY UPDATE aantalpost.gemaild_op = aantalpost.gemaild_op""")
                .bindMethodsList(
                        "rijen",
                        lezers.stream()
                                .map(lezer -> new Gemaild(lezer.bedrijf(), lezer.vraag(), lezer.gebruiker(), nu))
                                .toList(),
                        List.of("bedrijf", "vraag", "gebruiker", "op"))
                .execute());
    }

    /** Takes the next questions of which the day to remind has come, for this transaction alone. One statement. */
    List<Herinnering> teHerinneren(Bereik bereik, LocalDate vandaag, int aantal) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.sluit_op, (SELECT u.herinner_dagen FROM uitvraag u WHERE u.id = v.uitvraag_id) AS dagen
                        FROM aantalvraag v
                        WHERE v.loopt = 1 AND v.herinner_op <= :vandaag AND %s
                        ORDER BY v.herinner_op, v.id LIMIT :aantal FOR UPDATE SKIP LOCKED""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .mapTo(Herinnering.class)
                .list());
    }

    /** Who got the question before today, of those. One statement. */
    List<Lezer> lezers(Bereik bereik, List<Herinnering> vragen, LocalDate vandaag, Instant beginVanDag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        LEZER + " AND p.gemaild_op < :begin AND v.id IN (<vragen>) AND " + grens.sql())
                .bindMap(grens.waarden())
                .bindList(
                        "vragen",
                        vragen.stream().map(vraag -> vraag.id().waarde()).toList())
                .bind("vandaag", vandaag)
                .bind("begin", beginVanDag)
                .mapTo(Lezer.class)
                .list());
    }

    /** Who got this question, as long as it is open; who did not yet, gets it with its new last day. One statement. */
    List<Lezer> gemailde(Bereik bereik, AantalvraagId vraag, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        LEZER + " AND p.gebruiker_id IS NOT NULL AND v.id = :vraag AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("vraag", vraag)
                .bind("vandaag", vandaag)
                .mapTo(Lezer.class)
                .list());
    }

    /** Sets the next day to remind. One statement. */
    void herinnerWeer(List<AantalvraagId> vragen, @Nullable LocalDate op) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE aantalvraag SET herinner_op = :op WHERE id IN (<vragen>)")
                .bindList("vragen", vragen.stream().map(Id::waarde).toList())
                .bind("op", op)
                .execute());
    }

    /** Questions without an answer whose company ended. One statement, which locks nothing. */
    List<AantalvraagId> vanBeeindigde(Bereik bereik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id FROM aantalvraag v JOIN bedrijf b ON b.id = v.bedrijf_id
                        WHERE v.loopt = 1 AND v.opgegeven_op IS NULL AND b.beeindigd_op <= :vandaag AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .mapTo(AantalvraagId.class)
                .list());
    }

    /** Lets questions lapse. One statement; how many. */
    int vervallen(List<AantalvraagId> vragen, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE aantalvraag SET loopt = NULL, herinner_op = NULL, vervallen_op = :nu
                        WHERE id IN (<vragen>) AND loopt = 1 AND opgegeven_op IS NULL""")
                .bindList("vragen", vragen.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .execute());
    }

    /** Closes questions whose last day has passed. One statement; how many. */
    int sluitVragen(LocalDate vandaag) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("""
                        UPDATE aantalvraag SET loopt = NULL, herinner_op = NULL
                        WHERE loopt = 1 AND sluit_op < :vandaag""").bind("vandaag", vandaag).execute());
    }

    /** Closes uitvragen whose last day has passed and of which no question runs. One statement; how many. */
    int sluitUitvragen(LocalDate vandaag, Instant nu, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE uitvraag u
                        SET u.status = 'GESLOTEN', u.gesloten_op = :nu, u.gesloten_door = :door, u.versie = u.versie + 1
                        WHERE u.status = 'LOOPT' AND u.sluit_op < :vandaag
                          AND NOT EXISTS (SELECT 1 FROM aantalvraag v WHERE v.uitvraag_id = u.id AND v.loopt = 1)""")
                .bind("vandaag", vandaag)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /** Somebody who can answer a question. */
    record Lezer(
            BedrijfId bedrijf,
            AantalvraagId vraag,
            GebruikerId gebruiker,
            String email,
            String bedrijfsnaam,
            Uitvraagsoort soort,
            int jaar,
            LocalDate sluitOp) {}

    /** That he got it. */
    public record Gemaild(BedrijfId bedrijf, AantalvraagId vraag, GebruikerId gebruiker, Instant op) {}

    /** A question of which the day to remind has come. */
    record Herinnering(AantalvraagId id, LocalDate sluitOp, String dagen) {}
}
