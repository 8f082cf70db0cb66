package nl.verzuimsysteem.ui.testen;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.verzuimsysteem.kern.Actor;

/** Logs a browser of a test in by a header, so that tests of screens need no accounts. */
@Singleton
class Testaanmelding implements VaadinServiceInitListener {
    static final String KOP = "X-Test-Actor";

    private static final Map<String, Actor> ACTOREN = new ConcurrentHashMap<>();

    /** Gives the value of the header for this actor. */
    static String sleutel(Actor actor) {
        var sleutel = UUID.randomUUID().toString();
        ACTOREN.put(sleutel, actor);
        return sleutel;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(begin -> Optional.ofNullable(
                                begin.getRequest().getHeader(KOP))
                        .map(ACTOREN::get)
                        .ifPresent(actor -> begin.getSession().setAttribute(Actor.class, actor)));
    }
}
