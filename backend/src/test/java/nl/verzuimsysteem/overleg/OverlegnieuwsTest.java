package nl.verzuimsysteem.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Wachten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OverlegnieuwsTest {
    private static final int STAND = 3;

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final RegioId regio = new Gegevens(programma).regio();
    private final Inlogger mma = new Inloggers(programma).regioteam(Functie.MMA, regio);
    private final OverlegId overleg = overleg();
    private final Queue<Overlegnieuws.Bericht> gehoord = new ConcurrentLinkedQueue<>();

    @Test
    void wie_kijkt_hoort_wat_er_verandert_en_alleen_van_zijn_overleg() throws Exception {
        try (var luisteraar = nieuws(programma).van(gelezen(STAND), gehoord::add)) {
            inTransactie(() -> {
                vertel(new OverlegId(overleg.waarde() + 1_000_000), 9);
                vertel(overleg, 4);
            });
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(gehoord).containsExactly(new Overlegnieuws.Bericht(overleg, 4, false));
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wat_is_teruggedraaid_is_geen_nieuws_en_wat_al_gelezen_is_ook_niet() throws Exception {
        try (var luisteraar = nieuws(programma).van(gelezen(STAND), gehoord::add)) {
            assertThatThrownBy(() -> inTransactie(() -> {
                        vertel(overleg, 8);
                        throw new IllegalStateException("te laat bedacht");
                    }))
                    .hasMessageContaining("te laat bedacht");
            inTransactie(() -> vertel(overleg, STAND));
            inTransactie(() -> vertel(overleg, 5));
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(gehoord).extracting(Overlegnieuws.Bericht::stand).containsExactly(5);
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wat_een_andere_node_verandert_hoort_wie_hier_kijkt_ook_als_het_al_was_gebeurd_voor_hij_luisterde()
            throws Exception {
        doe("UPDATE overleg SET stand = 5 WHERE id = ?", overleg.waarde());
        try (var node = TestProgramma.op(programma.database(), Map.of("verzuim.overleg.kijk-elke", "50ms"));
                var luisteraar = nieuws(node).van(gelezen(STAND), gehoord::add)) {
            wachtTot(() -> !gehoord.isEmpty());
            doe("UPDATE overleg SET stand = 6 WHERE id = ?", overleg.waarde());
            wachtTot(() -> gehoord.size() == 2);

            assertThat(gehoord).extracting(Overlegnieuws.Bericht::stand).containsExactly(5, 6);
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wie_kijkt_hoort_dat_er_iemand_komt() throws Exception {
        try (var luisteraar = nieuws(programma).van(gelezen(STAND), gehoord::add)) {
            doe("""
                    INSERT INTO overlegaanwezig (overleg_id, gebruiker_id, naam, functie, eerst_gezien, laatst_gezien)
                    VALUES (?, ?, 'Fatima Yilmaz', 'MMA', ?, ?)""", overleg.waarde(), mma.id().waarde(), Instant.now(), Instant.now());
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(gehoord).containsExactly(new Overlegnieuws.Bericht(overleg, STAND, true));
            assertThat(luisteraar).isNotNull();
        }
    }

    @Test
    void wie_niet_meer_kijkt_hoort_niets_en_een_luisteraar_die_valt_houdt_de_ander_niet_op() throws Exception {
        var weg = new ConcurrentLinkedQueue<Overlegnieuws.Bericht>();
        nieuws(programma).van(gelezen(STAND), weg::add).close();
        try (var valt = nieuws(programma).van(gelezen(STAND), bericht -> {
                    throw new IllegalStateException("dicht");
                });
                var hoort = nieuws(programma).van(gelezen(STAND), gehoord::add)) {
            inTransactie(() -> vertel(overleg, 4));
            wachtTot(() -> !gehoord.isEmpty());

            assertThat(weg).isEmpty();
            assertThat(valt).isNotSameAs(hoort);
        }
    }

    @Test
    void nieuws_dat_samenkomt_is_het_laatste_en_vergeet_niemand_die_kwam() {
        var eerst = new Overlegnieuws.Bericht(overleg, 4, true);
        var later = new Overlegnieuws.Bericht(overleg, 7, false);

        assertThat(later.met(eerst)).isEqualTo(new Overlegnieuws.Bericht(overleg, 7, true));
        assertThat(eerst.met(later)).isEqualTo(new Overlegnieuws.Bericht(overleg, 7, true));
    }

    private Overlegblad gelezen(int stand) {
        var begin = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return new Overlegblad(
                new Overleg(
                        overleg,
                        regio,
                        "Regio",
                        LocalDate.of(2026, 11, 24),
                        begin,
                        60,
                        Overlegstatus.LOOPT,
                        stand,
                        null,
                        null,
                        begin,
                        "x",
                        null,
                        null),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private OverlegId overleg() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO overleg (regio_id, dag, begin, minuten, status, stand)
                        VALUES (:regio, '2026-11-24', '2026-11-24 09:00', 60, 'LOOPT', :stand)""")
                        .bind("regio", regio)
                        .bind("stand", STAND)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(OverlegId.class)
                        .one());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    @SuppressWarnings("unchecked")
    private void vertel(OverlegId welk, int stand) {
        ((ApplicationEventPublisher<OverlegGewijzigd>) programma.bean(ApplicationEventPublisher.class))
                .publishEvent(new OverlegGewijzigd(welk, regio, stand));
    }

    @SuppressWarnings("unchecked")
    private void inTransactie(Runnable act) {
        ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class)).executeWrite(status -> {
            act.run();
            return status;
        });
    }

    private static Overlegnieuws nieuws(TestProgramma programma) {
        return programma.bean(Overlegnieuws.class);
    }

    private static void wachtTot(BooleanSupplier voorwaarde) {
        Wachten.tot(Duration.ofSeconds(30), voorwaarde);
    }
}
