package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.werknemers.Taal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads who can hold consults and in which languages. */
@Singleton
class HouderRepository {
    /** Whoever stands in for a colleague has a function of his own for that time. */
    private static final String HOUDER = """
            FROM gebruiker_functie f
            JOIN gebruiker g ON g.id = f.gebruiker_id AND g.actief = 1
            LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
            WHERE f.functie IN ('POB', 'BEDRIJFSARTS')
              AND (f.geldig_tot IS NULL OR (f.geldig_tot > :vandaag AND f.geldig_tot > f.geldig_van)) AND\s""";

    private final Jdbi jdbi;

    HouderRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The regio's in scope, by name. One statement. */
    List<Agendaregio> regios(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT r.id, r.naam FROM regio r WHERE " + grens.sql() + " ORDER BY r.naam, r.id")
                .bindMap(grens.waarden())
                .mapTo(Agendaregio.class)
                .list());
    }

    /** Who can hold consults in a regio or at one of its companies, by name. One statement. */
    List<Spreekuurhouder> houders(Bereik bereik, RegioId regio, LocalDate vandaag) {
        var grens = grens(bereik);
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT g.id, g.naam, f.functie, MAX(f.vervangt_id IS NOT NULL) AS vervangt,
                               (SELECT GROUP_CONCAT(t.taal) FROM spreektaal t WHERE t.gebruiker_id = g.id) AS talen
                        """ + HOUDER + grens.sql() + """
                         AND (f.regio_id = :regio OR b.regio_id = :regio)
                        GROUP BY g.id, g.naam, f.functie ORDER BY g.naam, g.id, f.functie""")
                .bindMap(grens.waarden())
                .bind("regio", regio)
                .bind("vandaag", vandaag)
                .mapTo(Rij.class)
                .stream()
                .map(Rij::houder)
                .toList());
    }

    /** Whether somebody can hold consults in the scope. One statement. */
    boolean isHouder(Bereik bereik, GebruikerId houder, LocalDate vandaag) {
        var grens = grens(bereik);
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 " + HOUDER + grens.sql() + " AND g.id = :houder)")
                        .bindMap(grens.waarden())
                        .bind("houder", houder)
                        .bind("vandaag", vandaag)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Sets the languages he speaks besides Dutch. Two statements. */
    void zetTalen(GebruikerId houder, Set<Taal> talen) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM spreektaal WHERE gebruiker_id = :houder")
                    .bind("houder", houder)
                    .execute();
            if (!talen.isEmpty()) {
                var waarden = talen.stream()
                        .sorted()
                        .map(taal -> "(:houder, '" + taal.code() + "')")
                        .collect(Collectors.joining(", "));
                handle.createUpdate("INSERT INTO spreektaal (gebruiker_id, taal) VALUES " + waarden)
                        .bind("houder", houder)
                        .execute();
            }
        });
    }

    private static Bereik.Voorwaarde grens(Bereik bereik) {
        return bereik.voorBedrijf("f.bedrijf_id", "COALESCE(f.regio_id, b.regio_id)");
    }

    /** Somebody who can hold consults, with his languages as one text. */
    record Rij(
            GebruikerId id,
            String naam,
            Functie functie,
            boolean vervangt,
            @Nullable String talen) {
        private Spreekuurhouder houder() {
            var gesproken = talen == null ? Stream.<String>empty() : Arrays.stream(talen.split(","));
            return new Spreekuurhouder(
                    id,
                    naam,
                    functie,
                    vervangt,
                    gesproken.flatMap(code -> Taal.lees(code).stream()).collect(Collectors.toSet()));
        }
    }
}
