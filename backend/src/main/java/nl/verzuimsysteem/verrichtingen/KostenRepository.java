package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Dienst;
import nl.verzuimsysteem.tarieven.Gevonden;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what was delivered in a case, and what is included there. */
@Singleton
class KostenRepository {
    private static final RowMapper<Dienstrij> DIENST = Rij.van(Dienstrij.class);
    private static final RowMapper<Stand> STAND = Rij.van(Stand.class);

    /** The time behind a verrichting, when it is that of the reader. */
    static final String EIGEN_TIJD = """
            LEFT JOIN tijdregel r ON v.bron LIKE 'tijd:%' AND r.id = CAST(SUBSTRING(v.bron, 6) AS UNSIGNED)
                 AND r.gebruiker_id = :wie
            """;

    /** The subscription after that of today. */
    private static final String VOLGEND = """
            LEFT JOIN abonnement tvo ON tvo.id = (
                 SELECT x.id FROM abonnement x
                 WHERE x.bedrijf_id = d.bedrijf_id AND x.geldig_van > :dag ORDER BY x.geldig_van LIMIT 1)
            """;

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    KostenRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /**
     * Every service that is not nameless, with what holds for the company of the case, and each with what was delivered of
     * it and the orders the reader can book time on, one row or more a service; on each row the clock that runs for the
     * reader. No row when the case is out of reach. One statement.
     */
    List<Dienstrij> diensten(Bereik bereik, Vraag vraag) {
        var grens = bereik.voorwaarde(PlekRepository.DOSSIER);
        // The same values in the same order, and so the same parameters.
        var klokgrens = bereik.voorwaarde(
                new Bereik.Kolommen("kd.bedrijf_id", "kd.regio_id", "kw.afdeling_id", "kd.werknemer_id"));
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer,
                               COALESCE(d.teldag, d.eerste_ziektedag) AS zaak_teldag,
                               COALESCE(tab.geldig_tot, tvo.geldig_van) AS wissel_op,
                               CASE WHEN tab.geldig_tot IS NULL OR tab.geldig_tot = tvo.geldig_van THEN tvo.soort END
                                 AS wissel_naar,
                               v.id AS v_id, v.opdracht_id AS v_opdracht, v.datum AS v_datum, v.minuten AS v_minuten,
                               v.aantal AS v_aantal, v.oordeel AS v_oordeel, v.grond AS v_grond,
                               v.abonnement AS v_abonnement, v.week AS v_week, v.teldag AS v_teldag,
                               v.tot_week AS v_tot_week, v.prijs_cent AS v_prijs_cent, v.per AS v_per,
                               v.afspraak AS v_afgesproken, v.bedrag_cent AS v_bedrag_cent, v.tegen_id AS v_neemt_terug,
                               t.id IS NOT NULL AS v_teruggenomen, v.reden AS v_reden,
                               v.vastgelegd_op AS v_vastgelegd_op, v.vastgelegd_door AS v_door,
                               v.factuur_id AS v_factuur, f.nummer AS v_factuurnummer, r.id IS NOT NULL AS v_eigen_tijd,
                               kr.id AS k_id, kr.dossier_id AS k_dossier, kr.opdracht_id AS k_opdracht,
                               kr.begonnen_op AS k_begonnen_op,
                               CONCAT_WS(' ', kw.voornaam, kw.tussenvoegsel, kw.achternaam) AS k_werknemer,
                               o.id AS o_id, REPLACE(ot.naam, '{arbodienst}', :arbodienst) AS o_naam,
                        """ + Tariefregel.KOLOMMEN + """
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN dienst dn ON dn.naamloos = 0
                        LEFT JOIN (
                             SELECT x.dienst_code, x.id AS verrichting, NULL AS opdracht
                             FROM dossier z JOIN verrichting x ON x.bedrijf_id = z.bedrijf_id AND x.dossier_id = z.id
                             WHERE z.id = :dossier
                             UNION ALL
                             SELECT xt.dienst_code, NULL, x.id
                             FROM dossier z
                             JOIN opdracht x ON x.bedrijf_id = z.bedrijf_id AND x.dossier_id = z.id
                             JOIN opdrachttype xt ON xt.id = x.opdrachttype_id
                             WHERE z.id = :dossier AND x.per = 'UUR' AND xt.dienst_code = :tijddienst
                               AND x.status NOT IN ('INGETROKKEN', 'TERUGGESTUURD')) deel ON deel.dienst_code = dn.code
                        LEFT JOIN verrichting v ON v.bedrijf_id = d.bedrijf_id AND v.id = deel.verrichting
                        LEFT JOIN (opdracht o JOIN opdrachttype ot ON ot.id = o.opdrachttype_id)
                          ON o.bedrijf_id = d.bedrijf_id AND o.id = deel.opdracht
                        LEFT JOIN tijdregel kr ON kr.gebruiker_id = :wie AND kr.loopt = 1 AND :tijddienst IS NOT NULL
                        LEFT JOIN (dossier kd
                             JOIN werknemer kw ON kw.bedrijf_id = kd.bedrijf_id AND kw.id = kd.werknemer_id)
                          ON kd.bedrijf_id = kr.bedrijf_id AND kd.id = kr.dossier_id AND\s""" + klokgrens.sql() + """

                        LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                        LEFT JOIN factuur f ON f.bedrijf_id = v.bedrijf_id AND f.id = v.factuur_id
                        """ + EIGEN_TIJD
                                + Tariefregel.verbinding("d.bedrijf_id", "dn.code") + VOLGEND
                                + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql()
                                + " ORDER BY dn.volgorde, dn.code, v.id")
                        .bindMethods(vraag)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(DIENST)
                        .list());
    }

    /** One verrichting of a company in reach. One statement. */
    Optional<Stand> stand(Bereik bereik, VerrichtingId id, @Nullable GebruikerId wie) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.id, v.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, v.tegen_id AS neemt_terug,
                               t.id AS tegen, v.factuur_id IS NOT NULL AS op_factuur, r.id IS NOT NULL AS eigen_tijd,
                               dn.naamloos
                        FROM verrichting v
                        JOIN dienst dn ON dn.code = v.dienst_code
                        LEFT JOIN dossier d ON d.bedrijf_id = v.bedrijf_id AND d.id = v.dossier_id
                        LEFT JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                        """ + EIGEN_TIJD + "WHERE v.id = :id AND " + grens.sql())
                .bind("id", id)
                .bind("wie", wie)
                .bindMap(grens.waarden())
                .map(STAND)
                .findOne());
    }

    /**
     * What is asked for. Public, because the query reads its parts.
     *
     * @param wie whose clock, and whose own time
     * @param tijddienst the service his time is of; {@code null} for who books none
     */
    public record Vraag(
            DossierId dossier,
            LocalDate dag,
            @Nullable GebruikerId wie,
            @Nullable String tijddienst) {}

    /**
     * A service with what holds for it today.
     *
     * @param regel something that was delivered of it; {@code null} when nothing was, and beside an order
     * @param klok the clock that runs for the reader
     * @param opdracht an order he can book his time on
     */
    record Dienstrij(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            LocalDate zaakTeldag,
            @Nullable LocalDate wisselOp,
            Abonnement.@Nullable Soort wisselNaar,
            @Nested Tariefregel tarief,
            @Nested("v") @Nullable Regel regel,
            @Nested("k") @Nullable Klokrij klok,
            @Nested("o") @Nullable Keuzerij opdracht) {

        List<Tijdwerk.Opdrachtkeuze> keuze() {
            return opdracht == null ? List.of() : List.of(new Tijdwerk.Opdrachtkeuze(opdracht.id(), opdracht.naam()));
        }

        Meter.@Nullable Wissel wissel() {
            return wisselOp == null ? null : new Meter.Wissel(wisselOp, wisselNaar);
        }

        Gevonden gevonden() {
            return tarief.gevonden().orElseThrow();
        }

        Stream<Verrichting> verrichting(Actor lezer) {
            return Stream.ofNullable(regel)
                    .map(een -> een.voor(lezer, gevonden().dienst()));
        }
    }

    /** The clock of the reader. Public, because the mapper of rows makes it as a part of another record. */
    public record Klokrij(
            @PropagateNull TijdregelId id,
            DossierId dossier,
            String werknemer,
            @Nullable OpdrachtId opdracht,
            Instant begonnenOp) {
        Klok alsKlok() {
            return new Klok(id, dossier, werknemer.isEmpty() ? null : werknemer, opdracht, begonnenOp);
        }
    }

    /** An order that is paid by the hour. Public, because the mapper of rows makes it as a part of another record. */
    public record Keuzerij(@PropagateNull OpdrachtId id, String naam) {}

    /** What an act must know of a verrichting. */
    record Stand(
            VerrichtingId id,
            BedrijfId bedrijf,
            @Nullable WerknemerId werknemer,
            @Nullable VerrichtingId neemtTerug,
            @Nullable VerrichtingId tegen,
            boolean opFactuur,
            boolean eigenTijd,
            boolean naamloos) {}

    /** A verrichting as it is stored. Public, because the mapper of rows makes it as a part of another record. */
    public record Regel(
            @PropagateNull VerrichtingId id,
            @Nullable OpdrachtId opdracht,
            LocalDate datum,
            @Nullable Integer minuten,
            int aantal,
            @Nested Prijskolommen oordeel,
            long bedragCent,
            @Nullable VerrichtingId neemtTerug,
            boolean teruggenomen,
            @Nullable String reden,
            Instant vastgelegdOp,
            String door,
            @Nullable Long factuur,
            @Nullable String factuurnummer,
            boolean eigenTijd) {

        Verrichting voor(Actor lezer, Dienst dienst) {
            return new Verrichting(
                    id,
                    dienst.code(),
                    dienst.naam(),
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
                    factuur == null || factuurnummer == null ? null : new Verrichting.Factuur(factuur, factuurnummer),
                    neemtTerug == null && !teruggenomen && Correctierecht.heeft(lezer, eigenTijd, factuur != null));
        }
    }
}
