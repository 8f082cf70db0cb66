package nl.verzuimsysteem.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.JdbcConnection;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.sql.SQLException;
import java.util.HashMap;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DriverinstellingenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();

    /** The URL of a test has most of them too, and that of a customer none. */
    @Test
    void elke_instelling_van_het_programma_komt_bij_de_driver_aan_ook_als_de_url_er_niets_over_zegt()
            throws SQLException {
        var programmas = programma.bean(DatasourceConfiguration.class);
        var kaal = new HikariConfig();
        kaal.setJdbcUrl(
                programmas.getJdbcUrl().replaceFirst("[?].*", "?sslMode=DISABLED&allowPublicKeyRetrieval=true"));
        kaal.setUsername(programmas.getUsername());
        kaal.setPassword(programmas.getPassword());
        kaal.setMaximumPoolSize(1);
        kaal.setDataSourceProperties(programmas.getDataSourceProperties());
        var aangekomen = new HashMap<Object, Object>();
        try (var bron = new HikariDataSource(kaal);
                var verbinding = bron.getConnection()) {
            var driver = verbinding.unwrap(JdbcConnection.class).getPropertySet();
            programmas
                    .getDataSourceProperties()
                    .keySet()
                    .forEach(naam -> aangekomen.put(
                            naam, driver.getProperty(naam.toString()).getStringValue()));
        }

        assertThat(aangekomen)
                .isEqualTo(programmas.getDataSourceProperties())
                .containsEntry("useServerPrepStmts", "true")
                .containsEntry("forceConnectionTimeZoneToSession", "true");
    }
}
