package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.BeanContext;
import java.io.Serial;
import java.util.stream.Stream;

/** Takes views, layouts and error views from the bean context, so that they get their services by constructor. */
final class MicronautInstantiator extends DefaultInstantiator {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    MicronautInstantiator(VaadinService service, BeanContext beans) {
        super(service);
        this.beans = beans;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return beans.findBean(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return beans.findBean(type).orElseGet(() -> super.createComponent(type));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return beans.findBean(I18NProvider.class).orElseGet(super::getI18NProvider);
    }
}
