package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the appointments that lie in an agenda which is about to change. */
@Singleton
class GeraaktRepository {
    private static final int MEESTE = 500;

    private final Jdbi jdbi;

    GeraaktRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The appointments of a professional that run, the first to come first. Those outside the scope are there without
     * names: he is needed there all the same. One statement.
     *
     * @param tot {@code null}: without an end
     */
    List<Rij> lopend(Bereik bereik, GebruikerId professional, Instant van, @Nullable Instant tot) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("a.bedrijf_id", "a.regio_id", "w.afdeling_id", "w.id"));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.begin, a.einde, a.plaats_id AS plaats,
                               CASE WHEN %1$s THEN CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) END AS werknemer,
                               CASE WHEN %1$s THEN b.naam END AS bedrijf
                        FROM afspraak a
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        JOIN bedrijf b ON b.id = a.bedrijf_id
                        WHERE a.professional_id = :professional AND a.loopt = 1 AND a.einde > :van
                          AND (:tot IS NULL OR a.begin < :tot)
                        ORDER BY a.begin, a.id LIMIT :meeste""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("professional", professional)
                .bind("van", van)
                .bind("tot", tot)
                .bind("meeste", MEESTE)
                .mapTo(Rij.class)
                .list());
    }

    /** An appointment that runs. */
    record Rij(
            long id,
            Instant begin,
            Instant einde,
            @Nullable PlaatsId plaats,
            @Nullable String werknemer,
            @Nullable String bedrijf) {
        Tijdvak tijdvak() {
            return new Tijdvak(begin, einde);
        }

        Geraakt geraakt() {
            return new Geraakt(id, werknemer, bedrijf, begin);
        }
    }
}
