package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerzuimServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerzuimService service = programma.bean(VerzuimService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;

    @Test
    void lopend_en_afgesloten_verzuim_staan_in_aparte_lijsten() {
        var gesloten = bezetting.meldZiek(60);
        bezetting.meldHersteld(gesloten, 47);
        var lopend = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag.minusDays(8));

        var nu = lijst(VerzuimFilter.Status.LOPEND, "");
        var toen = lijst(VerzuimFilter.Status.AFGESLOTEN, "");

        assertThat(nu).extracting(VerzuimRij::dossier).containsExactly(lopend);
        assertThat(nu.getFirst().week(vandaag)).isEqualTo(2);
        assertThat(toen).extracting(VerzuimRij::dossier).containsExactly(gesloten);
        assertThat(toen.getFirst().hersteldOp()).isEqualTo(vandaag.minusDays(47));
        assertThat(toen.getFirst().week(vandaag)).isEqualTo(2);
    }

    @Test
    void de_lijst_en_de_kop_zeggen_hoeveel_iemand_nu_afwezig_is_en_tellen_een_eerdere_periode_niet() {
        var dossier = bezetting.meldZiek(30);
        bezetting.meldDeels(dossier, 28, 80);
        bezetting.meldDeels(dossier, 25, 60);
        assertThat(lijst(VerzuimFilter.Status.LOPEND, "").getFirst().percentage())
                .isEqualTo(60);
        assertThat(kop(dossier).percentage()).isEqualTo(60);
        assertThat(kop(dossier).verloop()).isEqualTo(new Verloopregel(vandaag.minusDays(25), 60, null, false));

        bezetting.meldHersteld(dossier, 20);
        assertThat(bezetting.meldZiek(3)).isEqualTo(dossier);
        assertThat(lijst(VerzuimFilter.Status.LOPEND, "").getFirst().percentage())
                .isEqualTo(100);
        assertThat(kop(dossier).percentage()).isEqualTo(100);
        assertThat(kop(dossier).verloop()).isNull();
    }

    @Test
    void de_week_telt_de_dagen_van_herstel_niet_mee() {
        var dossier = bezetting.meldZiek(30);
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(3);

        var rij = lijst(VerzuimFilter.Status.LOPEND, "").getFirst();

        assertThat(rij.ziekSinds()).isEqualTo(vandaag.minusDays(3));
        assertThat(rij.eersteZiektedag()).isEqualTo(vandaag.minusDays(30));
        assertThat(rij.week(vandaag)).isEqualTo(2);
        assertThat(rij.week(vandaag))
                .isEqualTo(programma
                        .bean(DossierService.class)
                        .kop(coordinator, dossier)
                        .week(vandaag));
    }

    @Test
    void de_week_telt_verlof_niet_mee_zodra_het_begonnen_is_in_de_lijst_en_boven_het_dossier() {
        var dossier = bezetting.meldZiek(40);
        var ander = bezetting.nogEenWerknemer();
        var straks = bezetting.meldZiek(ander, vandaag.minusDays(40));
        verlof(dossier, -30, -10);
        verlof(dossier, -5, 20);
        verlof(straks, 5, 100);

        // Ten days before the first leave and five between the two.
        assertThat(weken(dossier)).containsOnly(3);
        assertThat(weken(straks)).containsOnly(6);
    }

    @Test
    void de_laatste_week_van_afgesloten_verzuim_telt_verlof_niet_mee() {
        var dossier = bezetting.meldZiek(60);
        verlof(dossier, -50, -20);
        bezetting.meldHersteld(dossier, 10);

        assertThat(lijst(VerzuimFilter.Status.AFGESLOTEN, "").getFirst().week(vandaag))
                .isEqualTo(3);
    }

    private List<Integer> weken(DossierId dossier) {
        var rij = Stream.concat(
                        lijst(VerzuimFilter.Status.LOPEND, "").stream(),
                        service.afwezig(coordinator, 10).rijen().stream())
                .filter(een -> een.dossier().equals(dossier))
                .map(een -> een.week(vandaag));
        var kop = programma.bean(DossierService.class).kop(coordinator, dossier);
        assertThat(kop.perioden()).hasSize(1);
        return Stream.concat(rij, Stream.of(kop.week(vandaag))).toList();
    }

    private void verlof(DossierId dossier, int van, int tot) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO verlof (bedrijf_id, werknemer_id, van, tot, moment, door) SELECT bedrijf_id, werknemer_id, ?, ?, '2026-01-01 10:00', 'x' FROM dossier WHERE id = ?",
                        vandaag.plusDays(van),
                        vandaag.plusDays(tot),
                        dossier.waarde()));
    }

    @Test
    void de_lijst_is_te_doorzoeken_te_sorteren_en_komt_in_delen() {
        for (var dagen = 1; dagen <= 4; dagen++) {
            bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag.minusDays(dagen));
        }
        var filter = new VerzuimFilter(bezetting.bedrijf, VerzuimFilter.Status.LOPEND, "sanne");

        var eerste = service.lijst(coordinator, filter, VerzuimSortering.LANGST_ZIEK, Uitsnede.eerste(3));
        var tweede = service.lijst(coordinator, filter, VerzuimSortering.LANGST_ZIEK, new Uitsnede(3, 3));

        assertThat(eerste.meer()).isTrue();
        assertThat(eerste.rijen())
                .extracting(VerzuimRij::ziekSinds)
                .containsExactly(vandaag.minusDays(4), vandaag.minusDays(3), vandaag.minusDays(2));
        assertThat(tweede.meer()).isFalse();
        assertThat(tweede.rijen()).extracting(VerzuimRij::ziekSinds).containsExactly(vandaag.minusDays(1));
        assertThat(service.tel(coordinator, filter)).isEqualTo(4);
        assertThat(lijst(VerzuimFilter.Status.LOPEND, "niemand")).isEmpty();
        for (var sortering : VerzuimSortering.values()) {
            assertThat(service.lijst(coordinator, filter, sortering, Uitsnede.eerste(10))
                            .rijen())
                    .hasSize(4);
        }
    }

    @Test
    void afwezig_is_wie_nu_ziek_gemeld_is_de_laatste_eerst() {
        var lang = bezetting.meldZiek(50);
        var kort = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag);

        assertThat(service.afwezig(coordinator, 5).rijen())
                .extracting(VerzuimRij::dossier)
                .containsExactly(kort, lang);
        var een = service.afwezig(coordinator, 1);
        assertThat(een.rijen()).extracting(VerzuimRij::dossier).containsExactly(kort);
        assertThat(een.totaal()).isEqualTo(2);
    }

    @Test
    void een_lijst_kost_ten_hoogste_twee_vragen() {
        bezetting.meldZiek(50);
        bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag);
        try (var telling = programma.teller().beginDezeThread()) {
            lijst(VerzuimFilter.Status.LOPEND, "");
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.afwezig(coordinator, 1);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void ieder_ziet_alleen_wat_in_het_bereik_ligt() {
        bezetting.meldZiek(5);

        for (var lezer : List.of(bezetting.leidinggevende(), bezetting.teamlid(Functie.CASEMANAGER))) {
            assertThat(service.afwezig(lezer, 5).totaal()).isEqualTo(1);
            assertThat(service.tel(lezer, VerzuimFilter.LOPEND)).isEqualTo(1);
        }
        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.leidinggevendeElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.teamlidElders(Functie.MMA))) {
            assertThat(service.afwezig(vreemde, 5).totaal()).isZero();
            assertThat(service.tel(vreemde, VerzuimFilter.LOPEND)).isZero();
        }
    }

    @Test
    void een_bedrijf_buiten_het_bereik_bestaat_niet_en_een_eigen_bedrijf_zonder_verzuim_is_leeg() {
        var filter = new VerzuimFilter(bezetting.bedrijf, VerzuimFilter.Status.LOPEND, "");
        for (var vreemde : List.of(bezetting.coordinatorElders(), bezetting.teamlidElders(Functie.MMA))) {
            assertThatThrownBy(() -> service.lijst(vreemde, filter, VerzuimSortering.NAAM, Uitsnede.eerste(5)))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var eigen : List.of(coordinator, bezetting.leidinggevendeElders(), bezetting.teamlid(Functie.POB))) {
            assertThat(service.lijst(eigen, filter, VerzuimSortering.NAAM, Uitsnede.eerste(5))
                            .rijen())
                    .isEmpty();
        }
    }

    @Test
    void wie_geen_verzuim_mag_zien_wordt_geweigerd() {
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.afwezig(ander, 5)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.tel(ander, VerzuimFilter.LOPEND)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(
                            () -> service.lijst(ander, VerzuimFilter.LOPEND, VerzuimSortering.NAAM, Uitsnede.eerste(5)))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    private DossierKop kop(DossierId dossier) {
        return programma.bean(DossierService.class).kop(coordinator, dossier);
    }

    private List<VerzuimRij> lijst(VerzuimFilter.Status status, String tekst) {
        var filter = new VerzuimFilter(bezetting.bedrijf, status, tekst);
        return service.lijst(coordinator, filter, VerzuimSortering.LANGST_ZIEK, Uitsnede.eerste(50))
                .rijen();
    }
}
