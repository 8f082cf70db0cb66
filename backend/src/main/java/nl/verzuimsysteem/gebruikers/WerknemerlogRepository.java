package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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
                               NULLIF(w.email, '') AS email, w.telefoon, w.uit_dienst < :vandaag AS weg,
                               login.id AS login, login.wachtwoord IS NOT NULL AS opgepakt,
                               COALESCE(login.uitgenodigd_op, login.aangemaakt_op) AS uitgenodigd_op,
                               login.laatst_ingelogd,
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
            boolean weg,
            @Nullable GebruikerId login,
            boolean opgepakt,
            @Nullable Instant uitgenodigdOp,
            @Nullable Instant laatstIngelogd,
            boolean vanMij,
            boolean gedeeld) {

        Inlogstand stand() {
            return new Inlogstand(email, login != null, opgepakt, login == null ? null : uitgenodigdOp, laatstIngelogd);
        }
    }
}
