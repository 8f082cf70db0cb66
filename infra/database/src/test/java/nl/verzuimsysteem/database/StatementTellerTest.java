package nl.verzuimsysteem.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StatementTellerTest {

    private final TestDatabase database = TestDatabase.nieuw();
    private final StatementTeller teller = new StatementTeller();
    private final DataSource dataSource = new TellendeDataSource(plain(database), teller);

    @BeforeEach
    void make_table() throws SQLException {
        execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void elk_statement_telt_en_transactiebeheer_niet() throws SQLException {
        try (var telling = teller.begin()) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                try (var insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
                    insert.setLong(1, 1);
                    insert.executeUpdate();
                    insert.setLong(1, 2);
                    insert.executeUpdate();
                }
                connection.commit();
                try (Statement select = connection.createStatement()) {
                    select.executeQuery("SELECT id FROM t");
                }
                connection.rollback();
            }
            assertThat(telling.statements())
                    .containsExactly("INSERT INTO t VALUES (?)", "INSERT INTO t VALUES (?)", "SELECT id FROM t");
            assertThat(telling.aantal()).isEqualTo(3);
            assertThat(telling).hasToString("""
                3 statements
                1. INSERT INTO t VALUES (?)
                2. INSERT INTO t VALUES (?)
                3. SELECT id FROM t""");
        }
    }

    @Test
    void elke_regel_van_een_batch_telt() throws SQLException {
        try (var telling = teller.begin();
                Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            for (int id = 1; id <= 4; id++) {
                insert.setLong(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
            assertThat(telling.aantal()).isEqualTo(4);
        }
    }

    @Test
    void na_het_einde_telt_niets_meer_mee() throws SQLException {
        var telling = teller.begin();
        execute("SELECT 1");
        telling.close();
        execute("SELECT 2");
        assertThat(telling.statements()).containsExactly("SELECT 1");
    }

    @Test
    void een_mislukt_statement_telt_ook() {
        try (var telling = teller.begin()) {
            try {
                execute("SELECT * FROM bestaat_niet");
            } catch (SQLException e) {
                // meant to fail
            }
            assertThat(telling.aantal()).isEqualTo(1);
        }
    }

    @Test
    void een_telling_kan_zich_beperken_tot_de_eigen_thread() throws Exception {
        try (var all = teller.begin();
                var mine = teller.beginDezeThread()) {
            Thread other = Thread.ofVirtual().start(() -> {
                try {
                    execute("SELECT 'ander'");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            other.join();
            execute("SELECT 'eigen'");
            assertThat(mine.statements()).containsExactly("SELECT 'eigen'");
            assertThat(all.statements()).containsExactly("SELECT 'ander'", "SELECT 'eigen'");
        }
    }

    @Test
    void een_telling_kan_statements_overslaan() throws SQLException {
        try (var telling = teller.begin(sql -> !sql.contains("scheduled_tasks"))) {
            execute("SELECT 1 /* scheduled_tasks */");
            execute("SELECT 2");
            assertThat(telling.statements()).containsExactly("SELECT 2");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource plain(TestDatabase database) {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        return dataSource;
    }
}
