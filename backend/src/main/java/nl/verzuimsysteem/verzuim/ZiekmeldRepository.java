package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Employees who can be reported sick. */
@Singleton
class ZiekmeldRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");

    private static final String KEUZES = """
            SELECT w.id, w.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                   w.personeelsnummer, a.naam AS afdeling, w.telefoon, d.id AS lopend,
                   (SELECT MAX(p.van) FROM verzuimperiode p WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id)
                       AS ziek_sinds
            FROM werknemer w
            JOIN bedrijf b ON b.id = w.bedrijf_id
            LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
            LEFT JOIN dossier d ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id
             AND d.vervallen IS NULL AND d.hersteld_op IS NULL
            WHERE\s""";

    private final Jdbi jdbi;

    ZiekmeldRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
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
}
