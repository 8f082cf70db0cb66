package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what was delivered in a case, and what is included there. */
@Singleton
class KostenRepository {
    private static final RowMapper<Dienstrij> DIENST = Rij.van(Dienstrij.class);
    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);
    private static final RowMapper<Stand> STAND = Rij.van(Stand.class);

    /** The time behind a verrichting, when it is that of the reader. */
    private static final String EIGEN_TIJD = """
            LEFT JOIN tijdregel r ON v.bron LIKE 'tijd:%' AND r.id = CAST(SUBSTRING(v.bron, 6) AS UNSIGNED)
                 AND r.gebruiker_id = :wie
            """;

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    KostenRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Every service that is not nameless, with what holds for the company of the case; no row when it is out of reach. */
    List<Dienstrij> diensten(Bereik bereik, DossierId dossier, LocalDate vandaag) {
        var grens = bereik.voorwaarde(PlekRepository.DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer,
                               COALESCE(d.teldag, d.eerste_ziektedag) AS teldag,
                        """ + Tariefregel.KOLOMMEN + """
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN dienst dn ON dn.naamloos = 0
                        """ + Tariefregel.verbinding("d.bedrijf_id", "dn.code")
                                + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql()
                                + " ORDER BY dn.volgorde, dn.code")
                .bind("dossier", dossier)
                .bind("dag", vandaag)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .map(DIENST)
                .list());
    }

    /** What was delivered in a case, newest first. One statement. */
    List<Regel> regels(Bereik bereik, DossierId dossier, @Nullable GebruikerId wie) {
        var grens = bereik.voorwaarde(PlekRepository.DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT v.id, v.dienst_code AS dienst, REPLACE(dn.naam, '{arbodienst}', :arbodienst) AS naam,
                               v.opdracht_id AS opdracht, v.datum, v.minuten, v.aantal, v.oordeel, v.grond, v.abonnement,
                               v.week, v.teldag, v.tot_week, v.prijs_cent, v.per, v.afspraak, v.bedrag_cent,
                               v.tegen_id AS neemt_terug, t.id IS NOT NULL AS teruggenomen, v.reden, v.vastgelegd_op,
                               v.vastgelegd_door AS door, v.factuur_id IS NOT NULL AS op_factuur,
                               r.id IS NOT NULL AS eigen_tijd
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN verrichting v ON v.bedrijf_id = d.bedrijf_id AND v.dossier_id = d.id
                        JOIN dienst dn ON dn.code = v.dienst_code AND dn.naamloos = 0
                        LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                        """ + EIGEN_TIJD + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql()
                                + " ORDER BY v.datum DESC, v.id DESC")
                .bind("dossier", dossier)
                .bind("wie", wie)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .map(REGEL)
                .list());
    }

    /** One verrichting of a company in reach. One statement. */
    Optional<Stand> stand(Bereik bereik, VerrichtingId id, @Nullable GebruikerId wie) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, v.tegen_id AS neemt_terug,
                               t.id AS tegen, v.factuur_id IS NOT NULL AS op_factuur, r.id IS NOT NULL AS eigen_tijd
                        FROM verrichting v
                        LEFT JOIN dossier d ON d.bedrijf_id = v.bedrijf_id AND d.id = v.dossier_id
                        LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                        """ + EIGEN_TIJD + "WHERE v.id = :id AND " + grens.sql())
                .bind("id", id)
                .bind("wie", wie)
                .bindMap(grens.waarden())
                .map(STAND)
                .findOne());
    }

    /** A service with what holds for it today. */
    record Dienstrij(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            LocalDate teldag,
            @Nested Tariefregel tarief) {}

    /** What an act must know of a verrichting. */
    record Stand(
            VerrichtingId id,
            BedrijfId bedrijf,
            @Nullable WerknemerId werknemer,
            @Nullable VerrichtingId neemtTerug,
            @Nullable VerrichtingId tegen,
            boolean opFactuur,
            boolean eigenTijd) {}

    /** A verrichting as it is stored. */
    record Regel(
            VerrichtingId id,
            String dienst,
            String naam,
            @Nullable OpdrachtId opdracht,
            LocalDate datum,
            @Nullable Integer minuten,
            int aantal,
            @Nested Oordeelkolommen oordeel,
            long bedragCent,
            @Nullable VerrichtingId neemtTerug,
            boolean teruggenomen,
            @Nullable String reden,
            Instant vastgelegdOp,
            String door,
            boolean opFactuur,
            boolean eigenTijd) {

        Verrichting voor(Actor lezer) {
            return new Verrichting(
                    id,
                    dienst,
                    naam,
                    opdracht,
                    datum,
                    minuten,
                    aantal,
                    oordeel.prijs(),
                    new Geld(bedragCent),
                    neemtTerug,
                    teruggenomen,
                    reden,
                    vastgelegdOp,
                    door,
                    opFactuur,
                    neemtTerug == null && !teruggenomen && Correctierecht.heeft(lezer, eigenTijd, opFactuur));
        }
    }
}
