package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VoortgangServiceTest {
    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final VoortgangService service = toneel.programma.bean(VoortgangService.class);
    private final Actor coordinator = toneel.coordinator;

    @Test
    void elk_lopend_dossier_staat_er_met_fase_week_en_wie_aan_zet_is_het_laatste_eerst() {
        var vers = toneel.ziek(3);
        var laat = toneel.nogEenZiek(60);
        var lang = toneel.nogEenZiek(400);

        var rijen = lijst(VoortgangFilter.ALLE);

        assertThat(rijen).extracting(VoortgangRij::dossier).containsExactly(lang, laat, vers);
        assertThat(rijen)
                .extracting(VoortgangRij::fase)
                .containsExactly(Fase.TWEEDE_JAAR, Fase.TOT_WEEK_42, Fase.EERSTE_ZES_WEKEN);
        assertThat(rijen).extracting(VoortgangRij::week).containsExactly(58, 9, 1);
        assertThat(rijen).extracting(VoortgangRij::teLaat).containsExactly(true, true, false);
        assertThat(rijen.getLast().volgende()).isEqualTo(MijlpaalSoort.HULPVRAAG);
        assertThat(rijen.getLast().aanZet()).isEqualTo(Functie.CASEMANAGER);
        assertThat(rijen.getLast().uiterlijkOp()).isEqualTo(toneel.vandaag.plusDays(24));
    }

    @Test
    void verlof_dat_nog_moet_beginnen_verandert_week_en_fase_niet_en_tijdens_verlof_staat_de_week_stil() {
        var straks = toneel.nogEenZiek(100);
        verlof(straks, 10, 122);
        var nu = toneel.nogEenZiek(100);
        verlof(nu, -20, 92);

        var rijen = lijst(VoortgangFilter.ALLE);

        assertThat(rijen)
                .filteredOn(rij -> rij.dossier().equals(straks))
                .extracting(VoortgangRij::week, VoortgangRij::fase)
                .containsExactly(tuple(15, Fase.TOT_WEEK_42));
        assertThat(rijen)
                .filteredOn(rij -> rij.dossier().equals(nu))
                .extracting(VoortgangRij::week, VoortgangRij::fase)
                .containsExactly(tuple(12, Fase.TOT_WEEK_42));
    }

    private void verlof(DossierId dossier, int van, int tot) {
        toneel.doe(
                "INSERT INTO verlof (bedrijf_id, werknemer_id, van, tot, moment, door) SELECT bedrijf_id, werknemer_id, ?, ?, '2026-01-01 10:00', 'x' FROM dossier WHERE id = ?",
                toneel.vandaag.plusDays(van),
                toneel.vandaag.plusDays(tot),
                dossier.waarde());
        toneel.werkBij(dossier);
    }

    @Test
    void de_vangnetmelding_is_alleen_voor_wie_aan_uwv_meldt_de_volgende_stap() {
        bezetting.doe("UPDATE bedrijf SET uwv_door = 'WERKGEVER' WHERE id = :bedrijf");
        var gewoon = toneel.nogEenZiek(24);
        var dossier = bezetting.meldZiek(5);
        toneel.doe("UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'ONBEKEND' WHERE id = ?", dossier.waarde());
        toneel.werkBij(dossier);

        // The fourth day of the sickness is two days ago; before that comes nothing.
        assertThat(lijst(VoortgangFilter.ALLE))
                .extracting(VoortgangRij::dossier)
                .containsExactly(dossier, gewoon);
        assertThat(lijst(VoortgangFilter.ALLE).getFirst()).satisfies(rij -> {
            assertThat(rij.volgende()).isEqualTo(MijlpaalSoort.VANGNETMELDING);
            assertThat(rij.uiterlijkOp()).isEqualTo(toneel.vandaag.minusDays(2));
            assertThat(rij.aanZet()).isEqualTo(Functie.VERZUIMCOORDINATOR);
            assertThat(rij.teLaat()).isTrue();
        });
        assertThat(lijst(met(null, true))).extracting(VoortgangRij::dossier).containsExactly(dossier);
        assertThat(service.tellingen(coordinator, null).getFirst().teLaat()).isEqualTo(1);
        assertThat(service.overzicht(coordinator, VoortgangFilter.ALLE, 10)).satisfies(eerste -> {
            assertThat(eerste.bladzijde().rijen()).isEqualTo(lijst(VoortgangFilter.ALLE));
            assertThat(eerste.tellingen().getFirst().teLaat()).isEqualTo(1);
        });

        var manager = bezetting.teamlid(Functie.CASEMANAGER);
        var alles = new VoortgangFilter(bezetting.bedrijf, null, false);
        assertThat(service.lijst(manager, alles, Uitsnede.eerste(10)).rijen())
                .extracting(VoortgangRij::dossier, VoortgangRij::volgende, VoortgangRij::uiterlijkOp)
                .containsExactly(
                        tuple(gewoon, MijlpaalSoort.HULPVRAAG, toneel.vandaag.plusDays(3)),
                        tuple(dossier, MijlpaalSoort.HULPVRAAG, toneel.vandaag.plusDays(22)));
        assertThat(service.lijst(manager, new VoortgangFilter(bezetting.bedrijf, null, true), Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThat(service.overzicht(manager, alles, 10).tellingen()).allMatch(telling -> telling.teLaat() == 0);

        var gemeld = Trajecttoneel.stap(MijlpaalSoort.VANGNETMELDING, toneel.vandaag);
        toneel.stappen.legVast(coordinator, dossier, gemeld);
        toneel.werkBij(dossier);
        assertThat(lijst(VoortgangFilter.ALLE))
                .extracting(VoortgangRij::volgende)
                .containsOnly(MijlpaalSoort.HULPVRAAG);
    }

    @Test
    void een_vangnetmelding_die_later_komt_dan_een_andere_stap_is_nog_niet_de_volgende() {
        var dossier = bezetting.meldZiek(3);
        toneel.doe("UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK' WHERE id = ?", dossier.waarde());
        toneel.werkBij(dossier);

        assertThat(lijst(VoortgangFilter.ALLE))
                .extracting(VoortgangRij::volgende)
                .containsExactly(MijlpaalSoort.HULPVRAAG);
    }

    @Test
    void de_lijst_is_te_kiezen_op_fase_te_laat_en_bedrijf() {
        var vers = toneel.ziek(3);
        var laat = toneel.nogEenZiek(60);
        var weg = toneel.nogEenZiek(100);
        toneel.doe(
                "UPDATE werknemer w JOIN dossier d ON d.werknemer_id = w.id SET w.uit_dienst = ? WHERE d.id = ?",
                toneel.vandaag.plusDays(10),
                weg.waarde());

        assertThat(lijst(met(Fase.EERSTE_ZES_WEKEN, false)))
                .extracting(VoortgangRij::dossier)
                .containsExactly(vers);
        assertThat(lijst(met(Fase.TOT_WEEK_42, false)))
                .extracting(VoortgangRij::dossier)
                .containsExactly(laat);
        assertThat(lijst(met(Fase.UIT_DIENST, false)))
                .extracting(VoortgangRij::dossier)
                .containsExactly(weg);
        assertThat(lijst(met(null, true)))
                .extracting(VoortgangRij::dossier)
                .contains(laat)
                .doesNotContain(vers);
        assertThat(lijst(new VoortgangFilter(bezetting.bedrijf, null, false))).hasSize(3);
        assertThat(service.tellingen(coordinator, bezetting.bedrijf))
                .extracting(FaseTelling::aantal)
                .containsExactly(1L, 1L, 0L, 0L, 0L, 1L);
        for (var fase : Fase.values()) {
            assertThat(lijst(met(fase, false))).allMatch(rij -> rij.fase() == fase);
        }
    }

    @Test
    void elke_dag_van_een_dossier_ligt_in_een_fase_en_de_telling_is_die_van_de_lijst() {
        for (var dagen : List.of(0, 41, 42, 293, 294, 363, 364, 608, 609, 730)) {
            bezetting.meldZiek(bezetting.nogEenWerknemer(), toneel.vandaag.minusDays(dagen));
        }
        for (var telling : service.tellingen(coordinator, null)) {
            assertThat(telling.aantal()).isEqualTo(2);
            assertThat(lijst(met(telling.fase(), false))).hasSize((int) telling.aantal());
            if (telling.fase() == Fase.WIA) {
                break;
            }
        }
    }

    @Test
    void de_lijst_kost_twee_vragen_en_de_tellingen_een() {
        toneel.ziek(60);
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            lijst(VoortgangFilter.ALLE);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            service.tellingen(coordinator, null);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void een_hersteld_of_vervallen_dossier_staat_er_niet() {
        var hersteld = toneel.ziek(10);
        bezetting.meldHersteld(hersteld, 1);
        var vervallen = toneel.nogEenZiek(10);
        toneel.doe("UPDATE dossier SET vervallen = 'INGETROKKEN' WHERE id = ?", vervallen.waarde());

        assertThat(lijst(VoortgangFilter.ALLE)).isEmpty();
    }

    @Test
    void alleen_verzuimcoordinator_en_casemanager_zien_hun_eigen_dossiers() {
        var dossier = toneel.ziek(60);

        assertThat(service.lijst(bezetting.teamlid(Functie.CASEMANAGER), VoortgangFilter.ALLE, Uitsnede.eerste(10))
                        .rijen())
                .extracting(VoortgangRij::dossier)
                .containsExactly(dossier);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.teamlidElders(Functie.CASEMANAGER))) {
            assertThat(service.lijst(vreemde, VoortgangFilter.ALLE, Uitsnede.eerste(10))
                            .rijen())
                    .isEmpty();
            assertThat(service.tellingen(vreemde, bezetting.bedrijf)).allMatch(telling -> telling.aantal() == 0);
        }
        for (var ander :
                List.of(bezetting.leidinggevende(), bezetting.teamlid(Functie.MMA), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.lijst(ander, VoortgangFilter.ALLE, Uitsnede.eerste(10)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.tellingen(ander, null)).isInstanceOf(GeenRecht.class);
        }
    }

    private List<VoortgangRij> lijst(VoortgangFilter filter) {
        return service.lijst(coordinator, filter, Uitsnede.eerste(50)).rijen();
    }

    private static VoortgangFilter met(@Nullable Fase fase, boolean teLaat) {
        return new VoortgangFilter(null, fase, teLaat);
    }
}
