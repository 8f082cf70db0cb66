package nl.verzuimsysteem.achtergrond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AchtergrondtaakTest {
    private int gedaan;

    @Test
    void wat_de_database_voor_een_ander_afbrak_wordt_meteen_opnieuw_gedaan() {
        mislukt(2, new SQLTransactionRollbackException("Deadlock found")).doe();

        assertThat(gedaan).isEqualTo(3);
    }

    @Test
    void wie_drie_keer_botst_wacht_op_zijn_volgende_ronde() {
        var taak = mislukt(3, new SQLTransactionRollbackException("Deadlock found"));

        assertThatThrownBy(taak::doe).hasRootCauseInstanceOf(SQLTransactionRollbackException.class);
        assertThat(gedaan).isEqualTo(3);
    }

    @Test
    void een_andere_fout_wacht_altijd_op_de_volgende_ronde() {
        var taak = mislukt(1, new SQLException("Duplicate entry"));

        assertThatThrownBy(taak::doe).hasRootCauseInstanceOf(SQLException.class);
        assertThat(gedaan).isEqualTo(1);
    }

    private Achtergrondtaak mislukt(int keren, SQLException oorzaak) {
        return new Achtergrondtaak("proef", Duration.ZERO, () -> {
            gedaan++;
            if (gedaan <= keren) {
                throw new IllegalStateException("as JDBI wraps it", oorzaak);
            }
        });
    }
}
