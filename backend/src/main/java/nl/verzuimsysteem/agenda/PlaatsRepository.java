package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;

/** Reads and writes the places where consults are held. */
@Singleton
class PlaatsRepository {
    private final Jdbi jdbi;

    PlaatsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The places of a regio, by name. One statement. */
    List<Spreekuurplaats> vanRegio(Bereik bereik, RegioId regio) {
        var grens = bereik.voorBedrijf("NULL", "p.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.id, p.naam, p.straat, p.postcode, p.plaats, p.actief, p.versie FROM spreekuurplaats p
                        WHERE p.regio_id = :regio AND\s""" + grens.sql() + " ORDER BY p.actief DESC, p.naam, p.id")
                .bindMap(grens.waarden())
                .bind("regio", regio)
                .mapTo(Spreekuurplaats.class)
                .list());
    }

    /** The regio a place belongs to. One statement. */
    Optional<RegioId> regio(Bereik bereik, PlaatsId id) {
        var grens = bereik.voorBedrijf("NULL", "p.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT p.regio_id FROM spreekuurplaats p WHERE p.id = :id AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(RegioId.class)
                .findOne());
    }

    /** Whether a regio lies in the scope. One statement. */
    boolean kent(Bereik bereik, RegioId id) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM regio r WHERE r.id = :id AND " + grens.sql() + ")")
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * One statement.
     *
     * @throws NaamBezet when the regio has a place with this name
     */
    PlaatsId voegToe(RegioId regio, Plaatsinvoer plaats) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO spreekuurplaats (regio_id, naam, straat, postcode, plaats, actief)
                        VALUES (:regio, :naam, :straat, :postcode, :plaats, :actief)""")
                .bindMethods(plaats)
                .bind("regio", regio)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(PlaatsId.class)
                .one()));
    }

    /**
     * One statement; {@code false} when somebody else changed it.
     *
     * @throws NaamBezet when the regio has another place with this name
     */
    boolean wijzig(PlaatsId id, RegioId regio, int versie, Plaatsinvoer plaats) {
        return tenzijDubbel(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE spreekuurplaats
                        SET naam = :naam, straat = :straat, postcode = :postcode, plaats = :plaats, actief = :actief,
                            versie = versie + 1
                        WHERE id = :id AND regio_id = :regio AND versie = :versie""")
                        .bindMethods(plaats)
                        .bind("id", id)
                        .bind("regio", regio)
                        .bind("versie", versie)
                        .execute())
                == 1);
    }

    private static <T> T tenzijDubbel(Supplier<T> schrijven) {
        return Uniek.schrijf(schrijven).orElseThrow(NaamBezet::new);
    }

    /** Another place of the regio has this name. */
    static final class NaamBezet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NaamBezet() {
            super("The name is taken", null, false, false);
        }
    }
}
