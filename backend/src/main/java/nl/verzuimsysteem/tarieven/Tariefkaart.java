package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/** All prices and rules of one service or one form of subscription, of the past and of what is planned. */
public sealed interface Tariefkaart {

    /** @param versie to be given back with a change */
    record VanDienst(Dienst dienst, int versie, List<Prijs> prijzen, List<Regel> regels) implements Tariefkaart {
        public VanDienst {
            prijzen = List.copyOf(prijzen);
            regels = List.copyOf(regels);
        }
    }

    /** @param versie to be given back with a change */
    record VanAbonnement(Abonnement.Soort soort, String uitleg, boolean teKoop, int versie, List<Prijs> prijzen)
            implements Tariefkaart {
        public VanAbonnement {
            prijzen = List.copyOf(prijzen);
        }
    }

    /**
     * A price, the newest first.
     *
     * @param tot the first day it no longer holds
     * @param door who gave it in; {@code null} for what came with the program
     */
    record Prijs(
            TariefId id,
            LocalDate van,
            @Nullable LocalDate tot,
            Geld bedrag,
            Tijd tijd,
            @Nullable String door) {}

    /**
     * A rule, by subscription and then the newest first.
     *
     * @param totWeek the last week of a case in which it is included; 0 never, {@code null} always
     */
    record Regel(
            TariefId id,
            Abonnement.Soort abonnement,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable Integer totWeek,
            Tijd tijd,
            @Nullable String door) {}
}
