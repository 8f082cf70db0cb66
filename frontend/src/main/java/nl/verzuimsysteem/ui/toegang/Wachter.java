package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Rechten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at the entrance of every view. Who is not logged in goes to the login page and from there on to where he was
 * going; who may not see a view finds that it does not exist, and that is logged.
 */
@Singleton
class Wachter implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Wachter.class);

    private final transient Aanwezig aanwezig;
    private final transient AuditLog audit;

    Wachter(Aanwezig aanwezig, AuditLog audit) {
        this.aanwezig = aanwezig;
        this.audit = audit;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begin -> begin.getUI().addBeforeEnterListener(this::laatToe));
        event.addIndexHtmlRequestListener(Kopregels::zet);
    }

    private void laatToe(BeforeEnterEvent binnenkomst) {
        var wie = aanwezig.zekerstellen();
        var view = binnenkomst.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view) || view.isAnnotationPresent(Openbaar.class)) {
            return;
        }
        if (wie.isEmpty()) {
            var naar = Doel.van(binnenkomst.getLocation());
            binnenkomst.forwardTo(InlogView.class, naar.isHome() ? QueryParameters.empty() : naar.alsParameter());
        } else if (!mag(wie.get(), view)) {
            binnenkomst.rerouteToError(NotFoundException.class);
        }
    }

    private boolean mag(Actor actor, Class<?> view) {
        if (view.isAnnotationPresent(VoorIedereenIngelogd.class)) {
            return true;
        }
        var toont = view.getAnnotation(Toont.class);
        if (toont == null) {
            // Flow has a stand-in of its own for addresses no view has.
            if (view.isAnnotationPresent(Route.class)) {
                LOG.error("{} does not say for whom it is, so nobody sees it", view.getName());
            }
            return false;
        }
        if (Rechten.mag(actor, toont.value())) {
            return true;
        }
        audit.weiger(actor, toont.value(), Onderwerp.GEEN, "scherm");
        return false;
    }
}
