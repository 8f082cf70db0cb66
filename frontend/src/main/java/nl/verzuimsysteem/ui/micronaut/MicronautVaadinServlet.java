package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;
import java.io.Serial;
import java.time.Duration;

/** Vaadin's servlet, with a service that knows the bean context and files that a browser may keep. */
final class MicronautVaadinServlet extends VaadinServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final transient BeanContext beans;

    MicronautVaadinServlet(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new MicronautVaadinService(this, configuration, beans);
        service.init();
        return service;
    }

    /** The names of these files change with their contents, so no browser need ever ask again. */
    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            protected int getCacheTime(String path) {
                return path.startsWith("/VAADIN/build/") || path.startsWith("/webjars/")
                        ? A_YEAR
                        : super.getCacheTime(path);
            }
        };
    }
}
