package nl.verzuimsysteem.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.exceptions.NoConnectionException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactieTest {

    private TestProgramma programma;
    private Kasboek kasboek;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of("transactietest", true));
        kasboek = programma.bean(Kasboek.class);
        kasboek.maak();
    }

    @AfterAll
    void stop() {
        programma.close();
    }

    @Test
    void wat_jdbi_schreef_blijft_als_de_transactie_slaagt() {
        kasboek.schrijf("huur");

        assertThat(kasboek.staatEr("huur")).isTrue();
    }

    @Test
    void wat_jdbi_schreef_verdwijnt_als_de_transactie_mislukt() {
        assertThatThrownBy(() -> kasboek.schrijfEnMislukt("boete")).isInstanceOf(IllegalStateException.class);

        assertThat(kasboek.staatEr("boete")).isFalse();
    }

    @Test
    void wie_alleen_leest_kan_niets_schrijven() {
        assertThatThrownBy(() -> kasboek.schrijfAlsLezer("fooi")).hasMessageContaining("read-only");

        assertThat(kasboek.staatEr("fooi")).isFalse();
    }

    @Test
    void buiten_een_transactie_weigert_jdbi_dienst() {
        var jdbi = programma.bean(Jdbi.class);

        assertThatThrownBy(() -> jdbi.withHandle(handle -> handle.execute("SELECT 1")))
                .isInstanceOf(NoConnectionException.class);
    }

    @Singleton
    @Transactional
    @Requires(property = "transactietest")
    static class Kasboek {

        private final Jdbi jdbi;

        Kasboek(Jdbi jdbi) {
            this.jdbi = jdbi;
        }

        void maak() {
            jdbi.useHandle(handle -> handle.execute("CREATE TABLE kasboek (post VARCHAR(20) NOT NULL)"));
        }

        void schrijf(String post) {
            jdbi.useHandle(handle -> handle.execute("INSERT INTO kasboek VALUES (?)", post));
        }

        @Transactional(readOnly = true)
        void schrijfAlsLezer(String post) {
            jdbi.useHandle(handle -> handle.execute("INSERT INTO kasboek VALUES (?)", post));
        }

        void schrijfEnMislukt(String post) {
            schrijf(post);
            throw new IllegalStateException("the act fails after the insert");
        }

        boolean staatEr(String post) {
            return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM kasboek WHERE post = ?")
                            .bind(0, post)
                            .mapTo(Integer.class)
                            .one()
                    > 0);
        }
    }
}
