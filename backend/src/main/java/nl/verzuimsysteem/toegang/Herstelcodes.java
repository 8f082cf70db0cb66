package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Codes on paper, for who has lost his phone: each takes the place of the second factor once. Only their hashes are kept.
 * A code is eighty random bits, so a quick hash is enough: there is nothing to guess.
 */
@Singleton
public class Herstelcodes {
    /** How many somebody gets. */
    public static final int AANTAL = 10;

    private static final int TEKENS = 16;
    private static final int GROEP = 4;
    /** Without what looks alike on paper: no I, O, 0 and 1. */
    private static final String ALFABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Jdbi jdbi;
    private final Clock klok;

    Herstelcodes(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * Makes new codes; those of before are worthless from now on. In the transaction of the caller, who writes the audit
     * line. Two statements.
     *
     * @return the codes, to be shown once: they cannot be read again
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public List<String> vervang(GebruikerId gebruiker) {
        var codes =
                Stream.generate(Herstelcodes::nieuw).distinct().limit(AANTAL).toList();
        var nu = klok.instant();
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM herstelcode WHERE gebruiker_id = :gebruiker")
                    .bind("gebruiker", gebruiker)
                    .execute();
            handle.createUpdate("INSERT INTO herstelcode (gebruiker_id, hash, aangemaakt_op) VALUES <rijen>")
                    .bindMethodsList(
                            "rijen",
                            codes.stream()
                                    .map(code -> new Rij(gebruiker, hash(code), nu))
                                    .toList(),
                            List.of("gebruiker", "hash", "aangemaaktOp"))
                    .execute();
        });
        return codes;
    }

    /** How many are left. One statement. */
    @Transactional(readOnly = true)
    public int over(GebruikerId gebruiker) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM herstelcode WHERE gebruiker_id = :gebruiker AND gebruikt_op IS NULL")
                .bind("gebruiker", gebruiker)
                .mapTo(Integer.class)
                .one());
    }

    /** Whether this is one of his codes that was not used yet. One statement. */
    boolean kent(GebruikerId gebruiker, String code) {
        return isHerstelcode(code)
                && jdbi.withHandle(handle -> handle.createQuery("""
                                        SELECT COUNT(*) FROM herstelcode
                                        WHERE gebruiker_id = :gebruiker AND hash = :hash AND gebruikt_op IS NULL""")
                                .bind("gebruiker", gebruiker)
                                .bind("hash", hash(code))
                                .mapTo(Integer.class)
                                .one())
                        == 1;
    }

    /** Spends a code, unless the account must wait. Of two that come with one code at once, one gets {@code true}. */
    boolean gebruik(GebruikerId gebruiker, String code, Instant nu, @Nullable String adres) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE herstelcode h JOIN gebruiker g ON g.id = h.gebruiker_id SET h.gebruikt_op = :nu
                                WHERE h.gebruiker_id = :gebruiker AND h.hash = :hash AND h.gebruikt_op IS NULL
                                  AND g.actief = 1 AND (g.geblokkeerd_tot IS NULL OR g.geblokkeerd_tot <= :nu
                                                        OR g.laatste_adres = :adres)""")
                        .bind("nu", nu)
                        .bind("gebruiker", gebruiker)
                        .bind("hash", hash(code))
                        .bind("adres", adres)
                        .execute())
                == 1;
    }

    /** Whether this has the form of a recovery code, however it was typed. */
    static boolean isHerstelcode(String code) {
        return kaal(code).length() == TEKENS;
    }

    private static String nieuw() {
        var code = new StringBuilder();
        for (var plaats = 0; plaats < TEKENS; plaats++) {
            if (plaats > 0 && plaats % GROEP == 0) {
                code.append('-');
            }
            code.append(ALFABET.charAt(TOEVAL.nextInt(ALFABET.length())));
        }
        return code.toString();
    }

    private static byte[] hash(String code) {
        return Tokens.hash(kaal(code));
    }

    private static String kaal(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** One row as it is inserted. */
    public record Rij(GebruikerId gebruiker, byte[] hash, Instant aangemaaktOp) {}
}
