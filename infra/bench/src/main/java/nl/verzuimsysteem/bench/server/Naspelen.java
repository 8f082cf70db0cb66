package nl.verzuimsysteem.bench.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plain JDBC on one connection, with the settings that the program itself uses. For one thread. */
final class Naspelen implements AutoCloseable {
    private static final String INSTELLINGEN = "cachePrepStmts=true&prepStmtCacheSqlLimit=4096&prepStmtCacheSize=500"
            + "&useServerPrepStmts=true&useLocalSessionState=true&readOnlyPropagatesToServer=false&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true";

    private final Connection verbinding;
    private final Map<String, PreparedStatement> klaar = new HashMap<>();

    Naspelen(Bron bron) throws SQLException {
        verbinding = DriverManager.getConnection(
                bron.url() + (bron.url().contains("?") ? "&" : "?") + INSTELLINGEN,
                bron.gebruiker(),
                bron.wachtwoord());
        verbinding.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        verbinding.setAutoCommit(true);
    }

    /** Asks these in one transaction. How many rows were read. */
    int alles(List<Meelezer.Vraag> vragen) throws SQLException {
        verbinding.setAutoCommit(false);
        var rijen = 0;
        for (var vraag : vragen) {
            rijen += vraag(vraag);
        }
        verbinding.commit();
        verbinding.setAutoCommit(true);
        return rijen;
    }

    /** Asks one. How many rows were read. */
    int vraag(Meelezer.Vraag vraag) throws SQLException {
        var opdracht = klaar(vraag.sql());
        vul(opdracht, vraag);
        if (!vraag.leest()) {
            opdracht.executeUpdate();
            return 0;
        }
        try (var rijen = opdracht.executeQuery()) {
            return lees(rijen);
        }
    }

    /** How many rows the server looks at for it, in tables and in what it makes on the way. */
    long bekeken(Meelezer.Vraag vraag) throws SQLException {
        var eerder = handelingen();
        vraag(vraag);
        return handelingen() - eerder;
    }

    private long handelingen() throws SQLException {
        try (var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
            var som = 0L;
            while (rijen.next()) {
                som += rijen.getLong(2);
            }
            return som;
        }
    }

    /**
     * The tables that are read from the first row to the last, by the plan of the server.
     *
     * @param vanaf how many rows make it worth telling
     */
    List<String> heleTabellen(Meelezer.Vraag vraag, long vanaf) throws SQLException {
        var tabellen = new ArrayList<String>();
        try (var opdracht = verbinding.prepareStatement("EXPLAIN FORMAT=TRADITIONAL " + vraag.sql())) {
            vul(opdracht, vraag);
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    var tabel = String.valueOf(rijen.getString("table"));
                    // What stands between angle brackets is made on the way.
                    if ("ALL".equals(rijen.getString("type"))
                            && !tabel.startsWith("<")
                            && rijen.getLong("rows") >= vanaf) {
                        tabellen.add(tabel);
                    }
                }
            }
        }
        return tabellen;
    }

    private static void vul(PreparedStatement opdracht, Meelezer.Vraag vraag) throws SQLException {
        for (var waarde : vraag.waarden()) {
            var plaats = (Integer) waarde[0];
            if (waarde.length == 1) {
                opdracht.setNull(plaats, Types.NULL);
            } else {
                opdracht.setObject(plaats, waarde[1]);
            }
        }
    }

    private PreparedStatement klaar(String sql) throws SQLException {
        var opdracht = klaar.get(sql);
        if (opdracht == null) {
            opdracht = verbinding.prepareStatement(sql);
            klaar.put(sql, opdracht);
        }
        return opdracht;
    }

    /** Every column is fetched, and thrown away. */
    private static int lees(ResultSet rijen) throws SQLException {
        var kolommen = rijen.getMetaData().getColumnCount();
        var aantal = 0;
        while (rijen.next()) {
            aantal++;
            for (var kolom = 1; kolom <= kolommen; kolom++) {
                rijen.getObject(kolom);
            }
        }
        return aantal;
    }

    @Override
    public void close() throws SQLException {
        verbinding.close();
    }
}
