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
            Map.entry("contactmoment", List.of("c.datum", GEEN, "c.moment", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("pobcontact", List.of("c.datum", GEEN, "c.moment", GEEN, GEEN, GEEN, GEEN)),
            Map.entry(
                    "gebeurtenis",
                    List.of(
                            "IF(" + VERSTUURD + " IS NULL, c.datum, NULL)",
                            "COALESCE(" + VERSTUURD + ", c.moment)",
                            "c.moment",
                            GEEN,
                            GEEN,
                            GEEN,
                            GEEN)),
            Map.entry("opdracht", List.of(GEEN, "c.verstuurd_op", "c.gewijzigd_op", GEEN, GEEN, GEEN, "c.loopt")),
            Map.entry("taak", List.of("c.uiterlijk_op", GEEN, GEEN, "c.soort", GEEN, "c.bron", "c.loopt")),
            Map.entry(
                    "dossierstap",
                    List.of(
                            "c.datum",
                            "c.moment",
                            "c.moment",
                            "c.soort",
                            "c.volgnummer",
                            "IF(c.datum IS NULL, NULL, 'GEDAAN')",
                            GEEN)),
            Map.entry("loonmaatregel", List.of("c.van", GEEN, "c.moment", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("deskundigenoordeel", List.of("c.aangevraagd_op", GEEN, "c.moment", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("verlenging", List.of("c.van", "c.moment", "c.moment", "c.soort", GEEN, GEEN, GEEN)),
            Map.entry(
                    "verrichting",
                    List.of(
                            "IF(" + VERSTUURD + " IS NULL, c.datum, NULL)",
                            VERSTUURD,
                            "c.vastgelegd_op",
                            GEEN,
                            GEEN,
                            GEEN,
                            GEEN)),
            Map.entry(
                    "tijdregel",
                    List.of(
                            GEEN,
                            "COALESCE(" + VERSTUURD + ", c.begonnen_op)",
                            "c.begonnen_op",
                            GEEN,
                            GEEN,
                            GEEN,
                            GEEN)),
            // An appointment for an order stays with it; another is of the day on which it is.
            Map.entry(
                    "afspraak",
                    List.of(GEEN, "COALESCE(" + VERSTUURD + ", c.begin)", "c.gepland_op", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("terugkoppeling", List.of("c.dag", GEEN, "c.gegeven_op", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("selekt", List.of("c.eerste_dag", GEEN, GEEN, GEEN, GEEN, GEEN, GEEN)),
            Map.entry("agendapunt", List.of("c.dag", GEEN, "c.behandeld_op", GEEN, GEEN, GEEN, GEEN)),
            Map.entry("spreekuurverzoek", List.of(GEEN, "c.gevraagd_op", "c.gevraagd_op", GEEN, GEEN, GEEN, GEEN)),
            Map.entry(
                    "consult",
                    List.of(
                            "IF(" + VAN_AFSPRAAK + " IS NULL, c.dag, NULL)",
                            VAN_AFSPRAAK,
                            "c.begonnen_op",
                            GEEN,
                            GEEN,
                            GEEN,
                            GEEN)));

    private static final String ALLES =
            TABELLEN.keySet().stream().sorted().map(InhoudRepository::vraag).collect(Collectors.joining(" UNION ALL "));

    private final Jdbi jdbi;

    InhoudRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
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
     * Lets rows of one table belong to other cases. One statement.
     *
     * @param perDossier the rows by the case they go to
     */
    void verhuis(BedrijfId bedrijf, String tabel, Map<Long, List<Long>> perDossier) {
        if (!TABELLEN.containsKey(tabel)) {
            throw new IllegalArgumentException("No table of cases: " + tabel);
        }
        var dossiers = List.copyOf(perDossier.keySet());
        var gevallen = IntStream.range(0, dossiers.size())
                .mapToObj(nummer -> "WHEN id IN (<ids%1$d>) THEN :naar%1$d".formatted(nummer))
                .collect(Collectors.joining(" "));
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate("UPDATE " + tabel + " SET dossier_id = CASE " + gevallen
                            + " ELSE dossier_id END WHERE bedrijf_id = :bedrijf AND id IN (<alle>)")
                    .bind("bedrijf", bedrijf)
                    .bindList(
                            "alle",
                            perDossier.values().stream().flatMap(List::stream).toList());
            for (var nummer = 0; nummer < dossiers.size(); nummer++) {
                opdracht.bind("naar" + nummer, dossiers.get(nummer))
                        .bindList("ids" + nummer, perDossier.get(dossiers.get(nummer)));
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
