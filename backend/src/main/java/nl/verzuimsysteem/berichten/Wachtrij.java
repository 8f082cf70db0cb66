package nl.verzuimsysteem.berichten;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Jdbi;

/** A table of what waits to be sent, mail or SMS, for the one who sends it. Its methods belong in a transaction. */
final class Wachtrij {
    private static final int LANGSTE_FOUT = 400;

    private final Jdbi jdbi;
    private final String tabel;

    Wachtrij(Jdbi jdbi, String tabel) {
        this.jdbi = jdbi;
        this.tabel = tabel;
    }

    /**
     * Takes what has come to its time, for the one who asks and nobody else until {@code tot}: should he die, it is free
     * again after that. Counts as an attempt. Two statements.
     *
     * @param kolommen what a message is made of, besides {@code id} and {@code poging}
     */
    <B> List<B> pak(String kolommen, Class<B> soort, ToLongFunction<B> sleutel, int aantal, Instant nu, Instant tot) {
        return jdbi.withHandle(handle -> {
            var berichten = handle.createQuery(
                            "SELECT id, " + kolommen + ", pogingen + 1 AS poging FROM " + tabel + """
                             WHERE status = 'KLAAR' AND niet_voor <= :nu
                            ORDER BY niet_voor, id LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                    .bind("nu", nu)
                    .bind("aantal", aantal)
                    .mapTo(soort)
                    .list();
            if (!berichten.isEmpty()) {
                handle.createUpdate("UPDATE " + tabel
                                + " SET niet_voor = :tot, pogingen = pogingen + 1 WHERE id IN (<ids>)")
                        .bindList(
                                "ids",
                                berichten.stream().map(sleutel::applyAsLong).toList())
                        .bind("tot", tot)
                        .execute();
            }
            return berichten;
        });
    }

    /** It was taken on. Its text goes: it may hold a link that opens something. One statement. */
    void verzonden(long id, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE " + tabel
                                + " SET status = 'VERZONDEN', verzonden_op = :nu, laatste_fout = NULL, tekst = '' WHERE id = :id")
                .bind("id", id)
                .bind("nu", nu)
                .execute());
    }

    /** It did not go; try again at that time. One statement. */
    void later(long id, Instant opnieuw, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel
                        + " SET niet_voor = :opnieuw, laatste_fout = :fout WHERE id = :id AND status = 'KLAAR'")
                .bind("id", id)
                .bind("opnieuw", opnieuw)
                .bind("fout", kort(fout))
                .execute());
    }

    /** It did not go and never will. Its text goes too. One statement. */
    void mislukt(long id, String fout) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel
                        + " SET status = 'MISLUKT', laatste_fout = :fout, tekst = ''"
                        + " WHERE id = :id AND status = 'KLAAR'")
                .bind("id", id)
                .bind("fout", kort(fout))
                .execute());
    }

    private static String kort(String fout) {
        return fout.length() <= LANGSTE_FOUT ? fout : fout.substring(0, LANGSTE_FOUT);
    }

    /** Nobody tried these after all: they wait on as if they had not been taken. One statement, or none. */
    void terug(List<Long> ids, Instant opnieuw) {
        if (!ids.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel + """
                             SET niet_voor = :opnieuw, pogingen = pogingen - 1
                            WHERE id IN (<ids>) AND status = 'KLAAR'""")
                    .bindList("ids", ids)
                    .bind("opnieuw", opnieuw)
                    .execute());
        }
    }
}
