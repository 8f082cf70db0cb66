package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes the accounts of the arbodienst. */
@Singleton
class StafRepository {
    private static final String FUNCTIES = Arrays.stream(Functie.values())
            .filter(Staffunctie::isVanArbodienst)
            .map(functie -> "'" + functie + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** No company keeps the account, and it is not there for a function at a company only. */
    private static final String VAN_ARBODIENST = """
            g.bedrijf_id IS NULL
            AND (EXISTS (SELECT 1 FROM gebruiker_functie s WHERE s.gebruiker_id = g.id AND s.functie IN %s)
                 OR NOT EXISTS (SELECT 1 FROM gebruiker_functie s WHERE s.gebruiker_id = g.id))
            """.formatted(FUNCTIES);

    private static final String ACCOUNT = """
            SELECT g.id, g.inlognaam, g.naam, g.email, g.telefoon, g.versie, g.actief,
                   g.wachtwoord IS NULL AS uitgenodigd, g.laatst_ingelogd
            FROM gebruiker g WHERE\s""" + VAN_ARBODIENST + " AND ";

    private static final String PLAATS = """
            SELECT f.id, f.gebruiker_id AS gebruiker, f.functie, f.regio_id AS regio, f.bedrijf_id AS bedrijf,
                   COALESCE(b.naam, r.naam) AS waar, f.geldig_van AS van, f.geldig_tot AS tot, v.naam AS vervangt,
                   g.naam, g.actief
            FROM gebruiker_functie f
            JOIN gebruiker g ON g.id = f.gebruiker_id
            LEFT JOIN regio r ON r.id = f.regio_id
            LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
            LEFT JOIN gebruiker v ON v.id = f.vervangt_id
            WHERE (f.geldig_tot IS NULL OR (f.geldig_tot > :vandaag AND f.geldig_tot > f.geldig_van)) AND f.functie IN\s""" + FUNCTIES + " AND ";

    private static final String VOLGORDE = " ORDER BY g.naam, g.id, f.functie, waar, f.geldig_van, f.id";

    private final Jdbi jdbi;

    StafRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of accounts by name, with one more when the list goes on. One statement. */
    List<Staflid.Account> accounts(Bereik bereik, String zoektekst, boolean ookGeblokkeerd, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("g.bedrijf_id", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(ACCOUNT
                        + "(g.naam LIKE :zoek OR g.inlognaam LIKE :zoek OR g.email LIKE :zoek)"
                        + (ookGeblokkeerd ? "" : " AND g.actief = 1") + " AND " + grens.sql()
                        + " ORDER BY g.naam, g.id LIMIT :aantal OFFSET :vanaf")
                .bindMap(grens.waarden())
                .bind(
                        "zoek",
                        "%"
                                + zoektekst
                                        .strip()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_")
                                + "%")
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Staflid.Account.class)
                .list());
    }

    /** The functions these people hold today or later. One statement. */
    List<Staflid.Plaats> plaatsen(Bereik bereik, List<GebruikerId> mensen, LocalDate vandaag) {
        return mensen.isEmpty()
                ? List.of()
                : plaatsen(
                        bereik,
                        vandaag,
                        "f.gebruiker_id IN (<mensen>)",
                        vraag -> vraag.bindList("mensen", mensen),
                        Staflid.Plaats.class);
    }

    /** Who work in a regio today or later, those whom its companies have by name too. One statement. */
    List<Teamplaats> plaatsenIn(Bereik bereik, RegioId regio, LocalDate vandaag) {
        return plaatsen(
                bereik,
                vandaag,
                "(f.regio_id = :regio OR b.regio_id = :regio)",
                vraag -> vraag.bind("regio", regio),
                Teamplaats.class);
    }

    private <T> List<T> plaatsen(
            Bereik bereik, LocalDate vandaag, String welke, UnaryOperator<Query> waarden, Class<T> soort) {
        var grens = bereik.voorBedrijf("g.bedrijf_id", "NULL");
        return jdbi.withHandle(
                handle -> waarden.apply(handle.createQuery(PLAATS + welke + " AND " + grens.sql() + VOLGORDE))
                        .bindMap(grens.waarden())
                        .bind("vandaag", vandaag)
                        .mapTo(soort)
                        .list());
    }

    /** One person with his functions. Two statements. */
    Optional<Staflid> lees(Bereik bereik, GebruikerId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("g.bedrijf_id", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(ACCOUNT + "g.id = :id AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("id", id)
                        .mapTo(Staflid.Account.class)
                        .findOne())
                .map(account -> new Staflid(account, plaatsen(bereik, List.of(id), vandaag)));
    }

    /** Whose function this is, and which; nothing when it is none of the arbodienst. One statement. */
    Optional<Staflid.Plaats> plaats(Bereik bereik, FunctieId id, LocalDate vandaag) {
        return plaatsen(bereik, vandaag, "f.id = :functie", vraag -> vraag.bind("functie", id), Staflid.Plaats.class)
                .stream()
                .findFirst();
    }

    /** Changes name and addresses. One statement; {@code false} when somebody else did in between. */
    boolean wijzig(GebruikerId id, int versie, Persoonsinvoer persoon) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE gebruiker SET naam = :naam, email = :email, telefoon = :telefoon, versie = versie + 1
                                WHERE id = :id AND versie = :versie""")
                        .bindMethods(persoon)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }
}
