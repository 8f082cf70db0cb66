package nl.verzuimsysteem.spreekuren;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;

/** Takes the requests of a company along to its new regio, in the transaction of the move. */
@Singleton
class Verzoekverhuizing {
    private final VerzoekRepository repository;

    Verzoekverhuizing(VerzoekRepository repository) {
        this.repository = repository;
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        repository.verhuis(verhuizing.bedrijf(), verhuizing.naar());
    }
}
