package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.taken.TaakSoort;
import org.jdbi.v3.core.Jdbi;

/**
 * The taak of the employer to arrange an interpreter for an appointment. Of a confidential one, or without a case, he has
 * none: then the team arranges it.
 */
@Singleton
class Tolktaak {
    private final Jdbi jdbi;
    private final Clock klok;

    Tolktaak(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Makes it, or lets it run again with another term. One statement. */
    void zet(BedrijfId bedrijf, RegioId regio, DossierId dossier, AfspraakId afspraak, Instant begin) {
        var vandaag = Kalender.vandaag(klok);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                               uiterlijk_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, :soort, :functie, :traject, :vandaag, :uiterlijk, :bron, 1)
                        ON DUPLICATE KEY UPDATE dossier_id = :dossier, waarschuw_op = :vandaag, uiterlijk_op = :uiterlijk,
                               loopt = 1, einde = NULL, gedaan_op = NULL, gedaan_door = NULL, geescaleerd_op = NULL""")
                .bind("bedrijf", bedrijf)
                .bind("regio", regio)
                .bind("dossier", dossier)
                .bind("soort", TaakSoort.TOLK)
                .bind("functie", Functie.LEIDINGGEVENDE)
                .bind("traject", Traject.CONTACT)
                .bind("vandaag", vandaag)
                .bind("uiterlijk", uiterlijk(begin, vandaag))
                .bind("bron", bron(afspraak))
                .execute());
    }

    /** The last working day before the consult, or today when that is over. */
    private static LocalDate uiterlijk(Instant begin, LocalDate vandaag) {
        var dag = Feestdagen.werkdagOpOfVoor(
                Kalender.plaatselijk(begin).toLocalDate().minusDays(1));
        return dag.isBefore(vandaag) ? vandaag : dag;
    }

    /** No interpreter is needed any more. One statement. */
    void laatVervallen(BedrijfId bedrijf, AfspraakId afspraak) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'VERVALLEN'
                        WHERE bedrijf_id = :bedrijf AND bron = :bron AND loopt = 1""")
                .bind("bedrijf", bedrijf)
                .bind("bron", bron(afspraak))
                .execute());
    }

    /** One comes. One statement. */
    void rondAf(BedrijfId bedrijf, AfspraakId afspraak, String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'GEDAAN', gedaan_op = :nu, gedaan_door = :door
                        WHERE bedrijf_id = :bedrijf AND bron = :bron AND loopt = 1""")
                .bind("bedrijf", bedrijf)
                .bind("bron", bron(afspraak))
                .bind("nu", klok.instant())
                .bind("door", door)
                .execute());
    }

    private static String bron(AfspraakId afspraak) {
        return "tolk:" + afspraak;
    }
}
