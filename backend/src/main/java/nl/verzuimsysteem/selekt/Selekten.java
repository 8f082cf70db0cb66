package nl.verzuimsysteem.selekt;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jspecify.annotations.Nullable;

/**
 * The triages, for who fills them in and who judges them: within the transaction of a service that looked at the rights
 * and writes the audit line. One statement for each.
 */
@Singleton
public class Selekten {
    private final SelektRepository repository;
    private final Clock klok;

    Selekten(SelektRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * The one a link belongs to, whatever its state: the caller says kindly what is the matter.
     *
     * @param hash of what stands in the link
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Selekt> metToken(byte[] hash) {
        return repository.metToken(new Bereik.Alles(), hash, Kalender.vandaag(klok));
    }

    /** One of them; empty when it is out of reach. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Selekt> zoek(Bereik bereik, SelektId id) {
        return repository.zoek(bereik, id, Kalender.vandaag(klok));
    }

    /**
     * Keeps that the first answer was given.
     *
     * @param lijst the version he goes on with
     * @param kenmerk where his answers lie in the medical zone
     * @return {@code false} when somebody began already, or it cannot be filled in any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(Selekt selekt, VragenlijstId lijst, String kenmerk, Instant nu) {
        return repository.begin(selekt, lijst, kenmerk, nu);
    }

    /**
     * Keeps that it was filled in: the clock stops, and nobody has to call any more.
     *
     * @param afgenomenDoor who filled it in with him on the phone; {@code null} when he did it himself
     * @return {@code false} when it was filled in already, or could not be any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean rondAf(Selekt selekt, @Nullable String afgenomenDoor, Instant nu) {
        return repository.rondAf(selekt, afgenomenDoor, nu);
    }

    /**
     * Keeps what was decided to do next.
     *
     * @param door who decided it
     * @return {@code false} when that was decided already, or nothing was filled in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean beoordeel(Selekt selekt, Vervolgactie actie, String door, Instant nu) {
        return repository.beoordeel(selekt, actie, door, nu);
    }
}
