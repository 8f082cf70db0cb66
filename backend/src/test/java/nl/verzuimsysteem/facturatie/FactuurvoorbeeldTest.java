package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A preview is computed once, and what was shown can be compared with what was made. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactuurvoorbeeldTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FactuurrunService service = programma.bean(FactuurrunService.class);
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
    void een_voorbeeld_blijft_zoals_het_is_gemaakt_tot_iemand_het_opnieuw_maakt() {
        var bedrijf = toneel.bedrijven(3).getFirst();
        var eerst = service.voorbeeld(toneel.beheerder, toneel.maand);
        toneel.noShow(bedrijf);
        toneel.doe("UPDATE bedrijf SET factuur_email = NULL, email = NULL WHERE id = " + bedrijf);

        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.voorbeeld(toneel.beheerder, toneel.maand)).isEqualTo(eerst);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        assertThat(eerst.netto()).isEqualTo(new Geld(3 * 13_950));
        assertThat(eerst.gemaaktDoor()).isEqualTo(toneel.beheerder.naam());

        var daarna = service.maakVoorbeeld(toneel.beheerder, toneel.maand);
        assertThat(daarna.netto()).isEqualTo(new Geld(3 * 13_950 + 7_500));
        assertThat(daarna.gemaaktOp()).isAfterOrEqualTo(eerst.gemaaktOp());
        assertThat(daarna.bijzonderheden()).containsOnly(Map.entry(Bijzonderheid.GEEN_EMAIL, 1));
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.voorbeeldregels(
                                    toneel.beheerder, toneel.maand, Bijzonderheid.GEEN_EMAIL, Uitsnede.eerste(10))
                            .rijen())
                    .singleElement()
                    .satisfies(regel -> {
                        assertThat(regel.bedrijf()).isEqualTo(bedrijf);
                        assertThat(regel.regels()).isEqualTo(2);
                        assertThat(regel.netto()).isEqualTo(new Geld(21_450));
                        assertThat(regel.bijzonderheden()).containsExactly(Bijzonderheid.GEEN_EMAIL);
                    });
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        assertThat(toneel.getal("SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'factuurvoorbeeld'"
                        + " AND handeling = 'FACTUREN_MAKEN' AND vraag LIKE '" + toneel.maand + "%'"))
                .as("each look has its line")
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void ook_zonder_eerst_het_voorbeeld_te_zien_is_de_lijst_er() {
        var bedrijven = toneel.bedrijven(2);

        assertThat(service.voorbeeldregels(toneel.beheerder, toneel.maand, null, Uitsnede.eerste(10))
                        .rijen())
                .extracting(Voorbeeldregel::bedrijf)
                .containsExactlyElementsOf(bedrijven);
        assertThat(service.voorbeeldregels(
                                toneel.beheerder, toneel.maand, Bijzonderheid.GEEN_ADRES, Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
    }

    @Test
    void wat_na_het_voorbeeld_veranderde_wordt_verteld() {
        var bedrijven = toneel.bedrijven(4);
        service.voorbeeld(toneel.beheerder, toneel.maand);
        toneel.noShow(bedrijven.get(1));
        toneel.doe("DELETE FROM abonnement WHERE bedrijf_id = " + bedrijven.get(2));
        var nieuw = toneel.bedrijf(10);

        toneel.factureer(toneel.maand);

        var run = service.runs(toneel.beheerder, Uitsnede.eerste(1)).rijen().getFirst();
        // 139,50 × 1,21 = 168,795; 214,50 × 1,21 = 259,545; 31,00 × 1,21 = 37,51
        assertThat(service.verschillen(toneel.beheerder, run.id(), Uitsnede.eerste(10))
                        .rijen())
                .extracting(Verschil::bedrijf, Verschil::voorbeeld, Verschil::factuur)
                .containsExactly(
                        tuple(bedrijven.get(1), new Geld(16_880), new Geld(25_955)),
                        tuple(bedrijven.get(2), new Geld(16_880), null),
                        tuple(nieuw, null, new Geld(3_751)));
        assertThatThrownBy(() -> service.voorbeeld(toneel.beheerder, toneel.maand))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("zijn al gemaakt");
    }

    @Test
    void zonder_voorbeeld_is_er_niets_om_mee_te_vergelijken() {
        toneel.bedrijven(2);
        toneel.factureer(toneel.maand);

        var run = service.runs(toneel.beheerder, Uitsnede.eerste(1)).rijen().getFirst();
        assertThat(service.verschillen(toneel.beheerder, run.id(), Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
    }

    @Test
    void een_run_maakt_het_voorbeeld_van_een_latere_maand_oud() {
        var bedrijf = toneel.bedrijf(45);
        toneel.verrichting(bedrijf, "NO_SHOW", toneel.vorigeMaand(), 7_500L, null);
        assertThat(service.maand(toneel.beheerder)).isEqualTo(toneel.maand);
        assertThat(service.voorbeeld(toneel.beheerder, toneel.maand.plusMonths(1))
                        .netto())
                .isEqualTo(new Geld(21_450));

        toneel.factureer(toneel.maand);

        assertThat(service.maand(toneel.beheerder)).isEqualTo(toneel.maand.plusMonths(1));
        assertThat(service.voorbeeld(toneel.beheerder, toneel.maand.plusMonths(1))
                        .netto())
                .as("the no-show stands on an invoice now")
                .isEqualTo(new Geld(13_950));
    }
}
