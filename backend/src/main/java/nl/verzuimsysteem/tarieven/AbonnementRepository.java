package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what the subscription of a company includes. */
@Singleton
class AbonnementRepository {
    private static final RowMapper<Inhoudrij> RIJ = Rij.van(Inhoudrij.class);
    private static final String GELDIG =
            "%1$s.geldig_van <= :vandaag AND (%1$s.geldig_tot IS NULL OR %1$s.geldig_tot > :vandaag)";

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    AbonnementRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Every service with until when it is included; empty when the company is out of reach. One statement. */
    List<Inhoudrij> inhoud(Bereik bereik, BedrijfId bedrijf, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT a.soort AS abonnement,
                               CASE WHEN d.naamloos = 1 THEN d.factuurtekst
                                    ELSE REPLACE(d.naam, '{arbodienst}', :arbodienst) END AS dienst,
                               CASE WHEN r.id IS NULL THEN 0 ELSE r.inbegrepen_tot_week END AS tot_week
                        FROM bedrijf b
                        CROSS JOIN dienst d
                        LEFT JOIN abonnement a ON a.bedrijf_id = b.id AND %s
                        LEFT JOIN dienstregel r ON r.dienst_code = d.code AND r.abonnement = a.soort AND %s
                        WHERE b.id = :bedrijf AND %s
                        ORDER BY d.volgorde, d.code""".formatted(GELDIG.formatted("a"), GELDIG.formatted("r"), grens.sql()))
                        .bind("bedrijf", bedrijf)
                        .bind("vandaag", vandaag)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(RIJ)
                        .list());
    }

    /** A service and the subscription. */
    record Inhoudrij(
            Abonnement.@Nullable Soort abonnement,
            String dienst,
            @Nullable Integer totWeek) {}
}
