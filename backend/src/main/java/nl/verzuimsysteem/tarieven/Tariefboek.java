package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Writes prices and rules: the same for every company, and so without a scope. */
@Singleton
class Tariefboek {
    private static final RowMapper<Opvolging.Vak> VAK = Rij.van(Opvolging.Vak.class);

    private final Jdbi jdbi;

    Tariefboek(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Takes what the series belongs to: others who change it wait, and then find another version. One statement; {@code
     * false} when it is not there, or no longer of this version.
     */
    boolean neem(Reeks reeks, int versie) {
        var tafel = Tafel.van(reeks);
        return jdbi.withHandle(handle -> handle.createUpdate("UPDATE " + tafel.eigenaar
                                + " SET versie = versie + 1 WHERE code = :code AND versie = :versie")
                        .bind("code", tafel.code)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    /** Whether what the series belongs to is there. One statement. */
    boolean bestaat(Reeks reeks) {
        var tafel = Tafel.van(reeks);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM " + tafel.eigenaar + " WHERE code = :code")
                        .bind("code", tafel.code)
                        .mapTo(Integer.class)
                        .findOne())
                .isPresent();
    }

    /** Whether something was given in with this key. One statement. */
    boolean isGedaan(Reeks reeks, String sleutel) {
        var tafel = Tafel.van(reeks);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM " + tafel.naam + " WHERE sleutel = :sleutel")
                        .bind("sleutel", sleutel)
                        .mapTo(Integer.class)
                        .findOne())
                .isPresent();
    }

    /** All of a series. One statement. */
    Opvolging opvolging(Reeks reeks) {
        var tafel = Tafel.van(reeks);
        return new Opvolging(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, geldig_van AS van, geldig_tot AS tot FROM " + tafel.naam + " WHERE " + tafel.waar)
                .bindMap(tafel.waarden)
                .map(VAK)
                .list()));
    }

    /** Lets one hold until another day. One statement, or none. */
    void zet(Reeks reeks, Optional<Opvolging.Eindigt> eindigt) {
        eindigt.ifPresent(een -> jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE " + Tafel.van(reeks).naam + " SET geldig_tot = :tot WHERE id = :id")
                .bind("id", een.id())
                .bind("tot", een.tot())
                .execute()));
    }

    /**
     * Adds one. One statement.
     *
     * @param waarde the cents of a price, or the last week of a rule
     */
    void voegToe(Reeks reeks, LocalDate van, @Nullable LocalDate tot, @Nullable Number waarde, Vastlegging door) {
        var tafel = Tafel.van(reeks);
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO " + tafel.naam + " (" + tafel.kolommen
                        + ", geldig_van, geldig_tot, sleutel, vastgelegd_op, vastgelegd_door) VALUES (" + tafel.invoer
                        + ", :van, :tot, :sleutel, :op, :door)")
                .bindMap(tafel.waarden)
                .bind("waarde", waarde == null ? null : waarde.longValue())
                .bind("van", van)
                .bind("tot", tot)
                .bindMethods(door)
                .execute());
    }

    /** Takes one out. One statement. */
    void verwijder(Reeks reeks, TariefId id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM " + Tafel.van(reeks).naam + " WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    /** Who gave it in, when, and with which key. */
    public record Vastlegging(String sleutel, Instant op, String door) {}

    /** Where a series lies. */
    private record Tafel(
            String naam,
            String waar,
            String kolommen,
            String invoer,
            String eigenaar,
            String code,
            Map<String, Object> waarden) {

        static Tafel van(Reeks reeks) {
            return switch (reeks) {
                case Reeks.Dienstprijs(String dienst) ->
                    new Tafel(
                            "diensttarief",
                            "dienst_code = :dienst",
                            "dienst_code, bedrag_cent",
                            ":dienst, :waarde",
                            "dienst",
                            dienst,
                            Map.of("dienst", dienst));
                case Reeks.Inbegrepen(String dienst, var abonnement) ->
                    new Tafel(
                            "dienstregel",
                            "dienst_code = :dienst AND abonnement = :abonnement",
                            "dienst_code, abonnement, inbegrepen_tot_week",
                            ":dienst, :abonnement, :waarde",
                            "dienst",
                            dienst,
                            Map.of("dienst", dienst, "abonnement", abonnement.name()));
                case Reeks.Abonnementsprijs(var abonnement) ->
                    new Tafel(
                            "abonnementstarief",
                            "abonnement = :abonnement",
                            "abonnement, btw, bedrag_cent",
                            ":abonnement, 'HOOG', :waarde",
                            "abonnementsvorm",
                            abonnement.name(),
                            Map.of("abonnement", abonnement.name()));
            };
        }
    }
}
