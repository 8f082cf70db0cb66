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
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class UitDienstServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final UitDienstService service = programma.bean(UitDienstService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(10);

    @Test
    void de_laatste_dag_staat_bij_de_werknemer_en_het_verzuim_loopt_door() {
        service.meldUitDienst(coordinator, dossier, vandaag.plusDays(30));

        var kop = dossiers.kop(coordinator, dossier);
        assertThat(kop.uitDienst()).isEqualTo(vandaag.plusDays(30));
        assertThat(kop.uitDienstLigtVoor(vandaag)).isTrue();
        assertThat(kop.loopt()).isTrue();
    }

    @Test
    void zolang_de_laatste_dag_niet_voorbij_is_kan_het_terug() {
        service.meldUitDienst(coordinator, dossier, vandaag);
        service.draaiTerug(coordinator, dossier);
        service.draaiTerug(coordinator, dossier);

        assertThat(dossiers.kop(coordinator, dossier).uitDienst()).isNull();
        assertThat(dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(9)).rijen())
                .extracting(Gebeurtenis::soort)
                .containsExactly(
                        GebeurtenisSoort.UIT_DIENST_TERUGGEDRAAID,
                        GebeurtenisSoort.UIT_DIENST_GEMELD,
                        GebeurtenisSoort.ZIEK_GEMELD);
    }

    @Test
    void wie_weg_is_blijft_weg() {
        service.meldUitDienst(coordinator, dossier, vandaag.minusDays(1));

        assertThatThrownBy(() -> service.draaiTerug(coordinator, dossier))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("al uit dienst");
        assertThatThrownBy(() -> service.meldUitDienst(coordinator, dossier, vandaag.plusDays(3)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void een_dag_die_nog_komt_kan_anders_en_dezelfde_dag_verandert_niets() {
        service.meldUitDienst(coordinator, dossier, vandaag.plusDays(5));
        service.meldUitDienst(coordinator, dossier, vandaag.plusDays(5));
        service.meldUitDienst(coordinator, dossier, vandaag.plusDays(9));

        assertThat(dossiers.kop(coordinator, dossier).uitDienst()).isEqualTo(vandaag.plusDays(9));
        assertThat(bezetting.aantal("gebeurtenis")).isEqualTo(3);
    }

    @Test
    void een_dag_voor_de_ziekmelding_of_heel_ver_weg_kan_niet() {
        assertThatThrownBy(() -> service.meldUitDienst(coordinator, dossier, vandaag.minusDays(11)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("eerste ziektedag");
        assertThatThrownBy(() -> service.meldUitDienst(
                        coordinator, dossier, vandaag.plusYears(2).plusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class);
        service.meldUitDienst(coordinator, dossier, vandaag.minusDays(10));

        assertThat(dossiers.kop(coordinator, dossier).uitDienst()).isEqualTo(vandaag.minusDays(10));
    }

    @Test
    void uit_dienst_melden_kost_ten_hoogste_vijf_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.meldUitDienst(coordinator, dossier, vandaag);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.draaiTerug(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_meldt_niemand_uit_dienst() {
        for (var vreemde : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.meldUitDienst(vreemde, dossier, vandaag))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.draaiTerug(vreemde, dossier)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(
                bezetting.teamlid(Functie.MMA), bezetting.teamlidElders(Functie.MMA), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.meldUitDienst(ander, dossier, vandaag))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.draaiTerug(ander, dossier)).isInstanceOf(GeenRecht.class);
        }
    }
}
