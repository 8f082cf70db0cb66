package nl.verzuimsysteem.testen;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.verzuimsysteem.berichten.NietBezorgd;

/** Hears of what does not arrive, in a program that was started with {@link #AAN}; and fails when the test says so. */
@Singleton
@Requires(property = Bezorgluisteraar.AAN)
public class Bezorgluisteraar {
    public static final String AAN = "verzuim.test.bezorging";

    private final List<String> gehoord = new CopyOnWriteArrayList<>();
    private volatile boolean faalt;

    @EventListener
    void hoor(NietBezorgd bericht) {
        if (faalt) {
            throw new IllegalStateException(bericht.sleutel());
        }
        gehoord.add(bericht.sleutel());
    }

    /** The keys it heard, in order. */
    public List<String> gehoord() {
        return gehoord;
    }

    public void faal(boolean ja) {
        faalt = ja;
    }
}
