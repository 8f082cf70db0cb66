package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;

/** Where the medical zone gives what was told in a consult, or decided after a triage. Whether it may be given was judged there. */
@Singleton
public class Terugkoppelingen {
    private final Jdbi jdbi;
    private final Terugkoppelmelder melder;
    private final Clock klok;

    Terugkoppelingen(Jdbi jdbi, Terugkoppelmelder melder, Clock klok) {
        this.jdbi = jdbi;
        this.melder = melder;
        this.klok = klok;
    }

    /**
     * Gives it: the werknemer can read it from now on, and his employer at the moment his company chose; each is told then.
     * What is confidential only the werknemer ever reads. Five statements at most.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void geef(GegevenTerugkoppeling gegeven) {
        // As the database keeps it: rounded up there, the employer's moment would lie after now.
        var nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        var inhoud = gegeven.inhoud();
        var id = jdbi.withHandle(handle -> {
            var rij = handle.createUpdate("""
                            INSERT INTO terugkoppeling (bedrijf_id, regio_id, werknemer_id, dossier_id, bron,
                                   vertrouwelijk, dag, gegeven_op, zichtbaar_vanaf, te_melden, opsteller, functie, onder,
                                   geaccordeerd_op, geaccordeerd_door, geschiktheid, persoonlijk, sociaal, omgeving, dynamisch, statisch,
                                   werktijden, advies, verloop, volgend_contact, soort, vervolg)
                            SELECT b.id, b.regio_id, :werknemer, :dossier, :bron, :vertrouwelijk, :dag, :nu,
                                   CASE WHEN :vertrouwelijk THEN NULL
                                        ELSE DATE_ADD(CAST(:nu AS DATETIME(3)), INTERVAL b.eerst_werknemer_uren HOUR) END,
                                   CASE WHEN :vertrouwelijk THEN NULL ELSE 1 END, :opsteller, :functie, :onder,
                                   :geaccordeerdOp, :geaccordeerdDoor, :geschiktheid, :persoonlijk, :sociaal, :omgeving, :dynamisch,
                                   :statisch, :werktijden, :advies, :verloop, :volgendContact, :soort, :vervolg
                            FROM bedrijf b WHERE b.id = :bedrijf""")
                    .bind("bedrijf", gegeven.bedrijf())
                    .bind("werknemer", gegeven.werknemer())
                    .bind("dossier", gegeven.dossier())
                    .bind("bron", gegeven.bron())
                    .bind("vertrouwelijk", gegeven.vertrouwelijk())
                    .bind("dag", gegeven.dag())
                    .bind("nu", nu)
                    .bind("opsteller", gegeven.opsteller())
                    .bind("functie", gegeven.functie())
                    .bind("onder", gegeven.onder())
                    .bind("geaccordeerdOp", gegeven.geaccordeerdOp())
                    .bind(
                            "geaccordeerdDoor",
                            gegeven.geaccordeerdOp() == null
                                    ? null
                                    : gegeven.actor().naam())
                    .bind("geschiktheid", inhoud.geschiktheid())
                    .bind("advies", inhoud.advies())
                    .bind("verloop", inhoud.verloop().isEmpty() ? null : inhoud.verloop())
                    .bind("volgendContact", inhoud.volgendContact())
                    .bind("soort", gegeven.soort())
                    .bind("vervolg", gegeven.vervolg());
            for (var rubriek : Rubriek.values()) {
                rij.bind(rubriek.veld(), inhoud.bij(rubriek));
            }
            return rij.executeAndReturnGeneratedKeys("id")
                    .mapTo(TerugkoppelingId.class)
                    .one();
        });
        melder.gegeven(gegeven, id, nu);
    }
}
