package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import io.micronaut.context.BeanContext;
import java.io.Serial;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives Vaadin its instantiator, and the style sheets and pictures that lie in our jars. */
final class MicronautVaadinService extends VaadinServletService {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String WEB_RESOURCES = "META-INF/resources";

    private final transient BeanContext beans;

    MicronautVaadinService(VaadinServlet servlet, DeploymentConfiguration configuration, BeanContext beans) {
        super(servlet, configuration);
        this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new MicronautInstantiator(this, beans));
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        var handlers = super.createRequestHandlers();
        handlers.replaceAll(een -> een instanceof UidlRequestHandler ? new KleinBewaard() : een);
        return handlers;
    }

    /**
     * Looks in the jars too: this context has no folder of its own. Only for names with an extension, because every
     * route and every act passes here as well and a search through all jars is dear.
     */
    @Override
    public @Nullable URL getStaticResource(String path) {
        if (path.indexOf('.', path.lastIndexOf('/') + 1) < 0 || path.contains("..")) {
            return null;
        }
        return getClassLoader().getResource(WEB_RESOURCES + path);
    }
}
