package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * Writes what was recorded for a step. The case is marked first, always: by its row two who write about one case, and
 * the job that computes its taken, wait for each other.
 */
@Singleton
class Stapschrijver {
    private static final String ZAAK_EN_TAAK = """
            UPDATE dossier d
            LEFT JOIN taak t ON t.bedrijf_id = d.bedrijf_id AND t.bron = :bron
            SET d.herberekenen = 1, d.herbereken_na = NULL, %s
            WHERE d.bedrijf_id = :bedrijf AND d.id = :dossier""";

    private final Jdbi jdbi;

    Stapschrijver(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Marks the case and ends the taak of the step. One statement. */
    void rondTaakAf(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer, Instant moment, String door) {
        zaakEnTaak(
                zaak,
                soort,
                volgnummer,
                """
                t.gedaan_op = :moment, t.gedaan_door = :door, t.einde = 'GEDAAN', t.loopt = NULL""",
                update -> update.bind("moment", moment).bind("door", door));
    }

    /** Marks the case and opens the taak of the step again. One statement. */
    void heropenTaak(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer, LocalDate vandaag) {
        zaakEnTaak(zaak, soort, volgnummer, """
                t.gedaan_op = NULL, t.gedaan_door = NULL, t.einde = NULL,
                t.loopt = CASE WHEN t.open_op > :vandaag THEN 2 ELSE 1 END""", update -> update.bind("vandaag", vandaag));
    }

    /** Marks the case and moves the taak of the step. One statement. */
    void verzetTaak(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer, LocalDate tot) {
        zaakEnTaak(
                zaak,
                soort,
                volgnummer,
                "t.uiterlijk_op = :tot, t.geescaleerd_op = NULL",
                update -> update.bind("tot", tot));
    }

    private void zaakEnTaak(
            Dossierfeiten zaak,
            MijlpaalSoort soort,
            int volgnummer,
            String zet,
            java.util.function.UnaryOperator<Update> waarden) {
        jdbi.useHandle(handle -> waarden.apply(handle.createUpdate(ZAAK_EN_TAAK.formatted(zet)))
                .bind("bron", "mijlpaal:" + zaak.dossier() + ":" + soort + ":" + volgnummer)
                .bind("bedrijf", zaak.bedrijf())
                .bind("dossier", zaak.dossier())
                .execute());
    }

    /** One statement. What was agreed about its term stays. */
    void zet(Dossierfeiten zaak, NieuweStap stap, Actor actor, Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, getekend_werkgever,
                               getekend_werknemer, ondertekening, uitkomst, referentie, moment, door, door_functie)
                        VALUES (:bedrijf, :dossier, :soort, :volgnummer, :datum, :getekendWerkgever,
                               :getekendWerknemer, :ondertekening, :uitkomst, :referentie, :moment, :door, :functie)
                        ON DUPLICATE KEY UPDATE datum = :datum, getekend_werkgever = :getekendWerkgever,
                               getekend_werknemer = :getekendWerknemer, ondertekening = :ondertekening,
                               uitkomst = :uitkomst, referentie = :referentie, moment = :moment, door = :door,
                               door_functie = :functie""")
                .bindMethods(stap)
                .bind("bedrijf", zaak.bedrijf())
                .bind("dossier", zaak.dossier())
                .bind("moment", moment)
                .bind("door", actor.naam())
                .bind("functie", actor.functie())
                .execute());
    }

    /** One statement. */
    void stelUit(
            Dossierfeiten zaak,
            MijlpaalSoort soort,
            int volgnummer,
            LocalDate tot,
            String reden,
            Actor actor,
            Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, uitgesteld_tot, reden,
                               moment, door, door_functie)
                        VALUES (:bedrijf, :dossier, :soort, :volgnummer, :tot, :reden, :moment, :door, :functie)
                        ON DUPLICATE KEY UPDATE uitgesteld_tot = :tot, reden = :reden, moment = :moment,
                               door = :door, door_functie = :functie""")
                .bind("bedrijf", zaak.bedrijf())
                .bind("dossier", zaak.dossier())
                .bind("soort", soort)
                .bind("volgnummer", volgnummer)
                .bind("tot", tot)
                .bind("reden", reden)
                .bind("moment", moment)
                .bind("door", actor.naam())
                .bind("functie", actor.functie())
                .execute());
    }

    /** Takes back what was recorded; of a step that was put off before, what was agreed stays. One statement. */
    void haalWeg(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer, boolean houdUitstel) {
        var sql = houdUitstel ? """
                UPDATE dossierstap SET datum = NULL, getekend_werkgever = NULL, getekend_werknemer = NULL,
                       ondertekening = NULL, uitkomst = NULL, referentie = NULL""" : "DELETE FROM dossierstap";
        jdbi.useHandle(handle -> handle.createUpdate(sql
                        + " WHERE bedrijf_id = :bedrijf AND dossier_id = :dossier AND soort = :soort"
                        + " AND volgnummer = :volgnummer")
                .bind("bedrijf", zaak.bedrijf())
                .bind("dossier", zaak.dossier())
                .bind("soort", soort)
                .bind("volgnummer", volgnummer)
                .execute());
    }
}
