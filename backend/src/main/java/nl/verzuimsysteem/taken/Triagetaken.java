package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.poortwachter.Traject;
import org.jdbi.v3.core.Jdbi;

/**
 * Taken of the leidinggevende that follow on the triage of a spell. They are promises like the next talk: they end when the
 * werknemer recovers, and hold again when that is taken back.
 */
@Singleton
public class Triagetaken {
    private final Jdbi jdbi;
    private final Clock klok;

    Triagetaken(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Talk about adapted work. One statement; the same {@code bron} again makes no second. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void werkgesprek(BedrijfId bedrijf, RegioId regio, DossierId dossier, LocalDate uiterlijk, String bron) {
        zet(TaakSoort.WERKGESPREK, bedrijf, regio, dossier, uiterlijk, bron);
    }

    /** Order a casemanager, which costs money, so that the employer decides. One statement, as {@link #werkgesprek}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void casemanager(BedrijfId bedrijf, RegioId regio, DossierId dossier, LocalDate uiterlijk, String bron) {
        zet(TaakSoort.CASEMANAGER_ADVIES, bedrijf, regio, dossier, uiterlijk, bron);
    }

    /** Whoever ordered a casemanager did as was advised. At most one statement. */
    @EventListener
    void naOpdracht(OpdrachtGewijzigd opdracht) {
        if (opdracht.groep() == Functie.CASEMANAGER && opdracht.status() == OpdrachtStatus.VERSTUURD) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            UPDATE taak SET loopt = NULL, einde = 'GEDAAN', gedaan_op = :nu
                            WHERE bedrijf_id = :bedrijf AND dossier_id = :dossier AND soort = 'CASEMANAGER_ADVIES'
                              AND loopt = 1""")
                    .bind("nu", klok.instant())
                    .bind("bedrijf", opdracht.bedrijf())
                    .bind("dossier", opdracht.dossier())
                    .execute());
        }
    }

    private void zet(
            TaakSoort soort, BedrijfId bedrijf, RegioId regio, DossierId dossier, LocalDate uiterlijk, String bron) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                               uiterlijk_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, :soort, :functie, :traject, :vandaag, :uiterlijk, :bron, 1)
                        ON DUPLICATE KEY UPDATE taak.id = taak.id""")
                .bind("bedrijf", bedrijf)
                .bind("regio", regio)
                .bind("dossier", dossier)
                .bind("soort", soort)
                .bind("functie", Functie.LEIDINGGEVENDE)
                .bind("traject", Traject.CONTACT)
                .bind("vandaag", Kalender.vandaag(klok))
                .bind("uiterlijk", uiterlijk)
                .bind("bron", bron)
                .execute());
    }
}
