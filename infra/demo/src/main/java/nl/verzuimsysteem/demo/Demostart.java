package nl.verzuimsysteem.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.demo.gegevens.Demogegevens;
import nl.verzuimsysteem.demo.gegevens.Factuurgeschiedenis;
import nl.verzuimsysteem.demo.gegevens.Overleggeschiedenis;
import nl.verzuimsysteem.demo.gegevens.Spreekuurgeschiedenis;
import nl.verzuimsysteem.demo.gegevens.Triagegeschiedenis;

/** Loads the demo before anybody can come in: after the schema is there, before the doors open. */
@Singleton
class Demostart implements ApplicationEventListener<StartupEvent>, Ordered {
    private final Demogegevens gegevens;
    private final Factuurgeschiedenis facturen;
    private final Spreekuurgeschiedenis spreekuren;
    private final Triagegeschiedenis triages;
    private final Overleggeschiedenis overleggen;

    Demostart(
            Demogegevens gegevens,
            Factuurgeschiedenis facturen,
            Spreekuurgeschiedenis spreekuren,
            Triagegeschiedenis triages,
            Overleggeschiedenis overleggen) {
        this.gegevens = gegevens;
        this.facturen = facturen;
        this.spreekuren = spreekuren;
        this.triages = triages;
        this.overleggen = overleggen;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        var begin = System.nanoTime();
        var geladen = gegevens.laadAlsLeeg();
        facturen.maakAf();
        spreekuren.speel();
        triages.speel();
        overleggen.speel();
        if (geladen) {
            System.out.printf("De demo is geladen in %.1f s.%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
