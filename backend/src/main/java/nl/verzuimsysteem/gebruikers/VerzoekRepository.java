package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Requests to change an account. */
@Singleton
class VerzoekRepository {
    /** The person who looks must be neither who asked nor whom it is about, under whatever name. */
    private static final String MAG = """
            (NOT COALESCE((SELECT MAX(%s) FROM gebruiker g WHERE g.id IN (v.gevraagd_door, v.gebruiker_id)), 0)
              AND NOT COALESCE(v.email IN (ik.email, ik.inlognaam) OR v.naam = ik.naam, 0))""".formatted(Mensen.ZELF);

    private static final String ZICHTBAAR = "(:beheerder = 1 OR NOT " + Mensen.ANDERE_BEHEERDER + ")";

    private final Jdbi jdbi;

    /** Since when each waits that the reader sees. */
    Startvraag start(Bereik bereik, boolean beheerder, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        var waarden = new java.util.HashMap<String, Object>(grens.waarden());
        waarden.put("beheerder", beheerder ? 1 : 0);
        waarden.put("vandaag", vandaag);
        return new Startvraag(
                Startreden.WIJZIGINGSVERZOEKEN,
                "SELECT NULL AS dag, v.gevraagd_op AS moment, 0 AS laat FROM wijzigingsverzoek v"
                        + " JOIN bedrijf b ON b.id = v.bedrijf_id WHERE v.status = 'OPEN' AND " + ZICHTBAAR + " AND "
                        + grens.sql() + " ORDER BY v.gevraagd_op LIMIT :meeste",
                waarden);
    }

    VerzoekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a request; his own one that is open under the same mark takes the new wording. One statement. */
    VerzoekId voegToe(
            Actor actor,
            BedrijfId bedrijf,
            @Nullable GebruikerId wie,
            Wijziging wijziging,
            String kenmerk,
            Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO wijzigingsverzoek (bedrijf_id, gebruiker_id, soort, naam, email, telefoon, functie,
                               afdeling_id, werknemer_id, functie_id, regel_id, van, tot, versie, gevraagd_door,
                               gevraagd_op, status, kenmerk)
                        VALUES (:bedrijf, :wie, :soort, :naam, :email, :telefoon, :functie, :afdeling, :werknemer,
                               :functieId, :regel, :van, :tot, :versie, :door, :nu, 'OPEN', SHA2(:kenmerk, 256))
                        ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id), naam = VALUES(naam),
                               telefoon = VALUES(telefoon), werknemer_id = VALUES(werknemer_id), van = VALUES(van),
                               tot = VALUES(tot), versie = VALUES(versie), gevraagd_op = VALUES(gevraagd_op)""")
                .bind("soort", wijziging.soort())
                .bind("naam", wijziging.naam())
                .bind("email", wijziging.email())
                .bind("telefoon", wijziging.telefoon())
                .bind("functie", wijziging.functie())
                .bind("afdeling", wijziging.afdeling())
                .bind("werknemer", wijziging.werknemer())
                .bind("functieId", wijziging.functieId())
                .bind("regel", wijziging.regel())
                .bind("van", wijziging.van())
                .bind("tot", wijziging.tot())
                .bind("versie", wijziging.versie())
                .bind("bedrijf", bedrijf)
                .bind("wie", wie)
                .bind("door", actor.persoon())
                .bind("nu", nu)
                .bind("kenmerk", kenmerk)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(VerzoekId.class)
                .one());
    }

    /**
     * Who may decide on a request: the other beheerders of the company, or else who keeps the application. One
     * statement.
     */
    List<Beslisser> beslissers(Bereik bereik, VerzoekId id, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT g.id, g.email
                        FROM wijzigingsverzoek v
                        JOIN bedrijf b ON b.id = v.bedrijf_id
                        JOIN gebruiker_functie f
                          ON (f.functie = 'GEBRUIKERSBEHEERDER' AND f.bedrijf_id = v.bedrijf_id)
                          OR f.functie = 'FUNCTIONEEL_BEHEERDER'
                        JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE v.id = :id AND %s AND g.actief = 1
                          AND %s
                          AND (f.functie = 'GEBRUIKERSBEHEERDER' OR NOT %s) AND %s
                        """.formatted(Mensen.GELDIG, Mensen.BUITENSTAANDER, Mensen.ANDERE_BEHEERDER, grens.sql()))
                .bindMap(grens.waarden())
                .bind("id", id)
                .bind("vandaag", vandaag)
                .mapTo(Beslisser.class)
                .list());
    }

    /**
     * Open requests in scope, oldest first. One statement.
     *
     * @param beheerder whether he keeps the users of the company himself; who keeps the application sees only what no
     *     other beheerder can decide on
     */
    List<Verzoek> open(Bereik bereik, Actor actor, boolean beheerder, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, v.gebruiker_id AS gebruiker,
                               CASE WHEN v.soort = 'NIEUW' THEN v.naam ELSE COALESCE(wie.naam, v.naam) END AS wie,
                               v.soort, v.naam,
                               CASE WHEN v.soort IN ('FUNCTIE_GEVEN', 'UITNODIGEN') THEN wie.email ELSE v.email END
                                 AS email, v.telefoon, v.functie,
                               a.naam AS afdeling, v.van, v.tot, vrager.naam AS vrager, v.gevraagd_op,
                               v.gevraagd_door = :ik AS vraagt_zelf, %s AS mag
                        FROM wijzigingsverzoek v
                        JOIN bedrijf b ON b.id = v.bedrijf_id
                        JOIN gebruiker vrager ON vrager.id = v.gevraagd_door
                        LEFT JOIN gebruiker wie ON wie.id = v.gebruiker_id
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        LEFT JOIN afdeling a ON a.bedrijf_id = v.bedrijf_id AND a.id = v.afdeling_id
                        WHERE v.status = 'OPEN' AND %s AND %s
                        ORDER BY v.gevraagd_op, v.id LIMIT 200
                        """.formatted(MAG, ZICHTBAAR, grens.sql()))
                .bindMap(grens.waarden())
                .bind("ik", actor.persoon())
                .bind("beheerder", beheerder)
                .bind("vandaag", vandaag)
                .mapTo(Verzoek.class)
                .list());
    }

    /** One request in scope, to decide on; locked until the transaction ends. One statement. */
    Optional<Stuk> stuk(Bereik bereik, Actor actor, boolean beheerder, VerzoekId id, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.bedrijf_id AS bedrijf, v.gebruiker_id AS gebruiker, v.status, v.gevraagd_door,
                               v.gevraagd_op, v.soort <> 'FUNCTIE_GEVEN' OR wie.versie = v.versie AS zelfde_account,
                               v.soort, v.naam, v.email, v.telefoon, v.functie, v.afdeling_id AS afdeling,
                               v.werknemer_id AS werknemer, v.functie_id, v.regel_id AS regel, v.van, v.tot, v.versie,
                               %s AS mag
                        FROM wijzigingsverzoek v
                        JOIN bedrijf b ON b.id = v.bedrijf_id
                        LEFT JOIN gebruiker wie ON wie.id = v.gebruiker_id
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        WHERE v.id = :id AND %s AND %s FOR UPDATE
                        """.formatted(MAG, ZICHTBAAR, grens.sql()))
                .bindMap(grens.waarden())
                .bind("ik", actor.persoon())
                .bind("beheerder", beheerder)
                .bind("vandaag", vandaag)
                .bind("id", id)
                .mapTo(Stuk.class)
                .findOne());
    }

    /** Writes what became of it. One statement. */
    void beslis(Stuk stuk, Actor actor, String status, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE wijzigingsverzoek
                        SET status = :status, beslist_door = :door, beslist_op = :nu, kenmerk = NULL
                        WHERE id = :id AND bedrijf_id = :bedrijf AND status = 'OPEN'""")
                .bind("id", stuk.id())
                .bind("bedrijf", stuk.bedrijf())
                .bind("status", status)
                .bind("door", actor.persoon())
                .bind("nu", nu)
                .execute());
    }

    /** Somebody who may decide. */
    record Beslisser(GebruikerId id, String email) {}

    /**
     * A request with all that is needed to do it.
     *
     * @param zelfdeAccount whether who is to get the function is still whom the beheerder saw
     */
    record Stuk(
            VerzoekId id,
            BedrijfId bedrijf,
            @Nullable GebruikerId gebruiker,
            String status,
            GebruikerId gevraagdDoor,
            Instant gevraagdOp,
            boolean zelfdeAccount,
            Verzoeksoort soort,
            @Nullable String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable Functie functie,
            @Nullable AfdelingId afdeling,
            @Nullable WerknemerId werknemer,
            @Nullable FunctieId functieId,
            @Nullable ControleregelId regel,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            int versie,
            boolean mag) {

        Wijziging wijziging() {
            return new Wijziging(
                    soort, naam, email, telefoon, functie, afdeling, werknemer, functieId, regel, van, tot, versie);
        }
    }
}
