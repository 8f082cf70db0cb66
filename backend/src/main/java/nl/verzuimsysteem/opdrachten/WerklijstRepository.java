package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;

/** Reads the worklist. */
@Singleton
class WerklijstRepository {
    private static final Comparator<Werklijstregel> VOLGORDE = Comparator.comparing(Werklijstregel::alarmNa)
            .thenComparingLong(regel -> regel.id().waarde());

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    WerklijstRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** A page of the open orders of a group, most urgent first, with one row more than asked for if there are more. */
    List<Werklijstregel> werklijst(
            Bereik bereik, Functie groep, Werklijstfilter filter, GebruikerId mijzelf, Uitsnede uitsnede) {
        return lees(new Werklijstvraag(bereik, Set.of(groep), uitsnede)
                .met(filter, mijzelf)
                .met("arbodienst", arbodienst.naam()));
    }

    /** The orders of these groups that nobody picked up in time, most urgent first. */
    List<Werklijstregel> rood(Bereik bereik, Set<Functie> groepen, Instant nu, Uitsnede uitsnede) {
        return lees(new Werklijstvraag(bereik, groepen, uitsnede)
                .metTeLaatOpgepakt(nu)
                .met("arbodienst", arbodienst.naam()));
    }

    private List<Werklijstregel> lees(Werklijstvraag vraag) {
        if (vraag.isLeeg()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery(vraag.sql())
                .bindMap(vraag.waarden())
                .mapTo(Werklijstregel.class)
                // A join promises no order, and sorting a page here is cheaper than having it sorted there.
                .stream()
                .sorted(VOLGORDE)
                .toList());
    }
}
