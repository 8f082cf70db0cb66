package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and writes the departments of a company. */
@Singleton
class AfdelingRepository {
    private final Jdbi jdbi;

    AfdelingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The departments of a company, by name; nothing when the company lies out of scope. One statement. */
    Optional<Afdelingenboom> boom(Bereik bereik, BedrijfId bedrijf, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.boven_id AS boven, a.naam, a.versie,
                               (SELECT COUNT(*) FROM werknemer w
                                 WHERE w.bedrijf_id = a.bedrijf_id AND w.afdeling_id = a.id
                                   AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag)) AS werknemers
                        FROM bedrijf b LEFT JOIN afdeling a ON a.bedrijf_id = b.id
                        WHERE b.id = :bedrijf AND\s""" + grens.sql() + " ORDER BY a.naam, a.id")
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .bind("vandaag", vandaag)
                .mapTo(Rij.class)
                .list());
        return rijen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Afdelingenboom(
                        rijen.stream().flatMap(rij -> rij.afdeling().stream()).toList()));
    }

    /** What still hangs on a department. One statement. */
    Inhoud inhoud(Bereik bereik, BedrijfId bedrijf, AfdelingId id) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT (SELECT COUNT(*) FROM werknemer w WHERE w.bedrijf_id = a.bedrijf_id AND w.afdeling_id = a.id)
                                   AS werknemers,
                               (SELECT COUNT(*) FROM gebruiker_functie f
                                 WHERE f.bedrijf_id = a.bedrijf_id AND f.afdeling_id = a.id) AS functies,
                               (SELECT COUNT(*) FROM wijzigingsverzoek v
                                 WHERE v.bedrijf_id = a.bedrijf_id AND v.afdeling_id = a.id AND v.status = 'OPEN')
                                   AS open_verzoeken,
                               (SELECT COUNT(*) FROM wijzigingsverzoek v
                                 WHERE v.bedrijf_id = a.bedrijf_id AND v.afdeling_id = a.id AND v.status <> 'OPEN')
                                   AS besliste_verzoeken
                        FROM afdeling a JOIN bedrijf b ON b.id = a.bedrijf_id
                        WHERE a.bedrijf_id = :bedrijf AND a.id = :id AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .bind("id", id)
                .mapTo(Inhoud.class)
                .one());
    }

    /**
     * Makes a department. One statement.
     *
     * @throws NaamBezet when the company has one with this name
     */
    AfdelingId voegToe(BedrijfId bedrijf, Afdelingsgegevens gegevens) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate(
                        "INSERT INTO afdeling (bedrijf_id, naam, boven_id) VALUES (:bedrijf, :naam, :boven)")
                .bind("bedrijf", bedrijf)
                .bind("naam", gegevens.naam())
                .bind("boven", gegevens.boven())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(AfdelingId.class)
                .one()));
    }

    /**
     * Gives a department another name or another place. One statement.
     *
     * @return whether the version was still this one
     * @throws NaamBezet when another department of the company has this name
     */
    boolean wijzig(BedrijfId bedrijf, AfdelingId id, int versie, Afdelingsgegevens gegevens) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE afdeling SET naam = :naam, boven_id = :boven, versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie""")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .bind("versie", versie)
                        .bind("naam", gegevens.naam())
                        .bind("boven", gegevens.boven())
                        .execute())
                == 1);
    }

    /** Lets requests that were decided on go on without the department. One statement. */
    void maakLosVanVerzoeken(BedrijfId bedrijf, AfdelingId id) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE wijzigingsverzoek SET afdeling_id = NULL
                        WHERE bedrijf_id = :bedrijf AND afdeling_id = :id AND status <> 'OPEN'""").bind("bedrijf", bedrijf).bind("id", id).execute());
    }

    /** Takes a department away on which nothing hangs any more. One statement; {@code false} when it was changed. */
    boolean verwijder(BedrijfId bedrijf, AfdelingId id, int versie) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM afdeling WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    private static <T> T tenzijDubbel(Supplier<T> schrijven) {
        return Uniek.schrijf(schrijven).orElseThrow(NaamBezet::new);
    }

    /** A department, or a company without one. */
    record Rij(
            @Nullable AfdelingId id,
            @Nullable AfdelingId boven,
            @Nullable String naam,
            int versie,
            int werknemers) {
        private Optional<Afdeling> afdeling() {
            return id == null || naam == null
                    ? Optional.empty()
                    : Optional.of(new Afdeling(id, boven, naam, versie, werknemers));
        }
    }

    /**
     * @param werknemers those who left too: their history stays
     * @param functies those that ended too
     * @param openVerzoeken requests to give a function on it, not decided on
     * @param beslisteVerzoeken those that were decided on
     */
    record Inhoud(int werknemers, int functies, int openVerzoeken, int beslisteVerzoeken) {}

    /** Another department of the company has this name. */
    static final class NaamBezet extends RuntimeException {
        private NaamBezet() {
            super("The name is taken", null, false, false);
        }
    }
}
