package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Employees who can be reported sick, and the cases a report opens. */
@Singleton
class ZiekmeldRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");
    /** MySQL's number for a key that is there already. */
    private static final int DUBBEL = 1062;

    private static final String KEUZES = """
            SELECT w.id, w.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                   w.personeelsnummer, a.naam AS afdeling, w.telefoon, d.id AS lopend,
                   (SELECT MAX(p.van) FROM verzuimperiode p WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id)
                       AS ziek_sinds
            FROM werknemer w
            JOIN bedrijf b ON b.id = w.bedrijf_id
            LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
            LEFT JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id AND d.loopt = 1
            WHERE\s""";

    private final Jdbi jdbi;

    ZiekmeldRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a report about this employee is judged by. One statement. */
    Optional<WerknemerStand> stand(Bereik bereik, WerknemerId werknemer) {
        return stand(bereik, "w.id = :werknemer", vraag -> vraag.bind("werknemer", werknemer));
    }

    /**
     * The same, for an employee of one company.
     *
     * @param wie his key, or else his number
     */
    Optional<WerknemerStand> stand(Bereik bereik, BedrijfId bedrijf, @Nullable WerknemerId wie, String nummer) {
        return stand(
                bereik,
                "w.bedrijf_id = :bedrijf AND " + (wie == null ? "w.personeelsnummer = :wie" : "w.id = :wie"),
                vraag -> wie == null
                        ? vraag.bind("bedrijf", bedrijf).bind("wie", nummer)
                        : vraag.bind("bedrijf", bedrijf).bind("wie", wie));
    }

    private Optional<WerknemerStand> stand(Bereik bereik, String voorwaarde, UnaryOperator<Query> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var regels = jdbi.withHandle(handle -> waarden.apply(
                        handle.createQuery("""
                        SELECT w.id, w.bedrijf_id AS bedrijf, b.regio_id AS regio, b.beeindigd_op AS beeindigd_op,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               w.in_dienst, w.uit_dienst, d.id AS dossier, d.versie, p.van, p.tot, p.sleutel
                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        LEFT JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id
                        LEFT JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
                        WHERE\s""" + voorwaarde + " AND " + grens.sql() + " ORDER BY p.van"))
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .list());
        return regels.isEmpty() ? Optional.empty() : Optional.of(Regel.samen(regels));
    }

    /** Employees by name or number, in service on a day. One statement. */
    List<Medewerkerkeuze> zoek(
            Bereik bereik, @Nullable BedrijfId bedrijf, List<String> woorden, LocalDate dag, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var sql = new StringBuilder(KEUZES)
                .append(grens.sql())
                .append(" AND (w.in_dienst IS NULL OR w.in_dienst <= :dag)")
                .append(" AND (w.uit_dienst IS NULL OR w.uit_dienst >= :dag)")
                .append(bedrijf == null ? "" : " AND w.bedrijf_id = :bedrijf");
        for (var nummer = 0; nummer < woorden.size(); nummer++) {
            sql.append(" AND CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam, w.personeelsnummer) LIKE :woord")
                    .append(nummer);
        }
        sql.append(" ORDER BY w.achternaam, w.voornaam, w.id LIMIT :aantal OFFSET :vanaf");
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql.toString())
                    .bindMap(grens.waarden())
                    .bind("dag", dag)
                    .bind("aantal", uitsnede.aantal())
                    .bind("vanaf", uitsnede.vanaf());
            if (bedrijf != null) {
                vraag.bind("bedrijf", bedrijf);
            }
            for (var nummer = 0; nummer < woorden.size(); nummer++) {
                vraag.bind("woord" + nummer, Zoekwoorden.bevat(woorden.get(nummer)));
            }
            return vraag.mapTo(Medewerkerkeuze.class).list();
        });
    }

    /** One employee, also when he is not in service any more. One statement. */
    Optional<Medewerkerkeuze> keuze(Bereik bereik, WerknemerId werknemer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(KEUZES + grens.sql() + " AND w.id = :werknemer")
                .bindMap(grens.waarden())
                .bind("werknemer", werknemer)
                .mapTo(Medewerkerkeuze.class)
                .findOne());
    }

    /**
     * Opens a case with its first spell. Two statements.
     *
     * @return {@code null} when somebody else opened one for this employee at the same time
     */
    @Nullable
    DossierId open(WerknemerStand stand, Ziekmelding melding, Instant moment, String door) {
        return tenzijDubbel(() -> {
            var dossier = new DossierId(jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, telefoon,
                                   verwachte_terugkeer, gemeld_op, gemeld_door, sleutel)
                            VALUES (:bedrijf, :regio, :werknemer, :eersteZiektedag, 1, :telefoon,
                                   :verwachteTerugkeer, :moment, :door, :sleutel)""")
                    .bindMethods(melding)
                    .bind("bedrijf", stand.bedrijf())
                    .bind("regio", stand.regio())
                    .bind("werknemer", stand.id())
                    .bind("moment", moment)
                    .bind("door", door)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one()));
            voegPeriodeToe(stand.bedrijf(), dossier, melding);
            return dossier;
        });
    }

    /**
     * Lets a closed case run again, with a new spell. Two statements.
     *
     * @return {@code null} when somebody else changed the case, or opened one, at the same time
     */
    @Nullable
    DossierId heropen(BedrijfId bedrijf, WerknemerStand.Periode laatste, Ziekmelding melding) {
        return tenzijDubbel(() -> {
            var geraakt = jdbi.withHandle(handle -> handle.createUpdate("""
                            UPDATE dossier SET loopt = 1, hersteld_op = NULL, telefoon = COALESCE(:telefoon, telefoon),
                                   verwachte_terugkeer = :verwachteTerugkeer, versie = versie + 1
                            WHERE bedrijf_id = :bedrijf AND id = :dossier AND versie = :versie AND loopt IS NULL""")
                    .bindMethods(melding)
                    .bind("bedrijf", bedrijf)
                    .bind("dossier", laatste.dossier())
                    .bind("versie", laatste.versie())
                    .execute());
            if (geraakt == 0) {
                return null;
            }
            voegPeriodeToe(bedrijf, laatste.dossier(), melding);
            return laatste.dossier();
        });
    }

    private void voegPeriodeToe(BedrijfId bedrijf, DossierId dossier, Ziekmelding melding) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel)
                        VALUES (:bedrijf, :dossier, :van, :sleutel)""")
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .bind("van", melding.eersteZiektedag())
                .bind("sleutel", melding.sleutel())
                .execute());
    }

    /** The unique keys decide who came first; the other hears of it here. */
    private static @Nullable DossierId tenzijDubbel(Supplier<@Nullable DossierId> schrijven) {
        try {
            return schrijven.get();
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException botsing
                    && botsing.getErrorCode() == DUBBEL) {
                return null;
            }
            throw e;
        }
    }

    /** One spell with its employee, or an employee without a spell. */
    record Regel(
            WerknemerId id,
            BedrijfId bedrijf,
            RegioId regio,
            @Nullable LocalDate beeindigdOp,
            String naam,
            @Nullable LocalDate inDienst,
            @Nullable LocalDate uitDienst,
            @Nullable DossierId dossier,
            @Nullable Integer versie,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable String sleutel) {

        private static WerknemerStand samen(List<Regel> regels) {
            var eerste = regels.getFirst();
            var perioden =
                    regels.stream().flatMap(regel -> regel.periode().stream()).toList();
            return new WerknemerStand(
                    eerste.id,
                    eerste.bedrijf,
                    eerste.regio,
                    eerste.beeindigdOp,
                    eerste.naam,
                    eerste.inDienst,
                    eerste.uitDienst,
                    perioden);
        }

        private Optional<WerknemerStand.Periode> periode() {
            return dossier == null || versie == null || van == null || sleutel == null
                    ? Optional.empty()
                    : Optional.of(new WerknemerStand.Periode(dossier, versie, van, tot, sleutel));
        }
    }
}
