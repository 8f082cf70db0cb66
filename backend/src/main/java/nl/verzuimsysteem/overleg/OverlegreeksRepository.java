package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads and writes when the teams hold their overleg. */
@Singleton
class OverlegreeksRepository {
    private static final RowMapper<Reeksrij> REEKS = Rij.van(Reeksrij.class);

    private final Jdbi jdbi;

    OverlegreeksRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    Optional<Overlegreeks> reeks(Bereik bereik, RegioId regio) {
        var grens = Teambereik.opRegio(bereik, "r.regio_id");
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.regio_id AS regio, r.weekdag, r.begin, r.minuten, r.actief, r.versie, l.gebruiker_id AS lid
                        FROM overlegreeks r LEFT JOIN overleglid l ON l.regio_id = r.regio_id
                        WHERE r.regio_id = :regio AND\s""" + grens.sql())
                .bind("regio", regio)
                .bindMap(grens.waarden())
                .map(REEKS)
                .list());
        return rijen.stream().findFirst().map(rij -> rij.reeks(rijen));
    }

    /** The regio's whose team holds an overleg every week. One statement. */
    List<RegioId> actieve(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "r.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT r.regio_id FROM overlegreeks r WHERE r.actief = 1 AND "
                                + grens.sql() + " ORDER BY r.regio_id")
                        .bindMap(grens.waarden())
                        .mapTo(RegioId.class)
                        .list());
    }

    /** MMA, POB and casemanagers of a regio today, by name. One statement. */
    List<Teamgenoot> team(Bereik bereik, RegioId regio, LocalDate vandaag) {
        var grens = Teambereik.opRegio(bereik, "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT g.id, g.naam, f.functie
                        FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.regio_id = :regio AND f.bedrijf_id IS NULL AND f.functie IN ('MMA', 'POB', 'CASEMANAGER')
                          AND g.actief = 1 AND f.geldig_van <= :vandaag
                          AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag) AND\s""" + grens.sql() + " ORDER BY g.naam, g.id, f.functie")
                .bind("regio", regio)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Teamgenoot.class)
                .list());
    }

    /** Arranges it, for the first time or anew. One statement; {@code false} when somebody else did in between. */
    boolean zet(Overlegreeks reeks) {
        var sql = reeks.versie() == 0 ? """
                INSERT IGNORE INTO overlegreeks (regio_id, weekdag, begin, minuten, actief, versie)
                VALUES (:regio, :weekdag, :begin, :minuten, :actief, 1)""" : """
                UPDATE overlegreeks
                SET weekdag = :weekdag, begin = :begin, minuten = :minuten, actief = :actief, versie = versie + 1
                WHERE regio_id = :regio AND versie = :versie""";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("regio", reeks.regio())
                        .bind("weekdag", reeks.weekdag().getValue())
                        .bind("begin", reeks.begin())
                        .bind("minuten", reeks.minuten())
                        .bind("actief", reeks.actief())
                        .bind("versie", reeks.versie())
                        .execute())
                > 0;
    }

    /** Who is expected. Two statements at most. */
    void zetLeden(Overlegreeks reeks) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM overleglid WHERE regio_id = ?", reeks.regio().waarde());
            if (!reeks.leden().isEmpty()) {
                handle.createUpdate("INSERT INTO overleglid (regio_id, gebruiker_id) VALUES <leden>")
                        .bindMethodsList(
                                "leden",
                                reeks.leden().stream()
                                        .map(lid -> new Lid(reeks.regio(), lid))
                                        .toList(),
                                List.of("regio", "gebruiker"))
                        .execute();
            }
        });
    }

    private record Reeksrij(
            RegioId regio,
            int weekdag,
            LocalTime begin,
            int minuten,
            boolean actief,
            int versie,
            @Nullable GebruikerId lid) {
        Overlegreeks reeks(List<Reeksrij> rijen) {
            return new Overlegreeks(
                    regio,
                    DayOfWeek.of(weekdag),
                    begin,
                    minuten,
                    actief,
                    rijen.stream().map(Reeksrij::lid).filter(Objects::nonNull).collect(Collectors.toSet()),
                    versie);
        }
    }

    /** A member as he is written; public because Jdbi reads it. */
    public record Lid(RegioId regio, GebruikerId gebruiker) {}
}
