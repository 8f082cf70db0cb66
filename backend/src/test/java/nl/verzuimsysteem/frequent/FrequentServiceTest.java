package nl.verzuimsysteem.frequent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.maatregelen.MaatregelenService;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class FrequentServiceTest {
    // Of its own: the job looks at the companies of all.
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final FrequentService service = programma.bean(FrequentService.class);
    private final MaatregelenService maatregelen = programma.bean(MaatregelenService.class);
    private final Actor systeem = Actor.systeem("test");
    private Bezetting bezetting;

    @BeforeEach
    void nieuw() {
        bezetting = new Bezetting(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void bij_de_derde_melding_in_een_jaar_krijgt_de_leidinggevende_een_taak_voor_een_gesprek() {
        periode(200, 195);
        periode(100, 95);
        werkBij();
        assertThat(gesprekken()).isEmpty();

        periode(10, 5);
        werkBij();
        werkBij();

        assertThat(gesprekken())
                .containsExactly(
                        "LEIDINGGEVENDE " + bezetting.vandaag.minusDays(10).plusDays(14) + " loopt");
    }

    @Test
    void twee_periodes_van_een_dossier_zijn_twee_meldingen() {
        periode(40, 38);
        periode(30, 28);
        periode(20, 18);
        werkBij();

        assertThat(bezetting.aantal("dossier")).isEqualTo(1);
        assertThat(gesprekken()).hasSize(1);
    }

    @Test
    void het_signaal_zegt_niets_over_het_vangnet_want_elke_melding_telt() {
        periode(200, 195);
        var midden = periode(100, 95);
        var laatste = periode(10, 5);
        werkBij();
        var zonder = maatregelen.van(bezetting.leidinggevende(), laatste).frequentie();
        var gesprekken = gesprekken();
        assertThat(gesprekken).hasSize(1);

        for (var groep : Vangnet.values()) {
            for (var dossier : List.of(midden, laatste)) {
                bezetting.doe("UPDATE dossier SET vangnet = '" + (groep == Vangnet.GEEN ? "NEE" : "JA")
                        + "', vangnetgroep = '" + groep + "' WHERE bedrijf_id = :bedrijf AND id = " + dossier);
            }
            werkBij();

            assertThat(gesprekken()).as(groep.name()).isEqualTo(gesprekken);
            assertThat(maatregelen.van(bezetting.leidinggevende(), laatste).frequentie())
                    .as(groep.name())
                    .isEqualTo(zonder);
        }
    }

    @Test
    void een_vierde_melding_vraagt_om_een_nieuw_gesprek() {
        periode(200, 195);
        periode(100, 95);
        periode(50, 45);
        periode(10, 5);
        werkBij();

        assertThat(gesprekken()).hasSize(2);
    }

    @Test
    void wat_langer_dan_het_aantal_maanden_geleden_is_telt_niet() {
        periode(376, 370);
        periode(100, 95);
        periode(10, 5);
        werkBij();

        assertThat(gesprekken()).isEmpty();
    }

    @Test
    void een_ingetrokken_melding_laat_de_taak_vervallen_en_terugdraaien_zet_hem_terug() {
        periode(200, 195);
        var midden = periode(100, 95);
        periode(10, 5);
        werkBij();

        zetVervallen(midden, "INGETROKKEN");
        werkBij();
        assertThat(gesprekken()).singleElement().asString().endsWith("VERVALLEN");

        zetVervallen(midden, null);
        werkBij();
        assertThat(gesprekken()).singleElement().asString().endsWith("loopt");
    }

    @Test
    void een_verbeterde_eerste_dag_vraagt_niet_nog_eens_om_een_gesprek_dat_al_was() {
        periode(200, 195);
        periode(100, 95);
        var laatste = periode(10, 5);
        werkBij();
        bezetting.doe("""
                UPDATE taak SET loopt = NULL, einde = 'GEDAAN'
                WHERE bedrijf_id = :bedrijf AND soort = 'VERZUIMGESPREK'""");

        verbeterEersteDag(laatste, 10, 12);
        werkBij();

        assertThat(gesprekken()).containsExactly("LEIDINGGEVENDE " + bezetting.vandaag.plusDays(4) + " GEDAAN");
    }

    @Test
    void een_gesprek_dat_nog_moet_schuift_mee_met_de_verbeterde_eerste_dag() {
        periode(200, 195);
        periode(100, 95);
        var laatste = periode(10, 5);
        werkBij();

        verbeterEersteDag(laatste, 10, 12);
        werkBij();

        assertThat(gesprekken()).containsExactly("LEIDINGGEVENDE " + bezetting.vandaag.plusDays(2) + " loopt");
    }

    @Test
    void een_leidinggevende_ziet_ten_hoogste_twaalf_maanden_ook_als_het_bedrijf_verder_kijkt() {
        bezetting.doe("UPDATE bedrijf SET frequent_maanden = 24 WHERE id = :bedrijf");
        periode(500, 495);
        periode(100, 95);
        var laatste = periode(10, 5);

        var leidinggevende =
                maatregelen.van(bezetting.leidinggevende(), laatste).frequentie();
        assertThat(leidinggevende.maanden()).isEqualTo(12);
        assertThat(leidinggevende.dagen())
                .containsExactly(bezetting.vandaag.minusDays(100), bezetting.vandaag.minusDays(10));
        var coordinator = maatregelen.van(bezetting.coordinator(), laatste).frequentie();
        assertThat(coordinator.maanden()).isEqualTo(24);
        assertThat(coordinator.dagen()).hasSize(3);
    }

    @Test
    void een_bedrijf_dat_nul_instelt_krijgt_geen_signaal() {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE bedrijf SET frequent_meldingen = 0 WHERE id = ?", bezetting.bedrijf.waarde()));
        periode(200, 195);
        periode(100, 95);
        periode(10, 5);
        werkBij();

        assertThat(gesprekken()).isEmpty();
    }

    @Test
    void de_leidraad_noemt_de_dagen_en_vraagt_niets_over_gezondheid() throws IOException {
        periode(200, 195);
        periode(100, 95);
        var laatste = periode(10, 5);

        var pdf = service.leidraad(bezetting.leidinggevende(), laatste);

        try (var papier = Loader.loadPDF(pdf.inhoud())) {
            var tekst = new PDFTextStripper().getText(papier);
            assertThat(papier.getNumberOfPages()).isEqualTo(1);
            assertThat(tekst)
                    .contains("Sanne Jansen")
                    .contains(Kalender.voluit(bezetting.vandaag.minusDays(10)))
                    .contains("Vraag niet wat iemand mankeert");
            assertThat(MedischeWoorden.eerste(tekst)).isEmpty();
        }
        assertThat(maatregelen
                        .van(bezetting.leidinggevende(), laatste)
                        .frequentie()
                        .isVaak())
                .isTrue();
    }

    @Test
    void bijwerken_en_bekijken_kosten_weinig_vragen() {
        periode(200, 195);
        periode(100, 95);
        var laatste = periode(10, 5);
        try (var telling = programma.teller().beginDezeThread()) {
            werkBij();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            maatregelen.van(bezetting.coordinator(), laatste);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void wie_het_dossier_niet_ziet_ziet_ook_dit_niet() {
        var dossier = periode(10, 5);
        for (var vreemd : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> maatregelen.van(vreemd, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.leidraad(vreemd, dossier)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> maatregelen.van(bezetting.werknemerZelf(), dossier))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.werkBij(bezetting.coordinator())).isInstanceOf(GeenRecht.class);
    }

    private void werkBij() {
        service.werkBij(systeem);
    }

    private DossierId periode(int begonDagenGeleden, int hersteldDagenGeleden) {
        var dossier = bezetting.meldZiek(begonDagenGeleden);
        bezetting.meldHersteld(dossier, hersteldDagenGeleden);
        return dossier;
    }

    private void verbeterEersteDag(DossierId dossier, int van, int wordt) {
        var versie = bezetting.getal("SELECT versie FROM dossier WHERE bedrijf_id = :bedrijf AND id = " + dossier);
        programma
                .bean(VerzuimwijzigingService.class)
                .legVast(
                        bezetting.coordinator(),
                        dossier,
                        versie,
                        new Wijziging.EersteDag(bezetting.vandaag.minusDays(van), bezetting.vandaag.minusDays(wordt)));
    }

    private void zetVervallen(DossierId dossier, String reden) {
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE dossier SET vervallen = ? WHERE id = ?", reden, dossier.waarde()));
    }

    /** The taken for a talk: for whom, until when, how they stand. */
    private List<String> gesprekken() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                                SELECT CONCAT(functie, ' ', uiterlijk_op, ' ', IF(loopt = 1, 'loopt', COALESCE(einde, 'klaar')))
                                FROM taak WHERE bedrijf_id = ? AND soort = 'VERZUIMGESPREK' ORDER BY uiterlijk_op""", bezetting.bedrijf.waarde())
                        .mapTo(String.class)
                        .list());
    }
}
