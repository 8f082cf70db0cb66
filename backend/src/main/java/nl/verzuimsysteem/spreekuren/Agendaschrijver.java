package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Botsing;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Writes appointments so that no moment is given twice. Who writes one locks the werknemer and then the agenda of the
 * professional, always in that order, and looks for a free moment only then: each statement sees what was committed before
 * it ({@code READ COMMITTED}), so whoever waited sees what the one before him planned.
 */
@Singleton
class Agendaschrijver {
    /** What takes the moment of {@link Moment}; no consult is longer than half a day, so that the index is read no further. */
    static final String OVERLAPT = " x.loopt = 1 AND x.begin > :vroegst AND x.begin < :einde AND x.einde > :begin ";

    private static final String TEGELIJK = "spreekuren.bezet.tegelijk";
    private static final Duration LANGST = Duration.ofHours(12);

    private final Jdbi jdbi;

    Agendaschrijver(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes others who plan this werknemer or with this professional wait. Two statements. */
    void houd(BedrijfId bedrijf, WerknemerId werknemer, GebruikerId professional) {
        zonderBotsing(() -> {
            jdbi.useHandle(handle -> handle.createQuery(
                            "SELECT id FROM werknemer WHERE bedrijf_id = :bedrijf AND id = :werknemer FOR UPDATE")
                    .bind("bedrijf", bedrijf)
                    .bind("werknemer", werknemer)
                    .mapTo(Long.class)
                    .one());
            // One that writes, not one that only locks: who makes the row and who finds it take the same lock.
            return jdbi.withHandle(handle ->
                    handle.createUpdate("""
                            INSERT INTO agenda (gebruiker_id, stand) VALUES (:professional, 1)
                            ON DUPLICATE KEY UPDATE stand = stand + 1""").bind("professional", professional).execute());
        });
    }

    /**
     * Adds the appointment where its moment is free, for the professional and the werknemer, and what it is for has none that
     * runs. One statement; empty when it is not free.
     */
    Optional<AfspraakId> voegToe(Nieuw nieuw) {
        return zonderBotsing(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                               taak_id, opdracht_id, verzoek_id, professional_id, functie, onder_id, plaats_id, adres, begin,
                               einde, status, loopt, taal, tolk, gepland_op, gepland_door, sleutel)
                        SELECT :bedrijf, :regio, :werknemer, :dossier, :vertrouwelijk, :soort, :aanleiding, :taak, :opdracht,
                               :verzoek, g.id, :functie, :onder, :plaats, :adres, :begin, :einde, 'GEPLAND', 1, :taal, :tolk,
                               :op, :door, :sleutel
                        FROM gebruiker g
                        WHERE g.id = :professional
                          AND NOT EXISTS (SELECT 1 FROM afspraak x WHERE x.professional_id = :professional AND
                        """ + OVERLAPT + """
                        )
                          AND NOT EXISTS (SELECT 1 FROM afspraak x
                                           WHERE x.bedrijf_id = :bedrijf AND x.werknemer_id = :werknemer AND
                        """ + OVERLAPT + """
                        )
                          AND NOT EXISTS (SELECT 1 FROM afspraak x
                                           WHERE x.bedrijf_id = :bedrijf AND x.werknemer_id = :werknemer AND x.loopt = 1
                                             AND (x.taak_id = :taak OR x.opdracht_id = :opdracht
                                                  OR x.verzoek_id = :verzoek))""")
                .bindMethods(nieuw)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(AfspraakId.class)
                .findOne()));
    }

    /** Gives it another moment. One statement; {@code false} when somebody else changed it. */
    boolean verzet(Verzetting naar) {
        return zonderBotsing(() -> jdbi.withHandle(
                        handle -> handle.createUpdate("""
                                UPDATE afspraak
                                SET professional_id = :professional, functie = :functie, onder_id = :onder,
                                    plaats_id = :plaats, begin = :begin, einde = :einde, status = 'GEPLAND',
                                    bevestigd_op = NULL, tolk = :tolk, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie
                                  AND status IN ('GEPLAND', 'BEVESTIGD')""").bindMethods(naar).execute()))
                == 1;
    }

    /**
     * Brings it into another state. One statement; {@code false} when it was in none of those states any more, or somebody
     * else changed it.
     *
     * @param van the states in which it must be still
     */
    boolean zet(Overgang overgang, Set<Afspraakstatus> van) {
        return zonderBotsing(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE afspraak
                                SET status = :naar, loopt = :loopt, bevestigd_op = COALESCE(:bevestigdOp, bevestigd_op),
                                    aangekomen_op = COALESCE(:aangekomenOp, aangekomen_op), afgerond_op = :afgerondOp,
                                    opmerking = :opmerking, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie AND status IN (<van>)""")
                        .bindMethods(overgang)
                        .bindList("van", van)
                        .execute()))
                == 1;
    }

    /** An interpreter comes. One statement; {@code false} when none was needed any more. */
    boolean tolkGeregeld(BedrijfId bedrijf, AfspraakId id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE afspraak SET tolk = 'GEREGELD', versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND tolk = 'NODIG' AND loopt = 1""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .execute())
                == 1;
    }

    /** The request was met, or need not be any more. One statement. */
    void rondVerzoekAf(BedrijfId bedrijf, AfspraakId afspraak) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE spreekuurverzoek v JOIN afspraak a ON a.bedrijf_id = v.bedrijf_id AND a.verzoek_id = v.id
                        SET v.loopt = NULL
                        WHERE a.bedrijf_id = :bedrijf AND a.id = :afspraak""")
                .bind("bedrijf", bedrijf)
                .bind("afspraak", afspraak)
                .execute());
    }

    /** Two who wait for each other: one of them hears that somebody else was busy with the same. */
    private static <T> T zonderBotsing(Supplier<T> werk) {
        try {
            return Uniek.schrijf(werk).orElseThrow(() -> new Conflict(TEGELIJK));
        } catch (UnableToExecuteStatementException e) {
            if (Botsing.is(e)) {
                throw new Conflict(TEGELIJK);
            }
            throw e;
        }
    }

    /** A moment with somebody. Public, because a query reads its parts. */
    public record Moment(
            BedrijfId bedrijf, WerknemerId werknemer, GebruikerId professional, Instant begin, Instant einde) {
        public Instant vroegst() {
            return begin.minus(LANGST);
        }
    }

    /** An appointment as it is inserted. Public, because the query reads its parts. */
    public record Nieuw(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            boolean vertrouwelijk,
            Spreekuursoort soort,
            Aanleiding aanleiding,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek,
            GebruikerId professional,
            Functie functie,
            GebruikerId onder,
            @Nullable PlaatsId plaats,
            @Nullable String adres,
            Instant begin,
            Instant einde,
            String taal,
            Tolk tolk,
            Instant op,
            String door,
            String sleutel) {
        public Instant vroegst() {
            return begin.minus(LANGST);
        }
    }

    /** Where it goes. Public, because the query reads its parts. */
    public record Verzetting(
            AfspraakId id,
            BedrijfId bedrijf,
            int versie,
            GebruikerId professional,
            Functie functie,
            GebruikerId onder,
            @Nullable PlaatsId plaats,
            Instant begin,
            Instant einde,
            Tolk tolk) {}

    /** A change of state. Public, because the query reads its parts. */
    public record Overgang(
            AfspraakId id,
            BedrijfId bedrijf,
            int versie,
            Afspraakstatus naar,
            @Nullable Instant bevestigdOp,
            @Nullable Instant aangekomenOp,
            @Nullable Instant afgerondOp,
            @Nullable String opmerking) {
        /** 1 while it takes its moment, or else nothing. */
        public @Nullable Integer loopt() {
            return naar.loopt() ? 1 : null;
        }
    }
}
