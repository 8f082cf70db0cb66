package nl.verzuimsysteem.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TerugkoppelingServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final TerugkoppelingService service = programma.bean(TerugkoppelingService.class);
    private final Terugkoppeltoneel toneel = new Terugkoppeltoneel(programma);

    @Test
    void zonder_uitstel_lezen_werkgever_en_werknemer_tegelijk_en_horen_zij_dat_elk_een_keer() {
        toneel.geef();

        assertThat(toneel.lees(toneel.leidinggevende.actor())).singleElement().satisfies(een -> {
            assertThat(een.inhoud()).isEqualTo(Terugkoppeltoneel.inhoud());
            assertThat(een.doorWie()).contains(toneel.pob.naam(), toneel.arts.naam());
        });
        assertThat(toneel.eigen()).hasSize(1);
        assertThat(toneel.post(toneel.leidinggevende)).isEqualTo(1);
        assertThat(toneel.post(toneel.zelf)).isEqualTo(1);
        assertThat(toneel.post(toneel.coordinator)).isZero();
        assertThat(toneel.tijdlijnregels()).isEqualTo(1);
    }

    @Test
    void zonder_leidinggevende_hoort_de_verzuimcoordinator_het() {
        toneel.doe("DELETE FROM gebruiker_functie WHERE bedrijf_id = :bedrijf AND functie = 'LEIDINGGEVENDE'");

        toneel.geef();

        assertThat(toneel.post(toneel.coordinator)).isEqualTo(1);
    }

    @Test
    void de_mail_zegt_niet_over_wie_of_wat_het_gaat() {
        toneel.geef();

        var tekst = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT CONCAT(onderwerp, tekst) FROM uitgaand_bericht WHERE aan IN (:lg, :wn)")
                        .bind("lg", toneel.leidinggevende.inlognaam())
                        .bind("wn", toneel.zelf.inlognaam())
                        .mapTo(String.class)
                        .list());
        assertThat(tekst)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("bericht", "/terugkoppelingen")
                        .doesNotContain("Jansen", "spreekuur", "vier uur", "Bedrijf"));
    }

    @Test
    void wat_vertrouwelijk_is_leest_alleen_de_werknemer() {
        toneel.geef(toneel.gegeven(true, null));

        for (var lezer : List.of(
                toneel.leidinggevende,
                toneel.coordinator,
                toneel.arts,
                toneel.pob,
                toneel.inloggers.regioteam(Functie.CASEMANAGER, toneel.regio))) {
            assertThat(toneel.lees(lezer.actor())).isEmpty();
            var id = toneel.eigen().getFirst().id();
            assertThatThrownBy(() -> service.pdf(lezer.actor(), id)).isInstanceOf(NietGevonden.class);
        }
        assertThat(toneel.eigen())
                .singleElement()
                .satisfies(een -> assertThat(een.vertrouwelijk()).isTrue());
        assertThat(toneel.post(toneel.leidinggevende)).isZero();
        assertThat(toneel.post(toneel.coordinator)).isZero();
        assertThat(toneel.tijdlijnregels()).isZero();
    }

    @Test
    void de_pdf_zegt_wat_er_staat_en_onder_wie() throws IOException {
        toneel.geef();
        var id = toneel.eigen().getFirst().id();

        var tekst = tekst(service.pdf(toneel.leidinggevende.actor(), id));

        assertThat(tekst)
                .contains(Terugkoppeltoneel.ADVIES, "Werktijden", "Vier uur per dag", "Over zes weken weer alle uren")
                .contains("Akkoord van " + toneel.arts.naam())
                .doesNotContain("Zienswijze", "Sociaal functioneren", "alleen voor u");
        var eigen = programma.bean(EigenTerugkoppelingService.class).pdf(toneel.zelf.actor(), id);
        assertThat(tekst(eigen)).contains(Terugkoppeltoneel.ADVIES);
        assertThat(eigen.naam()).doesNotContain("Jansen");
    }

    @Test
    void elke_blik_staat_een_keer_in_het_logboek_van_de_werknemer() {
        toneel.geef();
        toneel.lees(toneel.coordinator.actor());

        int blikken = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT COUNT(*) FROM audit_regel
                                WHERE handeling = 'TERUGKOPPELING_INZIEN' AND werknemer_id = :werknemer
                                  AND gebruiker_id = :wie""")
                        .bind("werknemer", toneel.werknemer)
                        .bind("wie", toneel.coordinator.id())
                        .mapTo(Integer.class)
                        .one());
        assertThat(blikken).isEqualTo(1);
    }

    @Test
    void wat_niet_klaar_is_of_medisch_lijkt_wordt_per_veld_geweigerd() {
        assertThat(velden(Terugkoppelinhoud.LEEG, false)).containsExactly("geschiktheid", "advies");
        var medisch = new Terugkoppelinhoud(
                Geschiktheid.NU_NIET,
                java.util.Map.of(Rubriek.WERKTIJDEN, "Heeft griep", Rubriek.SOCIAAL_FUNCTIONEREN, "x".repeat(1001)),
                "Slikt antibiotica",
                "",
                toneel.vandaag.minusDays(1));
        assertThat(velden(medisch, false)).containsExactly("sociaal", "volgendContact", "werktijden", "advies");
        assertThat(velden(medisch, true)).containsExactly("sociaal", "volgendContact");
        assertThat(velden(Terugkoppeltoneel.inhoud(), false)).isEmpty();
    }

    @Test
    void een_ander_leest_niets_en_een_ander_bedrijf_bestaat_niet() {
        toneel.geef();
        var id = toneel.eigen().getFirst().id();
        var elders = toneel.inloggers.verzuimcoordinator(toneel.gegevens.bedrijf(toneel.regio));
        var andereAfdeling = toneel.inloggers.leidinggevende(toneel.bedrijf, toneel.gegevens.afdeling(toneel.bedrijf));
        var andereRegio = toneel.inloggers.regioteam(Functie.POB, toneel.gegevens.regio());
        for (var ander : List.of(elders, andereAfdeling, andereRegio)) {
            assertThatThrownBy(() -> toneel.lees(ander.actor())).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.pdf(ander.actor(), id)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(toneel.zelf, toneel.inloggers.gebruikersbeheerder(toneel.bedrijf))) {
            assertThatThrownBy(() -> toneel.lees(ander.actor())).isInstanceOf(GeenRecht.class);
        }
        var collega = toneel.inloggers.werknemer(toneel.bedrijf, toneel.gegevens.werknemer(toneel.bedrijf));
        var eigen = programma.bean(EigenTerugkoppelingService.class);
        assertThat(eigen.alle(collega.actor())).isEmpty();
        assertThatThrownBy(() -> eigen.pdf(collega.actor(), id)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void de_lijst_over_alle_dossiers_zegt_dat_er_iets_is_zodra_de_werkgever_het_mag_lezen() {
        toneel.geef();
        var eerste = volgt(toneel.leidinggevende).getFirst();
        assertThat(eerste.dossier()).isEqualTo(toneel.dossier);
        assertThat(eerste.nieuw()).isTrue();
        assertThat(eerste.functie()).isEqualTo(Functie.POB);
        assertThat(eerste.soort()).isEqualTo(Terugkoppelsoort.SPREEKUUR);

        toneel.doe(
                "UPDATE terugkoppeling SET zichtbaar_vanaf = zichtbaar_vanaf - INTERVAL 8 DAY WHERE bedrijf_id = :bedrijf");
        toneel.geef();
        assertThat(volgt(toneel.coordinator))
                .extracting(Terugkoppelregel::nieuw)
                .containsExactly(true, false);

        // Of what is for the werknemer alone, or first, he does not hear that it is there.
        toneel.geef(toneel.gegeven(true, null));
        toneel.eerstWerknemer(24);
        toneel.geef();
        assertThat(volgt(toneel.coordinator)).hasSize(2);
        toneel.doe(
                "UPDATE terugkoppeling SET zichtbaar_vanaf = zichtbaar_vanaf - INTERVAL 91 DAY WHERE bedrijf_id = :bedrijf");
        assertThat(volgt(toneel.coordinator)).isEmpty();
    }

    @Test
    void een_ander_ziet_niets_in_de_lijst_en_een_bladzijde_kost_twee_vragen() {
        toneel.geef();
        toneel.geef();
        var elders = toneel.inloggers.verzuimcoordinator(toneel.gegevens.bedrijf(toneel.regio));
        var andereAfdeling = toneel.inloggers.leidinggevende(toneel.bedrijf, toneel.gegevens.afdeling(toneel.bedrijf));
        for (var ander : List.of(elders, andereAfdeling)) {
            assertThat(volgt(ander)).isEmpty();
        }
        for (var ander :
                List.of(toneel.zelf, toneel.pob, toneel.arts, toneel.inloggers.gebruikersbeheerder(toneel.bedrijf))) {
            assertThatThrownBy(() -> volgt(ander)).isInstanceOf(GeenRecht.class);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.recente(toneel.leidinggevende.actor(), Uitsnede.eerste(1))
                            .meer())
                    .isTrue();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    private List<Terugkoppelregel> volgt(Inlogger wie) {
        return service.recente(wie.actor(), Uitsnede.eerste(50)).rijen();
    }

    @Test
    void lezen_en_geven_blijven_binnen_het_budget() {
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.geef();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.lees(toneel.leidinggevende.actor());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void een_verhuisd_bedrijf_neemt_zijn_terugkoppelingen_mee() {
        toneel.geef();
        var naar = toneel.gegevens.regio();
        toneel.doe("UPDATE bedrijf SET regio_id = " + naar + " WHERE id = :bedrijf");
        toneel.doe("UPDATE dossier SET regio_id = " + naar + " WHERE bedrijf_id = :bedrijf");
        new Terugkoppelingverhuizing(programma.jdbi())
                .naVerhuizing(new nl.verzuimsysteem.organisatie.BedrijfVerhuisd(toneel.bedrijf, toneel.regio, naar));

        assertThat(toneel.lees(toneel.inloggers.regioteam(Functie.MMA, naar).actor()))
                .hasSize(1);
        assertThatThrownBy(() -> toneel.lees(toneel.arts.actor())).isInstanceOf(NietGevonden.class);
    }

    private List<String> velden(Terugkoppelinhoud inhoud, boolean nietMedisch) {
        var fouten = new OngeldigeInvoer.Verzamelaar();
        inhoud.eisKlaar(fouten, new Medischewacht(nietMedisch), toneel.vandaag);
        try {
            fouten.klaar();
            return List.of();
        } catch (OngeldigeInvoer e) {
            return e.fouten().stream().map(OngeldigeInvoer.Veldfout::veld).toList();
        }
    }

    private static String tekst(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
