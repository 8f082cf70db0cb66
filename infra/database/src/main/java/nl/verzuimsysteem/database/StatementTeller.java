package nl.verzuimsysteem.database;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the statements that reach the database through one or more {@link TellendeDataSource}s. Transaction control
 * ({@code commit}, {@code rollback}, auto-commit) does not count; each entry of a batch does.
 *
 * {@snippet :
 * try (var telling = teller.begin()) {
 *     service.open(actor, dossierId);
 *     assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
 * }
 * }
 */
public final class StatementTeller {

    private final Set<Telling> running = ConcurrentHashMap.newKeySet();

    /** Counts from now on what any thread sends. */
    public Telling begin() {
        return begin(sql -> true);
    }

    /** Counts from now on what any thread sends, of the statements that are of interest. */
    public Telling begin(Predicate<String> counts) {
        return begin(counts, thread -> true);
    }

    /** Counts from now on what the calling thread sends. */
    public Telling beginDezeThread() {
        Thread mine = Thread.currentThread();
        return begin(sql -> true, mine::equals);
    }

    private Telling begin(Predicate<String> counts, Predicate<Thread> from) {
        Telling telling = new Telling(counts, from, running::remove);
        running.add(telling);
        return telling;
    }

    QueryExecutionListener listener() {
        return new QueryExecutionListener() {
            @Override
            public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                // Counted when done.
            }

            @Override
            public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                for (Telling telling : running) {
                    for (QueryInfo query : queries) {
                        // A batch of a prepared statement is one query with many sets of parameters.
                        int times = execution.isBatch()
                                ? Math.max(1, query.getParametersList().size())
                                : 1;
                        for (int i = 0; i < times; i++) {
                            telling.add(query.getQuery());
                        }
                    }
                }
            }
        };
    }
}
