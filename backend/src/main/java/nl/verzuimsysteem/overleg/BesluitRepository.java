package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.spreekuren.VerzoekId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Decisions, and who can own what comes of them. */
@Singleton
class BesluitRepository {
    /**
     * A function {@code f} of a person {@code g} in the team of a regio today; one company alone is not enough, and standing
     * in for somebody neither: a taak would stay with him after that.
     */
    private static final String IN_TEAM = """
            f.bedrijf_id IS NULL AND f.vervangt_id IS NULL AND f.functie IN ('MMA', 'POB', 'CASEMANAGER', 'BEDRIJFSARTS') AND g.actief = 1
              AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)""";

    private final Jdbi jdbi;

    BesluitRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The team of a regio, once for each of their functions, by name. One statement. */
    List<Teamgenoot> team(Bereik bereik, RegioId regio, LocalDate vandaag) {
        var grens = Teambereik.opRegio(bereik, "f.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT DISTINCT g.id, g.naam, f.functie
                        FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.regio_id = :regio AND\s""" + IN_TEAM + " AND " + grens.sql() + " ORDER BY g.naam, g.id")
                        .bind("regio", regio)
                        .bind("vandaag", vandaag)
                        .bindMap(grens.waarden())
                        .mapTo(Teamgenoot.class)
                        .list());
    }

    /**
     * What must be known before a decision is taken: whether it was before, and whether its owner can be that. One
     * statement.
     */
    Vooraf vooraf(
            Bereik bereik,
            Puntstand punt,
            String sleutel,
            @Nullable Functie functie,
            @Nullable GebruikerId eigenaar,
            LocalDate vandaag) {
        var grens = Teambereik.opRegio(bereik, "r.id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS eerder, b.agendapunt_id AS eerder_punt,
                               EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                       WHERE f.gebruiker_id = :eigenaar AND f.functie = :functie AND f.regio_id = r.id
                                         AND\s""" + IN_TEAM + """
                        ) AS in_team
                        FROM regio r LEFT JOIN besluit b ON b.bedrijf_id = :bedrijf AND b.sleutel = :sleutel
                        WHERE r.id = :regio AND\s""" + grens.sql())
                .bind("bedrijf", punt.bedrijf())
                .bind("regio", punt.regio())
                .bind("sleutel", sleutel)
                .bind("functie", functie)
                .bind("eigenaar", eigenaar)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Vooraf.class)
                .one());
    }

    /** Keeps a decision. One statement. */
    BesluitId voegToe(Nieuw nieuw) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO besluit (bedrijf_id, agendapunt_id, overleg_id, soort, tekst, functie, eigenaar_id,
                               uiterlijk_op, voor_werkgever, taak_id, opdracht_id, verzoek_id, genomen_op, door,
                               door_functie, sleutel)
                        VALUES (:bedrijf, :punt, :overleg, :soort, :tekst, :functie, :eigenaar, :uiterlijkOp,
                               :voorWerkgever, :taak, :opdracht, :verzoek, :genomenOp, :door, :doorFunctie, :sleutel)""")
                .bindMethods(nieuw)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(BesluitId.class)
                .one());
    }

    /** A decision about a case of the team. One statement. */
    Optional<Genomen> lees(Bereik bereik, BesluitId id) {
        var grens = Teambereik.opDossier(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id, b.agendapunt_id AS punt, b.soort, b.tekst, b.functie, b.eigenaar_id AS eigenaar,
                               b.uiterlijk_op, b.voor_werkgever, b.taak_id AS taak, b.opdracht_id AS opdracht,
                               b.verzoek_id AS verzoek
                        FROM besluit b
                        JOIN agendapunt p ON p.bedrijf_id = b.bedrijf_id AND p.id = b.agendapunt_id
                        JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                        WHERE b.id = :id AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Genomen.class)
                .findOne());
    }

    /** Withdraws a decision of an overleg that is held. One statement; {@code false} when it was before. */
    boolean trekIn(BedrijfId bedrijf, BesluitId id, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE besluit SET ingetrokken_op = :nu
                        WHERE bedrijf_id = :bedrijf AND id = :id AND ingetrokken_op IS NULL""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .bind("nu", nu)
                        .execute())
                > 0;
    }

    /** How many cases of an overleg lie with another team by now. One statement. */
    int verhuisd(Bereik bereik, OverlegId overleg) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM overleg o
                        JOIN agendapunt p ON p.overleg_id = o.id AND p.status <> 'VAN_AGENDA'
                        JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                        WHERE o.id = :overleg AND d.regio_id <> o.regio_id AND\s""" + grens.sql())
                .bind("overleg", overleg)
                .bindMap(grens.waarden())
                .mapTo(Integer.class)
                .one());
    }

    /**
     * @param eerder the decision that was taken with the same key
     * @param inTeam whether the owner holds the function in the team
     */
    record Vooraf(@Nullable BesluitId eerder, @Nullable AgendapuntId eerderPunt, boolean inTeam) {}

    /** A decision as it was taken. */
    record Genomen(
            BesluitId id,
            AgendapuntId punt,
            Besluitsoort soort,
            String tekst,
            @Nullable Functie functie,
            @Nullable GebruikerId eigenaar,
            @Nullable LocalDate uiterlijkOp,
            boolean voorWerkgever,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek) {}

    /** A decision as it is inserted; public because Jdbi reads it. */
    public record Nieuw(
            BedrijfId bedrijf,
            AgendapuntId punt,
            OverlegId overleg,
            Besluitsoort soort,
            String tekst,
            @Nullable Functie functie,
            @Nullable GebruikerId eigenaar,
            @Nullable LocalDate uiterlijkOp,
            boolean voorWerkgever,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek,
            Instant genomenOp,
            String door,
            Functie doorFunctie,
            String sleutel) {}
}
