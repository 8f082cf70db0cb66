package nl.verzuimsysteem.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class UniekTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Jdbi jdbi = programma.jdbi();
    private final String naam = UUID.randomUUID().toString();

    @Test
    void wie_als_tweede_schrijft_hoort_dat_en_kan_in_dezelfde_transactie_verder() {
        var ander = UUID.randomUUID().toString();
        jdbi.useTransaction(handle -> {
            assertThat(Uniek.schrijf(() -> regio(handle, naam))).contains(1);
            assertThat(Uniek.schrijf(() -> regio(handle, naam))).isEmpty();
            assertThat(Uniek.schrijf(() -> regio(handle, ander))).contains(1);
        });

        jdbi.useHandle(
                handle -> assertThat(handle.select("SELECT COUNT(*) FROM regio WHERE naam IN (?, ?)", naam, ander)
                                .mapTo(Integer.class)
                                .one())
                        .isEqualTo(2));
    }

    @Test
    void wat_om_een_andere_reden_niet_mag_is_een_fout() {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> Uniek.schrijf(
                        () -> handle.execute("INSERT INTO afdeling (bedrijf_id, naam) VALUES (0, ?)", naam))))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .satisfies(fout -> assertThat(Botsing.is(fout)).isFalse());
    }

    @Test
    void wie_te_lang_op_een_ander_wacht_botst() {
        jdbi.useHandle(eerst -> regio(eerst, naam));
        jdbi.useTransaction(een -> {
            een.execute("UPDATE regio SET telefoon = '1' WHERE naam = ?", naam);

            // Not from the pool: it is the only one that has so little patience.
            try (var twee = Jdbi.create(programma.database()::connection).open()) {
                twee.execute("SET SESSION innodb_lock_wait_timeout = 1");

                var fout = catchThrowable(() -> twee.execute("UPDATE regio SET telefoon = '2' WHERE naam = ?", naam));

                assertThat(Botsing.is(fout)).isTrue();
            }
        });
    }

    private static int regio(Handle handle, String naam) {
        return handle.execute("INSERT INTO regio (naam, telefoon, email) VALUES (?, '', '')", naam);
    }
}
