package nl.verzuimsysteem.testen;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the server does for a query: by which indexes it goes, and how many rows it touches. */
public final class Vraagplan {
    private Vraagplan() {}

    /** How the server will run the query, in lower case. */
    public static String plan(TestProgramma programma, String sql, Map<String, ? extends @Nullable Object> waarden) {
        var explain = programma.database().isMySql() ? "EXPLAIN FORMAT=TREE " : "EXPLAIN ";
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(explain + sql).bindMap(waarden).mapToMap().stream()
                        .map(Map::toString)
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT));
    }

    /** How many rows of tables and indexes the server touches for the query. */
    public static long gelezenRijen(
            TestProgramma programma, String sql, Map<String, ? extends @Nullable Object> waarden) {
        return programma.jdbi().withHandle(handle -> {
            handle.execute("FLUSH STATUS");
            handle.createQuery(sql).bindMap(waarden).mapToMap().list();
            return handle
                    .createQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")
                    .map((rij, context) -> rij.getLong(2))
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        });
    }
}
