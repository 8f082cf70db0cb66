package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Rows of who opened a closed medical file in an emergency. */
@Singleton
class NoodtoegangRepository {
    private static final RowMapper<Noodtoegang> NOODTOEGANG = Rij.van(Noodtoegang.class);
    private static final RowMapper<Inhoud> INHOUD = Rij.van(Inhoud.class);

    private static final String VELDEN = """
            SELECT n.id, n.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, n.gebruiker_id AS gebruiker,
                   g.naam, n.functie, n.genomen_op, n.tot, n.nakijken_voor, n.oordeel, n.nagekeken_op,
                   k.naam AS nagekeken_door, n.reden, n.opmerking, n.werknemer_id,
                   EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik AND f.bedrijf_id = n.bedrijf_id
                     AND f.werknemer_id = n.werknemer_id) AS zelf
            FROM noodtoegang n
            JOIN werknemer w ON w.bedrijf_id = n.bedrijf_id AND w.id = n.werknemer_id
            JOIN bedrijf b ON b.id = n.bedrijf_id
            JOIN gebruiker g ON g.id = n.gebruiker_id
            LEFT JOIN gebruiker k ON k.id = n.nagekeken_door_id
            WHERE\s""";

    private final Jdbi jdbi;

    NoodtoegangRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The werknemer whose file somebody wants, and whether that somebody asked with this key already. One statement. */
    Optional<Stand> stand(Bereik bereik, Lezer lezer, WerknemerId werknemer, String sleutel) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.bedrijf_id AS bedrijf, b.regio_id AS regio, w.id AS werknemer,
                               EXISTS (SELECT 1 FROM gebruiker_functie f WHERE f.gebruiker_id = :ik
                                 AND f.bedrijf_id = w.bedrijf_id AND f.werknemer_id = w.id) AS zelf,
                               (SELECT n.tot FROM noodtoegang n
                                 WHERE n.bedrijf_id = w.bedrijf_id AND n.sleutel = :sleutel) AS bekend
                        FROM werknemer w JOIN bedrijf b ON b.id = w.bedrijf_id
                        WHERE w.id = :werknemer AND\s""" + grens.sql())
                .bind("ik", lezer.ik())
                .bind("sleutel", sleutel)
                .bind("werknemer", werknemer)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** One statement. */
    NoodtoegangId voegToe(
            Stand stand, Lezer lezer, Kenmerk reden, Instant tot, LocalDate nakijkenVoor, String sleutel) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO noodtoegang (bedrijf_id, werknemer_id, gebruiker_id, functie, reden, genomen_op, tot,
                               nakijken_voor, sleutel)
                        VALUES (:bedrijf, :werknemer, :ik, :functie, :reden, :nu, :tot, :nakijkenVoor, :sleutel)""")
                .bind("bedrijf", stand.bedrijf())
                .bind("werknemer", stand.werknemer())
                .bind("ik", lezer.ik())
                .bind("functie", lezer.functie())
                .bind("nu", lezer.nu())
                .bind("reden", reden.toString())
                .bind("tot", tot)
                .bind("nakijkenVoor", nakijkenVoor)
                .bind("sleutel", sleutel)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(NoodtoegangId.class)
                .one());
    }

    /**
     * Where those can be written to who are responsible for consults of the werknemer, or are the bedrijfsartsen of his
     * company. One statement.
     */
    List<Postadres> verantwoordelijken(Bereik bereik, Stand stand, Lezer lezer) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.email FROM gebruiker g
                        WHERE g.actief = 1 AND g.id <> :ik AND g.id IN (
                          SELECT c.onder_id FROM consult c WHERE c.bedrijf_id = :bedrijf AND c.werknemer_id = :werknemer
                          UNION
                          SELECT f.gebruiker_id FROM gebruiker_functie f JOIN bedrijf b ON b.id = :bedrijf
                          WHERE f.functie = 'BEDRIJFSARTS' AND f.geldig_van <= :dag
                            AND (f.geldig_tot IS NULL OR f.geldig_tot > :dag)
                            AND (f.bedrijf_id = b.id OR f.regio_id = b.regio_id) AND\s""" + grens.sql() + ") ORDER BY g.id")
                .bind("bedrijf", stand.bedrijf())
                .bind("werknemer", stand.werknemer())
                .bind("ik", lezer.ik())
                .bind("dag", lezer.dag())
                .bindMap(grens.waarden())
                .mapTo(Postadres.class)
                .list());
    }

    /** What is to be judged, the first to be late first, and what was judged lately. One statement. */
    List<Noodtoegang> lijst(Bereik bereik, Lezer lezer, Instant sinds, int aantal) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(VELDEN
                        + "(n.nagekeken_op IS NULL OR n.nagekeken_op > :sinds) AND " + grens.sql()
                        + " HAVING zelf = 0 ORDER BY n.nagekeken_op IS NOT NULL, n.nakijken_voor, n.id LIMIT :aantal")
                .bind("ik", lezer.ik())
                .bind("sinds", sinds)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .map(NOODTOEGANG)
                .list());
    }

    /** By when each must be judged that was not yet. */
    Startvraag start(Bereik bereik, Lezer lezer) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(Map.of("ik", lezer.ik(), "dag", lezer.dag()));
        return new Startvraag(
                Startreden.NOODTOEGANG, """
                SELECT n.nakijken_voor AS dag, NULL AS moment, n.nakijken_voor < :dag AS laat FROM noodtoegang n
                JOIN werknemer w ON w.bedrijf_id = n.bedrijf_id AND w.id = n.werknemer_id
                JOIN bedrijf b ON b.id = n.bedrijf_id
                WHERE n.nagekeken_op IS NULL AND NOT EXISTS (SELECT 1 FROM gebruiker_functie f
                  WHERE f.gebruiker_id = :ik AND f.bedrijf_id = n.bedrijf_id AND f.werknemer_id = n.werknemer_id)
                  AND\s""" + grens.sql() + " ORDER BY n.nakijken_voor LIMIT :meeste", waarden);
    }

    /** One of them, with where its words lie. One statement. */
    Optional<Gelezen> lees(Bereik bereik, Lezer lezer, NoodtoegangId id) {
        var grens = bereik.voorwaarde(MedischRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        VELDEN + "n.id = :id AND " + grens.sql() + " HAVING zelf = 0")
                .bind("ik", lezer.ik())
                .bind("id", id)
                .bindMap(grens.waarden())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .map((rij, context) -> new Gelezen(NOODTOEGANG.map(rij, context), INHOUD.map(rij, context)))
                .findOne());
    }

    /** One statement; {@code false} when somebody else was first. */
    boolean kijkNa(Noodtoegang nood, Lezer lezer, Noodoordeel oordeel, @Nullable Kenmerk opmerking) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE noodtoegang SET oordeel = :oordeel, opmerking = :opmerking, nagekeken_op = :nu,
                                  nagekeken_door_id = :ik
                                WHERE bedrijf_id = :bedrijf AND id = :id AND nagekeken_op IS NULL AND gebruiker_id <> :ik""")
                        .bind("bedrijf", nood.bedrijf())
                        .bind("id", nood.id())
                        .bind("oordeel", oordeel)
                        .bind("opmerking", opmerking == null ? null : opmerking.toString())
                        .bind("nu", lezer.nu())
                        .bind("ik", lezer.ik())
                        .execute())
                == 1;
    }

    /**
     * Whose file it is.
     *
     * @param zelf whether it is that of the reader
     * @param bekend until when, when it was asked with the same key before
     */
    record Stand(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            boolean zelf,
            @Nullable Instant bekend) {}

    /** Where somebody can be written to. */
    record Postadres(GebruikerId id, String email) {}

    /** Where the words lie. */
    record Inhoud(
            WerknemerId werknemerId,
            Kenmerk reden,
            @Nullable Kenmerk opmerking) {}

    /** One of them with where its words lie. */
    record Gelezen(Noodtoegang noodtoegang, Inhoud inhoud) {}
}
