package nl.verzuimsysteem.database;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/** A data source that counts the statements sent through it. */
public final class TellendeDataSource extends ProxyDataSource {

    private final StatementTeller teller;

    /** Counts with a counter of its own. */
    public TellendeDataSource(DataSource dataSource) {
        this(dataSource, new StatementTeller());
    }

    /** Counts with a counter that others may share. */
    public TellendeDataSource(DataSource dataSource, StatementTeller teller) {
        super(dataSource);
        this.teller = teller;
        setProxyConfig(ProxyConfig.Builder.create()
                .dataSourceName("verzuim")
                .queryListener(teller.listener())
                .build());
    }

    public StatementTeller teller() {
        return teller;
    }
}
