package nl.verzuimsysteem.taken;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Taken that come of a decision in the overleg, whose service looked at the rights and the words and writes the audit line.
 * They end when somebody says so, also after a recovery: people decided on them, not a term.
 */
@Singleton
public class Overlegtaken {
    private final Jdbi jdbi;
    private final Clock klok;

    Overlegtaken(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * What must be done, by whom, and until when.
     *
     * @param functie of the team; or that of the employer who acts, and then the employer reads it
     * @param eigenaar who has it at once; {@code null}: whoever of the function comes first
     * @param omschrijving in the words of who decided it, 300 characters at most
     * @param sleutel of the decision: the same again makes no second
     */
    public record Nieuw(
            BedrijfId bedrijf,
            RegioId regio,
            DossierId dossier,
            Functie functie,
            @Nullable GebruikerId eigenaar,
            LocalDate uiterlijkOp,
            String omschrijving,
            String sleutel) {
        /** Which kind it is: of the team, or of the employer. */
        public TaakSoort soort() {
            return functie.isRegioteam() ? TaakSoort.OVERLEG : TaakSoort.OVERLEG_WERKGEVER;
        }

        /** One cause, one taak. */
        public String bron() {
            return "overleg:" + sleutel;
        }
    }

    /** Sets a taak. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TaakId zet(Nieuw nieuw) {
        return new TaakId(jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                               uiterlijk_op, omschrijving, toegewezen_aan, toegewezen_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, :soort, :functie, 'CONTACT', :vandaag,
                               :uiterlijkOp, :omschrijving, :eigenaar, :sinds, :bron, 1)
                        ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)""")
                .bindMethods(nieuw)
                .bind("vandaag", Kalender.vandaag(klok))
                .bind("sinds", nieuw.eigenaar() == null ? null : klok.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one()));
    }

    /**
     * Takes back a taak nobody acted on. One statement.
     *
     * @param eigenaar who had it when it was set
     * @return whether it was; not when it is over, or somebody picked it up, let it go or handed it over since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean trekIn(BedrijfId bedrijf, TaakId taak, @Nullable GebruikerId eigenaar) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'VERVALLEN'
                        WHERE bedrijf_id = :bedrijf AND id = :taak AND loopt IS NOT NULL
                          AND soort IN ('OVERLEG', 'OVERLEG_WERKGEVER') AND toegewezen_aan <=> :eigenaar""")
                        .bind("bedrijf", bedrijf)
                        .bind("taak", taak)
                        .bind("eigenaar", eigenaar)
                        .execute())
                > 0;
    }
}
