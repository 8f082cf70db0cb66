package nl.verzuimsysteem.testen;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import nl.verzuimsysteem.database.StatementTeller;
import nl.verzuimsysteem.database.TellendeDataSource;

/** Counts what the program sends to its database. Comes first, so that the transactions lie around the count. */
@Singleton
class Telbron implements BeanCreatedEventListener<DataSource>, Ordered {
    private final StatementTeller teller = new StatementTeller();

    StatementTeller teller() {
        return teller;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return new TellendeDataSource(event.getBean(), teller);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
