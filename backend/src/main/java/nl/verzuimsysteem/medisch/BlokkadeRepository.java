package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.Blokkadeoverzicht.Eigenconsult;
import nl.verzuimsysteem.medisch.Blokkadeoverzicht.Zorgverlener;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** What a werknemer closed of his medical file. Reads with his own scope, which is he himself. */
@Singleton
class BlokkadeRepository {
    private static final RowMapper<Eigenconsult> CONSULT = Rij.van(Eigenconsult.class);
    private static final RowMapper<Zorgverlener> ZORGVERLENER = Rij.van(Zorgverlener.class);
    private static final RowMapper<Blokkade> BLOKKADE = Rij.van(Blokkade.class);
    private static final Bereik.Kolommen WERKNEMER = new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", null, "w.id");
    private static final String TABELLEN = " JOIN bedrijf b ON b.id = w.bedrijf_id ";

    private final Jdbi jdbi;

    BlokkadeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    List<Eigenconsult> consulten(Bereik bereik) {
        var grens = bereik.voorwaarde(WERKNEMER);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT c.id, c.dag, g.naam AS professional, c.functie
                        FROM consult c
                        JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                        JOIN gebruiker g ON g.id = c.professional_id
                        """ + TABELLEN + " WHERE " + grens.sql() + " ORDER BY c.dag DESC, c.id DESC")
                .bindMap(grens.waarden())
                .map(CONSULT)
                .list());
    }

    /** The POB's and bedrijfsartsen of his company, and those who saw him. One statement. */
    List<Zorgverlener> mensen(Bereik bereik, LocalDate dag) {
        var grens = bereik.voorwaarde(WERKNEMER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.naam, f.functie
                        FROM werknemer w
                        """ + TABELLEN + """
                        JOIN gebruiker_functie f ON f.regio_id = b.regio_id OR f.bedrijf_id = b.id
                        JOIN gebruiker g ON g.id = f.gebruiker_id AND g.actief = 1
                        WHERE f.functie IN ('POB', 'BEDRIJFSARTS') AND f.geldig_van <= :dag
                          AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag) AND\s""" + grens.sql() + """

                        UNION
                        SELECT g.id, g.naam, c.functie
                        FROM consult c
                        JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                        """ + TABELLEN
                        + " JOIN gebruiker g ON g.id = c.professional_id WHERE " + grens.sql()
                        + " ORDER BY functie, naam, id")
                .bind("dag", dag)
                .bindMap(grens.waarden())
                .map(ZORGVERLENER)
                .list());
    }

    /** What is closed now, the last first. One statement. */
    List<Blokkade> blokkades(Bereik bereik) {
        var grens = bereik.voorwaarde(WERKNEMER);
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT m.id, m.consult_id AS consult, c.dag, h.naam AS professional, m.voor, m.functie,
                               p.naam AS persoon, e.naam AS behalve, m.van
                        FROM medische_blokkade m
                        JOIN werknemer w ON w.bedrijf_id = m.bedrijf_id AND w.id = m.werknemer_id
                        """ + TABELLEN + """
                        LEFT JOIN consult c ON c.bedrijf_id = m.bedrijf_id AND c.id = m.consult_id
                        LEFT JOIN gebruiker h ON h.id = c.professional_id
                        LEFT JOIN gebruiker p ON p.id = m.persoon_id
                        LEFT JOIN gebruiker e ON e.id = m.behalve_id
                        WHERE m.opgeheven_op IS NULL AND\s""" + grens.sql() + " ORDER BY m.van DESC, m.id DESC")
                        .bindMap(grens.waarden())
                        .map(BLOKKADE)
                        .list());
    }

    /** One statement; again with the same key adds nothing. */
    void voegToe(BedrijfId bedrijf, WerknemerId werknemer, NieuweBlokkade nieuw, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO medische_blokkade (bedrijf_id, werknemer_id, consult_id, voor, functie, persoon_id,
                               behalve_id, van, sleutel)
                        VALUES (:bedrijf, :werknemer, :consult, :voor, :functie, :persoon, :behalve, :nu, :sleutel)
                        ON DUPLICATE KEY UPDATE medische_blokkade.id = medische_blokkade.id""")
                .bindMethods(nieuw)
                .bind("bedrijf", bedrijf)
                .bind("werknemer", werknemer)
                .bind("nu", nu)
                .execute());
    }

    /** One statement; {@code false} when it is not his. Again changes nothing. */
    boolean hefOp(BedrijfId bedrijf, WerknemerId werknemer, BlokkadeId id, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE medische_blokkade SET opgeheven_op = COALESCE(opgeheven_op, :nu), id = id
                                WHERE bedrijf_id = :bedrijf AND werknemer_id = :werknemer AND id = :id""")
                        .bind("bedrijf", bedrijf)
                        .bind("werknemer", werknemer)
                        .bind("id", id)
                        .bind("nu", nu)
                        .execute())
                == 1;
    }
}
