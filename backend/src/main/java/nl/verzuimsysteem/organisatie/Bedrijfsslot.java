package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets changes of one company as a whole come one after the other: its departments, its staff list, its regio, its
 * end. Taken before anything else is read, so that what is read then is what the one before has written.
 */
@Singleton
public class Bedrijfsslot {
    private final Jdbi jdbi;

    Bedrijfsslot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes others who change this company wait until the transaction ends. One statement.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Bedrijfsstand neem(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.regio_id AS regio, b.naam, b.aangesloten_op, b.beeindigd_op, b.versie FROM bedrijf b
                        WHERE b.id = :bedrijf AND\s""" + grens.sql() + " FOR UPDATE")
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .mapTo(Bedrijfsstand.class)
                .findOne()
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf)));
    }
}
