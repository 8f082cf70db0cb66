package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The rows of the SMS that waits, for the one who sends it. */
@Singleton
class Smsvak {
    private final Jdbi jdbi;

    Smsvak(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Takes messages whose time has come, for the one who asks and nobody else until {@code tot}: should he die, they are
     * free again after that. Counts as an attempt. Two statements.
     */
    @Transactional
    List<Bericht> pak(int aantal, Instant nu, Instant tot) {
        return jdbi.withHandle(handle -> {
            var berichten = handle.createQuery("""
                            SELECT id, sleutel, nummer, tekst, pogingen + 1 AS poging
                            FROM uitgaande_sms
                            WHERE status = 'KLAAR' AND niet_voor <= :nu
                            ORDER BY niet_voor, id LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                    .bind("nu", nu)
                    .bind("aantal", aantal)
                    .mapTo(Bericht.class)
                    .list();
            if (!berichten.isEmpty()) {
                handle.createUpdate("""
                                UPDATE uitgaande_sms SET niet_voor = :tot, pogingen = pogingen + 1
                                WHERE id IN (<ids>)""")
                        .bindList("ids", berichten.stream().map(Bericht::id).toList())
                        .bind("tot", tot)
                        .execute();
            }
            return berichten;
        });
    }

    /** The provider has it. Its text goes: it may hold a link that opens something. */
    @Transactional
    void verzonden(Bericht bericht, Instant nu) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE uitgaande_sms SET status = 'VERZONDEN', verzonden_op = :nu, laatste_fout = NULL, tekst = ''
                        WHERE id = :id""").bind("id", bericht.id()).bind("nu", nu).execute());
    }

    /** It did not go; try again at that time. */
    @Transactional
    void later(Bericht bericht, Instant opnieuw, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaande_sms SET niet_voor = :opnieuw, laatste_fout = :fout
                        WHERE id = :id AND status = 'KLAAR'""")
                .bind("id", bericht.id())
                .bind("opnieuw", opnieuw)
                .bind("fout", fout)
                .execute());
    }

    /** Nobody tried it after all: it waits on as if it had not been taken. One statement, or none. */
    @Transactional
    void terug(List<Bericht> berichten, Instant opnieuw) {
        if (berichten.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaande_sms SET niet_voor = :opnieuw, pogingen = pogingen - 1
                        WHERE id IN (<ids>) AND status = 'KLAAR'""")
                .bindList("ids", berichten.stream().map(Bericht::id).toList())
                .bind("opnieuw", opnieuw)
                .execute());
    }

    /** It did not go and never will. Its text goes too. */
    @Transactional
    void mislukt(Bericht bericht, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaande_sms SET status = 'MISLUKT', laatste_fout = :fout, tekst = ''
                        WHERE id = :id AND status = 'KLAAR'""")
                .bind("id", bericht.id())
                .bind("fout", fout)
                .execute());
    }

    /**
     * A message to be sent.
     *
     * @param poging which attempt this is, from 1
     */
    record Bericht(long id, String sleutel, String nummer, String tekst, int poging) {}
}
