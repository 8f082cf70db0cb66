package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Reads appointments, within the transaction of the service that asks. Who reads with the scope of an employer never finds
 * a confidential one.
 */
@Singleton
public class Afspraken {
    private static final RowMapper<Afspraak> AFSPRAAK = Rij.van(Afspraak.class);
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("a.bedrijf_id", "a.regio_id", "w.afdeling_id", "a.werknemer_id");

    private static final String VRAAG = """
            SELECT a.id, a.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, a.regio_id AS regio,
                   a.werknemer_id AS werknemer,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemernaam,
                   a.dossier_id AS dossier, a.vertrouwelijk, a.soort, a.aanleiding, a.professional_id AS professional,
                   g.naam AS professional_naam, a.functie, a.onder_id AS onder, onder.naam AS onder_naam,
                   p.naam AS plaatsnaam, CONCAT(p.straat, ', ', p.postcode, ' ', p.plaats) AS plaatsadres, a.adres,
                   a.begin, a.einde, a.status, a.taal, a.tolk, a.opmerking, a.opdracht_id AS opdracht, a.versie
            FROM afspraak a
            JOIN bedrijf b ON b.id = a.bedrijf_id
            JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
            JOIN gebruiker g ON g.id = a.professional_id
            JOIN gebruiker onder ON onder.id = a.onder_id
            LEFT JOIN spreekuurplaats p ON p.id = a.plaats_id
            """;

    private final Jdbi jdbi;

    Afspraken(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One appointment; empty when it is out of reach. One statement. */
    public Optional<Afspraak> zoek(Bereik bereik, AfspraakId id) {
        return lees(bereik, "a.id = :id", "", Map.of("id", id)).stream().findFirst();
    }

    /** Those of a case, confidential ones never, the last first. One statement. */
    List<Afspraak> vanDossier(Bereik bereik, DossierId dossier) {
        return lees(
                bereik,
                "a.dossier_id = :dossier AND a.vertrouwelijk = 0",
                " ORDER BY a.begin DESC, a.id DESC",
                Map.of("dossier", dossier));
    }

    /** Those of a werknemer that begin at some moment or later, the first first. One statement. */
    List<Afspraak> vanWerknemer(Bereik bereik, WerknemerId werknemer, Instant vanaf) {
        return lees(
                bereik,
                "a.werknemer_id = :werknemer AND a.begin >= :vanaf",
                " ORDER BY a.begin, a.id",
                Map.of("werknemer", werknemer, "vanaf", vanaf));
    }

    /** A page of those that come, confidential ones never, with one row more when there are more. One statement. */
    List<Afspraak> komende(Bereik bereik, Instant nu, Uitsnede uitsnede) {
        return lees(
                bereik,
                "a.loopt = 1 AND a.begin > :nu AND a.vertrouwelijk = 0",
                " ORDER BY a.begin, a.id LIMIT :aantal OFFSET :vanaf",
                Map.of("nu", nu, "aantal", uitsnede.metEenMeer(), "vanaf", uitsnede.vanaf()));
    }

    private List<Afspraak> lees(Bereik bereik, String waar, String volgorde, Map<String, ?> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var open = isWerkgever(bereik) ? " AND a.vertrouwelijk = 0" : "";
        return jdbi.withHandle(
                handle -> handle.createQuery(VRAAG + "WHERE " + waar + open + " AND " + grens.sql() + volgorde)
                        .bindMap(waarden)
                        .bindMap(grens.waarden())
                        .map(AFSPRAAK)
                        .list());
    }

    private static boolean isWerkgever(Bereik bereik) {
        return switch (bereik) {
            case Bereik.Bedrijven ignored -> true;
            case Bereik.Afdelingen ignored -> true;
            case Bereik.Regios ignored -> false;
            case Bereik.Eigen ignored -> false;
            case Bereik.Alles ignored -> false;
        };
    }
}
