package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Dagsql;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Uniek;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads and writes the time of the people of the team. */
@Singleton
class TijdRepository {
    private static final RowMapper<Lopend> LOPEND = Rij.van(Lopend.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    TijdRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** One's own clock, with what its time costs on the day it began; empty when it is not his. One statement. */
    Optional<Lopend> klok(Bereik bereik, GebruikerId wie, TijdregelId id, LocalDate vandaag) {
        var grens = bereik.voorwaarde(PlekRepository.DOSSIER);
        var dag = Dagsql.van("r.begonnen_op", vandaag);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT r.id, r.bedrijf_id AS bedrijf, r.dossier_id AS dossier, d.werknemer_id AS werknemer,
                               r.dienst_code AS soort, r.begonnen_op, r.loopt IS NOT NULL AS loopt, %s AS dag,
                               COALESCE(d.teldag, d.eerste_ziektedag) AS teldag,
                        """.formatted(dag) + Opdrachtprijs.KOLOMMEN + ", " + Tariefregel.KOLOMMEN + """
                        FROM tijdregel r
                        JOIN dossier d ON d.bedrijf_id = r.bedrijf_id AND d.id = r.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN opdracht o ON o.bedrijf_id = r.bedrijf_id AND o.id = r.opdracht_id
                        LEFT JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
                        """
                                + Tariefregel.verbinding("r.bedrijf_id", "r.dienst_code")
                                        .replace(":dag", dag)
                                + "WHERE r.id = :id AND r.gebruiker_id = :wie AND " + grens.sql())
                .bind("id", id)
                .bind("wie", wie)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .map(LOPEND)
                .findOne());
    }

    /** Adds time that runs, or that was put in by hand. One statement; {@code null} when the key or the clock was taken. */
    @Nullable
    TijdregelId voegToe(Nieuw nieuw) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO tijdregel (gebruiker_id, bedrijf_id, dossier_id, opdracht_id, dienst_code,
                                   begonnen_op, gestopt_op, minuten, loopt, sleutel)
                            VALUES (:wie, :bedrijf, :dossier, :opdracht, :dienst, :begonnenOp, :gestoptOp, :minuten,
                                   CASE WHEN :gestoptOp IS NULL THEN 1 END, :sleutel)""")
                        .bindMethods(nieuw)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(TijdregelId.class)
                        .one()))
                .orElse(null);
    }

    /** Stops one's own clock. One statement; {@code false} when it does not run. */
    boolean stop(GebruikerId wie, TijdregelId id, Instant op, int minuten) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE tijdregel SET gestopt_op = :op, minuten = :minuten, loopt = NULL
                                WHERE id = :id AND gebruiker_id = :wie AND loopt = 1""")
                        .bind("id", id)
                        .bind("wie", wie)
                        .bind("op", op)
                        .bind("minuten", minuten)
                        .execute())
                == 1;
    }

    /**
     * One's own clock with what its time costs.
     *
     * @param soort the code of its service
     * @param dag the legal date on which it began
     */
    record Lopend(
            TijdregelId id,
            BedrijfId bedrijf,
            DossierId dossier,
            WerknemerId werknemer,
            String soort,
            Instant begonnenOp,
            boolean loopt,
            LocalDate dag,
            LocalDate teldag,
            @Nested Tariefregel tarief,
            @Nested("opdracht") Opdrachtprijs opdracht) {

        Prijsoordeel prijs() {
            return opdracht.id() == null ? tarief.gevonden().orElseThrow().oordeel(dag, teldag) : opdracht.prijs();
        }
    }

    /** Time that is added; it runs while it has no end. Public, because the query reads its parts. */
    public record Nieuw(
            GebruikerId wie,
            BedrijfId bedrijf,
            DossierId dossier,
            @Nullable OpdrachtId opdracht,
            String dienst,
            Instant begonnenOp,
            @Nullable Instant gestoptOp,
            @Nullable Integer minuten,
            String sleutel) {}
}
