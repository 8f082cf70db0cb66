package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.verzuim.Bijvraag;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** Judgements of UWV. */
@Singleton
class OordeelRepository {
    private static final String OORDEEL =
            "o.id, o.vraag, o.aanvrager, o.aangevraagd_op, o.uitslag_op, o.uitkomst, o.moment, o.door, o.versie";
    private static final String ERBIJ =
            " JOIN deskundigenoordeel o ON o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id ";

    /** The judgements of a case. */
    static final Bijvraag<Deskundigenoordeel> VRAAG = new Bijvraag<>(
            List.of("o.aangevraagd_op", "o.uitslag_op"),
            "o.moment",
            List.of("o.id", "o.versie"),
            List.of("o.vraag", "o.aanvrager", "o.door", "o.uitkomst"),
            "JOIN deskundigenoordeel o ON o.bedrijf_id = k.bedrijf_id AND o.dossier_id = k.id",
            Map.of(),
            rij -> new Deskundigenoordeel(
                    new OordeelId(rij.getal(0)),
                    Oordeelvraag.valueOf(rij.woord(0)),
                    Oordeelaanvrager.valueOf(rij.woord(1)),
                    rij.dag(0),
                    rij.misschienDag(1),
                    rij.misschien(3, Oordeeluitkomst.class),
                    rij.moment(),
                    rij.woord(2),
                    Math.toIntExact(rij.getal(1))));

    private final Jdbi jdbi;

    OordeelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One judgement with its case. One statement. */
    Optional<Regel> lees(Bereik bereik, OordeelId oordeel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + OORDEEL + Plek.TABELLEN
                        + ERBIJ + " WHERE o.id = :oordeel AND " + grens.sql())
                .bind("oordeel", oordeel)
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .findOne());
    }

    /** A case, and the judgement that was recorded with this key. One statement. */
    Optional<Stand> stand(Bereik bereik, DossierId dossier, String sleutel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + Plek.VELDEN + """
                        , (SELECT o.id FROM deskundigenoordeel o
                            WHERE o.bedrijf_id = d.bedrijf_id AND o.sleutel = :sleutel) AS bekend
                        """ + Plek.TABELLEN + " WHERE d.id = :dossier AND " + grens.sql())
                .bind("dossier", dossier)
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** One statement; {@code null} when the key was used at the same time. */
    @Nullable
    OordeelId voegToe(Plek plek, NieuwOordeel nieuw, Instant moment, String door) {
        return Eenmalig.voegToe(
                        jdbi,
                        """
                        INSERT INTO deskundigenoordeel (bedrijf_id, dossier_id, vraag, aanvrager, aangevraagd_op,
                               moment, door, sleutel)
                        VALUES (:bedrijf, :dossier, :vraag, :aanvrager, :aangevraagdOp, :moment, :door, :sleutel)""",
                        rij -> rij.bindMethods(nieuw)
                                .bind("bedrijf", plek.bedrijf())
                                .bind("dossier", plek.dossier())
                                .bind("moment", moment)
                                .bind("door", door))
                .map(OordeelId::new)
                .orElse(null);
    }

    /** Records the answer of UWV. One statement; {@code false} when somebody else changed it. */
    boolean zetUitslag(Plek plek, OordeelId oordeel, int versie, LocalDate op, Oordeeluitkomst uitkomst) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE deskundigenoordeel
                                SET uitslag_op = :op, uitkomst = :uitkomst, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie""")
                        .bind("bedrijf", plek.bedrijf())
                        .bind("id", oordeel)
                        .bind("versie", versie)
                        .bind("op", op)
                        .bind("uitkomst", uitkomst)
                        .execute())
                > 0;
    }

    /** A judgement with its case. */
    record Regel(@Nested Plek plek, @Nested Deskundigenoordeel oordeel) {}

    /** What a new judgement is judged by. */
    record Stand(@Nested Plek plek, @Nullable OordeelId bekend) {}
}
