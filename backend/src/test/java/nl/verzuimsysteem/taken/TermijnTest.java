package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {
    @ParameterizedTest
    @CsvSource({"2026-11-21,TE_LAAT", "2026-11-22,BINNENKORT", "2026-11-28,BINNENKORT", "2026-11-29,LATER"})
    void op_de_laatste_dag_is_een_taak_nog_op_tijd(LocalDate uiterlijkOp, Termijn termijn) {
        assertThat(Termijn.van(uiterlijkOp, LocalDate.of(2026, 11, 22))).isEqualTo(termijn);
    }
}
