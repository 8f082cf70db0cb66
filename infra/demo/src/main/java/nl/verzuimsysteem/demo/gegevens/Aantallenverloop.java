package nl.verzuimsysteem.demo.gegevens;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.kern.Kalender;
import org.jdbi.v3.core.Handle;

/**
 * What companies gave in of how many people work there: all but one in the spring, some of them with a correction, and
 * some so far in the uitvraag that runs. One never answered, so that its invoices go by who is registered; one has nobody
 * who can answer.
 */
final class Aantallenverloop {
    private static final Duration VOORJAAR = Duration.ofDays(230);
    private static final Duration NAJAAR = Duration.ofDays(12);
    private static final int DUUR = 28;
    private static final String WIE = Regioteams.FUNCTIONEEL_BEHEERDER;

    private final Handle handle;
    private final Instant nu;
    private final LocalDate vandaag;

    Aantallenverloop(Handle handle, Instant nu) {
        this.handle = handle;
        this.nu = nu;
        this.vandaag = LocalDate.ofInstant(nu, Kalender.NEDERLAND);
    }

    void speel() {
        zonderBeheerder();
        var voorjaar = uitvraag("VOORJAAR", nu.minus(VOORJAAR), false);
        geefOp(voorjaar, "v.bedrijf_id <> 3", nu.minus(VOORJAAR));
        corrigeer(voorjaar, nu.minus(VOORJAAR).plus(Duration.ofDays(9)));
        sluit(voorjaar);
        var najaar = uitvraag("NAJAAR", nu.minus(NAJAAR), true);
        geefOp(najaar, "v.bedrijf_id IN (6, 10, 12)", nu.minus(NAJAAR));
        post(najaar, nu.minus(NAJAAR));
    }

    /** The last company of the regio to try: its beheerder left a while ago. */
    private void zonderBeheerder() {
        handle.createUpdate("""
                        UPDATE gebruiker_functie f
                        JOIN (SELECT MAX(b.id) AS id FROM bedrijf b JOIN regio r ON r.id = b.regio_id
                              WHERE r.naam = 'Midden') laatste ON laatste.id = f.bedrijf_id
                        SET f.geldig_tot = :per, f.beeindigd_op = :op
                        WHERE f.functie = 'GEBRUIKERSBEHEERDER'""")
                .bind("per", vandaag.minusDays(24))
                .bind("op", nu.minus(Duration.ofDays(24)))
                .execute();
    }

