package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.verzuim.Bijvraag;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** What moves the end of cases. */
@Singleton
class VerlengingRepository {
    private static final String SQL = "SELECT " + Plek.VELDEN + """
            , v.soort, v.van, v.tot, v.opgelegd_tot, v.bekorting_gevraagd_op, v.bekorting_besluit_op, v.bekorting_toegekend
            """ + Plek.TABELLEN;
    private static final String ERBIJ = " JOIN verlenging v ON v.bedrijf_id = d.bedrijf_id AND v.dossier_id = d.id ";

    /** What moves the end of a case. */
    static final Bijvraag<Verlengingsregel> VRAAG = new Bijvraag<>(
            List.of("v.tot", "v.van", "v.bekorting_gevraagd_op", "v.bekorting_besluit_op"),
            "v.moment",
            List.of("v.id", "v.versie", "v.bekorting_toegekend"),
            List.of("v.soort", "v.door", "v.toelichting"),
            "JOIN verlenging v ON v.bedrijf_id = k.bedrijf_id AND v.dossier_id = k.id",
            Map.of(),
            rij -> {
                var toegekend = rij.misschienGetal(2);
                return new Verlengingsregel(
                        new VerlengingId(rij.getal(0)),
                        Verlenging.Soort.valueOf(rij.woord(0)),
                        rij.misschienDag(1),
                        rij.dag(0),
                        rij.misschienWoord(2),
                        new Bekorting(
                                rij.misschienDag(2), rij.misschienDag(3), toegekend == null ? null : toegekend == 1),
                        rij.moment(),
                        rij.woord(1),
                        Math.toIntExact(rij.getal(1)));
            });

    private final Jdbi jdbi;

    VerlengingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One of them with its case. One statement. */
    Optional<Regel> lees(Bereik bereik, VerlengingId verlenging) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(
                handle -> handle.createQuery(SQL + ERBIJ + " WHERE v.id = :verlenging AND " + grens.sql())
                        .bind("verlenging", verlenging)
                        .bindMap(grens.waarden())
                        .mapTo(Regel.class)
                        .findOne());
    }

    /** One statement; one case has at most one of each kind. */
    void voegToe(
            BedrijfId bedrijf,
            DossierId dossier,
            Verlenging verlenging,
            @Nullable String toelichting,
            Instant moment,
            String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO verlenging (bedrijf_id, dossier_id, soort, van, tot, toelichting, moment, door)
                        VALUES (:bedrijf, :dossier, :soort, :van, :tot, :toelichting, :moment, :door)
                        ON DUPLICATE KEY UPDATE versie = versie""")
                .bindMethods(verlenging)
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .bind("toelichting", toelichting)
                .bind("moment", moment)
                .bind("door", door)
                .execute());
    }

    /**
     * Sets the request to end it sooner, and the end that follows; the end that was set stays known. One statement;
     * {@code false} when somebody else changed it.
     */
    boolean zetBekorting(Plek plek, VerlengingId verlenging, int versie, Bekorting bekorting, LocalDate tot) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE verlenging
                                SET bekorting_gevraagd_op = :gevraagdOp, bekorting_besluit_op = :besluitOp,
                                    bekorting_toegekend = :toegekend,
                                    opgelegd_tot = COALESCE(opgelegd_tot, tot), tot = :tot, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie""")
                        .bindMethods(bekorting)
                        .bind("bedrijf", plek.bedrijf())
                        .bind("id", verlenging)
                        .bind("versie", versie)
                        .bind("tot", tot)
                        .execute())
                > 0;
    }

    /** One statement; {@code false} when somebody else changed it. */
    boolean verwijder(Plek plek, VerlengingId verlenging, int versie) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "DELETE FROM verlenging WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie")
                        .bind("bedrijf", plek.bedrijf())
                        .bind("id", verlenging)
                        .bind("versie", versie)
                        .execute())
                > 0;
    }

    /** Lets the taken of the case follow. One statement. */
    void herbereken(BedrijfId bedrijf, DossierId dossier) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE dossier SET herberekenen = 1 WHERE bedrijf_id = :bedrijf AND id = :dossier")
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .execute());
    }

    /**
     * Something that moves the end of its case.
     *
     * @param opgelegdTot the end as it was set, when a shortening was recorded since
     */
    record Regel(
            @Nested Plek plek,
            Verlenging.Soort soort,
            @Nullable LocalDate van,
            LocalDate tot,
            @Nullable LocalDate opgelegdTot,
            @Nullable LocalDate bekortingGevraagdOp,
            @Nullable LocalDate bekortingBesluitOp,
            @Nullable Boolean bekortingToegekend) {
        /** The end when there would be this shortening. */
        LocalDate einde(Bekorting bekorting) {
            return bekorting.einde(opgelegdTot == null ? tot : opgelegdTot);
        }

        Bekorting bekorting() {
            return new Bekorting(bekortingGevraagdOp, bekortingBesluitOp, bekortingToegekend);
        }
    }
}
