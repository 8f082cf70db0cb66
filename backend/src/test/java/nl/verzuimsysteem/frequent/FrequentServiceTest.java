package nl.verzuimsysteem.frequent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FrequentServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final FrequentService service = programma.bean(FrequentService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor systeem = Actor.systeem("test");

    @Test
    void bij_de_derde_melding_in_een_jaar_krijgt_de_leidinggevende_een_taak_voor_een_gesprek() {
        periode(200, 195);
        periode(100, 95);
        service.werkBij(systeem);
        assertThat(gesprekken()).isEmpty();

        periode(10, 5);
        service.werkBij(systeem);
        service.werkBij(systeem);

        assertThat(gesprekken())
                .containsExactly(
                        "LEIDINGGEVENDE " + bezetting.vandaag.minusDays(10).plusDays(14) + " loopt");
    }

    @Test
    void twee_periodes_van_een_dossier_zijn_twee_meldingen() {
        periode(40, 38);
        periode(30, 28);
        periode(20, 18);
        service.werkBij(systeem);

        assertThat(bezetting.aantal("dossier")).isEqualTo(1);
        assertThat(gesprekken()).hasSize(1);
    }

    @Test
    void een_vierde_melding_vraagt_om_een_nieuw_gesprek() {
        periode(200, 195);
        periode(100, 95);
        periode(50, 45);
        periode(10, 5);
        service.werkBij(systeem);

        assertThat(gesprekken()).hasSize(2);
    }

    @Test
    void wat_langer_dan_het_aantal_maanden_geleden_is_telt_niet() {
        periode(376, 370);
        periode(100, 95);
        periode(10, 5);
        service.werkBij(systeem);

        assertThat(gesprekken()).isEmpty();
    }

    @Test
    void een_ingetrokken_melding_laat_de_taak_vervallen_en_terugdraaien_zet_hem_terug() {
        periode(200, 195);
        var midden = periode(100, 95);
        periode(10, 5);
        service.werkBij(systeem);

        zetVervallen(midden, "INGETROKKEN");
        service.werkBij(systeem);
        assertThat(gesprekken()).singleElement().asString().endsWith("VERVALLEN");

        zetVervallen(midden, null);
        service.werkBij(systeem);
        assertThat(gesprekken()).singleElement().asString().endsWith("loopt");
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
        service.werkBij(systeem);

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
        assertThat(service.vanDossier(bezetting.leidinggevende(), laatste).isVaak())
                .isTrue();
    }

    @Test
    void bijwerken_en_bekijken_kosten_weinig_vragen() {
        periode(200, 195);
        periode(100, 95);
        var laatste = periode(10, 5);
        try (var telling = programma.teller().beginDezeThread()) {
            service.werkBij(systeem);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.vanDossier(bezetting.coordinator(), laatste);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void wie_het_dossier_niet_ziet_ziet_ook_dit_niet() {
        var dossier = periode(10, 5);
        for (var vreemd : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.vanDossier(vreemd, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.leidraad(vreemd, dossier)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.vanDossier(bezetting.werknemerZelf(), dossier))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.werkBij(bezetting.coordinator())).isInstanceOf(GeenRecht.class);
    }

    private DossierId periode(int begonDagenGeleden, int hersteldDagenGeleden) {
        var dossier = bezetting.meldZiek(begonDagenGeleden);
        bezetting.meldHersteld(dossier, hersteldDagenGeleden);
        return dossier;
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
