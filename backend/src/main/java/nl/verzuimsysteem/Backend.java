package nl.verzuimsysteem;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the API and the jobs, without screens unless the screens are on the classpath too. What can be wrong with a
 * server's settings is said in one line instead of a stack trace, because the one who reads it did not write the
 * program.
 */
public final class Backend {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);
    private static final String GEHEIM = "verzuim.jwt.geheim";
    private static final int GEHEIM_BYTES = 32;
    private static final int UNKNOWN_DATABASE = 1049;

    private Backend() {}

    public static void main(String... args) {
        startAndWait(Map.of(), args);
    }

    /** Runs until the process is asked to stop; ends the process with code 1 when the start fails. */
    public static void startAndWait(Map<String, Object> settings, String... args) {
        var stopped = new CountDownLatch(1);
        try {
            var context = start(settings, args);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                context.close();
                                stopped.countDown();
                            },
                            "stoppen"));
        } catch (StartMislukt e) {
            LOG.error(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            LOG.error("Het starten is mislukt.", e);
            System.exit(1);
        }
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts everything in this JVM and returns when it answers.
     *
     * @throws StartMislukt when a setting is wrong, with a message for the person who set it
     */
    public static ApplicationContext start(Map<String, Object> settings, String... args) {
        long begin = System.nanoTime();
        var context =
                ApplicationContext.builder().args(args).properties(settings).build();
        try {
            context.getEnvironment().start();
            requireGeheim(context);
            context.start();
            var api = startApi(context);
            LOG.info("Gestart in {} ms: API op poort {}", (System.nanoTime() - begin) / 1_000_000, api.getPort());
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw translated(e);
        }
    }

    private static void requireGeheim(ApplicationContext context) {
        var geheim = context.getEnvironment().getProperty(GEHEIM, String.class).orElse("");
        if (geheim.getBytes(StandardCharsets.UTF_8).length < GEHEIM_BYTES) {
            throw new StartMislukt("De omgevingsvariabele VERZUIM_JWT_GEHEIM ontbreekt of is korter dan " + GEHEIM_BYTES
                    + " tekens. Maak er een met: openssl rand -base64 48");
        }
    }

    private static EmbeddedServer startApi(ApplicationContext context) {
        var api = context.getBean(EmbeddedServer.class);
        try {
            return api.start();
        } catch (RuntimeException e) {
            if (causes(e).anyMatch(BindException.class::isInstance)) {
                throw new StartMislukt("Poort " + api.getPort()
                        + " voor de API is al in gebruik. Stop het andere programma of kies een andere met"
                        + " VERZUIM_API_PORT.");
            }
            throw e;
        }
    }

    /** What the person who starts the program can mend himself is told in one line. */
    private static RuntimeException translated(RuntimeException failure) {
        var known = causes(failure).filter(StartMislukt.class::isInstance).findFirst();
        if (known.isPresent()) {
            return (StartMislukt) known.get();
        }
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(Backend::isConnection)
                .<RuntimeException>map(cause -> new StartMislukt("De database is niet bereikbaar. Klopt"
                        + " VERZUIM_DATABASE_URL, VERZUIM_DATABASE_GEBRUIKER en VERZUIM_DATABASE_WACHTWOORD? ("
                        + firstLine(cause) + ")"))
                .findFirst()
                .orElse(failure);
    }

    /** SQL state 08 is the connection, 28 the authorisation. */
    private static boolean isConnection(SQLException e) {
        var state = Objects.requireNonNullElse(e.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("28") || e.getErrorCode() == UNKNOWN_DATABASE;
    }

    private static String firstLine(SQLException e) {
        return Objects.requireNonNullElse(e.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Objects::requireNonNull);
    }
}
