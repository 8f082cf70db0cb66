package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.testen.Programmaproces;
import nl.verzuimsysteem.testen.Programmaproces.Recept;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program in the middle of a run and starts another: all is as if nothing had happened. */
@Tag("database")
@DisabledOnOs(OS.WINDOWS)
class FactuurrunOverleeftKillTest {
    private static final int BEDRIJVEN = 300;
    private static final int PER_BEDRIJF = 4;
    private static final int GENOEG = 20;
    private static final Map<String, Object> MET_ACHTERGRONDWERK = Map.of("verzuim.achtergrond.aan", true);

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Facturatietoneel toneel = new Facturatietoneel(programma);

    @AfterEach
    void ruimOp() {
        programma.close();
        programma.database().close();
    }

    @Test
    void midden_in_een_run_gekild_en_weer_gestart_staan_dezelfde_facturen_er_als_zonder_kill(@TempDir Path map)
            throws Exception {
        Facturatievloed.maak(toneel, BEDRIJVEN, PER_BEDRIJF, 0);
        toneel.start(toneel.maand);
        var recept = new Recept(map, programma.database(), MET_ACHTERGRONDWERK);

        try (var eerste = recept.start()) {
            wachtTot(eerste, () -> facturen() >= GENOEG);
            assertThat(eerste.kill()).isEqualTo(Programmaproces.GEKILD);
        }
        var gemaakt = facturen();
        System.out.println("Factuurrun: gekild na " + gemaakt + " van " + BEDRIJVEN + " facturen");
        assertThat(gemaakt).as("it was killed in the middle").isLessThan(BEDRIJVEN);
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur f JOIN factuurreeks k ON f.volgnummer <= k.laatste"
                        + " JOIN factuurrun r ON f.run_id = r.id AND f.bedrijf_id <= r.tot_bedrijf"))
                .as("no invoice without its number, none the run does not know of")
                .isEqualTo(gemaakt);

        // After forty seconds without life the work of a node is free; as if they went by.
        toneel.doe("UPDATE scheduled_tasks SET last_heartbeat = last_heartbeat - INTERVAL 1 HOUR WHERE picked = 1");
        try (var tweede = TestProgramma.op(programma.database(), MET_ACHTERGRONDWERK)) {
            wachtTot(tweede, () -> toneel.getal("SELECT COUNT(*) FROM factuurrun WHERE status = 'KLAAR'") == 1);
        }
        var gekild = boek();

        toneel.doe("UPDATE verrichting SET te_factureren = 1, factuur_id = NULL");
        List.of("factuurregel", "factuur", "factuurrun", "factuurreeks")
                .forEach(tabel -> toneel.doe("DELETE FROM " + tabel));
        toneel.factureer(toneel.maand);

        assertThat(gekild).hasSize(BEDRIJVEN).isEqualTo(boek());
        assertThat(gekild.getFirst()).contains("1:");
    }

    private long facturen() {
        return toneel.getal("SELECT COUNT(*) FROM factuur");
    }

    /** Every invoice with its number, its sums, its lines and what stands on it. */
    private List<String> boek() {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT CONCAT_WS(':', f.volgnummer, f.bedrijf_id, f.netto_cent, f.btw_cent, f.totaal_cent,
                               GROUP_CONCAT(CONCAT_WS('/', r.volgnummer, r.soort, r.bedrag_cent, r.verrichting_id,
                                            v.factuur_id = f.id, v.te_factureren) ORDER BY r.volgnummer))
                        FROM factuur f
                        JOIN factuurregel r ON r.bedrijf_id = f.bedrijf_id AND r.factuur_id = f.id
                        LEFT JOIN verrichting v ON v.bedrijf_id = r.bedrijf_id AND v.id = r.verrichting_id
                        GROUP BY f.id, f.volgnummer, f.bedrijf_id, f.netto_cent, f.btw_cent, f.totaal_cent
                        ORDER BY f.volgnummer""").mapTo(String.class).list());
    }

    private static void wachtTot(Object proces, BooleanSupplier waar) {
        var tot = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!waar.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(() -> "waited too long for " + proces)
                    .isLessThan(tot);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
