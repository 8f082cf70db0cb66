package nl.verzuimsysteem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GegevensbronTest {
    private static final Path MAP = Path.of("target", "gegevensbron");

    @Test
    void een_server_die_niet_antwoordt_is_een_regel_zonder_wachtwoord() {
        var omgeving = Map.of(
                "VERZUIM_DATABASE_URL", "jdbc:mysql://127.0.0.1:1/verzuim?user=ik&password=geheim&connectTimeout=1000");

        assertThatThrownBy(() -> Gegevensbron.kies(omgeving, MAP))
                .isInstanceOf(StartMislukt.class)
                .message()
                .contains("jdbc:mysql://127.0.0.1:1/verzuim")
                .doesNotContain("geheim", "\n");
    }

    @Test
    @Tag("database")
    void gebruiker_en_wachtwoord_mogen_in_het_adres_staan() {
        try (var database = TestDatabase.nieuw()) {
            var omgeving = Map.of(
                    "VERZUIM_DATABASE_URL",
                    database.jdbcUrl() + "&user=" + database.user() + "&password=" + database.password());

            assertThat(Gegevensbron.kies(omgeving, MAP).instellingen())
                    .containsEntry("verzuim.database.gebruiker", database.user())
                    .containsEntry("verzuim.database.wachtwoord", database.password());
        }
    }
}
