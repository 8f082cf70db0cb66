package nl.verzuimsysteem.verzuim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another feature keeps with a case, read in the very statement that reads the facts of it: so a tab that shows both
 * asks the database once. Its rows join {@code k}, the case: {@code k.id}, {@code k.bedrijf_id}, {@code k.werknemer_id}.
 *
 * @param dagen expressions of at most four days; {@link Bijrij} gives them by their place, from 0
 * @param moment an expression of one moment, if any
 * @param getallen expressions of at most seven whole numbers
 * @param woorden expressions of at most six texts
 * @param uit what comes after {@code FROM k}
 * @param waarden of the parameters in it
 * @param lezer makes of a row what the feature calls it
 */
public record Bijvraag<T>(
        List<String> dagen,
        @Nullable String moment,
        List<String> getallen,
        List<String> woorden,
        String uit,
        Map<String, Object> waarden,
        Bijrij.Lezer<T> lezer) {
    static final int DAGEN = 4;
    static final int GETALLEN = 7;
    static final int WOORDEN = 6;

    public Bijvraag {
        dagen = List.copyOf(dagen);
        getallen = List.copyOf(getallen);
        woorden = List.copyOf(woorden);
        waarden = Map.copyOf(waarden);
        if (dagen.size() > DAGEN || getallen.size() > GETALLEN || woorden.size() > WOORDEN) {
            throw new IllegalArgumentException("More columns than there are");
        }
    }

    /** As a part of the statement of {@link FeitenRepository}, its rows known by their kind. */
    String sql(int soort) {
        return Stream.of(
                        Stream.of("k.id", Integer.toString(soort)),
                        aangevuld(dagen, DAGEN),
                        Stream.of(moment == null ? "NULL" : moment),
                        aangevuld(getallen, GETALLEN),
                        aangevuld(woorden, WOORDEN))
                .flatMap(delen -> delen)
                .collect(Collectors.joining(", ", "\nUNION ALL\nSELECT ", "\nFROM k " + uit));
    }

    private static Stream<String> aangevuld(List<String> kolommen, int aantal) {
        return Stream.concat(
                kolommen.stream(), IntStream.range(kolommen.size(), aantal).mapToObj(leeg -> "NULL"));
    }
}
