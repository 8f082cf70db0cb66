package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SleutelwisselTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final Kluistoneel toneel = new Kluistoneel(programma);

    @AfterEach
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void na_een_wissel_ligt_alles_onder_de_nieuwe_sleutel_en_is_de_oude_weg() {
        var bedrijf = toneel.bedrijf();
        var stukken = vul(bedrijf, 1_100);
        var oudeInhoud = toneel.getal("SELECT CRC32(inhoud) FROM kluis ORDER BY id LIMIT 1");

        assertThat(toneel.begin(bedrijf)).isTrue();
        var nieuw = toneel.bewaar(bedrijf, "van na de wissel");
        assertThat(toneel.getal("SELECT MAX(sleutel) FROM kluis")).isEqualTo(2);
        assertThat(toneel.lees(bedrijf, stukken)).hasSize(1_100);
        assertThat(toneel.ruimOp(bedrijf))
                .as("while something lies under the old key")
                .isFalse();

        assertThat(toneel.wissel.schrijfAnders(toneel.rij(bedrijf))).isEqualTo(1_100);
        assertThat(toneel.getal("SELECT COUNT(*) FROM kluis WHERE sleutel < 2")).isZero();
        assertThat(toneel.getal("SELECT CRC32(inhoud) FROM kluis ORDER BY id LIMIT 1"))
                .isNotEqualTo(oudeInhoud);
        assertThat(toneel.ruimOp(bedrijf))
                .as("while other nodes may write under the old key")
                .isFalse();

        programma.bean(Testklok.class).later(Duration.ofMinutes(11));
        assertThat(toneel.ruimOp(bedrijf)).isTrue();
        assertThat(toneel.lees(bedrijf, stukken))
                .hasSize(1_100)
                .allSatisfy((kenmerk, stuk) -> assertThat(stuk.tekst()).startsWith("stuk "));
        assertThat(toneel.lees(bedrijf, nieuw)).isEqualTo("van na de wissel");
    }

    @Test
    void wat_onder_een_weggegooide_sleutel_ligt_opent_nooit_meer() {
        var bedrijf = toneel.bedrijf();
        var kenmerk = toneel.bewaar(bedrijf, "uit een oude kopie");
        toneel.doe("CREATE TABLE kopie AS SELECT * FROM kluis");
        toneel.begin(bedrijf);
        toneel.wissel.schrijfAnders(toneel.rij(bedrijf));
        programma.bean(Testklok.class).later(Duration.ofMinutes(11));
        assertThat(toneel.ruimOp(bedrijf)).isTrue();

        toneel.doe("UPDATE kluis k JOIN kopie o ON o.id = k.id SET k.inhoud = o.inhoud");
        assertThatThrownBy(() -> toneel.lees(bedrijf, kenmerk)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_andere_node_leest_en_schrijft_door_en_niets_raakt_kwijt() {
        var bedrijf = toneel.bedrijf();
        var eerst = toneel.bewaar(bedrijf, "van voor de wissel");
        try (var tweede = TestProgramma.op(programma.database(), Map.of())) {
            var ander = new Kluistoneel(tweede);
            assertThat(ander.lees(bedrijf, eerst)).isEqualTo("van voor de wissel");
            toneel.begin(bedrijf);
            var nieuw = toneel.bewaar(bedrijf, "onder de nieuwe sleutel");
            var oud = ander.bewaar(bedrijf, "nog onder de oude sleutel");

            assertThat(ander.lees(bedrijf, nieuw)).isEqualTo("onder de nieuwe sleutel");
            assertThat(toneel.lees(bedrijf, oud)).isEqualTo("nog onder de oude sleutel");
            assertThat(toneel.wissel.schrijfAnders(toneel.rij(bedrijf))).isEqualTo(2);
            assertThat(ander.lees(bedrijf, List.of(eerst, nieuw, oud))).hasSize(3);
        }
    }

    @Test
    void lezen_en_wijzigen_gaan_door_terwijl_alles_anders_wordt_geschreven() throws Exception {
        var bedrijf = toneel.bedrijf();
        var stukken = vul(bedrijf, 2_000);
        toneel.begin(bedrijf);
        var klaar = new AtomicBoolean();
        try (var werk = Executors.newVirtualThreadPerTaskExecutor()) {
            var lezer = werk.submit(() -> {
                var gelezen = 0;
                while (!klaar.get()) {
                    gelezen += toneel.lees(bedrijf, stukken.subList(gelezen % 1_900, gelezen % 1_900 + 20))
                            .size();
                }
                return gelezen;
            });
            var schrijver = werk.submit(() -> {
                for (var i = 0; i < 50; i++) {
                    toneel.vervang(bedrijf, stukken.get(i * 40), 1, "gewijzigd " + i);
                }
                return true;
            });
            while (toneel.getal("SELECT COUNT(*) FROM kluis WHERE sleutel < 2") > 0) {
                toneel.wissel.schrijfAnders(toneel.rij(bedrijf));
            }
            assertThat(schrijver.get()).isTrue();
            klaar.set(true);
            assertThat(lezer.get()).isPositive();
        }
        var alles = toneel.lees(bedrijf, stukken);
        assertThat(alles).hasSize(2_000);
        for (var i = 0; i < 50; i++) {
            assertThat(alles.get(stukken.get(i * 40)).tekst()).isEqualTo("gewijzigd " + i);
        }
    }

    @Test
    void het_programma_wisselt_een_oude_sleutel_vanzelf_en_een_verse_niet() {
        var bedrijf = toneel.bedrijf();
        var kenmerk = toneel.bewaar(bedrijf, "een jaar oud");
        var service = programma.bean(SleutelwisselService.class);
        var systeem = Actor.systeem("medische-sleutels-wisselen");

        service.begin(systeem);
        assertThat(toneel.rij(bedrijf).nummer()).isEqualTo(1);
        programma.bean(Testklok.class).later(Duration.ofDays(366));
        assertThat(service.begin(systeem)).isFalse();
        assertThat(toneel.rij(bedrijf).nummer()).isEqualTo(2);
        service.rondAf(systeem);
        programma.bean(Testklok.class).later(Duration.ofMinutes(11));
        service.rondAf(systeem);

        assertThat(toneel.getal("SELECT COUNT(*) FROM medische_sleutel WHERE opgeruimd = FALSE"))
                .isZero();
        assertThat(toneel.lees(bedrijf, kenmerk)).isEqualTo("een jaar oud");
        assertThat(toneel.getal("SELECT COUNT(*) FROM audit_regel WHERE handeling = 'MEDISCHE_SLEUTELS_WISSELEN'"))
                .isEqualTo(1);
    }

    private List<Kenmerk> vul(BedrijfId bedrijf, int aantal) {
        return toneel.in(() -> {
            var stukken = new ArrayList<Kenmerk>();
            for (var i = 0; i < aantal; i++) {
                stukken.add(toneel.kluis.bewaar(bedrijf, Inhoudsoort.CONSULT, "stuk " + i));
            }
            return stukken;
        });
    }
}
