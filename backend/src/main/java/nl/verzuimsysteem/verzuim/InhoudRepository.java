package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Kalender;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * All rows that hang on a case, of whatever feature, as far as joining and splitting cases needs them: which they are,
 * and to which case they belong. Spells, course and leave are not among them. A test finds a table that is missing here.
 */
@Singleton
class InhoudRepository {
    private static final List<String> KOLOMMEN =
            List.of("datum", "dagmoment", "moment", "soort", "nummer", "bron", "loopt");
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final String GEEN = "NULL";

    private static final String VERSTUURD = """
            (SELECT o.verstuurd_op FROM opdracht o WHERE o.bedrijf_id = c.bedrijf_id AND o.id = c.opdracht_id)""";

    /** A consult goes where its appointment goes. */
    private static final String VAN_AFSPRAAK = """
            (SELECT o.verstuurd_op FROM afspraak a JOIN opdracht o ON o.bedrijf_id = a.bedrijf_id AND o.id = a.opdracht_id
             WHERE a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id)""";

    /**
     * For each table where those columns come from: the legal day a row is of, or else the moment whose day it is, and
     * when it last changed.
     */
    static final Map<String, List<String>> TABELLEN = Map.ofEntries(
            tabel("contactmoment", "c.datum", GEEN, "c.moment"),
            tabel(
                    "gebeurtenis",
                    "IF(" + VERSTUURD + " IS NULL, c.datum, NULL)",
                    "COALESCE(" + VERSTUURD + ", c.moment)",
                    "c.moment"),
            tabel("opdracht", GEEN, "c.verstuurd_op", "c.gewijzigd_op", GEEN, GEEN, GEEN, "c.loopt"),
            tabel("taak", "c.uiterlijk_op", GEEN, GEEN, "c.soort", GEEN, "c.bron", "c.loopt"),
            tabel(
                    "dossierstap",
                    "c.datum",
                    "c.moment",
                    "c.moment",
                    "c.soort",
                    "c.volgnummer",
                    "IF(c.datum IS NULL, NULL, 'GEDAAN')",
                    GEEN),
            tabel("loonmaatregel", "c.van", GEEN, "c.moment"),
            tabel("deskundigenoordeel", "c.aangevraagd_op", GEEN, "c.moment"),
            tabel("verlenging", "c.van", "c.moment", "c.moment", "c.soort", GEEN, GEEN, GEEN),
            tabel("verrichting", "IF(" + VERSTUURD + " IS NULL, c.datum, NULL)", VERSTUURD, "c.vastgelegd_op"),
            tabel("tijdregel", GEEN, "COALESCE(" + VERSTUURD + ", c.begonnen_op)", "c.begonnen_op"),
            tabel("afspraak", GEEN, "COALESCE(" + VERSTUURD + ", c.begin)", "c.gepland_op"),
            tabel("consult", "IF(" + VAN_AFSPRAAK + " IS NULL, c.dag, NULL)", VAN_AFSPRAAK, "c.begonnen_op"),
            tabel("spreekuurverzoek", GEEN, "c.gevraagd_op", "c.gevraagd_op"));

    private static final List<String> NAMEN =
            TABELLEN.keySet().stream().sorted().toList();
    private static final String ALLES =
            NAMEN.stream().map(InhoudRepository::vraag).collect(Collectors.joining(" UNION ALL "));

    private final Jdbi jdbi;

    InhoudRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A table of which only the day and the last change are asked. */
    private static Map.Entry<String, List<String>> tabel(String naam, String datum, String dagmoment, String moment) {
        return tabel(naam, datum, dagmoment, moment, GEEN, GEEN, GEEN, GEEN);
    }

    private static Map.Entry<String, List<String>> tabel(String naam, String... bronnen) {
        return Map.entry(naam, List.of(bronnen));
    }

    private static String vraag(String tabel) {
        var bronnen = Objects.requireNonNull(TABELLEN.get(tabel));
        var kolommen = IntStream.range(0, KOLOMMEN.size())
                .mapToObj(nummer -> bronnen.get(nummer) + " AS " + KOLOMMEN.get(nummer))
                .collect(Collectors.joining(", "));
        return "SELECT '" + tabel + "' AS tabel, c.id, c.dossier_id AS dossier, " + kolommen + " FROM k JOIN " + tabel
                + " c ON c.bedrijf_id = k.bedrijf_id AND c.dossier_id = k.id";
    }

