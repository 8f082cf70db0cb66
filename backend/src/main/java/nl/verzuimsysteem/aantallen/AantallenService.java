package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Mag;

/** How many people work at a company, for who may see it. Other features ask {@link Medewerkersaantallen}. */
@Singleton
public class AantallenService {
    private final CijferRepository cijfers;

    AantallenService(CijferRepository cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * The figure that holds for a year: the real number once it is known, else the newest estimate. Two statements.
     *
     * @return empty when nothing was given in for the year
     * @throws NietGevonden when the company lies outside the scope
     */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public Optional<Cijfer> geldig(Actor actor, BedrijfId bedrijf, int jaar) {
        if (!cijfers.bereikt(actor.bereik(), bedrijf)) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return cijfers.cijfers(actor.bereik(), jaar, null, List.of(bedrijf)).stream()
                .findFirst();
    }
}
