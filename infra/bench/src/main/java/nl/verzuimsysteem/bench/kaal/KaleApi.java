package nl.verzuimsysteem.bench.kaal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Starts Micronaut with {@link KaalLezen} and nothing else: no security, no metrics, and a pool and threads as ours are.
 * Arguments: port, JDBC URL, user, password.
 */
public final class KaleApi {
    /** Only in this environment are the beans of this package there. */
    static final String OMGEVING = "kaal";

    /** Before any class asks for a logger. */
    private static final String LOG = "logback.configurationFile";

    private KaleApi() {}

    public static void main(String... args) throws InterruptedException {
        System.setProperty(LOG, "bench-logback.xml");
        var instellingen = new HashMap<String, Object>(Map.of(
                "micronaut.server.port",
                args[0],
                "micronaut.server.thread-selection",
                "blocking",
                "micronaut.executors.blocking.type",
                "fixed",
                "micronaut.executors.blocking.n-threads",
                10,
                "datasources.default.url",
                args[1],
                "datasources.default.username",
                args[2],
                "datasources.default.password",
                args.length > 3 ? args[3] : "",
                "datasources.default.driver-class-name",
                "com.mysql.cj.jdbc.Driver",
                "datasources.default.maximum-pool-size",
                10,
                "datasources.default.transaction-isolation",
                "TRANSACTION_READ_COMMITTED"));
        // The program's own; as text, since the driver takes nothing else.
        instellingen.putAll(Map.of(
                "datasources.default.data-source-properties.cachePrepStmts", "true",
                "datasources.default.data-source-properties.prepStmtCacheSqlLimit", "4096",
                "datasources.default.data-source-properties.prepStmtCacheSize", "500",
                "datasources.default.data-source-properties.useServerPrepStmts", "true",
                "datasources.default.data-source-properties.useLocalSessionState", "true",
                "datasources.default.data-source-properties.readOnlyPropagatesToServer", "false",
                "datasources.default.data-source-properties.connectionTimeZone", "UTC",
                "datasources.default.data-source-properties.forceConnectionTimeZoneToSession", "true"));
        var context = ApplicationContext.builder()
                .environments(OMGEVING)
                .properties(instellingen)
                .start();
        context.getBean(EmbeddedServer.class).start();
        new CountDownLatch(1).await();
    }
}
