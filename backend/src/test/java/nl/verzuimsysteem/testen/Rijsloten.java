package nl.verzuimsysteem.testen;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Sees whether a transaction waits for a row that another one holds. */
public final class Rijsloten {
    private static final Duration HOOGSTENS = Duration.ofMinutes(1);
    /** MariaDB tells what it told before while it is asked more than ten times a second, whoever asks. */
    private static final Duration TUSSENPOOS = Duration.ofMillis(250);

    private Rijsloten() {}

    /**
     * Waits until somebody waits for a row of one of the tables.
     *
     * @param werk what has to wait
     * @return the connection that waits
     * @throws AssertionError when the work ends without having to wait, or nobody waits within a minute
     */
    public static long wachtOp(TestProgramma programma, Future<?> werk, String... tabellen) {
        var uiterlijk = System.nanoTime() + HOOGSTENS.toNanos();
        while (true) {
            var wie = wieWacht(programma, tabellen);
            if (wie != 0) {
                return wie;
            }
            if (werk.isDone()) {
                throw new AssertionError("It ended before it had to wait for " + String.join(", ", tabellen));
            }
            if (System.nanoTime() > uiterlijk) {
                throw new AssertionError("Nobody waits for " + String.join(", ", tabellen) + " within " + HOOGSTENS);
            }
            LockSupport.parkNanos(TUSSENPOOS.toNanos());
        }
    }

    private static long wieWacht(TestProgramma programma, String... tabellen) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(programma.database().isMySql() ? """
                                SELECT COALESCE(MAX(t.processlist_id), 0) FROM performance_schema.data_lock_waits w
                                JOIN performance_schema.data_locks l
                                  ON l.engine_lock_id = w.requesting_engine_lock_id
                                JOIN performance_schema.threads t ON t.thread_id = w.requesting_thread_id
                                WHERE l.object_schema = DATABASE() AND FIND_IN_SET(l.object_name, :tabellen)""" : """
                                SELECT COALESCE(MAX(trx_mysql_thread_id), 0) FROM information_schema.innodb_trx
                                WHERE trx_state = 'LOCK WAIT' AND trx_query REGEXP REPLACE(:tabellen, ',', '|')""")
                        .bind("tabellen", String.join(",", tabellen))
                        .mapTo(Long.class)
                        .one());
    }
}
