package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what a change of an account is about, in one statement each: does it lie in scope, and is it he himself? */
@Singleton
class DoelwitRepository {
    private final Jdbi jdbi;

    DoelwitRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An account in scope.
     *
     * @param email the address it is to have, or empty
     * @param naam the name it is to have, or empty
     */
    Optional<Account> account(
            Bereik bereik, @Nullable GebruikerId ik, GebruikerId id, String email, String naam, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(
                handle -> handle.createQuery(Mensen.met(grens) + """
                        SELECT g.id, g.versie, CASE WHEN %s THEN NULL ELSE d.id END AS thuis,
                               %s OR COALESCE(:email IN (ik.email, ik.inlognaam) OR :naam = ik.naam, 0) AS zelf,
                               g.email, g.wachtwoord IS NOT NULL AS binnen,
                               EXISTS (SELECT 1 FROM gebruiker_functie f
                                 WHERE f.gebruiker_id = g.id AND f.functie = 'GEBRUIKERSBEHEERDER'
                                   AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)) AS beheerder
                        FROM mensen m
                        JOIN gebruiker g ON g.id = m.id
                        LEFT JOIN doel d ON d.id = g.bedrijf_id
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        WHERE g.id = :id""".formatted(Mensen.ELDERS, Mensen.ZELF))
                        .bindMap(grens.waarden())
                        .bind("ik", ik)
                        .bind("id", id)
                        .bind("email", email)
                        .bind("naam", naam)
                        .bind("vandaag", vandaag)
                        .mapTo(Account.class)
                        .findOne());
    }

