package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verlof;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads all that acts on the spells of one employee are judged by. However much that is, it is one statement. */
@Singleton
class BeeldRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");

    /** Rows of different kinds, by the first column; the columns are those of {@link Rij}. */
    private static final String SQL = """
            WITH wie AS (
              SELECT w.id, w.bedrijf_id, b.regio_id, b.beeindigd_op, w.in_dienst, w.uit_dienst, w.contracturen,
                     CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam
              FROM werknemer w
              JOIN bedrijf b ON b.id = w.bedrijf_id
              WHERE %s),
            zaak AS (
              SELECT d.* FROM wie JOIN dossier d ON d.bedrijf_id = wie.bedrijf_id AND d.werknemer_id = wie.id)
            SELECT 'WERKNEMER' AS soort, wie.id, wie.bedrijf_id AS a, wie.regio_id AS b, wie.in_dienst AS van,
                   wie.uit_dienst AS tot, wie.beeindigd_op AS dag, wie.naam AS tekst, NULL AS woord,
                   wie.contracturen AS uren, NULL AS moment, NULL AS inhoud
            FROM wie
            UNION ALL
            SELECT 'ZAAK', z.id, z.versie, z.opgegaan_in, z.eerste_ziektedag, z.hersteld_op, z.verwachte_terugkeer,
                   z.telefoon, z.vervallen, IF(z.vervallen IS NULL AND z.hersteld_op IS NULL, 1, NULL), NULL,
                   (SELECT 'JA' FROM opdracht o
                     WHERE o.bedrijf_id = z.bedrijf_id AND o.dossier_id = z.id AND o.loopt = 1 LIMIT 1)
            FROM zaak z
            UNION ALL
            SELECT 'PERIODE', p.id, p.dossier_id, NULL, p.van, p.tot, NULL, p.sleutel, NULL, NULL, NULL, NULL
            FROM zaak z JOIN verzuimperiode p ON p.bedrijf_id = z.bedrijf_id AND p.dossier_id = z.id
            UNION ALL
            SELECT 'DEEL', v.percentage, v.dossier_id, v.arbeidstherapie, v.vanaf, NULL, NULL, NULL, NULL, v.uren,
                   NULL, NULL
            FROM zaak z JOIN verzuimverloop v ON v.bedrijf_id = z.bedrijf_id AND v.dossier_id = z.id
            UNION ALL
            SELECT 'VERLOF', l.id, NULL, NULL, l.van, l.tot, NULL, l.door, l.oorzaak, NULL, l.moment, NULL
            FROM wie JOIN verlof l ON l.bedrijf_id = wie.bedrijf_id AND l.werknemer_id = wie.id
            UNION ALL
            (SELECT 'LAATSTE', g.id, g.dossier_id, NULL, g.datum, NULL, NULL, NULL, g.soort, NULL, g.moment, g.voor
             FROM zaak z JOIN gebeurtenis g ON g.bedrijf_id = z.bedrijf_id AND g.dossier_id = z.id
             WHERE g.voor IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM gebeurtenis t WHERE t.bedrijf_id = g.bedrijf_id AND t.terug_van = g.id)
             ORDER BY g.id DESC LIMIT 1)
            UNION ALL
            SELECT 'GEMELD', g.id, g.dossier_id, NULL, NULL, NULL, NULL,
                   JSON_UNQUOTE(JSON_EXTRACT(g.voor, '$.wat')), NULL, NULL, NULL, NULL
            FROM zaak z JOIN gebeurtenis g ON g.bedrijf_id = z.bedrijf_id AND g.dossier_id = z.id
            WHERE g.soort IN ('ZIEK_GEMELD', 'OPNIEUW_ZIEK') AND g.voor IS NOT NULL
            UNION ALL
            SELECT 'GESLOTEN', z.id, NULL, NULL, NULL, NULL, NULL, NULL, z.sluitreden, NULL, NULL, NULL
            FROM zaak z WHERE z.sluitreden IS NOT NULL""";

    private final Jdbi jdbi;

    BeeldRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of the employee whose case this is; empty when it lies outside the scope. */
    Optional<Verzuimstand> van(Bereik bereik, DossierId dossier) {
        return lees(
                bereik,
                "w.id = (SELECT x.werknemer_id FROM dossier x WHERE x.id = :dossier)",
                vraag -> vraag.bind("dossier", dossier));
    }

    Optional<Verzuimstand> van(Bereik bereik, WerknemerId werknemer) {
        return lees(bereik, "w.id = :werknemer", vraag -> vraag.bind("werknemer", werknemer));
    }

    /**
     * Of an employee of one company.
     *
     * @param wie his key, or else his number
     */
    Optional<Verzuimstand> van(Bereik bereik, BedrijfId bedrijf, @Nullable WerknemerId wie, String nummer) {
        return lees(
                bereik,
                "w.bedrijf_id = :bedrijf AND " + (wie == null ? "w.personeelsnummer = :wie" : "w.id = :wie"),
                vraag -> wie == null
                        ? vraag.bind("bedrijf", bedrijf).bind("wie", nummer)
                        : vraag.bind("bedrijf", bedrijf).bind("wie", wie));
    }

    private Optional<Verzuimstand> lees(Bereik bereik, String waar, UnaryOperator<Query> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var rijen =
                jdbi.withHandle(handle -> waarden.apply(handle.createQuery(SQL.formatted(waar + " AND " + grens.sql())))
                        .bindMap(grens.waarden())
                        .mapTo(Rij.class)
                        .list());
        return rijen.stream()
                .filter(rij -> rij.soort() == Soort.WERKNEMER)
                .findFirst()
                .map(wie -> samen(wie, rijen));
    }

    private static Verzuimstand samen(Rij wie, List<Rij> rijen) {
        return new Verzuimstand(
                new WerknemerId(wie.id),
                new BedrijfId(getal(wie.a)),
                new RegioId(getal(wie.b)),
                wie.dag,
                Objects.requireNonNull(wie.tekst),
                wie.van,
                wie.tot,
                wie.uren,
                new Verzuimbeeld(
                        van(rijen, Soort.ZAAK, Rij::zaak),
                        van(rijen, Soort.PERIODE, Rij::periode),
                        van(rijen, Soort.DEEL, Rij::deel),
                        van(rijen, Soort.VERLOF, Rij::vrij)),
                van(rijen, Soort.LAATSTE, Rij::laatste).stream().findFirst().orElse(null),
                van(rijen, Soort.GEMELD, Rij::gemeld),
                rijen.stream()
                        .filter(rij -> rij.soort == Soort.GESLOTEN)
                        .collect(Collectors.toMap(
                                Rij::id, rij -> Sluitreden.valueOf(Objects.requireNonNull(rij.woord)))));
    }

    private static <T> List<T> van(List<Rij> rijen, Soort soort, Function<Rij, T> lees) {
        return rijen.stream().filter(rij -> rij.soort == soort).map(lees).toList();
    }

    private static long getal(@Nullable Long waarde) {
        return Objects.requireNonNull(waarde);
    }

    enum Soort {
        WERKNEMER,
        ZAAK,
        PERIODE,
        DEEL,
        VERLOF,
        LAATSTE,
        GEMELD,
        GESLOTEN
    }

    /** A row of one of the kinds; what the columns mean differs by kind, as the SQL says. */
    record Rij(
            Soort soort,
            long id,
            @Nullable Long a,
            @Nullable Long b,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate dag,
            @Nullable String tekst,
            @Nullable String woord,
            @Nullable BigDecimal uren,
            @Nullable Instant moment,
            @Nullable String inhoud) {

        private Verzuimbeeld.Zaak zaak() {
            return new Verzuimbeeld.Zaak(
                    id,
                    Math.toIntExact(getal(a)),
                    Objects.requireNonNull(van),
                    tot,
                    uren != null,
                    woord == null ? null : Vervallen.valueOf(woord),
                    b,
                    tekst,
                    dag,
                    inhoud != null,
                    null);
        }

        private Verzuimbeeld.Periode periode() {
            return new Verzuimbeeld.Periode(
                    id, getal(a), Objects.requireNonNull(van), tot, Objects.requireNonNull(tekst));
        }

        private Verzuimbeeld.Deel deel() {
            return new Verzuimbeeld.Deel(
                    getal(a), Objects.requireNonNull(van), Math.toIntExact(id), uren, getal(b) == 1);
        }

        private Verzuimbeeld.Vrij vrij() {
            return new Verzuimbeeld.Vrij(
                    Objects.requireNonNull(van),
                    Objects.requireNonNull(tot),
                    Verlof.Oorzaak.valueOf(Objects.requireNonNull(woord)),
                    Objects.requireNonNull(moment),
                    Objects.requireNonNull(tekst));
        }

        private Verzuimstand.Gemeld gemeld() {
            return new Verzuimstand.Gemeld(new DossierId(getal(a)), Objects.requireNonNull(tekst));
        }

        private Verzuimstand.Laatste laatste() {
            return new Verzuimstand.Laatste(
                    id,
                    new DossierId(getal(a)),
                    Objects.requireNonNull(moment),
                    GebeurtenisSoort.valueOf(Objects.requireNonNull(woord)),
                    van,
                    Objects.requireNonNull(inhoud));
        }
    }
}
