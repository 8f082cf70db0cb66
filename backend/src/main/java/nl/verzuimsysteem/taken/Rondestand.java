package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** How far work came that goes over everything once a day, so that it goes on there and is not done twice. */
@Singleton
class Rondestand {
    private final Clock klok;

    Rondestand(Clock klok) {
        this.klok = klok;
    }

    /** Begins the round of a day, or goes on with it. */
    Stand begin(Handle handle, Ronde ronde, LocalDate datum) {
        handle.createUpdate("""
                        INSERT INTO takenronde (soort, datum, begonnen_op) VALUES (:soort, :datum, :nu)
                        ON DUPLICATE KEY UPDATE takenronde.soort = takenronde.soort""")
                .bind("soort", ronde)
                .bind("datum", datum)
                .bind("nu", klok.instant())
                .execute();
        // Whoever does a further part of it waits until this part is done.
        return handle.createQuery("""
                        SELECT tot_en_met, klaar_op IS NOT NULL AS klaar FROM takenronde
                        WHERE soort = :soort AND datum = :datum FOR UPDATE""")
                .bind("soort", ronde)
                .bind("datum", datum)
                .mapTo(Stand.class)
                .one();
    }

    /** Notes that a part is done. */
    void verder(Handle handle, Ronde ronde, LocalDate datum, long totEnMet, int bekeken, int gewijzigd) {
        handle.createUpdate("""
                        UPDATE takenronde SET tot_en_met = :totEnMet, bekeken = bekeken + :bekeken,
                               gewijzigd = gewijzigd + :gewijzigd
                        WHERE soort = :soort AND datum = :datum""")
                .bind("soort", ronde)
                .bind("datum", datum)
                .bind("totEnMet", totEnMet)
                .bind("bekeken", bekeken)
                .bind("gewijzigd", gewijzigd)
                .execute();
    }

    /** Notes that all is done. */
    void klaar(Handle handle, Ronde ronde, LocalDate datum) {
        handle.createUpdate("UPDATE takenronde SET klaar_op = :nu WHERE soort = :soort AND datum = :datum")
                .bind("soort", ronde)
                .bind("datum", datum)
                .bind("nu", klok.instant())
                .execute();
    }

    /** What is gone over. */
    enum Ronde {
        TERMIJNEN,
        HERINNERING
    }

    /**
     * How far a round is.
     *
     * @param totEnMet the last key that was done
     */
    record Stand(long totEnMet, boolean klaar) {}
}
