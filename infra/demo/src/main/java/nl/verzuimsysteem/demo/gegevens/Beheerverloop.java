package nl.verzuimsysteem.demo.gegevens;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.verzuimsysteem.kern.Kalender;
import org.jdbi.v3.core.Handle;

/**
 * What a beheerder finds among his users: who came in lately, an invitation nobody took up, an account that was switched
 * off, a second beheerder, and a review half done. At one company; the other ones have their accounts only.
 */
final class Beheerverloop {
    private static final String BEHEERDER = "BHR1005";
    private static final int NIEUWEN = 3;

    private final Handle handle;
    private final Instant nu;
    private final LocalDate vandaag;

    Beheerverloop(Handle handle, Instant nu) {
        this.handle = handle;
        this.nu = nu;
        this.vandaag = LocalDate.ofInstant(nu, Kalender.NEDERLAND);
    }

    /** Somebody of the staff who gets an account. */
    record Nieuw(long werknemer, long bedrijf, long afdeling, String naam, String email, String telefoon) {}

    /** @param geheim the encrypted second factor of an account, by its key and login name */
    void speel(String wachtwoord, BiFunction<Long, String, byte[]> geheim) {
        handle.createUpdate("""
                        UPDATE gebruiker g
                        JOIN (SELECT gebruiker_id, MIN(bedrijf_id) AS bedrijf_id FROM gebruiker_functie
                              WHERE functie IN ('GEBRUIKERSBEHEERDER', 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR', 'WERKNEMER')
                              GROUP BY gebruiker_id) thuis ON thuis.gebruiker_id = g.id
                        SET g.bedrijf_id = thuis.bedrijf_id""").execute();
        handle.createUpdate("""
                        UPDATE gebruiker SET aangemaakt_op = :begin, uitgenodigd_op = :begin, wachtwoord_op = :begin,
                               laatst_ingelogd = :nu - INTERVAL (MOD(id * 37, 23) * 26 + 2) HOUR""")
                .bind("begin", nu.minus(Duration.ofDays(300)))
                .bind("nu", nu)
                .execute();
        var nieuwen = nieuwen();
        if (nieuwen.size() < NIEUWEN) {
            return;
        }
        var tweede = voegToe(nieuwen.get(0), "GEBRUIKERSBEHEERDER", false);
        handle.createUpdate("""
                        UPDATE gebruiker SET wachtwoord = :wachtwoord, totp_geheim = :geheim, laatst_ingelogd = :op,
                               wachtwoord_op = :op WHERE id = :id""")
                .bind("id", tweede)
                .bind("wachtwoord", wachtwoord)
                .bind("geheim", geheim.apply(tweede, nieuwen.get(0).email()))
                .bind("op", nu.minus(Duration.ofDays(12)))
                .execute();
        voegToe(nieuwen.get(1), "LEIDINGGEVENDE", true);
        var uitgezet = voegToe(nieuwen.get(2), "VERZUIMCOORDINATOR", false);
        handle.createUpdate("""
                        UPDATE gebruiker SET wachtwoord = :wachtwoord, laatst_ingelogd = :toen, wachtwoord_op = :toen,
                               actief = 0, uitgezet_op = :op, uitgezet_om = 'INACTIEF' WHERE id = :id""")
                .bind("id", uitgezet)
                .bind("wachtwoord", wachtwoord)
                .bind("toen", nu.minus(Duration.ofDays(101)))
                .bind("op", nu.minus(Duration.ofDays(11)))
                .execute();
        controle(nieuwen.getFirst().bedrijf(), tweede);
    }

    /** People of the company of this beheerder who lead nobody and have no account. */
    private List<Nieuw> nieuwen() {
        return handle.createQuery("""
                        SELECT w.id AS werknemer, w.bedrijf_id AS bedrijf, w.afdeling_id AS afdeling,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.email, w.telefoon
                        FROM werknemer w
                        JOIN gebruiker_functie b ON b.bedrijf_id = w.bedrijf_id
                        JOIN gebruiker g ON g.id = b.gebruiker_id AND g.inlognaam = :beheerder
                        WHERE w.email IS NOT NULL AND w.uit_dienst IS NULL
                          AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f
                            WHERE f.bedrijf_id = w.bedrijf_id AND f.werknemer_id = w.id)
                          AND NOT EXISTS (SELECT 1 FROM gebruiker x WHERE x.inlognaam = w.email)
                          AND NOT EXISTS (SELECT 1 FROM dossier d
                            WHERE d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id)
                        ORDER BY w.id LIMIT :aantal""")
                .bind("beheerder", BEHEERDER)
                .bind("aantal", NIEUWEN)
                .mapTo(Nieuw.class)
                .list();
    }

    private long voegToe(Nieuw wie, String functie, boolean ookAfdeling) {
        var id = handle.createUpdate("""
                        INSERT INTO gebruiker (inlognaam, naam, email, telefoon, bedrijf_id, aangemaakt_op, uitgenodigd_op)
                        VALUES (:email, :naam, :email, :telefoon, :bedrijf, :op, :op)""")
                .bind("email", wie.email())
                .bind("naam", wie.naam())
                .bind("telefoon", wie.telefoon())
                .bind("bedrijf", wie.bedrijf())
                .bind("op", nu.minus(Duration.ofDays(9)))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO gebruiker_functie (gebruiker_id, functie, bedrijf_id, afdeling_id, werknemer_id,
                               geldig_van)
                        VALUES (:id, :functie, :bedrijf, :afdeling, :werknemer, :van)""")
                .bind("id", id)
                .bind("functie", functie)
                .bind("bedrijf", wie.bedrijf())
                .bind("afdeling", ookAfdeling ? wie.afdeling() : null)
                .bind("werknemer", wie.werknemer())
                .bind("van", vandaag.minusDays(9))
                .execute();
        return id;
    }

    /** Begun three weeks ago; the second beheerder did a few. */
    private void controle(long bedrijf, long door) {
        var id = handle.createUpdate("""
                        INSERT INTO rechtencontrole (bedrijf_id, jaar, gestart_op, uiterlijk_op)
                        VALUES (:bedrijf, :jaar, :op, :uiterlijk)""")
                .bind("bedrijf", bedrijf)
                .bind("jaar", vandaag.getYear())
                .bind("op", nu.minus(Duration.ofDays(21)))
                .bind("uiterlijk", vandaag.plusWeeks(3))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO rechtencontrole_regel (bedrijf_id, controle_id, gebruiker_id, oordeel, door, op)
                        SELECT DISTINCT f.bedrijf_id, :id, f.gebruiker_id,
                               CASE WHEN MOD(f.gebruiker_id, 3) = 0 AND f.gebruiker_id <> :door THEN 'KLOPT' END,
                               CASE WHEN MOD(f.gebruiker_id, 3) = 0 AND f.gebruiker_id <> :door THEN :door END,
                               CASE WHEN MOD(f.gebruiker_id, 3) = 0 AND f.gebruiker_id <> :door THEN :op END
                        FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.bedrijf_id = :bedrijf AND g.actief = 1
                          AND f.functie IN ('GEBRUIKERSBEHEERDER', 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR')""")
                .bind("id", id)
                .bind("bedrijf", bedrijf)
                .bind("door", door)
                .bind("op", nu.minus(Duration.ofDays(4)))
                .execute();
    }
}
