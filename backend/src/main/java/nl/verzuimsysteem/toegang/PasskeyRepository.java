package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Passkeys. No tenant owns them: a person reaches his own, and who logs in the one his device shows. */
@Singleton
class PasskeyRepository {
    private static final String RIJ = """
            SELECT p.id, p.gebruiker_id, g.inlognaam, g.passkey_handvat AS handvat, p.sleutel, p.publieke_sleutel,
                   p.teller, p.naam, p.toegevoegd_op, p.gebruikt_op
            FROM passkey p JOIN gebruiker g ON g.id = p.gebruiker_id
            WHERE %s ORDER BY p.id""";
    private static final String EIGEN = RIJ.formatted("p.gebruiker_id = :gebruiker");
    private static final String OP_SLEUTEL = RIJ.formatted("p.sleutel = :sleutel");
    private static final RowMapper<Passkeyrij> PASSKEY = Rij.van(Passkeyrij.class);
    private static final RowMapper<Persoonrij> PERSOON = Rij.van(Persoonrij.class);

    private final Jdbi jdbi;

    PasskeyRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Passkeyrij> van(GebruikerId gebruiker) {
        return jdbi.withHandle(handle -> handle.createQuery(EIGEN)
                .bind("gebruiker", gebruiker)
                .map(PASSKEY)
                .list());
    }

    Optional<Passkeyrij> metSleutel(byte[] sleutel) {
        return jdbi.withHandle(handle -> handle.createQuery(OP_SLEUTEL)
                .bind("sleutel", sleutel)
                .map(PASSKEY)
                .findOne());
    }

    /** Locked until the transaction ends, so that of two changes to the passkeys of one person the second sees the first. */
    Persoonrij persoon(GebruikerId gebruiker) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT inlognaam, naam, email, taal, passkey_handvat, totp_geheim IS NOT NULL AS codes
                        FROM gebruiker WHERE id = :gebruiker FOR UPDATE""")
                .bind("gebruiker", gebruiker)
                .map(PERSOON)
                .one());
    }

    void geefHandvat(GebruikerId gebruiker, byte[] handvat) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE gebruiker SET passkey_handvat = :handvat WHERE id = :gebruiker AND passkey_handvat IS NULL")
                .bind("gebruiker", gebruiker)
                .bind("handvat", handvat)
                .execute());
    }

    PasskeyId voegToe(
            GebruikerId gebruiker, byte[] sleutel, byte[] publiekeSleutel, long teller, String naam, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO passkey (gebruiker_id, sleutel, publieke_sleutel, teller, naam, toegevoegd_op)
                        VALUES (:gebruiker, :sleutel, :publiek, :teller, :naam, :nu)""")
                .bind("gebruiker", gebruiker)
                .bind("sleutel", sleutel)
                .bind("publiek", publiekeSleutel)
                .bind("teller", teller)
                .bind("naam", naam)
                .bind("nu", nu)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(PasskeyId.class)
                .one());
    }

    /** {@code false} when he has no such passkey. */
    boolean hernoem(GebruikerId gebruiker, PasskeyId id, String naam) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE passkey SET naam = :naam WHERE id = :id AND gebruiker_id = :gebruiker")
                        .bind("gebruiker", gebruiker)
                        .bind("id", id)
                        .bind("naam", naam)
                        .execute())
                == 1;
    }

    void verwijder(GebruikerId gebruiker, PasskeyId id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM passkey WHERE id = :id AND gebruiker_id = :gebruiker")
                .bind("gebruiker", gebruiker)
                .bind("id", id)
                .execute());
    }

    /**
     * Somebody comes in with a passkey. Of two that show the same count, one gets {@code true}.
     *
     * @param teller what the device counts now
     * @return whether this login may go on
     */
    boolean ingelogd(Passkeyrij passkey, long teller, Instant nu, @Nullable String adres) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE passkey p JOIN gebruiker g ON g.id = p.gebruiker_id
                                SET p.teller = :teller, p.gebruikt_op = :nu, g.laatst_ingelogd = :nu,
                                    g.laatste_adres = :adres, g.mislukte_pogingen = 0, g.mislukte_codes = 0,
                                    g.geblokkeerd_tot = NULL
                                WHERE p.id = :id AND p.gebruiker_id = :gebruiker AND p.teller = :eerder AND g.actief = 1""")
                        .bind("id", passkey.id())
                        .bind("gebruiker", passkey.gebruikerId())
                        .bind("eerder", passkey.teller())
                        .bind("teller", teller)
                        .bind("nu", nu)
                        .bind("adres", adres)
                        .execute())
                > 0;
    }

    /**
     * As far as a new passkey needs the person.
     *
     * @param passkeyHandvat {@code null} until his first passkey
     * @param codes whether he has an authenticator with codes
     */
    record Persoonrij(
            String inlognaam,
            String naam,
            String email,
            String taal,
            byte @Nullable [] passkeyHandvat,
            boolean codes) {}
}
