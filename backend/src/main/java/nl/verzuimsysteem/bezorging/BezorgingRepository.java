package nl.verzuimsysteem.bezorging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Mail and SMS that does not arrive. They belong to no company: who has a scope sees none. */
@Singleton
class BezorgingRepository {
    private static final String VAN_NIEMAND = "NULL";

    private final Jdbi jdbi;

    BezorgingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Known since a moment, the last first. One statement. */
    List<Rij> lijst(Bereik bereik, Instant sinds, int hoogstens) {
        var grens = bereik.voorBedrijf(VAN_NIEMAND, VAN_NIEMAND);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT r.moment, r.weg, r.sleutel, r.aan, r.fout FROM (
                          SELECT u.niet_bezorgd_op AS moment, 'MAIL' AS weg, u.sleutel, u.aan, u.laatste_fout AS fout, u.id
                          FROM uitgaand_bericht u WHERE u.niet_bezorgd_op >= :sinds
                          UNION ALL
                          SELECT s.niet_bezorgd_op, 'SMS', s.sleutel, s.nummer, s.laatste_fout, s.id
                          FROM uitgaande_sms s WHERE s.niet_bezorgd_op >= :sinds) r
                        WHERE\s""" + grens.sql() + " ORDER BY r.moment DESC, r.weg, r.id DESC LIMIT :hoogstens")
                .bind("sinds", sinds)
                .bind("hoogstens", hoogstens)
                .bindMap(grens.waarden())
                .mapTo(Rij.class)
                .list());
    }

    /** When each was found not to arrive. */
    Startvraag start(Bereik bereik, Instant sinds) {
        var grens = bereik.voorBedrijf(VAN_NIEMAND, VAN_NIEMAND);
        var waarden = new java.util.HashMap<>(grens.waarden());
        waarden.put("sinds", sinds);
        return new Startvraag(Startreden.NIET_BEZORGD, """
                (SELECT NULL AS dag, u.niet_bezorgd_op AS moment, 0 AS laat FROM uitgaand_bericht u
                 WHERE u.niet_bezorgd_op >= :sinds AND %1$s ORDER BY u.niet_bezorgd_op LIMIT :meeste)
                UNION ALL
                (SELECT NULL, s.niet_bezorgd_op, 0 FROM uitgaande_sms s
                 WHERE s.niet_bezorgd_op >= :sinds AND %1$s ORDER BY s.niet_bezorgd_op LIMIT :meeste)""".formatted(grens.sql()), waarden);
    }

    record Rij(
            Instant moment,
            Onbezorgd.Weg weg,
            String sleutel,
            String aan,
            @Nullable String fout) {

        Onbezorgd onbezorgd() {
            return new Onbezorgd(moment, weg, Berichtsoort.van(sleutel), verhuld(), Reden.van(fout));
        }

        private String verhuld() {
            if (weg == Onbezorgd.Weg.SMS) {
                return "…" + aan.substring(Math.max(0, aan.length() - 2));
            }
            var apenstaart = aan.lastIndexOf('@');
            return apenstaart < 1 ? "…" : aan.charAt(0) + "…" + aan.substring(apenstaart);
        }
    }
}