    /**
     * One row of a case.
     *
     * @param datum the legal day it is of, where it has one
     * @param dagmoment otherwise the moment it is of: its day is that of the calendar here, not that of the server
     * @param moment when it last changed, where that is known
     * @param nummer of a step
     * @param bron of a taak; of a step whether it was done
     * @param loopt of a taak or order: not empty while it runs
     */
    record Stuk(
            String tabel,
            long id,
            long dossier,
            @Nullable LocalDate datum,
            @Nullable Instant dagmoment,
            @Nullable Instant moment,
            @Nullable String soort,
            @Nullable Integer nummer,
            @Nullable String bron,
            @Nullable Integer loopt) {
        /** The legal day it is of. */
        LocalDate dag() {
            return datum == null
                    ? Kalender.plaatselijk(Objects.requireNonNull(dagmoment)).toLocalDate()
                    : datum;
        }

        boolean is(String naam) {
            return tabel.equals(naam);
        }

        boolean isKlaar() {
            return bron != null;
        }
    }

    /** All that hangs on some cases. One statement. */
    List<Stuk> van(Bereik bereik, Collection<Long> dossiers) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH k AS (
                          SELECT d.id, d.bedrijf_id FROM dossier d
                          JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                          WHERE d.id IN (<dossiers>) AND %s)
                        """.formatted(grens.sql()) + ALLES)
                .bindMap(grens.waarden())
                .bindList("dossiers", List.copyOf(dossiers))
                .mapTo(Stuk.class)
                .list());
    }

    /**
     * A row that goes to another case.
     *
     * @param tabel one of {@link #TABELLEN}
     */
    record Verplaatst(String tabel, long id, long naar) {}

    /**
     * Lets rows of any of these tables belong to other cases: each row is joined to the one table it is of. One statement,
     * or none.
     */
    void verhuis(BedrijfId bedrijf, List<Verplaatst> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        var tabellen = NAMEN.stream()
                .filter(naam -> rijen.stream().anyMatch(rij -> rij.tabel().equals(naam)))
                .toList();
        var lijst = IntStream.range(0, rijen.size())
                .mapToObj("SELECT :tabel%1$d AS tabel, :id%1$d AS id, :naar%1$d AS naar"::formatted)
                .collect(Collectors.joining(" UNION ALL "));
        var koppels = tabellen.stream()
                .map(" LEFT JOIN %1$s ON v.tabel = '%1$s' AND %1$s.bedrijf_id = :bedrijf AND %1$s.id = v.id"::formatted)
                .collect(Collectors.joining());
        var doelen =
                tabellen.stream().map("%1$s.dossier_id = v.naar"::formatted).collect(Collectors.joining(", "));
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate("UPDATE (" + lijst + ") v" + koppels + " SET " + doelen)
                    .bind("bedrijf", bedrijf);
            for (var nummer = 0; nummer < rijen.size(); nummer++) {
                var rij = rijen.get(nummer);
                opdracht.bind("tabel" + nummer, rij.tabel())
                        .bind("id" + nummer, rij.id())
                        .bind("naar" + nummer, rij.naar());
            }
            opdracht.execute();
        });
    }

    /**
     * A taak in a case, under the cause it has there; or a step, under its number.
     *
     * @param naam the cause, or the number
     */
    record Plaatsing(long id, long dossier, Object naam) {}

    /** Places taken in the order given: what makes room comes first. One statement, or none. */
    void zetTaken(BedrijfId bedrijf, List<Plaatsing> taken) {
        plaats(bedrijf, "taak", "bron", taken);
    }

    /** Places steps whose numbers were freed. One statement, or none. */
    void zetStappen(BedrijfId bedrijf, List<Plaatsing> stappen) {
        plaats(bedrijf, "dossierstap", "volgnummer", stappen);
    }

    private void plaats(BedrijfId bedrijf, String tabel, String kolom, List<Plaatsing> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate(
                            "UPDATE " + tabel + " SET dossier_id = " + perRij("dossier", rijen) + ", "
                                    + kolom + " = " + perRij("naam", rijen)
                                    + " WHERE bedrijf_id = :bedrijf AND id IN (<ids>) ORDER BY FIELD(id, <ids>)")
                    .bind("bedrijf", bedrijf)
                    .bindList("ids", rijen.stream().map(Plaatsing::id).toList());
            for (var nummer = 0; nummer < rijen.size(); nummer++) {
                var rij = rijen.get(nummer);
                opdracht.bind("id" + nummer, rij.id())
                        .bind("dossier" + nummer, rij.dossier())
                        .bind("naam" + nummer, rij.naam());
            }
            opdracht.execute();
        });
    }

    private static String perRij(String waarde, List<Plaatsing> rijen) {
        return IntStream.range(0, rijen.size())
                .mapToObj(nummer -> "WHEN :id" + nummer + " THEN :" + waarde + nummer)
                .collect(Collectors.joining(" ", "CASE id ", " END"));
    }

    /** Takes steps out of the way of each other, before they get their numbers. One statement. */
    void maakNummersVrij(BedrijfId bedrijf, Collection<Long> stappen) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dossierstap SET volgnummer = 1000000 + id % 1000000000
                        WHERE bedrijf_id = :bedrijf AND id IN (<stappen>)""")
                .bind("bedrijf", bedrijf)
                .bindList("stappen", List.copyOf(stappen))
                .execute());
    }
}
