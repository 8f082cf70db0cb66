package nl.verzuimsysteem.werknemers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Uniek;
import nl.verzuimsysteem.organisatie.Afdeling;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads and writes employees, one or a page at a time. */
@Singleton
class WerknemerRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");
    private static final RowMapper<WerknemerRegel.Gelezen> REGEL = ConstructorMapper.of(WerknemerRegel.Gelezen.class);
    private static final RowMapper<WerknemerRij> RIJ = ConstructorMapper.of(WerknemerRij.class);
    private static final int MEESTE_WOORDEN = 5;
    private static final String GEGEVENS = """
            SELECT w.id, w.bedrijf_id, w.versie, w.personeelsnummer, w.voornaam, w.tussenvoegsel, w.achternaam,
                   w.geboortedatum, a.naam AS afdeling, w.functie, w.email, w.telefoon, w.contracturen, w.in_dienst,
                   w.uit_dienst, w.taal
            FROM werknemer w
            JOIN bedrijf b ON b.id = w.bedrijf_id
            LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
            WHERE\s""";

    private static final String DOSSIERS = """
            LEFT JOIN dossier d
              ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id AND d.vervallen IS NULL""";

    private final Jdbi jdbi;

    WerknemerRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of the employees of a company by name, with one row more when the list goes on. One statement. */
    List<WerknemerRij> lijst(
            Bereik bereik, BedrijfId bedrijf, WerknemerFilter filter, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var woorden = Arrays.stream(filter.zoektekst().strip().split("\\s+"))
                .filter(woord -> !woord.isEmpty())
                .limit(MEESTE_WOORDEN)
                .toList();
        var sql = new StringBuilder("""
                SELECT w.id, w.personeelsnummer,
                       CONCAT(w.achternaam, ', ', CONCAT_WS(' ', w.voornaam, w.tussenvoegsel)) AS naam,
                       a.naam AS afdeling, w.functie, w.telefoon, w.uit_dienst
                FROM werknemer w
                JOIN bedrijf b ON b.id = w.bedrijf_id
                LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
                WHERE w.bedrijf_id = :bedrijf AND\s""").append(grens.sql());
        if (!filter.ookUitDienst()) {
            sql.append(" AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag)");
        }
        for (int nummer = 0; nummer < woorden.size(); nummer++) {
            sql.append(
                    " AND (w.achternaam LIKE :w%1$d OR w.voornaam LIKE :w%1$d OR w.tussenvoegsel LIKE :w%1$d OR w.personeelsnummer LIKE :w%1$d)"
                            .formatted(nummer));
        }
        sql.append(" ORDER BY w.achternaam, w.voornaam, w.id LIMIT :aantal OFFSET :vanaf");
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql.toString())
                    .bindMap(grens.waarden())
                    .bind("bedrijf", bedrijf)
                    .bind("aantal", uitsnede.metEenMeer())
                    .bind("vanaf", uitsnede.vanaf());
            if (!filter.ookUitDienst()) {
                vraag.bind("vandaag", vandaag);
            }
            for (int nummer = 0; nummer < woorden.size(); nummer++) {
                vraag.bind("w" + nummer, begint(woorden.get(nummer)));
            }
            return vraag.map(RIJ).list();
        });
    }

    /** One employee. One statement. */
    Optional<Werknemer> lees(Bereik bereik, WerknemerId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(GEGEVENS + "w.id = :id AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("id", id)
                .map(REGEL)
                .findOne()
                .map(WerknemerRegel.Gelezen::werknemer));
    }

    /** The employee of a company with this personeelsnummer. One statement. */
    Optional<Werknemer> metNummer(Bereik bereik, BedrijfId bedrijf, String personeelsnummer) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        GEGEVENS + "w.bedrijf_id = :bedrijf AND w.personeelsnummer = :nummer AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .bind("nummer", personeelsnummer)
                .map(REGEL)
                .findOne()
                .map(WerknemerRegel.Gelezen::werknemer));
    }

    /** Whether the company lies in scope. One statement. */
    boolean bestaat(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT b.id FROM bedrijf b WHERE b.id = :bedrijf AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("bedrijf", bedrijf)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent());
    }

    /** The departments of a company, by name, without the number of their employees. One statement. */
    List<Afdeling> afdelingen(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.boven_id AS boven, a.naam, a.versie, 0 AS werknemers
                        FROM afdeling a JOIN bedrijf b ON b.id = a.bedrijf_id
                        WHERE a.bedrijf_id = :bedrijf AND\s""" + grens.sql() + " ORDER BY a.naam")
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .mapTo(Afdeling.class)
                .list());
    }

    /** The key of the department with this name, made when there is none yet. One statement. */
    AfdelingId afdeling(BedrijfId bedrijf, String naam) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO afdeling (bedrijf_id, naam) VALUES (:bedrijf, :naam)
                        ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(afdeling.id)""")
                .bind("bedrijf", bedrijf)
                .bind("naam", naam)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(AfdelingId.class)
                .one());
    }

    /**
     * Adds an employee. One statement.
     *
     * @throws NummerBezet when the company has one with this personeelsnummer
     */
    WerknemerId voegToe(WerknemerRegel.Geschreven regel) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO werknemer (bedrijf_id, afdeling_id, personeelsnummer, voornaam, tussenvoegsel,
                               achternaam, geboortedatum, functie, email, telefoon, contracturen, in_dienst, uit_dienst,
                               taal)
                        VALUES (:bedrijf, :afdeling, :personeelsnummer, :voornaam, :tussenvoegsel, :achternaam,
                               :geboortedatum, :functie, :email, :telefoon, :contracturen, :inDienst, :uitDienst,
                               :taal)""")
                .bindMethods(regel)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(WerknemerId.class)
                .one()));
    }

    /**
     * Changes an employee, and with it the terms of his cases when they hang on what changed. One statement.
     *
     * @param termijnen whether his date of birth or last day changed
     * @return whether the version was still this one
     * @throws NummerBezet when another employee of the company has the personeelsnummer
     */
    boolean wijzig(WerknemerId id, int versie, WerknemerRegel.Geschreven regel, boolean termijnen) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate(
                                """
                        UPDATE werknemer w %s
                        SET w.afdeling_id = :afdeling, w.personeelsnummer = :personeelsnummer, w.voornaam = :voornaam,
                            w.tussenvoegsel = :tussenvoegsel, w.achternaam = :achternaam,
                            w.geboortedatum = :geboortedatum, w.functie = :functie, w.email = :email,
                            w.telefoon = :telefoon, w.contracturen = :contracturen, w.in_dienst = :inDienst,
                            w.uit_dienst = :uitDienst, w.taal = :taal, w.versie = w.versie + 1%s
                        WHERE w.bedrijf_id = :bedrijf AND w.id = :id AND w.versie = :versie""".formatted(termijnen ? DOSSIERS : "", termijnen ? ", d.herberekenen = 1" : ""))
                        .bindMethods(regel)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                > 0);
    }

    private static <T> T tenzijDubbel(Supplier<T> schrijven) {
        return Uniek.schrijf(schrijven).orElseThrow(NummerBezet::new);
    }

    private static String begint(String woord) {
        return woord.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Another employee of the company has the personeelsnummer. */
    static final class NummerBezet extends RuntimeException {
        private NummerBezet() {
            super("The personeelsnummer is taken", null, false, false);
        }
    }
}
