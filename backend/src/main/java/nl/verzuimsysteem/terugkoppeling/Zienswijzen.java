package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer wrote with what was given, as far as his employer may read it. What is not for his employer the medical
 * zone keeps, which writes both: here never stands a word that was not shared.
 */
@Singleton
public class Zienswijzen {
    private final TerugkoppelingRepository repository;
    private final Clock klok;

    Zienswijzen(TerugkoppelingRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * Whether his employer may read something with it. One statement.
     *
     * @throws NietGevonden when it is somebody else's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean kanDelen(Bereik.Eigen ik, TerugkoppelingId terugkoppeling) {
        return !repository
                .eigen(ik, terugkoppeling)
                .orElseThrow(() -> new NietGevonden("terugkoppeling", terugkoppeling))
                .rij()
                .vertrouwelijk();
    }

    /**
     * Sets what his employer may read, in the place of what he could read before. One statement.
     *
     * @param versie of the terugkoppeling as he read it
     * @param gedeeld {@code null}: nothing, from now on
     * @throws Conflict when he wrote something else in another window
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zet(Bereik.Eigen ik, TerugkoppelingId terugkoppeling, int versie, @Nullable String gedeeld) {
        if (!repository.zetZienswijze(ik.bedrijf(), ik.werknemer(), terugkoppeling, versie, gedeeld, klok.instant())) {
            throw new Conflict("terugkoppeling.zienswijze.gewijzigd");
        }
    }
}
