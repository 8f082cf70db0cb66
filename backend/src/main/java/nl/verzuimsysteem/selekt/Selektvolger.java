package nl.verzuimsysteem.selekt;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.DossiersBijgewerkt;

/**
 * Lets triages follow their cases, a moment after somebody changed one, by how things are and not by what was done: so it
 * does not matter by which act a spell began, moved, ended or goes on after all.
 */
@Singleton
class Selektvolger {
    /** Of a report from before that nobody needs a questionnaire any more. */
    private static final Duration TERUG = Duration.ofDays(14);

    private final VolgRepository repository;
    private final Clock klok;

    Selektvolger(VolgRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /** Two statements, however many cases. */
    @EventListener
    void naBijwerken(DossiersBijgewerkt bijgewerkt) {
        var nu = klok.instant();
        var vandaag = Kalender.vandaag(klok);
        repository.begin(bijgewerkt.dossiers(), nu, nu.minus(TERUG), vandaag);
        repository.volg(bijgewerkt.dossiers(), nu, vandaag);
    }
}
