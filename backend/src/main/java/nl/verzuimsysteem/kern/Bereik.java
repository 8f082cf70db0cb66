package nl.verzuimsysteem.kern;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far a function reaches: which rows its holder can see at all. Every read of tenant-owned rows takes one and makes
 * it part of its SQL, so that a row outside it does not exist for the reader.
 */
public sealed interface Bereik {

    /**
     * Whole companies: a verzuimcoördinator, a gebruikersbeheerder.
     *
     * @param zelf the employees this person is or was, whose cases he never sees through a function of the employer
     */
    record Bedrijven(Set<BedrijfId> bedrijven, Set<WerknemerId> zelf) implements Bereik {
        public Bedrijven {
            bedrijven = Set.copyOf(bedrijven);
            zelf = Set.copyOf(zelf);
        }
    }

    /**
     * Some departments of one company, with every department that lies below them: a leidinggevende. A department that is
     * added below one of them is in reach at once.
     *
     * @param zelf the employees this person is or was, whose cases he never sees through a function of the employer
     */
    record Afdelingen(BedrijfId bedrijf, Set<AfdelingId> afdelingen, Set<WerknemerId> zelf) implements Bereik {
        public Afdelingen {
            afdelingen = Set.copyOf(afdelingen);
            zelf = Set.copyOf(zelf);
        }
    }

    /** The companies of some regio's, and companies this person is assigned to by name: a regional team. */
    record Regios(Set<RegioId> regios, Set<BedrijfId> toegewezen) implements Bereik {
        public Regios {
            regios = Set.copyOf(regios);
            toegewezen = Set.copyOf(toegewezen);
        }
    }

    /** Only himself: a werknemer. */
    record Eigen(BedrijfId bedrijf, WerknemerId werknemer) implements Bereik {}

    /** Everything: background work and the application's own keeper, never somebody who reads cases. */
    record Alles() implements Bereik {}

    /**
     * The condition on the rows of a query.
     *
     * @param kolommen how the query calls the columns that bound a scope; a column the query does not have is {@code
     *     null}, and a scope that needs it then reaches no row
     */
    default Voorwaarde voorwaarde(Kolommen kolommen) {
        var bouwer = new Bouwer();
        var sql = switch (this) {
            case Bedrijven b ->
                bouwer.en(bouwer.in(kolommen.bedrijf(), b.bedrijven()), bouwer.niet(kolommen.werknemer(), b.zelf()));
            case Afdelingen a ->
                bouwer.en(
                        bouwer.in(kolommen.bedrijf(), Set.of(a.bedrijf())),
                        bouwer.en(
                                bouwer.onder(kolommen.afdeling(), a.bedrijf(), a.afdelingen()),
                                bouwer.niet(kolommen.werknemer(), a.zelf())));
            case Regios r ->
                r.toegewezen().isEmpty()
                        ? bouwer.in(kolommen.regio(), r.regios())
                        : "(" + bouwer.in(kolommen.regio(), r.regios()) + " OR "
                                + bouwer.in(kolommen.bedrijf(), r.toegewezen()) + ")";
            case Eigen e ->
                bouwer.en(
                        bouwer.in(kolommen.bedrijf(), Set.of(e.bedrijf())),
                        bouwer.in(kolommen.werknemer(), Set.of(e.werknemer())));
            case Alles ignored -> "1 = 1";
        };
        return new Voorwaarde(sql, Map.copyOf(bouwer.waarden));
    }

    /**
     * The condition on rows that are companies, or belong to a company as a whole: its name, its team, its list of
     * departments. Here a department reaches the company it lies in.
     *
     * @param bedrijf how the query calls the key of the company, such as {@code b.id}
     * @param regio how it calls the regio of the company
     */
    default Voorwaarde voorBedrijf(String bedrijf, String regio) {
        var heel = switch (this) {
            case Afdelingen a -> new Bedrijven(Set.of(a.bedrijf()), Set.of());
            case Eigen e -> new Bedrijven(Set.of(e.bedrijf()), Set.of());
            case Bedrijven b -> new Bedrijven(b.bedrijven(), Set.of());
            case Regios r -> r;
            case Alles a -> a;
        };
        return heel.voorwaarde(new Kolommen(bedrijf, regio, null, null));
    }

    /**
     * The names a query gives to the columns that bound a scope, such as {@code d.bedrijf_id}.
     *
     * @param afdeling {@code null} when the rows lie in no department
     * @param werknemer {@code null} when the rows belong to no employee
     */
    record Kolommen(
            String bedrijf,
            String regio,
            @Nullable String afdeling,
            @Nullable String werknemer) {}

    /**
     * A piece of SQL for a {@code WHERE}, and the values of its named parameters.
     *
     * @param sql never empty; stands well between other conditions
     */
    record Voorwaarde(String sql, Map<String, Object> waarden) {}

    /** Collects parameters while the condition is written. */
    final class Bouwer {
        private final Map<String, Object> waarden = new LinkedHashMap<>();

        private Bouwer() {}

        private String in(@Nullable String kolom, Collection<? extends Id> ids) {
            return kolom == null || ids.isEmpty() ? "1 = 0" : kolom + " IN " + lijst(ids);
        }

        private @Nullable String niet(@Nullable String kolom, Collection<? extends Id> ids) {
            return kolom == null || ids.isEmpty() ? null : kolom + " NOT IN " + lijst(ids);
        }

        /** UNION, which drops what was found before: departments that lie in a circle must not keep the query going. */
        private String onder(@Nullable String kolom, BedrijfId bedrijf, Collection<AfdelingId> afdelingen) {
            if (kolom == null || afdelingen.isEmpty()) {
                return "1 = 0";
            }
            var in = ":" + onthoud(bedrijf.waarde());
            return kolom + """
                     IN (WITH RECURSIVE onder AS (
                      SELECT id FROM afdeling WHERE bedrijf_id = %s AND id IN %s
                      UNION
                      SELECT lager.id FROM afdeling lager JOIN onder ON lager.bedrijf_id = %s AND lager.boven_id = onder.id)
                    SELECT id FROM onder)""".formatted(in, lijst(afdelingen), in);
        }

        private String lijst(Collection<? extends Id> ids) {
            var namen = new StringJoiner(", ", "(", ")");
            ids.stream().mapToLong(Id::waarde).sorted().forEach(id -> namen.add(":" + onthoud(id)));
            return namen.toString();
        }

        private String onthoud(long id) {
            var naam = "bereik" + waarden.size();
            waarden.put(naam, id);
            return naam;
        }

        private String en(String eerste, @Nullable String tweede) {
            return tweede == null ? eerste : eerste + " AND " + tweede;
        }
    }
}
