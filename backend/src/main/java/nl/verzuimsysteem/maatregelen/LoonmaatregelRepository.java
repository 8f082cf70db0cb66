package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Measures about wages, and the people a letter about one is from and to. */
@Singleton
class LoonmaatregelRepository {
    private static final String MAATREGEL =
            "l.id, l.soort, l.reden, l.van, l.tot, l.verteld_op, l.moment, l.door, l.versie";
    private static final String ERBIJ = " JOIN loonmaatregel l ON l.bedrijf_id = d.bedrijf_id AND l.dossier_id = d.id ";

    private final Jdbi jdbi;

    LoonmaatregelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A case with its measures, newest first; no row when the case lies outside the scope or is none any more. One statement. */
    List<Regel> vanDossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + MAATREGEL + Plek.TABELLEN
                        + "LEFT" + ERBIJ + " WHERE d.id = :dossier AND" + Plek.GELDIG + grens.sql()
                        + " ORDER BY l.van DESC, l.id DESC")
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .list());
    }

    /** One measure with its case. One statement. */
    Optional<Regel> lees(Bereik bereik, LoonmaatregelId maatregel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + MAATREGEL + Plek.TABELLEN
                        + ERBIJ + " WHERE l.id = :maatregel AND " + grens.sql())
                .bind("maatregel", maatregel)
                .bindMap(grens.waarden())
                .mapTo(Regel.class)
                .findOne());
    }

    /** A measure with the company it is from and the employee it is to. One statement. */
    Optional<Post> post(Bereik bereik, LoonmaatregelId maatregel) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Plek.VELDEN + ", " + MAATREGEL + """
                        , b.naam AS bedrijfsnaam, b.straat, b.postcode, b.plaats, b.telefoon, b.email,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.personeelsnummer
                        """
                        + Plek.TABELLEN + ERBIJ + """
                        JOIN bedrijf b ON b.id = d.bedrijf_id
                        WHERE l.id = :maatregel AND""" + Plek.GELDIG + grens.sql())
                .bind("maatregel", maatregel)
                .bindMap(grens.waarden())
                .mapTo(Post.class)
                .findOne());
    }

    /**
     * A case, the measure that was recorded with this key, and whether another of its kind holds in the same days. One
     * statement.
     */
    Optional<Stand> stand(Bereik bereik, DossierId dossier, NieuweLoonmaatregel nieuw) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        var reden = nieuw.reden();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + Plek.VELDEN + """
                        , (SELECT l.id FROM loonmaatregel l
                            WHERE l.bedrijf_id = d.bedrijf_id AND l.sleutel = :sleutel) AS bekend,
                          EXISTS (SELECT 1 FROM loonmaatregel l
                            WHERE l.bedrijf_id = d.bedrijf_id AND l.dossier_id = d.id AND l.soort = :soort
                              AND (l.tot IS NULL OR l.tot > :van) AND (:tot IS NULL OR l.van < :tot)) AS overlapt
                        """ + Plek.TABELLEN + " WHERE d.id = :dossier AND " + grens.sql())
                .bind("dossier", dossier)
                .bind("sleutel", nieuw.sleutel())
                .bind("soort", reden == null ? null : reden.soort())
                .bind("van", nieuw.van())
                .bind("tot", nieuw.tot())
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** One statement; {@code null} when the key was used at the same time. */
    @Nullable
    LoonmaatregelId voegToe(
            Plek plek, LoonmaatregelSoort soort, NieuweLoonmaatregel nieuw, Instant moment, String door) {
        try {
            return new LoonmaatregelId(jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO loonmaatregel (bedrijf_id, dossier_id, soort, reden, van, tot, verteld_op, moment,
                                   door, sleutel)
                            VALUES (:bedrijf, :dossier, :soort, :reden, :van, :tot, :verteldOp, :moment, :door, :sleutel)""")
                    .bindMethods(nieuw)
                    .bind("bedrijf", plek.bedrijf())
                    .bind("dossier", plek.dossier())
                    .bind("soort", soort)
                    .bind("moment", moment)
                    .bind("door", door)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one()));
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return null;
            }
            throw e;
        }
    }

    /** Lets wages be paid again from a day. One statement; {@code false} when somebody else changed it. */
    boolean beeindig(Plek plek, LoonmaatregelId maatregel, int versie, LocalDate tot) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE loonmaatregel SET tot = :tot, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND versie = :versie""")
                        .bind("bedrijf", plek.bedrijf())
                        .bind("id", maatregel)
                        .bind("versie", versie)
                        .bind("tot", tot)
                        .execute())
                > 0;
    }

    /** A case with one of its measures, or a case without. */
    record Regel(
            @Nested Plek plek,
            @Nullable LoonmaatregelId id,
            @Nullable LoonmaatregelSoort soort,
            @Nullable Loonmaatregelreden reden,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate verteldOp,
            @Nullable Instant moment,
            @Nullable String door,
            @Nullable Integer versie) {
        Optional<Loonmaatregel> maatregel() {
            return id == null
                            || soort == null
                            || reden == null
                            || van == null
                            || verteldOp == null
                            || moment == null
                            || door == null
                            || versie == null
                    ? Optional.empty()
                    : Optional.of(new Loonmaatregel(id, soort, reden, van, tot, verteldOp, moment, door, versie));
        }
    }

    /** What a new measure is judged by. */
    record Stand(@Nested Plek plek, @Nullable LoonmaatregelId bekend, boolean overlapt) {}

    /** A measure, who tells of it and whom. */
    record Post(
            @Nested Plek plek,
            @Nested Loonmaatregel maatregel,
            String bedrijfsnaam,
            String straat,
            String postcode,
            String plaats,
            @Nullable String telefoon,
            @Nullable String email,
            String naam,
            String personeelsnummer) {}
}
