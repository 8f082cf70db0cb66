package nl.verzuimsysteem.database;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One count of statements, from its beginning until it is closed. */
public final class Telling implements AutoCloseable {

    private final Predicate<String> counts;
    private final Predicate<Thread> from;
    private final Consumer<Telling> end;
    private final Queue<String> statements = new ConcurrentLinkedQueue<>();

    Telling(Predicate<String> counts, Predicate<Thread> from, Consumer<Telling> end) {
        this.counts = counts;
        this.from = from;
        this.end = end;
    }

    void add(String sql) {
        if (from.test(Thread.currentThread()) && counts.test(sql)) {
            statements.add(sql);
        }
    }

    /** How many statements were sent. */
    public int aantal() {
        return statements.size();
    }

    /** The statements sent, in order. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Ends the count; what was counted can still be read. */
    @Override
    public void close() {
        end.accept(this);
    }

    /** The statements, numbered: for the message of a failed assertion. */
    @Override
    public String toString() {
        List<String> all = statements();
        return IntStream.range(0, all.size())
                .mapToObj(i -> (i + 1) + ". " + all.get(i))
                .collect(Collectors.joining("\n", all.size() + " statements\n", ""));
    }
}
