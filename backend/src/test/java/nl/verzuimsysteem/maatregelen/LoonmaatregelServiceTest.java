package nl.verzuimsysteem.maatregelen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class LoonmaatregelServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final LoonmaatregelService service = programma.bean(LoonmaatregelService.class);
    private final MaatregelenService maatregelen = programma.bean(MaatregelenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(60);

    @Test
    void een_loonstop_staat_in_het_dossier_tot_hij_is_beeindigd() {
        var id = service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.WEIGERT_PASSEND_WERK, 5));

        var een = maatregelen
                .van(coordinator, dossier)
                .loon()
                .orElseThrow()
                .alle()
                .getFirst();
        assertThat(een.soort()).isEqualTo(LoonmaatregelSoort.LOONSTOP);
        assertThat(een.loopt(bezetting.vandaag)).isTrue();

        service.beeindig(coordinator, id, een.versie(), bezetting.vandaag);
        var daarna = maatregelen
                .van(coordinator, dossier)
                .loon()
                .orElseThrow()
                .alle()
                .getFirst();
        assertThat(daarna.loopt(bezetting.vandaag)).isFalse();
        assertThatThrownBy(() -> service.beeindig(coordinator, id, een.versie(), bezetting.vandaag.plusDays(1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void in_een_dossier_dat_is_opgegaan_of_ingetrokken_komt_geen_maatregel_en_er_is_niets_te_zien() {
        var id = service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 5));
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(60));
        var nieuw = nieuw(Loonmaatregelreden.WEIGERT_PASSEND_WERK, 2);

        bezetting.laatVervallen(dossier, ander);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dossier " + ander);
        assertThatThrownBy(() -> service.beeindig(coordinator, id, 0, bezetting.vandaag))
                .isInstanceOf(Conflict.class);

        bezetting.laatVervallen(dossier, null);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> maatregelen.van(coordinator, dossier)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.brief(coordinator, id)).isInstanceOf(NietGevonden.class);
        assertThat(bezetting.aantal("loonmaatregel")).isEqualTo(1);
    }

    @Test
    void twee_keer_vastleggen_met_dezelfde_sleutel_is_een_keer() {
        var nieuw = nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 2);

        assertThat(service.legVast(coordinator, dossier, nieuw))
                .isEqualTo(service.legVast(coordinator, dossier, nieuw));
        assertThat(bezetting.aantal("loonmaatregel")).isEqualTo(1);
    }

    @Test
    void twee_van_dezelfde_soort_tegelijk_kan_niet_en_een_loonstop_naast_een_opschorting_wel() {
        service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 5));

        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.ADRES_ONBEKEND, 2)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("al zo’n maatregel");
        service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.WEIGERT_PLAN_VAN_AANPAK, 2));
        assertThat(bezetting.aantal("loonmaatregel")).isEqualTo(2);
    }

    @Test
    void zonder_reden_of_zonder_dat_het_is_verteld_kan_het_niet() {
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(null, 1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kies een reden");
        var morgen = bezetting.vandaag.plusDays(1);
        assertThatThrownBy(() -> service.legVast(
                        coordinator,
                        dossier,
                        new NieuweLoonmaatregel(
                                Bezetting.sleutel(), Loonmaatregelreden.NIET_BEREIKBAAR, morgen, null, morgen)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Vertel het de medewerker eerst");
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 61)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("eerste ziektedag");
    }

    @Test
    void de_brief_heeft_het_briefhoofd_de_regel_en_wat_de_medewerker_moet_doen() throws IOException {
        var id = service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_OP_SPREEKUUR, 1));

        var pdf = service.brief(coordinator, id);

        assertThat(pdf.naam()).isEqualTo("brief-loonopschorting.pdf");
        try (var brief = Loader.loadPDF(pdf.inhoud())) {
            assertThat(brief.getNumberOfPages()).isEqualTo(1);
            var bladzijde = brief.getPage(0).getMediaBox();
            assertThat(bladzijde.getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.api.Assertions.within(1f));
            assertThat(bladzijde.getHeight())
                    .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.api.Assertions.within(1f));
        }
        assertThat(tekst(pdf))
                .contains("Havenweg 1, 1234 AB Utrecht")
                .contains("Sanne Jansen")
                .contains("Vanaf " + Kalender.voluit(bezetting.vandaag.minusDays(1)) + " houden wij uw loon vast")
                .contains("artikel 7:629 lid 6 van het Burgerlijk Wetboek")
                .contains("Bel ons vandaag nog")
                .contains("Noor de Boer");
    }

    @ParameterizedTest
    @EnumSource(Loonmaatregelreden.class)
    void geen_enkele_brief_heeft_een_medisch_woord_en_elke_past_op_een_bladzijde(Loonmaatregelreden reden)
            throws IOException {
        var id = service.legVast(coordinator, dossier, nieuw(reden, 1));
        var pdf = service.brief(coordinator, id);

        assertThat(MedischeWoorden.eerste(tekst(pdf))).isEmpty();
        assertThat(tekst(pdf)).contains(reden.soort().artikel().replace("BW ", "artikel "));
        try (var brief = Loader.loadPDF(pdf.inhoud())) {
            assertThat(brief.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void een_naam_met_poolse_en_turkse_letters_komt_heel_op_papier() throws IOException {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE werknemer SET voornaam = 'Şükrü', achternaam = 'Wiśniewski-Yılmaz & Zn' WHERE id = ?",
                        bezetting.werknemer.waarde()));
        var id = service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 1));

        assertThat(tekst(service.brief(coordinator, id))).contains("Şükrü Wiśniewski-Yılmaz & Zn");
    }

    @Test
    void de_leidinggevende_en_het_regioteam_lezen_het_ook_niet_op_de_tijdlijn() {
        service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 1));

        assertThat(programma
                        .bean(DossierService.class)
                        .tijdlijn(bezetting.leidinggevende(), dossier, Uitsnede.eerste(20))
                        .rijen())
                .hasSize(1);
    }

    @Test
    void bekijken_en_vastleggen_blijven_binnen_het_budget() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 1));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            maatregelen.van(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void alleen_de_verzuimcoordinator_van_dit_bedrijf_komt_erbij() {
        var id = service.legVast(coordinator, dossier, nieuw(Loonmaatregelreden.NIET_BEREIKBAAR, 1));
        assertThat(maatregelen.van(coordinator, dossier).loon()).isPresent();
        assertThat(maatregelen.van(bezetting.leidinggevende(), dossier).loon()).isEmpty();
        for (var ander :
                List.of(bezetting.leidinggevende(), bezetting.teamlid(Functie.MMA), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.brief(ander, id)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.beeindig(ander, id, 0, bezetting.vandaag))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.legVast(ander, dossier, nieuw(Loonmaatregelreden.WIA_TE_LAAT, 1)))
                    .isInstanceOf(GeenRecht.class);
        }
        for (var vreemd : List.of(bezetting.coordinatorElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> maatregelen.van(vreemd, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.brief(vreemd, id)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.beeindig(vreemd, id, 0, bezetting.vandaag))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.legVast(vreemd, dossier, nieuw(Loonmaatregelreden.WIA_TE_LAAT, 1)))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    private NieuweLoonmaatregel nieuw(@Nullable Loonmaatregelreden reden, int dagenGeleden) {
        var dag = bezetting.vandaag.minusDays(dagenGeleden);
        return new NieuweLoonmaatregel(Bezetting.sleutel(), reden, dag, null, dag);
    }

    private static String tekst(Pdf pdf) throws IOException {
        try (var papier = Loader.loadPDF(pdf.inhoud())) {
            return new PDFTextStripper().getText(papier).replaceAll("\\s+", " ");
        }
    }
}
