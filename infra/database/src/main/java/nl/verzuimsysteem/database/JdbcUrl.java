package nl.verzuimsysteem.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL of MySQL in its parts.
 *
 * @param server everything before the name of the database, such as {@code jdbc:mysql://127.0.0.1:3306}
 * @param database the name of the database, or empty
 * @param parameters what follows the question mark, without user and password
 */
record JdbcUrl(
        String server,
        String database,
        Map<String, String> parameters,
        @Nullable String user,
        @Nullable String password) {

    private static final Pattern PATTERN = Pattern.compile("(jdbc:mysql:[^/]*//[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");

    /** The program's own settings: without the statement cache every read costs three to four times as much. */
    private static final Map<String, String> DEFAULTS = ordered(
            "cachePrepStmts", "true",
            "prepStmtCacheSqlLimit", "4096",
            "prepStmtCacheSize", "500",
            "useServerPrepStmts", "true",
            "useLocalSessionState", "true",
            "readOnlyPropagatesToServer", "false",
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true");

    static JdbcUrl parse(String url) {
        Matcher matcher = PATTERN.matcher(url.strip());
        if (!matcher.matches()) {
            throw new DatabaseStartException("Geen JDBC-URL van MySQL (jdbc:mysql://host:poort/naam): " + url);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        if (matcher.group(3) != null) {
            for (String parameter : matcher.group(3).split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                if (!pair[0].isBlank()) {
                    parameters.put(pair[0], pair.length == 1 ? "" : pair[1]);
                }
            }
        }
        String user = decoded(parameters.remove("user"));
        String password = decoded(parameters.remove("password"));
        String database = matcher.group(2) == null ? "" : matcher.group(2);
        return new JdbcUrl(matcher.group(1), database, parameters, user, password);
    }

    /** A database on this machine, reached without TLS. */
    static JdbcUrl local(String host, int port) {
        return new JdbcUrl(
                "jdbc:mysql://" + host + ":" + port,
                "",
                ordered("sslMode", "DISABLED", "allowPublicKeyRetrieval", "true"),
                null,
                null);
    }

    /** The URL of another database on the same server, with the program's own settings where none are given. */
    String of(String name) {
        Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
        all.putAll(parameters);
        return server + "/" + name
                + all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static @Nullable String decoded(@Nullable String value) {
        return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
