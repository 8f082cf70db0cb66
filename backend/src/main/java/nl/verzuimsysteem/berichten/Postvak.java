package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of the mail that waits, for the one who sends it. */
@Singleton
class Postvak {
    private static final int LANGSTE_FOUT = 400;

    private final Jdbi jdbi;
    private final Bijlagen bijlagen;

    Postvak(Jdbi jdbi, Bijlagen bijlagen) {
        this.jdbi = jdbi;
        this.bijlagen = bijlagen;
    }

    /**
     * Takes letters whose time has come, for the one who asks and nobody else until {@code tot}: should he die, they are
     * free again after that. Counts as an attempt. Two statements.
     */
    @Transactional
    List<Bericht> pak(int aantal, Instant nu, Instant tot) {
        return jdbi.withHandle(handle -> {
            var berichten = handle.createQuery("""
                            SELECT id, sleutel, aan, onderwerp, tekst, bijlage, pogingen + 1 AS poging
                            FROM uitgaand_bericht
                            WHERE status = 'KLAAR' AND niet_voor <= :nu
                            ORDER BY niet_voor, id LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                    .bind("nu", nu)
                    .bind("aantal", aantal)
                    .mapTo(Bericht.class)
                    .list();
            if (!berichten.isEmpty()) {
                handle.createUpdate("""
                                UPDATE uitgaand_bericht SET niet_voor = :tot, pogingen = pogingen + 1
                                WHERE id IN (<ids>)""")
                        .bindList("ids", berichten.stream().map(Bericht::id).toList())
                        .bind("tot", tot)
                        .execute();
            }
            return berichten;
        });
    }

    /**
     * The mail server has it. Its text goes: it may hold a link that opens something. Who made
     * its attachments hears of it.
     */
    @Transactional
    void verzonden(Bericht bericht, Instant nu) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE uitgaand_bericht SET status = 'VERZONDEN', verzonden_op = :nu, laatste_fout = NULL, tekst = ''
                        WHERE id = :id""").bind("id", bericht.id()).bind("nu", nu).execute());
        bijlagen.verzonden(bericht.bijlage(), nu);
    }

    /** It did not go; try again at that time. */
    @Transactional
    void later(Bericht bericht, Instant opnieuw, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaand_bericht SET niet_voor = :opnieuw, laatste_fout = :fout
                        WHERE id = :id AND status = 'KLAAR'""")
                .bind("id", bericht.id())
                .bind("opnieuw", opnieuw)
                .bind("fout", kort(fout))
                .execute());
    }

    /** It did not go and never will. Its text goes too. */
    @Transactional
    void mislukt(Bericht bericht, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaand_bericht SET status = 'MISLUKT', laatste_fout = :fout, tekst = ''
                        WHERE id = :id AND status = 'KLAAR'""")
                .bind("id", bericht.id())
                .bind("fout", kort(fout))
                .execute());
    }

    private static String kort(String fout) {
        return fout.length() <= LANGSTE_FOUT ? fout : fout.substring(0, LANGSTE_FOUT);
    }

    /**
     * A letter to be sent.
     *
     * @param bijlage what its attachments are of
     * @param poging which attempt this is, from 1
     */
    record Bericht(
            long id,
            String sleutel,
            String aan,
            String onderwerp,
            String tekst,
            @Nullable String bijlage,
            int poging) {}
}
