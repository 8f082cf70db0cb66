package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A company with a sick werknemer, a bedrijfsarts, a POB and a place; and what happens to appointments, as planners do it. */
public final class Afspraaktoneel {
    public static final Actor SYSTEEM = Actor.systeem("test");

    public final TestProgramma programma;
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final AfdelingId afdeling;
    public final WerknemerId werknemer;
    public final DossierId dossier;
    public final Inlogger arts;
    public final Inlogger pob;
    public final Inlogger leidinggevende;
    public final Inlogger coordinator;
    public final long plaats;

    public Afspraaktoneel(TestProgramma programma) {
        this.programma = programma;
        var gegevens = new Gegevens(programma);
        var inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        afdeling = gegevens.afdeling(bedrijf);
        werknemer = gegevens.werknemer(bedrijf, afdeling);
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        leidinggevende = inloggers.leidinggevende(bedrijf, afdeling);
        coordinator = inloggers.verzuimcoordinator(bedrijf);
        dossier = new DossierId(rij("""
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel)
                VALUES (:bedrijf, :regio, :werknemer, '2026-11-02', 1, '2026-11-02 08:00', 'Test', :sleutel)"""));
        plaats = rij("""
                INSERT INTO spreekuurplaats (regio_id, naam, straat, postcode, plaats)
                VALUES (:regio, 'Zaal Utrecht', 'Kade 12', '3511 AB', 'Utrecht')""");
        bereikbaar("werknemer@example.com", null, "nl");
    }

    /** How he can be reached, and in which language. */
    public void bereikbaar(@Nullable String email, @Nullable String telefoon, String taal) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE werknemer SET email = :email, telefoon = :telefoon, taal = :taal WHERE id = :id""")
                        .bind("email", email)
                        .bind("telefoon", telefoon)
                        .bind("taal", taal)
                        .bind("id", werknemer)
                        .execute());
    }

    /** Runs SQL on rows of this company. */
    public void doe(String sql) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(sql).bindMap(waarden()).execute());
    }

    /** An appointment with the POB in the place. */
    public AfspraakId plan(Instant begin) {
        return plan(begin, false);
    }

    /** An appointment, of which the employer may not know when it is confidential. */
    public AfspraakId plan(Instant begin, boolean vertrouwelijk) {
        var id = new AfspraakId(programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort,
                               aanleiding, professional_id, functie, onder_id, plaats_id, begin, einde, status, loopt,
                               taal, tolk, gepland_op, gepland_door, sleutel)
                        SELECT :bedrijf, :regio, :werknemer, :zaak, :vertrouwelijk, :soort, :aanleiding, :wie, :functie,
                               :arts, :plaats, :begin, :einde, 'GEPLAND', 1, w.taal, 'NIET_NODIG', :begin, 'Test', :sleutel
                        FROM werknemer w WHERE w.id = :werknemer""")
                        .bindMap(waarden())
                        .bind("zaak", vertrouwelijk ? null : dossier)
                        .bind("vertrouwelijk", vertrouwelijk)
                        .bind("soort", vertrouwelijk ? "OPEN_SPREEKUUR" : "VERVOLG")
                        .bind("aanleiding", vertrouwelijk ? "OPEN_SPREEKUUR" : "EIGEN")
                        .bind("wie", vertrouwelijk ? arts.id() : pob.id())
                        .bind("functie", vertrouwelijk ? "BEDRIJFSARTS" : "POB")
                        .bind("begin", begin)
                        .bind("einde", begin.plus(Duration.ofMinutes(30)))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
        meld(id, vertrouwelijk, Wat.GEPLAND, begin);
        return id;
    }

    public void verzet(AfspraakId id, Instant begin) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE afspraak SET begin = :begin, einde = :einde, versie = versie + 1 WHERE id = :id""")
                        .bind("begin", begin)
                        .bind("einde", begin.plus(Duration.ofMinutes(30)))
                        .bind("id", id)
                        .execute());
        meld(id, false, Wat.VERZET, begin);
    }

    public void zegAf(AfspraakId id, Instant begin) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE afspraak SET status = 'AFGEZEGD', loopt = NULL WHERE id = :id")
                        .bind("id", id)
                        .execute());
        meld(id, false, Wat.AFGEZEGD, begin);
    }

    @SuppressWarnings("unchecked")
    private void meld(AfspraakId id, boolean vertrouwelijk, Wat wat, Instant begin) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            programma
                    .context()
                    .getEventPublisher(AfspraakGewijzigd.class)
                    .publishEvent(new AfspraakGewijzigd(
                            SYSTEEM,
                            id,
                            bedrijf,
                            regio,
                            werknemer,
                            vertrouwelijk ? null : dossier,
                            vertrouwelijk,
                            wat,
                            begin,
                            null));
            return status;
        });
    }

    /** Decides what is told and how, as the job does. */
    public int verwerk() {
        return programma.bean(UitnodigService.class).verwerk(SYSTEEM);
    }

    /** Mail to somebody: subject, text and attachments, the oldest first. */
    public List<String> mail(String aan) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("""
                                SELECT CONCAT(onderwerp, '\n', tekst, '\n', COALESCE(bijlage, 'zonder bijlage'))
                                FROM uitgaand_bericht WHERE aan = ? ORDER BY id""", aan).mapTo(String.class).list());
    }

    public List<String> sms(String nummer) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT tekst FROM uitgaande_sms WHERE nummer = ? ORDER BY id", nummer)
                                .mapTo(String.class)
                                .list());
    }

    /** What stands behind the {@code #} of a link. */
    public static String token(String tekst) {
        return tekst.substring(tekst.indexOf("/afspraak#") + "/afspraak#".length())
                .split("\\s", 2)[0];
    }

    /** Kind, state and channel of all that is told of an appointment. */
    public List<String> stand(AfspraakId id) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT_WS(' ', soort, status, kanaal) FROM uitnodiging WHERE afspraak_id = ? ORDER BY id",
                                id)
                        .mapTo(String.class)
                        .list());
    }

    /** An account with the function WERKNEMER for him. */
    public Inlogger zelf() {
        return new Inloggers(programma).werknemer(bedrijf, werknemer);
    }

    public GebruikerId mma() {
        return new Inloggers(programma).regioteam(Functie.MMA, regio).id();
    }

    private long rij(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate(sql)
                        .bindMap(waarden())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    private Map<String, Object> waarden() {
        return Map.of(
                "bedrijf", bedrijf,
                "regio", regio,
                "werknemer", werknemer,
                "arts", arts.id(),
                "plaats", plaats,
                "sleutel", UUID.randomUUID().toString());
    }
}
