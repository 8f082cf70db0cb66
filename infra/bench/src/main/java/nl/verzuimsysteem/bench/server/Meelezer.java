package nl.verzuimsysteem.bench.server;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

/** Overhears what the program asks its database, so that the same can be asked without the program. */
@Singleton
@Requires(property = Meelezer.AAN)
class Meelezer implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String AAN = "bench.meelezen";

    private final ThreadLocal<@Nullable List<Vraag>> gehoord = new ThreadLocal<>();

    /** One statement with its values, in the order of their places. */
    record Vraag(String sql, List<Object[]> waarden) {
        boolean leest() {
            return sql.stripLeading().regionMatches(true, 0, "SELECT", 0, 6);
        }
    }

    /** What this thread asks while it does something. */
    List<Vraag> bij(Runnable act) {
        var lijst = new ArrayList<Vraag>();
        gehoord.set(lijst);
        try {
            act.run();
        } finally {
            gehoord.remove();
        }
        return List.copyOf(lijst);
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return ProxyDataSourceBuilder.create(event.getBean())
                .listener(new QueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {
                        // Written down when done.
                    }

                    @Override
                    public void afterQuery(ExecutionInfo uitvoering, List<QueryInfo> vragen) {
                        var lijst = gehoord.get();
                        if (lijst != null) {
                            vragen.forEach(vraag -> lijst.add(vraag(vraag)));
                        }
                    }
                })
                .build();
    }

    private static Vraag vraag(QueryInfo vraag) {
        var waarden = vraag.getParametersList().isEmpty()
                ? List.<ParameterSetOperation>of()
                : vraag.getParametersList().getFirst();
        return new Vraag(
                vraag.getQuery(),
                waarden.stream()
                        .map(een -> een.getMethod().getName().equals("setNull")
                                ? new Object[] {een.getArgs()[0]}
                                : new Object[] {een.getArgs()[0], een.getArgs()[1]})
                        .toList());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
