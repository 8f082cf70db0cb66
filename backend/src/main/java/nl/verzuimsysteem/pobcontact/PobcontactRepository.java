package nl.verzuimsysteem.pobcontact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Uniek;
import nl.verzuimsysteem.verrichtingen.Overlegtijd;
import nl.verzuimsysteem.verrichtingen.VerrichtingId;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads and writes the talks of the POB with the employer. */
@Singleton
class PobcontactRepository {
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);
    private static final RowMapper<Stand> STAND = Rij.van(Stand.class);

    private final Jdbi jdbi;

    PobcontactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The talks of a case, newest first, or one line without; none when the case is out of reach. One statement. */
    List<Regel> vanDossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, c.id, c.gebruiker_id AS gebruiker,
                               c.datum, c.met_wie, c.kanaal, c.notitie, c.minuten, c.moment, c.door, c.ingetrokken_op
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN pobcontact c ON c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id
                        WHERE d.id = :dossier AND\s""" + grens.sql() + " ORDER BY c.datum DESC, c.id DESC")
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .map(REGEL)
                .list());
    }

    /** One talk with its time. One statement. */
    Optional<Stand> stand(Bereik bereik, PobcontactId id) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT c.id, c.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, c.dossier_id AS dossier,
                               c.gebruiker_id AS gebruiker, c.datum, c.moment, c.ingetrokken_op, v.id AS verrichting,
                               v.factuur_id IS NOT NULL AS op_factuur
                        FROM pobcontact c
                        JOIN dossier d ON d.bedrijf_id = c.bedrijf_id AND d.id = c.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN verrichting v ON v.bedrijf_id = c.bedrijf_id AND v.bron =\s""" + Overlegtijd.bron("c.sleutel") + " WHERE c.id = :id AND " + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .map(STAND)
                .findOne());
    }

    /** The talk with a key, among those of one who recorded it. One statement. */
    Optional<PobcontactId> metSleutel(Bereik bereik, BedrijfId bedrijf, String sleutel) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.id FROM pobcontact c
                        JOIN dossier d ON d.bedrijf_id = c.bedrijf_id AND d.id = c.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE c.bedrijf_id = :bedrijf AND c.sleutel = :sleutel AND\s""" + grens.sql())
                .bind("bedrijf", bedrijf)
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(PobcontactId.class)
                .findOne());
    }

    /**
     * Adds a talk and holds its case until the end of the transaction. One statement.
     *
     * @return {@code null} when the key was used, or the case is none any more
     */
    @Nullable
    PobcontactId voegToe(Nieuw nieuw) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO pobcontact (bedrijf_id, dossier_id, gebruiker_id, datum, met_wie, kanaal, notitie,
                                   minuten, moment, door, sleutel)
                            SELECT d.bedrijf_id, d.id, :gebruiker, :datum, :metWie, :kanaal, :notitie, :minuten, :moment,
                                   :door, :sleutel
                            FROM dossier d WHERE d.bedrijf_id = :bedrijf AND d.id = :dossier AND d.vervallen IS NULL
                            LOCK IN SHARE MODE""")
                        .bindMethods(nieuw)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(PobcontactId.class)
                        .findOne()))
                .flatMap(Function.identity())
                .orElse(null);
    }

    /** Withdraws a talk; {@code false} when it was. One statement. */
    boolean trekIn(BedrijfId bedrijf, PobcontactId id, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE pobcontact SET ingetrokken_op = :nu
                                WHERE bedrijf_id = :bedrijf AND id = :id AND ingetrokken_op IS NULL""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .bind("nu", nu)
                        .execute())
                == 1;
    }

    /** A talk of a case; without one all from {@code id} on is empty. */
    record Regel(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable PobcontactId id,
            @Nullable GebruikerId gebruiker,
            @Nullable LocalDate datum,
            @Nullable String metWie,
            @Nullable ContactKanaal kanaal,
            @Nullable String notitie,
            @Nullable Integer minuten,
            @Nullable Instant moment,
            @Nullable String door,
            @Nullable Instant ingetrokkenOp) {}

    /** A talk that is to be taken back. */
    record Stand(
            PobcontactId id,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            DossierId dossier,
            GebruikerId gebruiker,
            LocalDate datum,
            Instant moment,
            @Nullable Instant ingetrokkenOp,
            VerrichtingId verrichting,
            boolean opFactuur) {}

    /** A talk that is added. Public, because the query reads its parts. */
    public record Nieuw(
            BedrijfId bedrijf,
            DossierId dossier,
            GebruikerId gebruiker,
            LocalDate datum,
            String metWie,
            ContactKanaal kanaal,
            String notitie,
            int minuten,
            Instant moment,
            String door,
            String sleutel) {}
}
