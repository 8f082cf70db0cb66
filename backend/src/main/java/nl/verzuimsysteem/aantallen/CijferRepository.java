package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The figures that hold. */
@Singleton
class CijferRepository {
    private static final RowMapper<Antwoord> ANTWOORD = Rij.van(Antwoord.class);

    private final Jdbi jdbi;

    CijferRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One figure for each company that gave one in: the real number, else what was said in the year itself, else what was
     * said the year before; of two the newest. One statement; none without companies.
     *
     * @param soort {@code null} for both
     */
    List<Cijfer> cijfers(Bereik bereik, int jaar, @Nullable Cijfersoort soort, Collection<BedrijfId> bedrijven) {
        if (bedrijven.isEmpty()) {
            return List.of();
        }
        var grens = bereik.voorBedrijf("v.bedrijf_id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT k.bedrijf, :jaar AS jaar, k.aantal, k.soort, k.opgegeven_op, k.door
                        FROM (SELECT v.bedrijf_id AS bedrijf, v.opgegeven_op, v.opgegeven_door AS door,
                                     CASE WHEN v.jaar = :jaar THEN v.deze_jaar ELSE v.volgend_jaar END AS aantal,
                                     CASE WHEN v.jaar = :jaar AND v.soort = 'NAJAAR' THEN 'WERKELIJK'
                                          ELSE 'SCHATTING' END AS soort,
                                     ROW_NUMBER() OVER (PARTITION BY v.bedrijf_id
                                       ORDER BY v.jaar = :jaar AND v.soort = 'NAJAAR' DESC, v.jaar = :jaar DESC,
                                                v.opgegeven_op DESC, v.id DESC) AS rang
                              FROM aantalvraag v JOIN bedrijf b ON b.id = v.bedrijf_id
                              WHERE v.bedrijf_id IN (<bedrijven>) AND v.opgegeven_op IS NOT NULL AND %s AND %s) k
                        WHERE k.rang = 1""".formatted(welke(soort), grens.sql()))
                .bindMap(grens.waarden())
                .bindList("bedrijven", bedrijven.stream().map(Id::waarde).toList())
                .bind("jaar", jaar)
                .bind("jaarEerder", jaar - 1)
                .mapTo(Cijfer.class)
                .list());
    }

    /** What a company had answered at a moment to the questions of some years: the last answer to each. One statement. */
    List<Antwoord> antwoorden(Bereik bereik, BedrijfId bedrijf, int vanJaar, int totEnMet, Instant moment) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.soort, v.jaar, o.deze_jaar, o.volgend_jaar, o.moment AS op, o.door
                        FROM aantalvraag v
                        JOIN bedrijf b ON b.id = v.bedrijf_id
                        JOIN opgave o ON o.bedrijf_id = v.bedrijf_id AND o.aantalvraag_id = v.id
                        WHERE v.bedrijf_id = :bedrijf AND v.jaar BETWEEN :van AND :tot
                          AND o.volgnummer = (SELECT MAX(e.volgnummer) FROM opgave e
                            WHERE e.bedrijf_id = v.bedrijf_id AND e.aantalvraag_id = v.id AND e.moment <= :moment)
                          AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .bind("van", vanJaar)
                .bind("tot", totEnMet)
                .bind("moment", moment)
                .map(ANTWOORD)
                .list());
    }

    /** Whether the company is in scope. One statement. */
    boolean bereikt(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT 1 FROM bedrijf b WHERE b.id = :bedrijf AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("bedrijf", bedrijf)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private static String welke(@Nullable Cijfersoort soort) {
        var vooraf = "(v.jaar = :jaarEerder AND v.volgend_jaar IS NOT NULL)";
        return switch (soort) {
            case null -> "(v.jaar = :jaar OR " + vooraf + ")";
            case WERKELIJK -> "v.jaar = :jaar AND v.soort = 'NAJAAR'";
            case SCHATTING -> "((v.jaar = :jaar AND v.soort = 'VOORJAAR') OR " + vooraf + ")";
        };
    }
}
