package nl.verzuimsysteem.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.demo.gegevens.Demogegevens;

/** Loads the demo before anybody can come in: after the schema is there, before the doors open. */
@Singleton
class Demostart implements ApplicationEventListener<StartupEvent>, Ordered {
    private final Demogegevens gegevens;

    Demostart(Demogegevens gegevens) {
        this.gegevens = gegevens;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        var begin = System.nanoTime();
        if (gegevens.laadAlsLeeg()) {
            System.out.printf("De demo is geladen in %.1f s.%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
