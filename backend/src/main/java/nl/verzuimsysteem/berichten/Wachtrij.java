package nl.verzuimsysteem.berichten;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * A table of what waits to be sent, mail or SMS, for the one who sends it, and of what became of it. Its methods belong in a
 * transaction; who listens to {@link NietBezorgd} hears of it in the same one.
 */
final class Wachtrij {
    private static final int LANGSTE_FOUT = 400;
    /** A message of which the last word was not said. */
    private static final Set<String> ONDERWEG = Set.of("KLAAR", "VERZONDEN");

    private final Jdbi jdbi;
    private final String tabel;
    private final ApplicationEventPublisher<NietBezorgd> gebeurtenissen;

    Wachtrij(Jdbi jdbi, String tabel, ApplicationEventPublisher<NietBezorgd> gebeurtenissen) {
        this.jdbi = jdbi;
        this.tabel = tabel;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Takes what has come to its time, for the one who asks and nobody else until {@code tot}: should he die, it is free
     * again after that. Counts as an attempt; the first draws the kenmerk. Three statements, one when there is nothing.
     *
     * @param kolommen what a message is made of, besides {@code id}, {@code sleutel}, {@code kenmerk} and {@code poging}
     */
    <B> List<B> pak(String kolommen, Class<B> soort, int aantal, Instant nu, Instant tot) {
        return jdbi.withHandle(handle -> {
            var ids = handle.createQuery("SELECT id FROM " + tabel + """
                             WHERE status = 'KLAAR' AND niet_voor <= :nu
                            ORDER BY niet_voor, id LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                    .bind("nu", nu)
                    .bind("aantal", aantal)
                    .mapTo(Long.class)
                    .list();
            if (ids.isEmpty()) {
                return List.<B>of();
            }
            handle.createUpdate("UPDATE " + tabel + """
                             SET niet_voor = :tot, pogingen = pogingen + 1,
                                kenmerk = COALESCE(kenmerk, LOWER(HEX(RANDOM_BYTES(16))))
                            WHERE id IN (<ids>)""")
                    .bindList("ids", ids)
                    .bind("tot", tot)
                    .execute();
            return handle.createQuery("SELECT id, sleutel, kenmerk, pogingen AS poging, " + kolommen + " FROM " + tabel
                            + " WHERE id IN (<ids>) ORDER BY id")
                    .bindList("ids", ids)
                    .mapTo(soort)
                    .list();
        });
    }

    /**
     * It was taken on. Its text goes: it may hold a link that opens something. Whoever reported on it sooner had the last
     * word. One statement.
     */
    void verzonden(long id, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel + """
                         SET status = 'VERZONDEN', verzonden_op = :nu, laatste_fout = NULL, tekst = ''
                        WHERE id = :id AND status NOT IN ('TERUGGEKOMEN', 'BEZORGD')""")
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

    /** It did not go and never will. Its text goes too. One statement, and what listeners do. */
    void mislukt(long id, String sleutel, String fout, Instant nu) {
        var was = jdbi.withHandle(handle -> handle.createUpdate("UPDATE " + tabel + """
                         SET status = 'MISLUKT', laatste_fout = :fout, tekst = '', niet_bezorgd_op = :nu
                        WHERE id = :id AND status = 'KLAAR'""")
                .bind("id", id)
                .bind("fout", kort(fout))
                .bind("nu", nu)
                .execute());
        if (was > 0) {
            gebeurtenissen.publishEvent(new NietBezorgd(sleutel));
        }
    }

    /**
     * It was taken on, and will not arrive all the same. One statement; two, and what listeners do, when nobody knew that.
     *
     * @param reden a code, without number or address
     */
    Kennis teruggekomen(String kenmerk, String reden, Instant nu) {
        var stand = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, sleutel, status FROM " + tabel + " WHERE kenmerk = :kenmerk FOR UPDATE")
                .bind("kenmerk", kenmerk)
                .mapTo(Stand.class)
                .findOne());
        if (stand.isEmpty()) {
            return Kennis.ONBEKEND;
        }
        if (!ONDERWEG.contains(stand.get().status())) {
            return Kennis.BEKEND;
        }
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel + """
                         SET status = 'TERUGGEKOMEN', laatste_fout = :reden, tekst = '', niet_bezorgd_op = :nu
                        WHERE id = :id""")
                .bind("id", stand.get().id())
                .bind("reden", kort(reden))
                .bind("nu", nu)
                .execute());
        gebeurtenissen.publishEvent(new NietBezorgd(stand.get().sleutel()));
        return Kennis.NIEUW;
    }

    /** It arrived. One statement. */
    void bezorgd(String kenmerk, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + tabel + """
                         SET status = 'BEZORGD', tekst = '', verzonden_op = COALESCE(verzonden_op, :nu)
                        WHERE kenmerk = :kenmerk AND status IN ('KLAAR', 'VERZONDEN')""")
                .bind("kenmerk", kenmerk)
                .bind("nu", nu)
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

    /** What we make of a report that something did not arrive. */
    enum Kennis {
        /** Nobody knew. */
        NIEUW,
        /** We heard of it before, or had given up, or it had arrived. */
        BEKEND,
        /** Nothing of ours goes by that kenmerk. */
        ONBEKEND
    }

    record Stand(long id, String sleutel, String status) {}
}