    /** A function at an employer in scope. */
    Optional<Doelfunctie> functie(Bereik bereik, @Nullable GebruikerId ik, FunctieId id) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT f.id, f.gebruiker_id AS gebruiker, f.bedrijf_id AS bedrijf, f.functie,
                               f.geldig_van AS van, f.geldig_tot AS tot, g.versie, %s AS zelf
                        FROM gebruiker_functie f
                        JOIN bedrijf b ON b.id = f.bedrijf_id
                        JOIN gebruiker g ON g.id = f.gebruiker_id
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        WHERE f.id = :id AND f.functie IN %s AND %s
                        """.formatted(Mensen.ZELF, Mensen.WERKGEVERSFUNCTIES, grens.sql()))
                        .bindMap(grens.waarden())
                        .bind("ik", ik)
                        .bind("id", id)
                        .mapTo(Doelfunctie.class)
                        .findOne());
    }

    /** A company in scope where somebody new is to hold a function; he may have an account elsewhere. */
    Optional<Plaats> plaats(
            Bereik bereik,
            @Nullable GebruikerId ik,
            BedrijfId bedrijf,
            @Nullable AfdelingId afdeling,
            @Nullable String nummer,
            String email,
            String naam) {
        return plaats(bereik, ik, bedrijf, null, afdeling, nummer, email, naam);
    }

    /** A company in scope where somebody, who is known there, is to hold a function. */
    Optional<Plaats> plaatsVoor(
            Bereik bereik,
            @Nullable GebruikerId ik,
            BedrijfId bedrijf,
            GebruikerId gebruiker,
            @Nullable AfdelingId afdeling,
            @Nullable String nummer) {
        return plaats(bereik, ik, bedrijf, gebruiker, afdeling, nummer, "", "")
                .filter(plaats -> plaats.gebruiker() != null);
    }

    private Optional<Plaats> plaats(
            Bereik bereik,
            @Nullable GebruikerId ik,
            BedrijfId bedrijf,
            @Nullable GebruikerId gebruiker,
            @Nullable AfdelingId afdeling,
            @Nullable String nummer,
            String email,
            String naam) {
        var grens = Mensen.grens(bereik);
        // Who is an employee is looked up by his number, or else by his address if only one employee has it.
        var sql = Mensen.met(grens)
                + """
                SELECT p.*, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer_naam,
                       w.email AS werknemer_email,
                       p.als_zelf OR EXISTS (
                         SELECT 1 FROM gebruiker_functie mijn
                         WHERE mijn.gebruiker_id = :ik AND mijn.bedrijf_id = p.bedrijf
                           AND mijn.werknemer_id = p.werknemer) AS zelf
                FROM (
                  SELECT d.id AS bedrijf, g.id AS gebruiker, COALESCE(g.versie, 0) AS versie,
                         COALESCE(g.email, :email) AS email,
                         (SELECT a.id FROM afdeling a WHERE a.bedrijf_id = d.id AND a.id = :afdeling) AS afdeling,
                         (SELECT CASE WHEN COUNT(*) = 1 THEN MIN(x.id) END FROM werknemer x
                           WHERE x.bedrijf_id = d.id AND %s) AS werknemer,
                         COALESCE(g.id IS NOT NULL AND %s, 0)
                           OR COALESCE(:email IN (ik.email, ik.inlognaam) OR :naam = ik.naam, 0) AS als_zelf
                  FROM doel d
                  LEFT JOIN gebruiker g ON %s
                  LEFT JOIN gebruiker ik ON ik.id = :ik
                  WHERE d.id = :bedrijf) p
                LEFT JOIN werknemer w ON w.bedrijf_id = p.bedrijf AND w.id = p.werknemer
                """.formatted(
                                nummer == null
                                        ? "x.email <> '' AND x.email = COALESCE(g.email, :email)"
                                        : "x.personeelsnummer = :nummer",
                                Mensen.ZELF,
                                gebruiker == null
                                        ? "g.inlognaam = :email AND :email <> ''"
                                        : "g.id = :gebruiker AND g.id IN (SELECT m.id FROM mensen m)");
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql)
                    .bindMap(grens.waarden())
                    .bind("ik", ik)
                    .bind("bedrijf", bedrijf)
                    .bind("afdeling", afdeling)
                    .bind("email", email)
                    .bind("naam", naam);
            if (nummer != null) {
                vraag.bind("nummer", nummer);
            }
            if (gebruiker != null) {
                vraag.bind("gebruiker", gebruiker);
            }
            return vraag.mapTo(Plaats.class).findOne();
        });
    }

    /**
     * An account to change.
     *
     * @param thuis the company in scope whose account this is; {@code null} when it is another's, or serves another too
     * @param binnen whether he took up his invitation
     * @param beheerder whether he keeps the users, now or later
     */
    record Account(
            GebruikerId id,
            int versie,
            @Nullable BedrijfId thuis,
            boolean zelf,
            String email,
            boolean binnen,
            boolean beheerder) {

        /** Whether a new address needs a second pair of eyes: who reads the mail gets in. */
        boolean adresWachtOp(String nieuw) {
            return (binnen || beheerder) && !email.toLowerCase(Locale.ROOT).equals(nieuw);
        }
    }

    /** A function to end. */
    record Doelfunctie(
            FunctieId id,
            GebruikerId gebruiker,
            BedrijfId bedrijf,
            Functie functie,
            LocalDate van,
            @Nullable LocalDate tot,
            int versie,
            boolean zelf) {}

    /**
     * Where somebody is to hold a function.
     *
     * @param gebruiker his account, when he has one
     * @param email the address of his account, or the one it is to have
     * @param afdeling the department, when it belongs to this company
     */
    record Plaats(
            BedrijfId bedrijf,
            @Nullable GebruikerId gebruiker,
            int versie,
            String email,
            @Nullable AfdelingId afdeling,
            @Nullable WerknemerId werknemer,
            @Nullable String werknemerNaam,
            @Nullable String werknemerEmail,
            boolean zelf) {
        Plaats {
            werknemerNaam = werknemer == null ? null : werknemerNaam;
        }

        /** Whether the employee is the one who reads the mail of the account. */
        boolean zelfdeAdres() {
            return werknemerEmail != null && werknemerEmail.strip().equalsIgnoreCase(email.strip());
        }
    }
}
