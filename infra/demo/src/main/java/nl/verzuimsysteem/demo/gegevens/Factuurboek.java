package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.verrichtingen.VerrichtingId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rows behind {@link Factuurgeschiedenis}. */
@Singleton
class Factuurboek {
    /** What tells the runs of the demo from those that were started later. */
    private static final String SLEUTEL = "d3000000-0000-4000-8000-";

    private static final String DEMORUN = "SELECT r.id FROM factuurrun r WHERE r.sleutel LIKE '" + SLEUTEL + "%'";
    /** The credit note of the demo. */
    static final String CREDITSLEUTEL = SLEUTEL + "000000000001";
    /** De Postkar: never gave in where its invoices have to go. */
    private static final long ZONDER_EMAIL = 8;
    /** The largest: the one to look at. */
    private static final long VOORBEELD = 5;

    private static final LocalTime BEGONNEN = LocalTime.of(9, 12);

    private final Jdbi jdbi;

    Factuurboek(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Starts the runs of the past months, as somebody did in the first days of each. They are made afterwards. */
    static void begin(Handle handle, LocalDate vandaag) {
        handle.createUpdate("UPDATE bedrijf SET email = NULL, factuur_email = NULL WHERE id = :id")
                .bind("id", ZONDER_EMAIL)
                .execute();
        var eerste = Verrichtingenverloop.eersteMaand(vandaag);
        for (var nummer = 0; nummer < Verrichtingenverloop.MAANDEN; nummer++) {
            begin(handle, eerste.plusMonths(nummer));
        }
    }

    private static void begin(Handle handle, YearMonth maand) {
        var datum = Agenda.werkdagVanaf(maand.atDay(2));
        handle.createUpdate("""
                        INSERT INTO factuurreeks (jaar, laatste) VALUES (:jaar, 0)
                        ON DUPLICATE KEY UPDATE factuurreeks.jaar = factuurreeks.jaar""").bind("jaar", datum.getYear()).execute();
        handle.createUpdate("""
                        INSERT INTO factuurrun (maand, status, factuurdatum, begonnen_op, begonnen_door, sleutel)
                        VALUES (:maand, 'LOOPT', :datum, :op, :door, :sleutel)""")
                .bind("maand", maand.atDay(1))
                .bind("datum", datum)
                .bind("op", Agenda.moment(datum, BEGONNEN))
                .bind("door", Regioteams.FUNCTIONEEL_BEHEERDER)
                .bind("sleutel", SLEUTEL + "%06d%06d".formatted(maand.getYear(), maand.getMonthValue()))
                .execute();
    }

    /** Whether something of the past is still to be made, or to be laid away. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM factuurrun o WHERE o.status = 'LOOPT' AND o.id IN (%1$s))
                            OR EXISTS (SELECT 1 FROM factuur f WHERE f.post_klaar_op IS NULL AND f.run_id IN (%1$s))""".formatted(DEMORUN)).mapTo(Boolean.class).one());
    }

    /** The one who makes the invoices. */
    @Transactional(readOnly = true)
    public Actor beheerder() {
        var id = jdbi.withHandle(handle -> handle.createQuery("SELECT MIN(id) FROM gebruiker WHERE naam = :naam")
                .bind("naam", Regioteams.FUNCTIONEEL_BEHEERDER)
                .mapTo(Long.class)
                .one());
        return new Actor(
                new GebruikerId(id),
                Regioteams.FUNCTIONEEL_BEHEERDER,
                Functie.FUNCTIONEEL_BEHEERDER,
                new Bereik.Alles(),
                new Actor.Herkomst(Actor.Kanaal.ACHTERGROND, null));
    }

    /** The first invoice of the largest company. */
    @Transactional(readOnly = true)
    public Optional<FactuurId> teCrediteren() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT MIN(f.id) FROM factuur f WHERE f.bedrijf_id = :bedrijf AND f.soort = 'FACTUUR'""")
                .bind("bedrijf", VOORBEELD)
                .mapTo(Long.class)
                .findOne()
                .map(FactuurId::new));
    }

    /** An appointment that was not kept and that stands on an invoice; of the largest company when it has one. */
    @Transactional(readOnly = true)
    public Optional<VerrichtingId> terugTeNemen() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id FROM verrichting v
                        WHERE v.factuur_id IS NOT NULL AND v.dienst_code = :dienst
                          AND NOT EXISTS (SELECT 1 FROM verrichting t WHERE t.bron LIKE 'tegen:%')
                        ORDER BY v.bedrijf_id = :bedrijf DESC, v.id DESC LIMIT 1""")
                .bind("dienst", Verrichtingenverloop.NO_SHOW)
                .bind("bedrijf", VOORBEELD)
                .mapTo(Long.class)
                .findOne()
                .map(VerrichtingId::new));
    }

    /**
     * Gives what was made now the time at which it was made in the story, and lays its mail away: nothing of the past is
     * sent any more. Who has no address stays on the list of those who got nothing.
     */
    @Transactional
    public void legWeg() {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE factuur f JOIN factuurrun r ON r.id = f.run_id
                            SET f.gemaakt_op = r.begonnen_op + INTERVAL 1 MINUTE,
                                f.post_klaar_op = r.begonnen_op + INTERVAL 2 MINUTE,
                                f.verstuurd_op = CASE WHEN f.email IS NOT NULL THEN r.begonnen_op + INTERVAL 3 MINUTE END
                            WHERE f.post_klaar_op IS NULL AND r.id IN (%s)""".formatted(DEMORUN)).execute();
            handle.createUpdate("""
                            UPDATE factuur SET post_klaar_op = gemaakt_op, verstuurd_op = gemaakt_op
                            WHERE sleutel = :sleutel AND post_klaar_op IS NULL""").bind("sleutel", CREDITSLEUTEL).execute();
            handle.createUpdate("""
                            UPDATE factuurrun SET klaar_op = begonnen_op + INTERVAL 1 MINUTE
                            WHERE status = 'KLAAR' AND sleutel LIKE :van""").bind("van", SLEUTEL + "%").execute();
        });
    }
}
