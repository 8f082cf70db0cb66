package nl.verzuimsysteem.uitnodigingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jdbi.v3.core.Jdbi;

/** The links of invitations. Who holds one is known by it, and by nothing else. */
@Singleton
class LinkRepository {
    private final Jdbi jdbi;

    LinkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a link opens: until the appointment begins, wherever it was moved to. One statement. */
    Optional<Link> geldig(Bereik bereik, byte[] hash, Instant nu) {
        var grens = bereik.voorBedrijf("u.bedrijf_id", "u.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer, a.id AS afspraak,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               r.telefoon AS telefoon_regio
                        FROM uitnodiging u
                        JOIN afspraak a ON a.bedrijf_id = u.bedrijf_id AND a.id = u.afspraak_id
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        JOIN regio r ON r.id = a.regio_id
                        WHERE u.token_hash = :hash AND a.begin > :nu AND\s""" + grens.sql())
                .bind("hash", hash)
                .bind("nu", nu)
                .bindMap(grens.waarden())
                .mapTo(Link.class)
                .findOne());
    }

    /** @param naam of the werknemer, for the audit log */
    record Link(BedrijfId bedrijf, WerknemerId werknemer, AfspraakId afspraak, String naam, String telefoonRegio) {}
}
