package nl.verzuimsysteem.overleg;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The doors every write on an overleg goes through: it is held first, so that no two members change it at once; and after
 * the change its number rises and whoever looks at it hears.
 */
@Singleton
class Overleggen {
    private final Jdbi jdbi;
    private final OverlegRepository overleggen;
    private final ApplicationEventPublisher<OverlegGewijzigd> gebeurtenissen;

    Overleggen(Jdbi jdbi, OverlegRepository overleggen, ApplicationEventPublisher<OverlegGewijzigd> gebeurtenissen) {
        this.jdbi = jdbi;
        this.overleggen = overleggen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * A point of a team in this scope, its overleg held until the end of the transaction. Two statements.
     *
     * @param bereik that of the actor; being assigned to one company by name is not enough
     */
    Optional<Puntstand> houdVast(Bereik bereik, AgendapuntId punt) {
        return overleggen.houdVast(bereik, punt).isEmpty() ? Optional.empty() : overleggen.punt(bereik, punt);
    }

    /** An overleg of a team in this scope, held until the end of the transaction. One statement. */
    Optional<Overlegstand> houdVast(Bereik bereik, OverlegId overleg) {
        return overleggen.houdVast(bereik, overleg);
    }

    /** After a change of an overleg that is held. Two statements. */
    void gewijzigd(OverlegId overleg) {
        var stand = jdbi.withHandle(handle -> {
            handle.execute("UPDATE overleg SET stand = stand + 1 WHERE id = ?", overleg.waarde());
            return handle.select("SELECT regio_id AS regio, stand FROM overleg WHERE id = ?", overleg.waarde())
                    .mapTo(Nieuwestand.class)
                    .one();
        });
        meld(overleg, stand.regio(), stand.stand());
    }

    /** The same, for who knows how it stood. One statement. */
    void gewijzigd(Puntstand punt) {
        overleggen.zetStand(punt.overleg(), punt.stand() + 1);
        meld(punt.overleg(), punt.regio(), punt.stand() + 1);
    }

    /** The same, and this case is on the wall now. One statement. */
    void gewijzigd(Puntstand punt, @Nullable AgendapuntId wand) {
        overleggen.zetPunt(punt.overleg(), wand, punt.stand() + 1);
        meld(punt.overleg(), punt.regio(), punt.stand() + 1);
    }

    /** The same, of the overleg that comes or runs. One statement. */
    void gewijzigd(RegioId regio, Agendaschrijver.Gepland overleg) {
        overleggen.zetStand(overleg.id(), overleg.stand() + 1);
        meld(overleg.id(), regio, overleg.stand() + 1);
    }

    /** Tells of a change whose number was written with it. */
    void meld(OverlegId overleg, RegioId regio, int stand) {
        gebeurtenissen.publishEvent(new OverlegGewijzigd(overleg, regio, stand));
    }

    /** @throws Conflict when the overleg did not begin, or is over */
    static void eisLoopt(Overlegstatus status) {
        if (status != Overlegstatus.LOOPT) {
            throw new Conflict(
                    status == Overlegstatus.GEPLAND ? "overleg.conflict.nietBegonnen" : "overleg.conflict.gesloten");
        }
    }

    /** @throws Conflict when the overleg is over */
    static void eisNietGesloten(Overlegstatus status) {
        if (status == Overlegstatus.GESLOTEN) {
            throw new Conflict("overleg.conflict.gesloten");
        }
    }

    /** The number of an overleg after a change. */
    record Nieuwestand(RegioId regio, int stand) {}
}
