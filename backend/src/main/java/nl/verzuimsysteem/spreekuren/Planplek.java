package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import nl.verzuimsysteem.delegatie.Delegatie;
import nl.verzuimsysteem.delegatie.Delegaties;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** Under whom somebody works at a moment, and who has that moment already: the same for planning and for moving. */
@Singleton
class Planplek {
    private final PlanRepository plannen;
    private final Delegaties delegaties;

    Planplek(PlanRepository plannen, Delegaties delegaties) {
        this.plannen = plannen;
        this.delegaties = delegaties;
    }

    /**
     * The bedrijfsarts who is responsible for what this professional does then. One statement for a POB.
     *
     * @throws OngeldigeInvoer on {@code professional} when no bedrijfsarts lets him
     */
    GebruikerId onder(GebruikerId professional, Functie functie, Planstand stand, Instant begin) {
        if (functie == Functie.BEDRIJFSARTS) {
            return professional;
        }
        var dag = Kalender.plaatselijk(begin).toLocalDate();
        return delegaties
                .geldig(professional, stand.regio(), dag)
                .map(Delegatie::bedrijfsarts)
                .orElseThrow(() -> OngeldigeInvoer.veld(
                        "professional",
                        "spreekuren.plan.geenDelegatie",
                        Objects.requireNonNullElse(stand.professionalNaam(), ""),
                        Kalender.voluit(dag)));
    }

    /** Why it does not fit: somebody was first. One statement. */
    Conflict bezet(Actor actor, Agendaschrijver.Moment moment, @Nullable String naam, long zelf) {
        return plannen.bezet(actor.bereik(), moment, zelf)
                .map(bezet -> bezet(bezet, naam))
                .orElseGet(() -> new Conflict("spreekuren.bezet.tegelijk"));
    }

    static Conflict bezet(PlanRepository.Bezet bezet, @Nullable String naam) {
        if (bezet.professional()) {
            return new Conflict("spreekuren.bezet.professional", Objects.requireNonNullElse(naam, ""));
        }
        return bezet.werknemer()
                ? new Conflict("spreekuren.bezet.werknemer")
                : new Conflict("spreekuren.bezet.alGepland");
    }
}
