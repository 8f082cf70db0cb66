package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The previews of months as they were computed. One is read as long as no run began or ended since, so that nothing is
 * shown of before.
 */
@Singleton
class VoorbeeldRepository {
    private static final String REGEL = """
            (:maand, :bedrijf#, :regels#, :netto#, :totaal#, :vorige#, :bijzonderheden#)""";

    private static final String NOG_ZO = """
            k.maand = :maand AND NOT EXISTS (
                SELECT 1 FROM factuurrun r
                WHERE r.maand >= k.maand OR r.status <> 'KLAAR' OR r.klaar_op > k.gemaakt_op) AND\s""";

    private final Jdbi jdbi;

    VoorbeeldRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Begins the preview of a month anew, alone until the transaction ends. Three statements. */
    void begin(YearMonth maand, Instant nu, String door) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO factuurvoorbeeld (maand, gemaakt_op, gemaakt_door) VALUES (:maand, :nu, :door)
                            ON DUPLICATE KEY UPDATE gemaakt_op = :nu, gemaakt_door = :door""")
                    .bind("maand", maand.atDay(1))
                    .bind("nu", nu)
                    .bind("door", door)
                    .execute();
            handle.createUpdate("DELETE FROM factuurvoorbeeldregel WHERE maand = :maand")
                    .bind("maand", maand.atDay(1))
                    .execute();
            // Its run can be compared with it for a year.
            handle.createUpdate("DELETE FROM factuurvoorbeeld WHERE maand < :oud")
                    .bind("oud", maand.minusYears(1).atDay(1))
                    .execute();
        });
    }

    /** Adds companies. One statement. */
    void voegToe(YearMonth maand, List<Conceptfactuur> concepten) {
        var sql = IntStream.range(0, concepten.size())
                .mapToObj(nummer -> REGEL.replace("#", Integer.toString(nummer)))
                .collect(Collectors.joining(", ", """
                        INSERT INTO factuurvoorbeeldregel (maand, bedrijf_id, regels, netto_cent, totaal_cent, vorige_cent,
                               bijzonderheden)
                        VALUES\s""", ""));
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate(sql).bind("maand", maand.atDay(1));
            for (var nummer = 0; nummer < concepten.size(); nummer++) {
                var concept = concepten.get(nummer);
                var vorige = concept.vorigeMaand();
                opdracht.bind("bedrijf" + nummer, concept.klant().bedrijf())
                        .bind("regels" + nummer, concept.regels().size())
                        .bind("netto" + nummer, concept.bedragen().netto().cent())
                        .bind("totaal" + nummer, concept.bedragen().totaal().cent())
                        .bind("vorige" + nummer, vorige == null ? null : vorige.cent())
                        .bind("bijzonderheden" + nummer, naarTekst(concept.bijzonderheden()));
            }
            opdracht.execute();
        });
    }

    /** The sums of a preview; empty when there is none that still holds. One statement. */
    Optional<Voorbeeld> lees(Bereik bereik, YearMonth maand) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        var delen = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT k.gemaakt_op, k.gemaakt_door, v.bijzonderheden, COUNT(v.bedrijf_id) AS bedrijven,
                               COALESCE(SUM(CASE WHEN v.regels > 0 THEN 1 ELSE 0 END), 0) AS facturen,
                               COALESCE(SUM(v.netto_cent), 0) AS netto_cent, COALESCE(SUM(v.totaal_cent), 0) AS totaal_cent
                        FROM factuurvoorbeeld k LEFT JOIN factuurvoorbeeldregel v ON v.maand = k.maand
                        WHERE\s""" + NOG_ZO + grens.sql() + " GROUP BY k.gemaakt_op, k.gemaakt_door, v.bijzonderheden")
                .bind("maand", maand.atDay(1))
                .bindMap(grens.waarden())
                .mapTo(Deel.class)
                .list());
        return delen.isEmpty() ? Optional.empty() : Optional.of(samen(maand, delen));
    }

    /** Companies of a preview that still holds, by key. One statement. */
    List<Voorbeeldregel> regels(
            Bereik bereik, YearMonth maand, @Nullable Bijzonderheid bijzonderheid, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        var welke = bijzonderheid == null ? "v.regels > 0" : "FIND_IN_SET(:bijzonderheid, v.bijzonderheden) > 0";
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.naam, v.regels, v.netto_cent, v.totaal_cent, v.vorige_cent,
                               v.bijzonderheden
                        FROM factuurvoorbeeld k
                        JOIN factuurvoorbeeldregel v ON v.maand = k.maand
                        JOIN bedrijf b ON b.id = v.bedrijf_id
                        WHERE\s""" + NOG_ZO + grens.sql() + " AND " + welke
                                + " ORDER BY v.bedrijf_id LIMIT :aantal OFFSET :vanaf")
                        .bind("maand", maand.atDay(1))
                        .bindMap(grens.waarden())
                        .bindMap(bijzonderheid == null ? Map.of() : Map.of("bijzonderheid", bijzonderheid.name()))
                        .bind("aantal", uitsnede.metEenMeer())
                        .bind("vanaf", uitsnede.vanaf())
                        .mapTo(Regelrij.class)
                        .list())
                .stream()
                .map(Regelrij::regel)
                .toList();
    }

    /**
     * Companies of which the invoice is not what the last preview before the run showed, as far as the run is, by key;
     * none when there was no preview. One statement.
     */
    List<Verschil> verschillen(Bereik bereik, FactuurrunId run, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, b.naam, v.totaal_cent AS voorbeeld, f.totaal_cent AS factuur
                        FROM factuurrun r
                        JOIN factuurvoorbeeld k ON k.maand = r.maand
                        JOIN bedrijf b ON b.id <= r.tot_bedrijf
                        LEFT JOIN factuurvoorbeeldregel v ON v.maand = r.maand AND v.bedrijf_id = b.id AND v.regels > 0
                        LEFT JOIN factuur f ON f.run_id = r.id AND f.bedrijf_id = b.id
                        WHERE r.id = :run AND NOT (v.totaal_cent <=> f.totaal_cent) AND\s""" + grens.sql() + " ORDER BY b.id LIMIT :aantal OFFSET :vanaf")
                                .bind("run", run)
                                .bindMap(grens.waarden())
                                .bind("aantal", uitsnede.metEenMeer())
                                .bind("vanaf", uitsnede.vanaf())
                                .mapTo(Verschilrij.class)
                                .list())
                .stream()
                .map(Verschilrij::verschil)
                .toList();
    }

    private static Voorbeeld samen(YearMonth maand, List<Deel> delen) {
        var bijzonderheden = new EnumMap<Bijzonderheid, Integer>(Bijzonderheid.class);
        delen.forEach(deel -> vanTekst(deel.bijzonderheden())
                .forEach(een -> bijzonderheden.merge(een, deel.bedrijven(), Integer::sum)));
        var netto = new Geld(delen.stream().mapToLong(Deel::nettoCent).sum());
        var totaal = new Geld(delen.stream().mapToLong(Deel::totaalCent).sum());
        return new Voorbeeld(
                maand,
                delen.stream().mapToInt(Deel::bedrijven).sum(),
                delen.stream().mapToInt(Deel::facturen).sum(),
                netto,
                totaal.min(netto),
                totaal,
                bijzonderheden,
                delen.getFirst().gemaaktOp(),
                delen.getFirst().gemaaktDoor());
    }

    private static String naarTekst(Set<Bijzonderheid> bijzonderheden) {
        return bijzonderheden.stream().sorted().map(Bijzonderheid::name).collect(Collectors.joining(","));
    }

    private static Stream<Bijzonderheid> vanTekst(@Nullable String tekst) {
        return tekst == null || tekst.isEmpty()
                ? Stream.empty()
                : Arrays.stream(tekst.split(",")).map(Bijzonderheid::valueOf);
    }

    /** The companies of a preview with the same oddities, together. */
    record Deel(
            Instant gemaaktOp,
            String gemaaktDoor,
            @Nullable String bijzonderheden,
            int bedrijven,
            int facturen,
            long nettoCent,
            long totaalCent) {}

    /** A company as it is read. */
    record Regelrij(
            BedrijfId bedrijf,
            String naam,
            int regels,
            long nettoCent,
            long totaalCent,
            @Nullable Long vorigeCent,
            String bijzonderheden) {
        Voorbeeldregel regel() {
            return new Voorbeeldregel(
                    bedrijf,
                    naam,
                    regels,
                    new Geld(nettoCent),
                    new Geld(totaalCent),
                    vorigeCent == null ? null : new Geld(vorigeCent),
                    vanTekst(bijzonderheden).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** A difference as it is read. */
    record Verschilrij(
            BedrijfId bedrijf,
            String naam,
            @Nullable Long voorbeeld,
            @Nullable Long factuur) {
        Verschil verschil() {
            return new Verschil(
                    bedrijf,
                    naam,
                    voorbeeld == null ? null : new Geld(voorbeeld),
                    factuur == null ? null : new Geld(factuur));
        }
    }
}