    private long uitvraag(String soort, Instant gestart, boolean loopt) {
        var begin = LocalDate.ofInstant(gestart, Kalender.NEDERLAND);
        var sluitOp = begin.plusDays(DUUR);
        var id = handle.createUpdate("""
                        INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op,
                               gestart_door, sleutel)
                        VALUES (:soort, :jaar, :sluitOp, 'ALLE', '7,2', 'LOOPT', :op, :door, :sleutel)""")
                .bind("soort", soort)
                .bind("jaar", begin.getYear())
                .bind("sluitOp", sluitOp)
                .bind("op", gestart)
                .bind("door", WIE)
                .bind(
                        "sleutel",
                        UUID.nameUUIDFromBytes(soort.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, loopt, sluit_op, herinner_op)
                        SELECT :id, b.id, b.regio_id, :soort, :jaar, 1, :sluitOp, :herinnerOp
                        FROM bedrijf b
                        WHERE b.aangesloten_op <= :begin AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :begin)""")
                .bind("id", id)
                .bind("soort", soort)
                .bind("jaar", begin.getYear())
                .bind("sluitOp", sluitOp)
                .bind("herinnerOp", loopt ? sluitOp.minusDays(7) : null)
                .bind("begin", begin)
                .execute();
        return id;
    }

    /** About as many as are entered; the estimate of the spring is a little lower. */
    private void geefOp(long uitvraag, String welke, Instant gestart) {
        handle.createUpdate("""
                        UPDATE aantalvraag v
                        JOIN (SELECT f.bedrijf_id, MIN(g.id) AS wie FROM gebruiker_functie f
                              JOIN gebruiker g ON g.id = f.gebruiker_id
                              WHERE f.functie = 'GEBRUIKERSBEHEERDER' AND (f.geldig_tot IS NULL OR f.geldig_tot > DATE(:gestart))
                              GROUP BY f.bedrijf_id) beheerder ON beheerder.bedrijf_id = v.bedrijf_id
                        JOIN gebruiker g ON g.id = beheerder.wie
                        JOIN (SELECT w.bedrijf_id, COUNT(*) AS aantal FROM werknemer w
                              WHERE w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag GROUP BY w.bedrijf_id) staf
                          ON staf.bedrijf_id = v.bedrijf_id
                        SET v.deze_jaar = staf.aantal + CASE v.soort WHEN 'VOORJAAR' THEN 0 ELSE MOD(v.bedrijf_id, 4) END,
                            v.volgend_jaar = CASE v.soort WHEN 'NAJAAR' THEN staf.aantal + MOD(v.bedrijf_id * 5, 7) END,
                            v.opgegeven_op = :gestart + INTERVAL (MOD(v.bedrijf_id * 31, 9) * 25 + 3) HOUR,
                            v.opgegeven_door = g.naam, v.opgegeven_door_id = g.id, v.herinner_op = NULL, v.versie = 1
                        WHERE v.uitvraag_id = :id AND %s""".formatted(welke))
                .bind("id", uitvraag)
                .bind("vandaag", vandaag)
                .bind("gestart", gestart)
                .execute();
        bewaar(uitvraag, "1 = 1");
    }

    /** One company thought better of it. */
    private void corrigeer(long uitvraag, Instant op) {
        handle.createUpdate("""
                        UPDATE aantalvraag v
                        SET v.deze_jaar = v.deze_jaar - 1, v.reden = 'Een collega telde dubbel.', v.opgegeven_op = :op,
                            v.versie = 2
                        WHERE v.uitvraag_id = :id AND v.bedrijf_id = 5 AND v.versie = 1""").bind("id", uitvraag).bind("op", op).execute();
        bewaar(uitvraag, "v.versie = 2");
    }

    private void bewaar(long uitvraag, String welke) {
        handle.createUpdate("""
                        INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, volgend_jaar, reden, moment,
                               door, door_id, sleutel)
                        SELECT v.bedrijf_id, v.id, v.versie, v.deze_jaar, v.volgend_jaar, v.reden, v.opgegeven_op,
                               v.opgegeven_door, v.opgegeven_door_id, UUID()
                        FROM aantalvraag v WHERE v.uitvraag_id = :id AND v.opgegeven_op IS NOT NULL AND %s""".formatted(welke)).bind("id", uitvraag).execute();
    }

    private void sluit(long uitvraag) {
        handle.createUpdate("UPDATE aantalvraag SET loopt = NULL, herinner_op = NULL WHERE uitvraag_id = :id")
                .bind("id", uitvraag)
                .execute();
        handle.createUpdate("""
                        UPDATE uitvraag SET status = 'GESLOTEN', versie = 1, gesloten_door = :door,
                               gesloten_op = gestart_op + INTERVAL :dagen DAY
                        WHERE id = :id""")
                .bind("id", uitvraag)
                .bind("door", WIE)
                .bind("dagen", DUUR + 1)
                .execute();
    }

    /** All who can answer had their mail. */
    private void post(long uitvraag, Instant op) {
        handle.createUpdate("""
                        INSERT INTO aantalpost (bedrijf_id, aantalvraag_id, gebruiker_id, gemaild_op)
                        SELECT DISTINCT v.bedrijf_id, v.id, f.gebruiker_id, :op
                        FROM aantalvraag v
                        JOIN gebruiker_functie f ON f.bedrijf_id = v.bedrijf_id AND f.functie = 'GEBRUIKERSBEHEERDER'
                         AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                        WHERE v.uitvraag_id = :id""")
                .bind("id", uitvraag)
                .bind("op", op)
                .bind("vandaag", vandaag)
                .execute();
    }
}
