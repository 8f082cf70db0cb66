package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.BindException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.StartMislukt;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Jetty that serves the screens. It starts after the API, so that a program whose screens answer is complete, and
 * stops with the context. Servlet {@link Filter} beans come before Vaadin, in the order of their {@code @Order}.
 */
@Context
@Requires(property = "verzuim.schermen.aan", notEquals = "false")
public class ScreenServer {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenServer.class);
    private static final String EVERYTHING = "/*";

    private final BeanContext beans;
    private final ScreenSettings settings;
    private final List<Filter> filters;
    private final Server server;
    private final ServerConnector connector;

    ScreenServer(BeanContext beans, ScreenSettings settings, List<Filter> filters) {
        this.beans = beans;
        this.settings = settings;
        this.filters = filters;
        this.server = new Server(threads());
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http()));
    }

    @EventListener
    void start(ServerStartupEvent event) {
        connector.setPort(Math.max(settings.port(), 0));
        server.addConnector(connector);
        server.setHandler(compressed(vaadin()));
        try {
            server.start();
        } catch (BindException e) {
            throw taken();
        } catch (Exception e) {
            if (e.getCause() instanceof BindException) {
                throw taken();
            }
            throw new IllegalStateException("The screens could not be started", e);
        }
        LOG.info("Schermen op {}", url());
    }

    @PreDestroy
    void stop() throws Exception {
        server.stop();
    }

    /** The port that is listened on; differs from the setting when that asked for a free one. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address on this machine. */
    public String url() {
        return "http://localhost:" + port();
    }

    private StartMislukt taken() {
        return new StartMislukt("Poort " + settings.port()
                + " voor de schermen is al in gebruik. Stop het andere programma of kies een andere met"
                + " VERZUIM_SCHERMEN_PORT.");
    }

    private ServletContextHandler vaadin() {
        var context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(getClass().getClassLoader());
        context.setInitParameter("productionMode", "true");
        context.setInitParameter("closeIdleSessions", "true");
        context.addServletContainerInitializer(new VaadinStartup(beans));
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        // Without it push falls back to long polling. Here and not in VaadinStartup: a listener that was added at run
        // time may not ask for the servlets.
        context.addEventListener(new JSR356WebsocketInitializer());

        var sessions = context.getSessionHandler();
        sessions.setMaxInactiveInterval((int) settings.sessie().toSeconds());
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);

        for (var filter : filters) {
            var holder = new FilterHolder(filter);
            holder.setAsyncSupported(true);
            context.addFilter(holder, EVERYTHING, EnumSet.of(DispatcherType.REQUEST));
        }
        var servlet = new ServletHolder("vaadin", new MicronautVaadinServlet(beans));
        servlet.setAsyncSupported(true);
        servlet.setInitOrder(1);
        context.addServlet(servlet, EVERYTHING);
        return context;
    }

    /** Vaadin's own bundle comes compressed from its jar; this is for the pages and answers made on the spot. */
    private static Handler compressed(Handler handler) {
        var compression = new CompressionHandler(handler);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration("/", CompressionConfig.builder().defaults().build());
        return compression;
    }

    private HttpConfiguration http() {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        if (settings.achterProxy()) {
            var proxy = new ForwardedRequestCustomizer();
            // Of what others may have written before our proxy, only how the browser reached it is taken over.
            proxy.setForwardedHeader(null);
            proxy.setForwardedForHeader(null);
            http.addCustomizer(proxy);
            http.addCustomizer(new LaatsteAdres());
        }
        return http;
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setName("schermen");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("scherm-", 0).factory()));
        return threads;
    }
}
