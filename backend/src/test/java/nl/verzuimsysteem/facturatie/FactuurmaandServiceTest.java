package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurmaandServiceTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurmaandService service = programma.bean(FactuurmaandService.class);
    private Facturatietoneel toneel = new Facturatietoneel(programma);

    @BeforeEach
    void leeg() {
        toneel = new Facturatietoneel(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void maanden_zijn_een_voor_een_aan_de_beurt_en_hooguit_een_vooruit() {
        toneel.bedrijf(45);
        var maand = toneel.maand;
        var eerst = service.beurt(toneel.beheerder);
        assertThat(eerst.eerste()).isTrue();
        assertThat(eerst.maand()).isEqualTo(maand);
        assertThat(eerst.laatToe(maand.minusMonths(3))).as("any month first").isTrue();
        assertThat(eerst.laatToe(maand.plusMonths(2))).isFalse();

        toneel.start(maand);
        var bezig = service.beurt(toneel.beheerder);
        assertThat(bezig.loopt()).isEqualTo(maand);
        assertThat(bezig.laatToe(maand.plusMonths(1))).isFalse();
        programma.bean(FactuurrunService.class).voerUit(Facturatietoneel.SYSTEEM);
        assertThat(service.beurt(toneel.beheerder).laatToe(maand.plusMonths(1))).isTrue();

        toneel.factureer(maand.plusMonths(1));
        var straks = service.beurt(toneel.beheerder);
        assertThat(straks.maand()).isEqualTo(maand.plusMonths(2));
        assertThat(straks.laatToe(maand.plusMonths(2))).isFalse();
        assertThat(straks.vanaf()).isEqualTo(maand.plusMonths(1).atDay(1));
    }

    @Test
    void een_maand_toont_zijn_run_die_ervoor_en_het_nummer_dat_volgt() {
        toneel.bedrijven(3);
        var jaar = toneel.maand.getYear();
        assertThat(service.maand(toneel.beheerder, toneel.maand).volgendNummer())
                .isEqualTo(jaar + "-000001");
        var vorige = toneel.maand.minusMonths(1);
        toneel.factureer(vorige);

        var aanDeBeurt = service.maand(toneel.beheerder, toneel.maand);
        assertThat(aanDeBeurt.run()).isNull();
        assertThat(aanDeBeurt.volgendNummer()).isEqualTo(jaar + "-000004");
        assertThat(aanDeBeurt.vorige())
                .isNotNull()
                .satisfies(run -> assertThat(run.maand()).isEqualTo(vorige));

        toneel.factureer(toneel.maand);
        try (var telling = programma.teller().beginDezeThread()) {
            var gemaakt = service.maand(toneel.beheerder, vorige);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
            assertThat(gemaakt.run())
                    .isNotNull()
                    .satisfies(run -> assertThat(run.facturen()).isEqualTo(3));
            assertThat(gemaakt.vorige()).isNull();
            assertThat(gemaakt.nummers()).isNotNull().satisfies(nummers -> {
                assertThat(nummers.eerste()).isEqualTo(jaar + "-000001");
                assertThat(nummers.laatste()).isEqualTo(jaar + "-000003");
                assertThat(nummers.verstuurd()).isZero();
                assertThat(nummers.zonderEmail()).isZero();
            });
        }
        assertThat(service.maand(toneel.beheerder, vorige.minusMonths(1)).run()).isNull();
        assertThat(service.maand(toneel.beheerder, toneel.maand.plusMonths(5)).run())
                .isNull();
    }

    @Test
    void een_run_die_al_even_niets_maakt_staat_stil() {
        toneel.bedrijf(45);
        toneel.start(toneel.maand);
        var bezig = service.maand(toneel.beheerder, toneel.maand);
        var nu = programma.bean(Clock.class).instant();

        assertThat(bezig.staatStil(nu)).isFalse();
        assertThat(bezig.staatStil(nu.plus(Duration.ofMinutes(6)))).isTrue();
        programma.bean(FactuurrunService.class).voerUit(Facturatietoneel.SYSTEEM);
        assertThat(service.maand(toneel.beheerder, toneel.maand).staatStil(nu.plus(Duration.ofMinutes(6))))
                .isFalse();
    }

    @Test
    void het_voorbeeld_van_een_bedrijf_is_de_factuur_die_het_krijgt() {
        toneel.bedrijf(10);
        var bedrijf = toneel.bedrijf(45);
        toneel.bedrijf(12);
        toneel.noShow(bedrijf);
        toneel.doe("UPDATE bedrijf SET factuur_email = NULL WHERE id = " + bedrijf);

        var voorbeeld = service.voorbeeldfactuur(toneel.beheerder, toneel.maand, bedrijf);

        assertThat(voorbeeld.samen().bijzonderheden()).containsExactly(Bijzonderheid.GEEN_EMAIL);
        assertThat(voorbeeld.email()).isNull();
        assertThat(toneel.getal("SELECT COUNT(*) FROM factuur")).isZero();
        toneel.factureer(toneel.maand);
        var factuur = toneel.lees(toneel.laatste(bedrijf));
        assertThat(voorbeeld.regels())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(factuur.regels());
        assertThat(voorbeeld.btw()).isEqualTo(factuur.btw());
        assertThat(voorbeeld.btwSamen()).isEqualTo(factuur.kop().btw());
        // 45 × 3,10 + 75,00, and 21% of it
        assertThat(voorbeeld.samen().totaal())
                .isEqualTo(new Geld(25_955))
                .isEqualTo(factuur.kop().totaal());
    }

    @Test
    void een_ander_mag_niets_en_een_maand_die_niet_aan_de_beurt_is_heeft_geen_voorbeeld() {
        var bedrijf = toneel.bedrijf(45);
        for (var ander : new Actor[] {
            Actoren.verzuimcoordinator(bedrijf), Actoren.gebruikersbeheerder(bedrijf), Actoren.mma(toneel.regio)
        }) {
            assertThatThrownBy(() -> service.beurt(ander)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.maand(ander, toneel.maand)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.voorbeeldfactuur(ander, toneel.maand, bedrijf))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> service.voorbeeldfactuur(toneel.beheerder, toneel.maand, new BedrijfId(999_999)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.voorbeeldfactuur(toneel.beheerder, toneel.maand.plusMonths(2), bedrijf))
                .isInstanceOf(OngeldigeInvoer.class);
        toneel.factureer(toneel.maand);
        assertThatThrownBy(() -> service.voorbeeldfactuur(toneel.beheerder, toneel.maand, bedrijf))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.voorbeeldfactuur(toneel.beheerder, toneel.maand.plusMonths(2), bedrijf))
                .isInstanceOf(OngeldigeInvoer.class);
    }
}
