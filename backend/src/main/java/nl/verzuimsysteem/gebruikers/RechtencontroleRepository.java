package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The yearly reviews of who holds which function. */
@Singleton
class RechtencontroleRepository {
    private static final String CONTROLE = """
            SELECT c.id, c.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, c.jaar, c.uiterlijk_op, c.afgerond_op,
                   door.naam AS afgerond_door, COUNT(r.id) AS aantal, COUNT(r.oordeel) AS gedaan
            FROM rechtencontrole c
            JOIN bedrijf b ON b.id = c.bedrijf_id
            LEFT JOIN rechtencontrole_regel r ON r.bedrijf_id = c.bedrijf_id AND r.controle_id = c.id
            LEFT JOIN gebruiker door ON door.id = c.afgerond_door
            WHERE %s AND %s
            GROUP BY c.id, c.bedrijf_id, b.naam, c.jaar, c.uiterlijk_op, c.afgerond_op, door.naam
            ORDER BY c.uiterlijk_op, c.id LIMIT 200""";

    private final Jdbi jdbi;

    RechtencontroleRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The reviews in scope that are not done. One statement. */
    List<Rechtencontrole> open(Bereik bereik) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(CONTROLE.formatted("c.afgerond_op IS NULL", grens.sql()))
                .bindMap(grens.waarden())
                .mapTo(Rechtencontrole.class)
                .list());
    }

    /** One review in scope. One statement. */
    Optional<Rechtencontrole> lees(Bereik bereik, ControleId id) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(CONTROLE.formatted("c.id = :id", grens.sql()))
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(Rechtencontrole.class)
                .findOne());
    }

    /** The people in a review, by name. One statement. */
    List<Regel> regels(Bereik bereik, Actor actor, ControleId id) {
        return regels(bereik, actor, "r.controle_id = :id ORDER BY g.naam, g.id", id.waarde());
    }

    /** One person in a review in scope. One statement. */
    Optional<Regel> regel(Bereik bereik, Actor actor, ControleregelId id) {
        return regels(bereik, actor, "r.id = :id", id.waarde()).stream().findFirst();
    }

    private List<Regel> regels(Bereik bereik, Actor actor, String voorwaarde, long id) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.id, r.bedrijf_id AS bedrijf, r.controle_id AS controle, r.gebruiker_id AS gebruiker,
                               g.naam, g.email, r.oordeel, door.naam AS door, r.op, g.laatst_ingelogd, %s AS zelf,
                               EXISTS (SELECT 1 FROM wijzigingsverzoek v WHERE v.bedrijf_id = r.bedrijf_id
                                 AND v.status = 'OPEN' AND v.regel_id = r.id) AS wacht,
                               c.afgerond_op IS NOT NULL AS afgerond
                        FROM rechtencontrole_regel r
                        JOIN rechtencontrole c ON c.bedrijf_id = r.bedrijf_id AND c.id = r.controle_id
                        JOIN bedrijf b ON b.id = r.bedrijf_id
                        JOIN gebruiker g ON g.id = r.gebruiker_id
                        LEFT JOIN gebruiker door ON door.id = r.door
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        WHERE %s AND %s""".formatted(Mensen.ZELF, grens.sql(), voorwaarde))
                .bindMap(grens.waarden())
                .bind("ik", actor.gebruiker())
                .bind("id", id)
                .mapTo(Regel.class)
                .list());
    }

    /** Writes what was found of one person; nothing when somebody did before. One statement. */
    boolean beoordeel(BedrijfId bedrijf, ControleregelId id, Oordeel oordeel, Actor actor, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE rechtencontrole_regel SET oordeel = :oordeel, door = :door, op = :nu
                                WHERE id = :id AND bedrijf_id = :bedrijf AND oordeel IS NULL""")
                        .bind("id", id)
                        .bind("bedrijf", bedrijf)
                        .bind("oordeel", oordeel)
                        .bind("door", actor.persoon())
                        .bind("nu", nu)
                        .execute())
                == 1;
    }

    /** Ends all functions somebody holds at a company. One statement. */
    void beeindigAlles(BedrijfId bedrijf, GebruikerId wie, Actor actor, LocalDate per, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker_functie
                        SET geldig_tot = GREATEST(:per, geldig_van), beeindigd_door = :door, beeindigd_op = :nu
                        WHERE bedrijf_id = :bedrijf AND gebruiker_id = :wie AND functie IN %s
                          AND (geldig_tot IS NULL OR geldig_tot > :per)""".formatted(Mensen.WERKGEVERSFUNCTIES))
                .bind("bedrijf", bedrijf)
                .bind("wie", wie)
                .bind("per", per)
                .bind("door", actor.persoon())
                .bind("nu", nu)
                .execute());
    }

    /** Closes a review of which everybody was looked at. One statement. */
    boolean rondAf(BedrijfId bedrijf, ControleId id, Actor actor, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE rechtencontrole SET afgerond_op = :nu, afgerond_door = :door
                                WHERE id = :id AND bedrijf_id = :bedrijf AND afgerond_op IS NULL
                                  AND NOT EXISTS (SELECT 1 FROM rechtencontrole_regel r
                                    WHERE r.bedrijf_id = :bedrijf AND r.controle_id = :id AND r.oordeel IS NULL)""")
                        .bind("id", id)
                        .bind("bedrijf", bedrijf)
                        .bind("door", actor.persoon())
                        .bind("nu", nu)
                        .execute())
                == 1;
    }

    /**
     * Companies in scope that have a beheerder, and no review of this year yet. One statement.
     *
     * @param sinds only companies that were there before this day
     */
    List<BedrijfId> zonder(Bereik bereik, int jaar, LocalDate sinds, LocalDate vandaag, int aantal) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id FROM bedrijf b
                        WHERE b.aangesloten_op < :sinds AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag)
                          AND NOT EXISTS (SELECT 1 FROM rechtencontrole c WHERE c.bedrijf_id = b.id AND c.jaar = :jaar)
                          AND EXISTS (SELECT 1 FROM gebruiker_functie f
                            WHERE f.bedrijf_id = b.id AND f.functie = 'GEBRUIKERSBEHEERDER' AND %s)
                          AND %s
                        ORDER BY b.id LIMIT :aantal""".formatted(Mensen.GELDIG, grens.sql()))
                .bindMap(grens.waarden())
                .bind("jaar", jaar)
                .bind("sinds", sinds)
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .mapTo(BedrijfId.class)
                .list());
    }

    /** Whether a company lies in scope. One statement. */
    boolean bestaat(Bereik bereik, BedrijfId bedrijf) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) FROM bedrijf b WHERE b.id = :bedrijf AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("bedrijf", bedrijf)
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Opens the review of a year with everybody who holds a function there today, except who only looks at his own data.
     * Two statements, or one when it is there already.
     *
     * @return its key; {@code null} when it is there already
     */
    @Nullable
    ControleId begin(BedrijfId bedrijf, int jaar, LocalDate vandaag, LocalDate uiterlijk, Instant nu) {
        return jdbi.withHandle(handle -> {
            var id = handle.createUpdate("""
                            INSERT IGNORE INTO rechtencontrole (bedrijf_id, jaar, gestart_op, uiterlijk_op)
                            VALUES (:bedrijf, :jaar, :nu, :uiterlijk)""")
                    .bind("bedrijf", bedrijf)
                    .bind("jaar", jaar)
                    .bind("nu", nu)
                    .bind("uiterlijk", uiterlijk)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(ControleId.class)
                    .findOne()
                    .orElse(null);
            if (id != null) {
                handle.createUpdate("""
                                INSERT INTO rechtencontrole_regel (bedrijf_id, controle_id, gebruiker_id)
                                SELECT DISTINCT f.bedrijf_id, :id, f.gebruiker_id
                                FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                WHERE f.bedrijf_id = :bedrijf AND g.actief = 1 AND f.functie <> 'WERKNEMER'
                                  AND f.functie IN %s AND %s""".formatted(Mensen.WERKGEVERSFUNCTIES, Mensen.GELDIG))
                        .bind("id", id)
                        .bind("bedrijf", bedrijf)
                        .bind("vandaag", vandaag)
                        .execute();
            }
            return id;
        });
    }

    /** The beheerders of some companies. One statement. */
    List<Beheerder> beheerders(Bereik bereik, List<BedrijfId> bedrijven, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT f.bedrijf_id AS bedrijf, g.id, g.email
                        FROM gebruiker_functie f
                        JOIN bedrijf b ON b.id = f.bedrijf_id
                        JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.bedrijf_id IN (<bedrijven>) AND f.functie = 'GEBRUIKERSBEHEERDER' AND g.actief = 1
                          AND %s AND %s""".formatted(Mensen.GELDIG, grens.sql()))
                .bindMap(grens.waarden())
                .bindList("bedrijven", bedrijven)
                .bind("vandaag", vandaag)
                .mapTo(Beheerder.class)
                .list());
    }

    /** A beheerder to write to. */
    record Beheerder(BedrijfId bedrijf, GebruikerId id, String email) {}

    /** A line as it stands in the database. */
    record Regel(
            ControleregelId id,
            BedrijfId bedrijf,
            ControleId controle,
            GebruikerId gebruiker,
            String naam,
            String email,
            @Nullable Oordeel oordeel,
            @Nullable String door,
            @Nullable Instant op,
            @Nullable Instant laatstIngelogd,
            boolean zelf,
            boolean wacht,
            boolean afgerond) {

        Controleregel met(List<Functieregel> functies, LocalDate vandaag) {
            return new Controleregel(
                    id,
                    gebruiker,
                    naam,
                    email,
                    oordeel,
                    door,
                    op,
                    laatstIngelogd,
                    zelf,
                    wacht,
                    functies.stream()
                            .filter(functie -> functie.gebruiker().equals(gebruiker)
                                    && functie.bedrijf().equals(bedrijf)
                                    && functie.looptNog(vandaag))
                            .toList());
        }
    }
}
