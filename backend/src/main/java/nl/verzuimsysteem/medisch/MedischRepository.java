package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads consults together with the facts by which access to them is judged. A row is there for who has the company in his
 * scope, and for who saw the werknemer or stands in for who did, wherever that was.
 */
@Singleton
class MedischRepository {
    static final Bereik.Kolommen KOLOMMEN = new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");

    static final ColumnMapper<@Nullable Kenmerk> KENMERK = (rij, kolom, context) -> {
        var tekst = rij.getString(kolom);
        return tekst == null ? null : new Kenmerk(UUID.fromString(tekst));
    };

    private static final RowMapper<Consultrij> CONSULT = Rij.van(Consultrij.class);
    static final RowMapper<Medischefeiten> FEITEN = Rij.van(Medischefeiten.class);

    static final String CONSULTVELDEN = """
            c.id, w.bedrijf_id AS bedrijf, c.regio_id AS regio, w.id AS werknemer, c.dossier_id AS dossier,
            c.afspraak_id AS afspraak, c.professional_id AS professional, c.functie, c.onder_id AS onder, a.aanleiding,
            a.vertrouwelijk, c.dag, c.status, c.medisch, c.werknotitie, c.terugkoppeling, c.versie""";

    /** Of a function that holds today. */
    static final String VANDAAG = " f.geldig_van <= :dag AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag) ";

    /** The facts of {@link Medischefeiten}, of werknemer w, his company b and, where there is one, consult c. */
    static final String FEITVELDEN = """
            (%1$s) AS in_bereik,
            COALESCE(c.professional_id = :ik AND c.functie = :functie, FALSE) AS gehouden,
            COALESCE(c.onder_id = :ik, FALSE) AS verantwoordelijk,
            COALESCE(c.status = 'AFGEROND', FALSE) AS afgerond,
            EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik AND f.bedrijf_id = w.bedrijf_id
              AND f.werknemer_id = w.id) AS zelf,
            ((%1$s) AND EXISTS (SELECT 1 FROM dossier d WHERE d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id
              AND d.vervallen IS NULL)) AS zaak_in_team,
            EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik AND f.functie = :functie
              AND f.vervangt_id IS NULL AND (f.regio_id = b.regio_id OR f.bedrijf_id = b.id) AND %2$s) AS eigen_plaats,
            EXISTS (SELECT 1 FROM afspraak k WHERE k.bedrijf_id = w.bedrijf_id AND k.werknemer_id = w.id
              AND k.professional_id = :ik AND k.functie = :functie AND k.vertrouwelijk = 0
              AND k.status NOT IN ('AFGEZEGD', 'LAAT_AFGEZEGD')) AS behandeld,
            EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik AND f.functie = :functie
              AND f.vervangt_id IN (c.professional_id, c.onder_id) AND %2$s) AS vervangt,
            %3$s AS delegatie,
            %4$s AS anderedelegatie,
            EXISTS (SELECT 1 FROM medische_blokkade m
              WHERE m.bedrijf_id = w.bedrijf_id AND m.werknemer_id = w.id AND m.opgeheven_op IS NULL
                AND (m.consult_id IS NULL OR m.consult_id = c.id)
                AND ((m.voor = 'ALLEN' AND (m.behalve_id IS NULL OR m.behalve_id <> :ik))
                  OR (m.voor = 'FUNCTIE' AND m.functie = :functie)
                  OR (m.voor = 'PERSOON' AND m.persoon_id = :ik))) AS geblokkeerd,
            EXISTS (SELECT 1 FROM noodtoegang n
              WHERE n.bedrijf_id = w.bedrijf_id AND n.werknemer_id = w.id AND n.gebruiker_id = :ik
                AND n.functie = :functie AND n.tot > :nu) AS nood""";

    /** For whom the row is there at all. */
    private static final String ZICHTBAAR =
            " HAVING in_bereik OR gehouden OR verantwoordelijk OR behandeld OR vervangt ";

    private final Jdbi jdbi;

    MedischRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One consult. One statement. */
    Optional<Consultlezing> consult(Bereik bereik, Lezer lezer, ConsultId consult) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(handle.createQuery(
                        "SELECT " + CONSULTVELDEN + ", " + NAMEN + ", " + velden(grens.sql()) + """

                        FROM consult c
                        JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
                        JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        JOIN gebruiker p ON p.id = c.professional_id
                        JOIN gebruiker o ON o.id = c.onder_id
                        WHERE c.id = :consult""" + ZICHTBAAR))
                .bind("consult", consult)
                .bindMap(grens.waarden())
                .registerColumnMapper(Kenmerk.class, KENMERK)
                .map(MedischRepository::lezing)
                .findOne());
    }

    /**
     * A werknemer with all of his consults, newest first: one row without a consult when there are none. One statement;
     * nothing when he is not there for the reader.
     */
    List<Dossierregel> dossier(Bereik bereik, Lezer lezer, WerknemerId werknemer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(handle.createQuery("SELECT "
                        + CONSULTVELDEN.replace("a.vertrouwelijk", "COALESCE(a.vertrouwelijk, 0) AS vertrouwelijk")
                        + ", " + NAMEN + """
                        , CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemernaam, a.soort,
                          (SELECT MAX(n.tot) FROM noodtoegang n
                            WHERE n.bedrijf_id = w.bedrijf_id AND n.werknemer_id = w.id AND n.gebruiker_id = :ik
                              AND n.functie = :functie AND n.tot > :nu) AS nood_tot,
                        """ + velden(grens.sql()) + """

                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        LEFT JOIN consult c ON c.bedrijf_id = w.bedrijf_id AND c.werknemer_id = w.id
                        LEFT JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
                        LEFT JOIN gebruiker p ON p.id = c.professional_id
                        LEFT JOIN gebruiker o ON o.id = c.onder_id
                        WHERE w.id = :werknemer""" + ZICHTBAAR
                        + " ORDER BY c.dag DESC, c.id DESC"))
                .bind("werknemer", werknemer)
                .bindMap(grens.waarden())
                .registerColumnMapper(Kenmerk.class, KENMERK)
                .map(MedischRepository::regel)
                .list());
    }

    private static final String NAMEN = "p.naam AS professional_naam, o.naam AS onder_naam";

    private static String velden(String grens) {
        return FEITVELDEN.formatted(
                grens, VANDAAG, Delegatievraag.sql(" AND t.bedrijfsarts_id = c.onder_id"), Delegatievraag.sql(""));
    }

    private static Consultlezing lezing(ResultSet rij, StatementContext context) throws SQLException {
        return new Consultlezing(
                CONSULT.map(rij, context),
                rij.getString("professional_naam"),
                rij.getString("onder_naam"),
                FEITEN.map(rij, context));
    }

    private static Dossierregel regel(ResultSet rij, StatementContext context) throws SQLException {
        var noodTot = rij.getObject("nood_tot", java.time.LocalDateTime.class);
        return new Dossierregel(
                new BedrijfId(rij.getLong("bedrijf")),
                rij.getString("werknemernaam"),
                noodTot == null ? null : noodTot.toInstant(java.time.ZoneOffset.UTC),
                rij.getObject("id") == null ? null : lezing(rij, context),
                rij.getString("soort"),
                FEITEN.map(rij, context));
    }

    /** A consult with what access to it is judged by. */
    record Consultlezing(Consultrij rij, String professionalNaam, String onderNaam, Medischefeiten feiten) {}

    /**
     * A werknemer and one of his consults.
     *
     * @param consult {@code null} when he has none
     */
    record Dossierregel(
            BedrijfId bedrijf,
            String werknemernaam,
            @Nullable Instant noodTot,
            @Nullable Consultlezing consult,
            @Nullable String soort,
            Medischefeiten feiten) {}

    /** Who reads, in which function, and when. */
    record Lezer(GebruikerId ik, Functie functie, LocalDate dag, Instant nu) {
        org.jdbi.v3.core.statement.Query bind(org.jdbi.v3.core.statement.Query vraag) {
            return vraag.bind("ik", ik)
                    .bind("functie", functie)
                    .bind("dag", dag)
                    .bind("nu", nu);
        }
    }
}
