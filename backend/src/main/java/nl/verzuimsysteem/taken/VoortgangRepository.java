package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * Reads all open cases in the order of what is next. What is next stands with the case; see {@link Volgende}. Who reports
 * to UWV reads beside it the report of the vangnet, in the rows, their order and their numbers.
 */
@Singleton
class VoortgangRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final String WERKNEMER = """
            FROM dossier d JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            WHERE d.loopt = 1 AND d.vervallen IS NULL AND\s""";

    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);

    private final Jdbi jdbi;

    VoortgangRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One page, the latest first, with one row more when the list goes on. One statement.
     *
     * @param vangnet whether the report of the vangnet can be the next step
     */
    List<VoortgangRij> lijst(Bereik bereik, VoortgangFilter filter, LocalDate vandaag, Uitsnede deel, boolean vangnet) {
        var waarden = new HashMap<String, Object>();
        var sql = bladzijde(bereik, filter, vandaag, deel, vangnet, waarden, "");
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(waarden).mapTo(Regel.class).stream()
                .map(regel -> regel.rij(vandaag))
                .toList());
    }

    /** The same, and how many there are in each phase that is not empty. One statement. */
    Overzicht overzicht(Bereik bereik, VoortgangFilter filter, LocalDate vandaag, Uitsnede deel, boolean vangnet) {
        var waarden = new HashMap<String, Object>();
        var geteld = """
                , (SELECT GROUP_CONCAT(CONCAT_WS(':', f.fase, f.aantal, f.te_laat))
                     FROM (%s) f) AS tellingen""".formatted(telling(bereik, filter.bedrijf(), vandaag, vangnet, waarden));
        var sql = bladzijde(bereik, filter, vandaag, deel, vangnet, waarden, geteld);
        var rijen = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(waarden)
                .map((rij, context) -> new Geteld(
                        REGEL.map(rij, context).rij(vandaag),
                        Objects.requireNonNullElse(rij.getString("tellingen"), "")))
                .list());
        return new Overzicht(
                rijen.stream().map(Geteld::rij).toList(),
                rijen.isEmpty() ? List.of() : tellingen(rijen.getFirst().tellingen()));
    }

    private static List<FaseTelling> tellingen(String samen) {
        return Stream.of(samen.split(","))
                .filter(een -> !een.isEmpty())
                .map(een -> een.split(":"))
                .map(delen ->
                        new FaseTelling(Fase.valueOf(delen[0]), Long.parseLong(delen[1]), Long.parseLong(delen[2])))
                .toList();
    }

    /** @param extra a further column, with a comma before it; or nothing */
    private static String bladzijde(
            Bereik bereik,
            VoortgangFilter filter,
            LocalDate vandaag,
            Uitsnede deel,
            boolean vangnet,
            Map<String, Object> waarden,
            String extra) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        waarden.putAll(grens.waarden());
        var waar = WERKNEMER + grens.sql() + voorwaarden(filter, vandaag, vangnet, waarden);
        waarden.put("aantal", deel.metEenMeer());
        waarden.put("vanaf", deel.vanaf());
        waarden.put("tot", deel.vanaf() + deel.metEenMeer());
        return """
                SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                       CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer,
                       COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, w.uit_dienst, %s AS volgende_mijlpaal,
                       %s AS volgende_op, %s AS volgende_functie%s
                FROM (%s) k
                JOIN dossier d ON d.id = k.id
                JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                JOIN bedrijf b ON b.id = d.bedrijf_id
                ORDER BY k.volgende_op, d.id""".formatted(
                        kolom("mijlpaal", vangnet),
                        kolom("op", vangnet),
                        kolom("functie", vangnet),
                        extra,
                        sleutels(Gangen.van(bereik, "d", filter.bedrijf()), waar, kolom("op", vangnet)));
    }

    /** What is next as this reader may know it; of the three the day is there as soon as the others are. */
    private static String kolom(String naam, boolean vangnet) {
        return vangnet ? "COALESCE(d.vangnet_" + naam + ", d.volgende_" + naam + ")" : "d.volgende_" + naam;
    }

    private static String sleutels(List<String> gangen, String waar, String op) {
        if (gangen.size() == 1) {
            return gang(gangen.getFirst(), waar, op) + " LIMIT :aantal OFFSET :vanaf";
        }
        var samen = new StringJoiner(" UNION ALL ");
        gangen.forEach(gang -> samen.add("(" + gang(gang, waar, op) + " LIMIT :tot)"));
        return "SELECT * FROM (" + samen + ") alle ORDER BY volgende_op, id LIMIT :aantal OFFSET :vanaf";
    }

    private static String gang(String gang, String waar, String op) {
        return "SELECT d.id, " + op + " AS volgende_op " + waar + " AND " + gang + " ORDER BY " + op + ", d.id";
    }

    /** How many there are in each phase that is not empty. One statement. */
    List<FaseTelling> tellingen(Bereik bereik, @Nullable BedrijfId bedrijf, LocalDate vandaag, boolean vangnet) {
        var waarden = new HashMap<String, Object>();
        var sql = telling(bereik, bedrijf, vandaag, vangnet, waarden);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(waarden)
                .mapTo(FaseTelling.class)
                .list());
    }

    private static String telling(
            Bereik bereik,
            @Nullable BedrijfId bedrijf,
            LocalDate vandaag,
            boolean vangnet,
            Map<String, Object> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        waarden.putAll(grens.waarden());
        var waar = grens.sql() + voorwaarden(new VoortgangFilter(bedrijf, null, false), vandaag, vangnet, waarden);
        var fase = Fasesql.naam(vandaag, waarden);
        waarden.put("vandaag", vandaag);
        return "SELECT " + fase
                + " AS fase, COUNT(*) AS aantal, COALESCE(SUM(" + kolom("op", vangnet)
                + " < :vandaag), 0) AS te_laat " + WERKNEMER
                + waar + " GROUP BY 1";
    }

    private static String voorwaarden(
            VoortgangFilter filter, LocalDate vandaag, boolean vangnet, Map<String, Object> waarden) {
        var sql = new StringBuilder();
        if (filter.bedrijf() != null) {
            sql.append(" AND d.bedrijf_id = :bedrijf");
            waarden.put("bedrijf", filter.bedrijf());
        }
        if (filter.teLaat()) {
            sql.append(" AND ").append(kolom("op", vangnet)).append(" < :vandaag");
            waarden.put("vandaag", vandaag);
        }
        if (filter.fase() != null) {
            sql.append(" AND ").append(Fasesql.is(filter.fase(), vandaag, waarden));
        }
        return sql.toString();
    }

    /** A row with the numbers it brings along. */
    private record Geteld(VoortgangRij rij, String tellingen) {}

    /** The first page with the numbers of the phases. */
    record Overzicht(List<VoortgangRij> rijen, List<FaseTelling> tellingen) {}

    /** One case as it is read. */
    record Regel(
            DossierId dossier,
            BedrijfId bedrijf,
            String bedrijfsnaam,
            String werknemer,
            LocalDate teldag,
            @Nullable LocalDate uitDienst,
            @Nullable MijlpaalSoort volgendeMijlpaal,
            @Nullable LocalDate volgendeOp,
            @Nullable Functie volgendeFunctie) {

        private VoortgangRij rij(LocalDate vandaag) {
            var op = volgendeMijlpaal == null ? null : volgendeOp;
            return new VoortgangRij(
                    dossier,
                    bedrijf,
                    bedrijfsnaam,
                    werknemer,
                    Fase.van(teldag, uitDienst, vandaag),
                    Verzuimduur.week(teldag, vandaag),
                    volgendeMijlpaal,
                    op,
                    volgendeFunctie,
                    op != null && op.isBefore(vandaag));
        }
    }
}
