package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.startup.ClassLoaderAwareServletContainerInitializer;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells Vaadin its routes, layouts, error views and shell from the bean definitions, which are known since compilation,
 * where a servlet container would scan every class of every jar at each start.
 */
final class VaadinStartup implements ServletContainerInitializer {

    private final BeanContext beans;

    VaadinStartup(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext servletContext) throws ServletException {
        new LookupServletContainerInitializer().process(Set.of(LookupInitializer.class), servletContext);
        var types = Stream.of(HasElement.class, AppShellConfigurator.class)
                .flatMap(type -> beans.getBeanDefinitions(type).stream())
                .<Class<?>>map(BeanDefinition::getBeanType)
                .collect(Collectors.toUnmodifiableSet());
        for (var initializer : List.of(
                new RouteRegistryInitializer(),
                new ErrorNavigationTargetInitializer(),
                new VaadinAppShellInitializer())) {
            initializer.process(handledBy(initializer, types), servletContext);
        }
    }

    private static Set<Class<?>> handledBy(
            ClassLoaderAwareServletContainerInitializer initializer, Set<Class<?>> types) {
        var wanted = initializer.getClass().getAnnotation(HandlesTypes.class).value();
        return types.stream()
                .filter(type -> Arrays.stream(wanted).anyMatch(one -> matches(type, one)))
                .collect(Collectors.toSet());
    }

    private static boolean matches(Class<?> type, Class<?> wanted) {
        return wanted.isAnnotation()
                ? type.isAnnotationPresent(wanted.asSubclass(Annotation.class))
                : wanted.isAssignableFrom(type);
    }
}
