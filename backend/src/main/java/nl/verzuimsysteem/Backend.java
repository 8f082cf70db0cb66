package nl.verzuimsysteem;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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
            var api = context.getBean(EmbeddedServer.class).start();
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

    private static RuntimeException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartMislukt known) {
                return known;
            }
            if (cause instanceof BindException) {
                return new StartMislukt("Een poort is al in gebruik: " + cause.getMessage());
            }
        }
        return failure;
    }
}
