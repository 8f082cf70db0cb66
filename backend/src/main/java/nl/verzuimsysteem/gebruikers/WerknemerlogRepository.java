package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Employees, as far as their own login goes. */
@Singleton
class WerknemerlogRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");

    private final Jdbi jdbi;

    WerknemerlogRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One employee in scope, with his login if he has one. One statement. */
    Optional<Rij> lees(Bereik bereik, @Nullable GebruikerId ik, WerknemerId id, LocalDate vandaag) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.id, w.bedrijf_id AS bedrijf,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               NULLIF(w.email, '') AS email, w.telefoon, w.taal,
                               COALESCE(w.uit_dienst < :vandaag, 0) AS weg,
                               login.id IS NOT NULL AS heeft_login, a.id AS account,
                               a.wachtwoord IS NOT NULL AS opgepakt, a.naam AS account_naam,
                               a.email AS account_email, a.taal AS account_taal,
                               -- Not somebody another company or the arbodienst invited.
                               COALESCE(a.actief = 1 AND a.wachtwoord IS NULL AND (a.bedrijf_id = w.bedrijf_id
                                 OR NOT EXISTS (SELECT 1 FROM gebruiker_functie z WHERE z.gebruiker_id = a.id
                                   AND (z.functie <> 'WERKNEMER' OR z.bedrijf_id <> w.bedrijf_id))), 0) AS te_nodigen,
                               COALESCE(a.uitgenodigd_op, a.aangemaakt_op) AS uitgenodigd_op,
                               a.laatst_ingelogd,
                               COALESCE(w.email IN (ik.email, ik.inlognaam), 0) AS van_mij,
                               EXISTS (SELECT 1 FROM gebruiker x
                                 JOIN gebruiker_functie y ON y.gebruiker_id = x.id
                                 WHERE x.inlognaam = w.email AND y.functie = 'WERKNEMER'
                                   AND y.bedrijf_id = w.bedrijf_id AND y.werknemer_id <> w.id) AS gedeeld
                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        LEFT JOIN gebruiker ik ON ik.id = :ik
                        LEFT JOIN gebruiker login ON login.id = (
                          SELECT MIN(f.gebruiker_id) FROM gebruiker_functie f
                          WHERE f.bedrijf_id = w.bedrijf_id AND f.werknemer_id = w.id AND f.functie = 'WERKNEMER'
                            AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag))
                        LEFT JOIN gebruiker a ON a.id = COALESCE(login.id, (
                          SELECT k.id FROM gebruiker k WHERE k.inlognaam = w.email AND w.email <> ''))
                        WHERE w.id = :id AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("id", id)
                .bind("ik", ik)
                .bind("vandaag", vandaag)
                .mapTo(Rij.class)
                .findOne());
    }

    /**
     * An employee.
     *
     * @param heeftLogin whether an account shows him his own data
     * @param account that one, or else the one that logs in with his address
     * @param teNodigen whether that account was not taken up, and this company may invite him to it again
     * @param weg whether he left
     * @param vanMij whether his address is that of the one who looks
     * @param gedeeld whether another employee logs in with his address
     */
    record Rij(
            WerknemerId id,
            BedrijfId bedrijf,
            String naam,
            @Nullable String email,
            @Nullable String telefoon,
            String taal,
            boolean weg,
            boolean heeftLogin,
            @Nullable GebruikerId account,
            boolean opgepakt,
            @Nullable String accountNaam,
            @Nullable String accountEmail,
            @Nullable String accountTaal,
            boolean teNodigen,
            @Nullable Instant uitgenodigdOp,
            @Nullable Instant laatstIngelogd,
            boolean vanMij,
            boolean gedeeld) {

        Inlogstand stand() {
            // Of a login that does not show him his own data this says nothing: it may be of another company.
            return heeftLogin
                    ? new Inlogstand(email, true, opgepakt, opnieuw(), uitgenodigdOp, laatstIngelogd)
                    : new Inlogstand(email, false, false, false, null, null);
        }

        boolean opnieuw() {
            return heeftLogin && teNodigen && !weg && !vanMij;
        }

        /** Whom mail to the account goes to. */
        Accounts.Genodigde genodigde() {
            return new Accounts.Genodigde(
                    Objects.requireNonNull(accountNaam),
                    Objects.requireNonNull(accountEmail),
                    Objects.requireNonNull(accountTaal));
        }
    }
}
