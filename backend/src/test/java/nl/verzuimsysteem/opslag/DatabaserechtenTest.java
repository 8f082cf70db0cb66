package nl.verzuimsysteem.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.database.TestDatabase;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What {@code infra/database-rechten.sql} gives the program's own user, and what it keeps from him. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaserechtenTest {
    private static final Path BESTAND = Path.of("..", "infra", "database-rechten.sql");
    private static final String WACHTWOORD = "kies-zelf-1A!";

    private final TestDatabase database = TestDatabase.nieuw();
    private final String gebruiker = "app_" + database.naam().substring("verzuim_test_".length());

    DatabaserechtenTest() throws IOException, SQLException {
        TestProgramma.op(database, Map.of()).close();
        try (var beheerder = database.connection();
                var opdracht = beheerder.createStatement()) {
            for (var een : opdrachten()) {
                opdracht.execute(een);
            }
        }
    }

    @AfterAll
    void weg() throws SQLException {
        try (var beheerder = database.connection();
                var opdracht = beheerder.createStatement()) {
            opdracht.execute("DROP USER '" + gebruiker + "'@'%'");
        }
        database.close();
    }

    @Test
    void wat_is_vastgelegd_verandert_en_verdwijnt_niet_meer() {
        for (var opdracht : List.of(
                "UPDATE audit_regel SET naam = 'x' WHERE id = 0",
                "DELETE FROM audit_zegel WHERE id = 0",
                "UPDATE opgave SET deze_jaar = 1 WHERE id = 0",
                "DELETE FROM opgave_afdeling WHERE opgave_id = 0",
                "UPDATE verrichting SET bedrag_cent = 1 WHERE id = 0",
                "UPDATE verrichting SET datum = '2026-01-01' WHERE id = 0",
                "UPDATE verrichting SET id = 1 WHERE id = 0",
                "DELETE FROM verrichting WHERE id = 0",
                "UPDATE factuur SET totaal_cent = 1 WHERE id = 0",
                "UPDATE factuur SET nummer = 'x' WHERE id = 0",
                "DELETE FROM factuur WHERE id = 0",
                "UPDATE factuurregel SET bedrag_cent = 1 WHERE id = 0",
                "DELETE FROM factuurregel WHERE id = 0",
                "DROP TABLE verrichting")) {
            assertThatThrownBy(() -> doe(opdracht))
                    .as(opdracht)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void wat_het_programma_erbij_schrijft_en_bijwerkt_kan() {
        for (var opdracht : List.of(
                "UPDATE verrichting SET factuur_id = NULL, te_factureren = 1 WHERE id = 0",
                "UPDATE verrichting SET regio_id = 1, dossier_id = NULL WHERE id = 0",
                "UPDATE verrichting v JOIN verrichting t ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id"
                        + " SET t.factuur_id = 1, t.te_factureren = NULL WHERE v.factuur_id = 0",
                "INSERT INTO verrichting (bedrijf_id, regio_id, dienst_code, datum, oordeel, grond, per, btw, bedrag_cent,"
                        + " bron, vastgelegd_op, vastgelegd_door) SELECT b.id, b.regio_id, 'NO_SHOW', '2026-01-05', 'BUITEN',"
                        + " 'ALTIJD_BUITEN', 'KEER', 'HOOG', 100, 'proef', '2026-01-05 08:00', 'Test' FROM bedrijf b"
                        + " WHERE b.id = 0 ON DUPLICATE KEY UPDATE verrichting.te_factureren ="
                        + " IF(LAST_INSERT_ID(verrichting.id) = 0, NULL, verrichting.te_factureren)",
                "UPDATE factuur SET regio_id = 1, post_klaar_op = NULL, verstuurd_op = NULL WHERE id = 0",
                "SELECT f.id FROM factuur f WHERE f.id = 0 FOR UPDATE",
                "UPDATE dossier SET herberekenen = 1 WHERE id = 0",
                "DELETE FROM sessie WHERE gebruiker_id = 0")) {
            // The stand-in asks for the right to change every column that is inserted.
            if (database.isMySql() || !opdracht.contains("ON DUPLICATE KEY")) {
                assertThatCode(() -> doe(opdracht)).as(opdracht).doesNotThrowAnyException();
            }
        }
    }

    /** The statements of the file, under the names of this test. */
    private List<String> opdrachten() throws IOException {
        var opdrachten = new ArrayList<String>();
        var scheiding = ";";
        var deel = new StringBuilder();
        for (var regel : Files.readAllLines(BESTAND)) {
            if (regel.startsWith("--")) {
                continue;
            }
            if (regel.startsWith("DELIMITER ")) {
                scheiding = regel.substring("DELIMITER ".length()).strip();
                continue;
            }
            deel.append(regel).append('\n');
            if (regel.stripTrailing().endsWith(scheiding)) {
                var tekst = deel.toString().strip();
                opdrachten.add(hernoemd(tekst.substring(0, tekst.length() - scheiding.length())));
                deel.setLength(0);
            }
        }
        assertThat(opdrachten).hasSizeGreaterThan(4);
        return opdrachten;
    }

    private String hernoemd(String sql) {
        return sql.replace("verzuim_app", gebruiker)
                .replace("kies-zelf", WACHTWOORD)
                .replace("verzuim.", database.naam() + ".")
                .replace("'verzuim'", "'" + database.naam() + "'");
    }

    private void doe(String sql) throws SQLException {
        try (Connection app = DriverManager.getConnection(database.jdbcUrl(), gebruiker, WACHTWOORD);
                var opdracht = app.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
