package nl.verzuimsysteem.bench.kaal;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Starts Vaadin with two views on Jetty, with threads as ours are. Argument: port. */
public final class KaalScherm {
    private KaalScherm() {}

    public static void main(String... args) throws Exception {
        // Before any class asks for a logger.
        System.setProperty("logback.configurationFile", "bench-logback.xml");
        var threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var server = new Server(threads);
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(args[0]));
        server.addConnector(connector);
        var context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(KaalScherm.class.getClassLoader());
        context.setInitParameter("productionMode", "true");
        context.addServletContainerInitializer(new Begin());
        var servlet = new ServletHolder("vaadin", new VaadinServlet());
        servlet.setAsyncSupported(true);
        servlet.setInitOrder(1);
        context.addServlet(servlet, "/*");
        server.setHandler(context);
        server.start();
        server.join();
    }

    private static final class Begin implements ServletContainerInitializer {
        @Override
        public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) throws ServletException {
            new LookupServletContainerInitializer().process(Set.of(LookupInitializer.class), context);
            new RouteRegistryInitializer().process(Set.of(HalloView.class, AnderView.class), context);
        }
    }
}
