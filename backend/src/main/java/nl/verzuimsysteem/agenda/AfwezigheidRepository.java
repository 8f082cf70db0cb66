package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;

/** Reads and writes when people hold no consults after all. */
@Singleton
class AfwezigheidRepository {
    private static final String VAN_HOUDERS = """
            SELECT k.id, k.gebruiker_id AS professional, g.naam, k.van, k.tot
            FROM agendablok k
            JOIN gebruiker g ON g.id = k.gebruiker_id
            WHERE EXISTS (SELECT 1 FROM gebruiker_functie f LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
                          WHERE f.gebruiker_id = k.gebruiker_id AND f.functie IN ('POB', 'BEDRIJFSARTS')
                            AND (f.geldig_tot IS NULL OR (f.geldig_tot > :vandaag AND f.geldig_tot > f.geldig_van))
                            AND\s""";

    private final Jdbi jdbi;

    AfwezigheidRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The absence of all who can hold consults in a regio, that is not over yet; the first first. One statement. */
    List<Afwezigheid> vanRegio(Bereik bereik, RegioId regio, Instant nu, LocalDate vandaag) {
        var grens = grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(VAN_HOUDERS + grens.sql()
                        + " AND (f.regio_id = :regio OR b.regio_id = :regio))"
                        + " AND k.tot > :nu ORDER BY k.van, g.naam, k.id")
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("regio", regio)
                .bind("nu", nu)
                .mapTo(Afwezigheid.class)
                .list());
    }

    /** Whether there is this absence in the scope. One statement. */
    boolean bestaat(Bereik bereik, AgendablokId id, LocalDate vandaag) {
        var grens = grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(VAN_HOUDERS + grens.sql() + ") AND k.id = :id")
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("id", id)
                .mapTo(Afwezigheid.class)
                .findOne()
                .isPresent());
    }

    /** One statement; {@code false} when the key was used before. */
    boolean voegToe(GebruikerId professional, Tijdvak tijdvak, String sleutel) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                                    INSERT INTO agendablok (gebruiker_id, van, tot, sleutel)
                                    VALUES (:professional, :van, :tot, :sleutel)""")
                                .bind("professional", professional)
                                .bind("van", tijdvak.van())
                                .bind("tot", tijdvak.tot())
                                .bind("sleutel", sleutel)
                                .execute())
                        == 1)
                .orElse(false);
    }

    /** One statement. */
    void verwijder(AgendablokId id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM agendablok WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    private static Bereik.Voorwaarde grens(Bereik bereik) {
        return bereik.voorBedrijf("f.bedrijf_id", "COALESCE(f.regio_id, b.regio_id)");
    }
}
