package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads who works for a company or in a regio today. */
@Singleton
class TeamRepository {
    private static final RowMapper<Rij> RIJ = ConstructorMapper.of(Rij.class);
    private static final int MEESTE_TEAMS = 5;
    private static final String GELDIG = """
            gf.functie IN (<functies>) AND g.actief = 1
            AND gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
            """;

    private final Jdbi jdbi;

    TeamRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The team of one company; nothing when the company lies out of scope. One statement. */
    Optional<Team> team(Bereik bereik, BedrijfId id, LocalDate vandaag) {
        return vanBedrijven(bereik, id, vandaag).stream().map(Teamkaart::team).findFirst();
    }

    /** The teams of the first few companies in the scope, by name. One statement. */
    List<Teamkaart> vanBedrijven(Bereik bereik, LocalDate vandaag) {
        return vanBedrijven(bereik, null, vandaag);
    }

    private List<Teamkaart> vanBedrijven(Bereik bereik, @Nullable BedrijfId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        // Three reads: MySQL uses no index for the own people or those of the regio in one condition, and the last one
        // gives a company nobody works for yet.
        var sql = """
                WITH doel AS (SELECT b.id, b.regio_id, b.naam FROM bedrijf b
                              WHERE %s %s ORDER BY b.naam, b.id LIMIT %d)
                SELECT d.id AS groep, d.naam AS voor, gf.functie, g.id, g.naam, g.telefoon, g.email, 1 AS eigen,
                       v.naam AS vervangt, gf.geldig_tot AS tot
                FROM doel d
                JOIN gebruiker_functie gf ON gf.bedrijf_id = d.id
                JOIN gebruiker g ON g.id = gf.gebruiker_id
                LEFT JOIN gebruiker v ON v.id = gf.vervangt_id
                WHERE %s
                UNION ALL
                SELECT d.id, d.naam, gf.functie, g.id, g.naam, g.telefoon, g.email, 0, v.naam, gf.geldig_tot
                FROM doel d
                JOIN gebruiker_functie gf ON gf.regio_id = d.regio_id AND gf.bedrijf_id IS NULL
                JOIN gebruiker g ON g.id = gf.gebruiker_id
                LEFT JOIN gebruiker v ON v.id = gf.vervangt_id
                WHERE %s
                UNION ALL
                SELECT d.id, d.naam, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL FROM doel d
                ORDER BY voor, groep, naam""".formatted(grens.sql(), id == null ? "" : "AND b.id = :id", MEESTE_TEAMS, GELDIG, GELDIG);
        return kaarten(sql, grens, id, vandaag);
    }

    /** The teams of the regio's a member of a regional team works in. One statement. */
    List<Teamkaart> vanRegios(Bereik bereik, LocalDate vandaag) {
        // Companies he is assigned to by name have keys of another kind; here only the regio's count.
        var regios = bereik instanceof Bereik.Regios r ? r.regios() : Set.<RegioId>of();
        var grens = new Bereik.Regios(regios, Set.of()).voorBedrijf("r.id", "r.id");
        var sql = """
                SELECT r.id AS groep, r.naam AS voor, gf.functie, g.id, g.naam, g.telefoon, g.email, 0 AS eigen,
                       v.naam AS vervangt, gf.geldig_tot AS tot
                FROM regio r
                JOIN gebruiker_functie gf ON gf.regio_id = r.id AND gf.bedrijf_id IS NULL
                JOIN gebruiker g ON g.id = gf.gebruiker_id
                LEFT JOIN gebruiker v ON v.id = gf.vervangt_id
                WHERE %s AND %s
                ORDER BY voor, groep, naam""".formatted(grens.sql(), GELDIG);
        return kaarten(sql, grens, null, vandaag);
    }

    private List<Teamkaart> kaarten(String sql, Bereik.Voorwaarde grens, @Nullable BedrijfId id, LocalDate vandaag) {
        var rijen = jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql)
                    .bindMap(grens.waarden())
                    .bindList(
                            "functies", Team.GROEPEN.stream().map(Functie::name).toList())
                    .bind("vandaag", vandaag);
            return (id == null ? vraag : vraag.bind("id", id)).map(RIJ).list();
        });
        var perGroep = new LinkedHashMap<Long, List<Rij>>();
        rijen.forEach(rij -> perGroep.computeIfAbsent(rij.groep(), ignored -> new ArrayList<>())
                .add(rij));
        return perGroep.values().stream()
                .map(groep -> new Teamkaart(
                        groep.getFirst().voor(),
                        Team.van(groep.stream()
                                .map(Rij::lid)
                                .filter(Objects::nonNull)
                                .toList())))
                .toList();
    }

    /** One person in a team, and whose team it is; public because Jdbi makes it. */
    public record Rij(
            long groep,
            String voor,
            @Nullable Functie functie,
            @Nullable GebruikerId id,
            @Nullable String naam,
            @Nullable String telefoon,
            @Nullable String email,
            boolean eigen,
            @Nullable String vervangt,
            @Nullable LocalDate tot) {
        Team.@Nullable Lid lid() {
            return functie == null || id == null || naam == null
                    ? null
                    : new Team.Lid(
                            id,
                            functie,
                            naam,
                            telefoon,
                            email,
                            eigen,
                            vervangt == null || tot == null ? null : new Team.Vervangt(vervangt, tot.minusDays(1)));
        }
    }
}
