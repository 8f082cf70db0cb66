package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and writes regio's, and finds what their teams lack. */
@Singleton
class RegioRepository {
    private static final String GELDIG =
            "f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag) AND g.actief = 1";

    private static final String LOPEND = "(b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag)";

    private final Jdbi jdbi;

    RegioRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All regio's, by name. One statement. */
    List<Regio> regios(Bereik bereik, LocalDate vandaag) {
        return regios(bereik, null, vandaag);
    }

    /** One regio. One statement. */
    Optional<Regio> regio(Bereik bereik, RegioId id, LocalDate vandaag) {
        return regios(bereik, id, vandaag).stream().findFirst();
    }

    private List<Regio> regios(Bereik bereik, @Nullable RegioId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(
                            """
                            SELECT r.id, r.naam, r.telefoon, r.email, r.versie,
                                   (SELECT COUNT(*) FROM bedrijf b WHERE b.regio_id = r.id AND %s) AS bedrijven,
                                   (SELECT COUNT(DISTINCT f.gebruiker_id) FROM gebruiker_functie f
                                      JOIN gebruiker g ON g.id = f.gebruiker_id
                                     WHERE f.regio_id = r.id AND f.functie IN (<groepen>) AND %s) AS leden,
                                   (SELECT GROUP_CONCAT(DISTINCT f.functie) FROM gebruiker_functie f
                                      JOIN gebruiker g ON g.id = f.gebruiker_id
                                     WHERE f.regio_id = r.id AND f.bedrijf_id IS NULL AND f.functie IN (<groepen>) AND %s)
                                   AS bezet
                            FROM regio r WHERE %s %s ORDER BY r.naam""".formatted(LOPEND, GELDIG, GELDIG, grens.sql(), id == null ? "" : "AND r.id = :id"))
                    .bindMap(grens.waarden())
                    .bindList("groepen", namen())
                    .bind("vandaag", vandaag);
            return (id == null ? vraag : vraag.bind("id", id))
                    .mapTo(Rij.class).stream().map(Rij::regio).toList();
        });
    }

    /** The name of a regio. One statement. */
    Optional<String> lees(Bereik bereik, RegioId id) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT r.naam FROM regio r WHERE r.id = :id AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne());
    }

    /**
     * Makes a regio. One statement.
     *
     * @throws NaamBezet when there is one with this name
     */
    RegioId voegToe(Regioinvoer regio) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate(
                        "INSERT INTO regio (naam, telefoon, email) VALUES (:naam, :telefoon, :email)")
                .bindMethods(regio)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(RegioId.class)
                .one()));
    }

    /**
     * Changes a regio. One statement.
     *
     * @return whether the version was still this one
     * @throws NaamBezet when another one has this name
     */
    boolean wijzig(RegioId id, int versie, Regioinvoer regio) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE regio SET naam = :naam, telefoon = :telefoon, email = :email, versie = versie + 1
                        WHERE id = :id AND versie = :versie""")
                        .bindMethods(regio)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                == 1);
    }

    /** Companies in whose team a group has nobody, of their own or of their regio. One statement. */
    List<Bezetting.Tekort> tekorten(Bereik bereik, LocalDate vandaag, int meeste) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        var groepen = namen().stream()
                .map(naam -> "SELECT '" + naam + "' AS functie")
                .collect(Collectors.joining(" UNION ALL "));
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT b.id AS bedrijf, b.naam, r.naam AS regio, GROUP_CONCAT(groep.functie) AS ontbreekt
                        FROM bedrijf b
                        JOIN regio r ON r.id = b.regio_id
                        JOIN (%s) groep
                        WHERE %s AND %s
                          AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                          WHERE f.bedrijf_id = b.id AND f.functie = groep.functie AND %s)
                          AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                          WHERE f.regio_id = b.regio_id AND f.bedrijf_id IS NULL
                                            AND f.functie = groep.functie AND %s)
                        GROUP BY b.id, b.naam, r.naam ORDER BY b.naam, b.id LIMIT :meeste""".formatted(groepen, LOPEND, grens.sql(), GELDIG, GELDIG))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("meeste", meeste)
                .mapTo(Tekortrij.class)
                .stream()
                .map(rij -> new Bezetting.Tekort(rij.bedrijf(), rij.naam(), rij.regio(), functies(rij.ontbreekt())))
                .toList());
    }

    /** Companies without anybody who can keep their users. One statement. */
    List<Bezetting.ZonderBeheerder> zonderBeheerder(Bereik bereik, LocalDate vandaag, int meeste) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.naam FROM bedrijf b
                        WHERE %s AND %s
                          AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                          WHERE f.bedrijf_id = b.id AND f.functie = 'GEBRUIKERSBEHEERDER' AND %s)
                        ORDER BY b.naam, b.id LIMIT :meeste""".formatted(LOPEND, grens.sql(), GELDIG))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("meeste", meeste)
                .mapTo(Bezetting.ZonderBeheerder.class)
                .list());
    }

    private static List<String> namen() {
        return Team.GROEPEN.stream().map(Functie::name).toList();
    }

    private static Set<Functie> functies(@Nullable String samen) {
        return samen == null
                ? Set.of()
                : Arrays.stream(samen.split(",")).map(Functie::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T tenzijDubbel(Supplier<T> schrijven) {
        return Uniek.schrijf(schrijven).orElseThrow(NaamBezet::new);
    }

    /** A regio, with the groups of its team as one text. */
    record Rij(
            RegioId id,
            String naam,
            String telefoon,
            String email,
            int versie,
            int bedrijven,
            int leden,
            @Nullable String bezet) {
        private Regio regio() {
            return new Regio(id, naam, telefoon, email, versie, bedrijven, leden, functies(bezet));
        }
    }

    /** A company, with what its team lacks as one text. */
    record Tekortrij(BedrijfId bedrijf, String naam, String regio, String ontbreekt) {}

    /** Another regio has this name. */
    static final class NaamBezet extends RuntimeException {
        private NaamBezet() {
            super("The name is taken", null, false, false);
        }
    }
}
