package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Wachten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OpdrachtnieuwsTest {
    private final Toneel toneel = new Toneel();
    private final Queue<OpdrachtGewijzigd> gehoord = new ConcurrentLinkedQueue<>();

    @Test
    void het_team_hoort_een_nieuwe_opdracht_en_wat_er_daarna_mee_gebeurt() throws Exception {
        try (var luisteraar = nieuws(toneel.programma).vanTeam(toneel.mma, gehoord::add)) {
            var id = toneel.verstuurd();
            wachtTot(() ->
                    gehoord.stream().anyMatch(bericht -> bericht.opdracht().equals(id)));
            toneel.werklijst().pakOp(toneel.mma, id);
            wachtTot(() -> gehoord.stream().anyMatch(bericht -> bericht.status() == OpdrachtStatus.IN_BEHANDELING));
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wie_naar_een_dossier_kijkt_hoort_dat_dossier_en_geen_ander() throws Exception {
        var ander = new Toneel();
        try (var luisteraar = nieuws(toneel.programma).vanDossier(toneel.dossier, gehoord::add)) {
            ander.verstuurd();
            var id = toneel.verstuurd();
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(gehoord).extracting(OpdrachtGewijzigd::opdracht).containsOnly(id);
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wat_is_teruggedraaid_is_geen_nieuws() throws Exception {
        try (var luisteraar = nieuws(toneel.programma).vanDossier(toneel.dossier, gehoord::add)) {
            @SuppressWarnings("unchecked")
            var transacties = (TransactionOperations<Connection>) toneel.programma.bean(TransactionOperations.class);
            assertThatThrownBy(() -> transacties.executeWrite(status -> {
                        toneel.verstuurd();
                        throw new IllegalStateException("te laat bedacht");
                    }))
                    .hasMessageContaining("te laat bedacht");
            var wel = toneel.verstuurd();
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(gehoord).extracting(OpdrachtGewijzigd::opdracht).containsOnly(wel);
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wie_niet_meer_luistert_hoort_niets() throws Exception {
        var andere = new ConcurrentLinkedQueue<OpdrachtGewijzigd>();
        nieuws(toneel.programma).vanDossier(toneel.dossier, gehoord::add).close();
        try (var luisteraar = nieuws(toneel.programma).vanDossier(toneel.dossier, andere::add)) {
            toneel.verstuurd();
            wachtTot(() -> !andere.isEmpty());
            assertThat(luisteraar).isNotNull();
        }

        assertThat(gehoord).isEmpty();
    }

    @Test
    void een_luisteraar_die_valt_houdt_de_andere_niet_op() throws Exception {
        try (var valt = nieuws(toneel.programma).vanDossier(toneel.dossier, bericht -> {
                    throw new IllegalStateException("dicht");
                });
                var hoort = nieuws(toneel.programma).vanDossier(toneel.dossier, gehoord::add)) {
            toneel.verstuurd();
            wachtTot(() -> !gehoord.isEmpty());
            assertThat(valt).isNotSameAs(hoort);
        }
    }

    @Test
    void een_andere_node_hoort_het_ook_en_elk_bericht_een_keer() throws Exception {
        try (var tweede =
                        TestProgramma.op(toneel.programma.database(), Map.of("verzuim.opdrachten.kijk-elke", "100ms"));
                var luisteraar = nieuws(tweede).vanTeam(toneel.mma, gehoord::add)) {
            var id = toneel.verstuurd();
            wachtTot(() -> !gehoord.isEmpty());
            toneel.werklijst().pakOp(toneel.mma, id);
            wachtTot(() -> gehoord.stream().anyMatch(bericht -> bericht.status() == OpdrachtStatus.IN_BEHANDELING));

            assertThat(gehoord).hasSize(2);
            assertThat(luisteraar).isNotNull();
        }
    }

    private static Opdrachtnieuws nieuws(TestProgramma programma) {
        return programma.bean(Opdrachtnieuws.class);
    }

    private static void wachtTot(BooleanSupplier voorwaarde) {
        Wachten.tot(Duration.ofSeconds(30), voorwaarde);
    }
}
