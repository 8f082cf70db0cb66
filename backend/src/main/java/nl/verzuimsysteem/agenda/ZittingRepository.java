package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Reads and writes sessions. A time of day goes through the database in minutes: no driver and no zone touches it. */
@Singleton
class ZittingRepository {
    private static final int MINUTEN_PER_UUR = 60;

    private static final String KOLOMMEN = """
            SELECT z.id, z.regio_id AS regio, z.gebruiker_id AS professional, g.naam, z.functie, z.plaats_id AS plaats,
                   p.naam AS plaatsnaam, z.weekdag, TIME_TO_SEC(z.van) DIV 60 AS van, TIME_TO_SEC(z.tot) DIV 60 AS tot,
                   z.om_de_weken, z.geldig_van, z.geldig_tot, z.versie, (%s) AS binnen
            FROM zitting z
            JOIN gebruiker g ON g.id = z.gebruiker_id
            LEFT JOIN spreekuurplaats p ON p.id = z.plaats_id
            WHERE\s""";

    private final Jdbi jdbi;

    ZittingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The sessions of a regio that are held on a day or later, by name and weekday. One statement. */
    List<Zitting> vanRegio(Bereik bereik, RegioId regio, LocalDate vanaf) {
        var grens = bereik.voorBedrijf("NULL", "z.regio_id");
        return jdbi.withHandle(handle -> handle
                .createQuery(KOLOMMEN.formatted(grens.sql()) + """
                        z.regio_id = :regio AND (z.geldig_tot IS NULL OR z.geldig_tot >= :vanaf) AND\s""" + grens.sql()
                        + " ORDER BY g.naam, g.id, z.weekdag, z.van, z.geldig_van, z.id")
                .bindMap(grens.waarden())
                .bind("regio", regio)
                .bind("vanaf", vanaf)
                .mapTo(Rij.class)
                .stream()
                .map(Rij::zitting)
                .toList());
    }

    /**
     * All sessions of a professional that are held on a day or later, those of other regio's too: nobody is in two places
     * at once. Whoever changes them waits. One statement.
     */
    List<Rij> vanProfessional(Bereik bereik, GebruikerId professional, LocalDate vanaf) {
        return alle(bereik, "z.gebruiker_id = :professional", vanaf, "professional", professional);
    }

    /** The same, of whoever holds this session. */
    List<Rij> naast(Bereik bereik, ZittingId zitting, LocalDate vanaf) {
        return alle(
                bereik,
                "z.gebruiker_id = (SELECT x.gebruiker_id FROM zitting x WHERE x.id = :zitting)",
                vanaf,
                "zitting",
                zitting);
    }

