package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HerstelServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final HerstelService service = programma.bean(HerstelService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(10);

    @Test
    void na_herstel_is_het_dossier_gesloten() {
        service.meldHersteld(coordinator, dossier, vandaag.minusDays(2));

        var kop = dossiers.kop(coordinator, dossier);
        assertThat(kop.loopt()).isFalse();
        assertThat(kop.hersteldOp()).isEqualTo(vandaag.minusDays(2));
        assertThat(kop.aantallen().gebeurtenissen()).isEqualTo(2);
    }

    @Test
    void de_dag_na_de_eerste_ziektedag_is_de_eerste_dag_waarop_men_hersteld_kan_zijn() {
        assertThatThrownBy(() -> service.meldHersteld(coordinator, dossier, vandaag.minusDays(10)))
                .isInstanceOf(OngeldigeInvoer.class);

        service.meldHersteld(coordinator, dossier, vandaag.minusDays(9));

        assertThat(dossiers.kop(coordinator, dossier).loopt()).isFalse();
    }

    @Test
    void morgen_hersteld_melden_kan_niet_en_vandaag_wel() {
        assertThatThrownBy(() -> service.meldHersteld(coordinator, dossier, vandaag.plusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("toekomst");

        service.meldHersteld(coordinator, dossier, vandaag);

        assertThat(dossiers.kop(coordinator, dossier).hersteldOp()).isEqualTo(vandaag);
    }

    @Test
    void hetzelfde_herstel_nog_eens_melden_verandert_niets_en_een_andere_dag_wordt_uitgelegd() {
        service.meldHersteld(coordinator, dossier, vandaag);
        service.meldHersteld(coordinator, dossier, vandaag);

        assertThat(bezetting.aantal("gebeurtenis")).isEqualTo(2);
        assertThatThrownBy(() -> service.meldHersteld(coordinator, dossier, vandaag.minusDays(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("al hersteld gemeld");
    }

    @Test
    void na_een_tweede_periode_geldt_de_eerste_dag_daarvan() {
        service.meldHersteld(coordinator, dossier, vandaag.minusDays(6));
        bezetting.meldZiek(3);

        assertThatThrownBy(() -> service.meldHersteld(coordinator, dossier, vandaag.minusDays(4)))
                .isInstanceOf(OngeldigeInvoer.class);
        service.meldHersteld(coordinator, dossier, vandaag);

        var kop = dossiers.kop(coordinator, dossier);
        assertThat(kop.perioden()).hasSize(2);
        assertThat(kop.perioden().getFirst().tot()).isEqualTo(vandaag.minusDays(6));
        assertThat(kop.perioden().getLast().tot()).isEqualTo(vandaag);
    }

    @Test
    void hersteld_melden_kost_ten_hoogste_vijf_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.meldHersteld(coordinator, dossier, vandaag);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_meldt_niemand_hersteld() {
        for (var vreemde : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.meldHersteld(vreemde, dossier, vandaag))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(
                bezetting.teamlid(Functie.MMA), bezetting.teamlidElders(Functie.POB), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.meldHersteld(ander, dossier, vandaag))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThat(dossiers.kop(coordinator, dossier).loopt()).isTrue();
    }
}
