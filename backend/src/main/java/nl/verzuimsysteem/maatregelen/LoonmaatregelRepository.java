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

/** Measures about wages, and the people a letter about one is from and to. */
@Singleton
class LoonmaatregelRepository {
    private static final String MAATREGEL =
            "l.id, l.soort, l.reden, l.van, l.tot, l.verteld_op, l.moment, l.door, l.versie";
    private static final String ERBIJ = " JOIN loonmaatregel l ON l.bedrijf_id = d.bedrijf_id AND l.dossier_id = d.id ";

    /** The measures of a case. */
    static final Bijvraag<Loonmaatregel> VRAAG = new Bijvraag<>(
            List.of("l.van", "l.tot", "l.verteld_op"),
            "l.moment",
            List.of("l.id", "l.versie"),
            List.of("l.soort", "l.reden", "l.door"),
            "JOIN loonmaatregel l ON l.bedrijf_id = k.bedrijf_id AND l.dossier_id = k.id",
            Map.of(),
            rij -> new Loonmaatregel(
                    new LoonmaatregelId(rij.getal(0)),
                    LoonmaatregelSoort.valueOf(rij.woord(0)),
                    Loonmaatregelreden.valueOf(rij.woord(1)),
                    rij.dag(0),
                    rij.misschienDag(1),
                    rij.dag(2),
                    rij.moment(),
                    rij.woord(2),
                    Math.toIntExact(rij.getal(1))));

    private final Jdbi jdbi;

    LoonmaatregelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
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
        return Eenmalig.voegToe(
                        jdbi,
                        """
                        INSERT INTO loonmaatregel (bedrijf_id, dossier_id, soort, reden, van, tot, verteld_op, moment,
                               door, sleutel)
                        VALUES (:bedrijf, :dossier, :soort, :reden, :van, :tot, :verteldOp, :moment, :door, :sleutel)""",
                        rij -> rij.bindMethods(nieuw)
                                .bind("bedrijf", plek.bedrijf())
                                .bind("dossier", plek.dossier())
                                .bind("soort", soort)
                                .bind("moment", moment)
                                .bind("door", door))
                .map(LoonmaatregelId::new)
                .orElse(null);
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

    /** A measure with its case. */
    record Regel(@Nested Plek plek, @Nested Loonmaatregel maatregel) {}

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