    private List<Rij> alle(Bereik bereik, String welke, LocalDate vanaf, String naam, Object waarde) {
        var grens = bereik.voorBedrijf("NULL", "z.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(KOLOMMEN.formatted(grens.sql()) + welke
                        + " AND (z.geldig_tot IS NULL OR z.geldig_tot >= :vanaf) ORDER BY z.id FOR UPDATE")
                .bindMap(grens.waarden())
                .bind("vanaf", vanaf)
                .bind(naam, waarde)
                .mapTo(Rij.class)
                .list());
    }

    /**
     * Whether a professional can hold consults in this regio in this function, and whether the place is one of the scope.
     * Empty when the regio lies out of scope. One statement.
     */
    Optional<Mogelijk> mogelijk(
            Bereik bereik,
            RegioId regio,
            GebruikerId professional,
            Functie functie,
            @Nullable PlaatsId plaats,
            LocalDate vandaag) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM gebruiker_functie f
                                       JOIN gebruiker g ON g.id = f.gebruiker_id AND g.actief = 1
                                       LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
                                       WHERE f.gebruiker_id = :professional AND f.functie = :functie
                                         AND f.functie IN ('POB', 'BEDRIJFSARTS')
                                         AND (f.regio_id = r.id OR b.regio_id = r.id)
                                         AND (f.geldig_tot IS NULL
                                              OR (f.geldig_tot > :vandaag AND f.geldig_tot > f.geldig_van))) AS houder,
                               (:plaats IS NULL OR EXISTS (SELECT 1 FROM spreekuurplaats p
                                       WHERE p.id = :plaats AND p.regio_id = r.id AND p.actief = 1)) AS plaats
                        FROM regio r WHERE r.id = :regio AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("regio", regio)
                .bind("professional", professional)
                .bind("functie", functie)
                .bind("plaats", plaats)
                .bind("vandaag", vandaag)
                .mapTo(Mogelijk.class)
                .findOne());
    }

    /** Gives a professional an agenda, and makes others who change it wait. One statement. */
    void houdVast(GebruikerId professional) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO agenda (gebruiker_id) VALUES (:id) ON DUPLICATE KEY UPDATE stand = stand")
                .bind("id", professional)
                .execute());
    }

    /** One statement. */
    ZittingId voegToe(
            RegioId regio, GebruikerId professional, Functie functie, @Nullable PlaatsId plaats, Rooster rooster) {
        return jdbi.withHandle(handle -> vul(handle.createUpdate("""
                                INSERT INTO zitting (regio_id, gebruiker_id, functie, plaats_id, weekdag, van, tot,
                                       om_de_weken, geldig_van, geldig_tot)
                                VALUES (:regio, :professional, :functie, :plaats, :weekdag, SEC_TO_TIME(:van),
                                        SEC_TO_TIME(:tot), :omDeWeken, :geldigVan, :geldigTot)"""), plaats, rooster)
                .bind("regio", regio)
                .bind("professional", professional)
                .bind("functie", functie)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(ZittingId.class)
                .one());
    }

    /** One statement; {@code false} when somebody else changed it. */
    boolean wijzig(Zitting oud, int versie, @Nullable PlaatsId plaats, Rooster rooster) {
        return jdbi.withHandle(handle -> vul(handle.createUpdate("""
                                UPDATE zitting
                                SET plaats_id = :plaats, weekdag = :weekdag, van = SEC_TO_TIME(:van),
                                    tot = SEC_TO_TIME(:tot), om_de_weken = :omDeWeken, geldig_van = :geldigVan,
                                    geldig_tot = :geldigTot, versie = versie + 1
                                WHERE id = :id AND regio_id = :regio AND versie = :versie"""), plaats, rooster)
                        .bind("id", oud.id())
                        .bind("regio", oud.regio())
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    /** Takes away a session that was never held. One statement; {@code false} when somebody else changed it. */
    boolean verwijder(Zitting oud, int versie) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM zitting WHERE id = :id AND regio_id = :regio AND versie = :versie")
                        .bind("id", oud.id())
                        .bind("regio", oud.regio())
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    private static <S extends SqlStatement<S>> S vul(S opdracht, @Nullable PlaatsId plaats, Rooster rooster) {
        return opdracht.bind("plaats", plaats)
                .bind("weekdag", rooster.weekdag().getValue())
                .bind("van", rooster.van().toSecondOfDay())
                .bind("tot", rooster.tot().toSecondOfDay())
                .bind("omDeWeken", rooster.omDeWeken())
                .bind("geldigVan", rooster.geldigVan())
                .bind("geldigTot", rooster.geldigTot());
    }

    /** What a new session is judged by. */
    record Mogelijk(boolean houder, boolean plaats) {}

    /** A session as it is stored, its times in minutes. */
    record Rij(
            ZittingId id,
            RegioId regio,
            GebruikerId professional,
            String naam,
            Functie functie,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            int weekdag,
            int van,
            int tot,
            int omDeWeken,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            int versie,
            boolean binnen) {
        Zitting zitting() {
            return new Zitting(id, regio, professional, naam, functie, plaats, plaatsnaam, rooster(), versie);
        }

        Rooster rooster() {
            return new Rooster(DayOfWeek.of(weekdag), tijd(van), tijd(tot), omDeWeken, geldigVan, geldigTot);
        }

        private static LocalTime tijd(int minuten) {
            return LocalTime.of(minuten / MINUTEN_PER_UUR, minuten % MINUTEN_PER_UUR);
        }
    }
}
