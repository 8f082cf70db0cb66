package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
class DossierServiceTest {
    private static final DossierGegevens GEGEVENS = new DossierGegevens(
            "010 - 765 43 21",
            "Kade 4, Delfzijl",
            null,
            "Rit naar Gent overdragen",
            JaNeeOnbekend.NEE,
            JaNeeOnbekend.JA,
            JaNeeOnbekend.ONBEKEND);

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final DossierService service = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(9);

    @Test
    void de_kop_zegt_wie_waar_en_hoe_lang() {
        var kop = service.kop(coordinator, dossier);

        assertThat(kop.bedrijf()).isEqualTo(bezetting.bedrijf);
        assertThat(kop.regio()).isEqualTo(bezetting.regio);
        assertThat(kop.werknemer()).isEqualTo(bezetting.werknemer);
        assertThat(kop.afdeling()).startsWith("Afdeling");
        assertThat(kop.week(bezetting.vandaag)).isEqualTo(2);
        assertThat(kop.aantallen()).isEqualTo(new DossierKop.Aantallen(1, 0, 0, 0));
    }

    @Test
    void elke_blik_op_het_dossier_staat_in_het_logboek() {
        service.kop(coordinator, dossier);
        service.tijdlijn(coordinator, dossier, Uitsnede.eerste(10));

        assertThat(logboek("DOSSIER_INZIEN")).containsExactly("0 Noor de Boer null", "0 Noor de Boer tijdlijn");
    }

    @Test
    void een_dossier_openen_kost_ten_hoogste_vier_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.kop(coordinator, dossier);
            service.tijdlijn(coordinator, dossier, Uitsnede.eerste(50));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void de_tijdlijn_komt_in_delen_de_nieuwste_eerst() {
        bezetting.meldHersteld(dossier, 2);

        var eerste = service.tijdlijn(coordinator, dossier, Uitsnede.eerste(1));
        var tweede = service.tijdlijn(coordinator, dossier, new Uitsnede(1, 1));

        assertThat(eerste.meer()).isTrue();
        assertThat(eerste.rijen().getFirst().soort()).isEqualTo(GebeurtenisSoort.HERSTELD_GEMELD);
        assertThat(tweede.meer()).isFalse();
        assertThat(tweede.rijen().getFirst().soort()).isEqualTo(GebeurtenisSoort.ZIEK_GEMELD);
        assertThat(tweede.rijen().getFirst().doorFunctie()).isEqualTo(Functie.VERZUIMCOORDINATOR);
    }

    @Test
    void gewijzigde_gegevens_staan_in_het_dossier_en_met_naam_maar_zonder_waarde_in_het_logboek() {
        service.wijzigGegevens(coordinator, dossier, 0, GEGEVENS, false);

        var kop = service.kop(coordinator, dossier);
        assertThat(kop.gegevens()).isEqualTo(GEGEVENS);
        assertThat(kop.versie()).isEqualTo(1);
        var gebeurtenis = service.tijdlijn(coordinator, dossier, Uitsnede.eerste(1))
                .rijen()
                .getFirst();
        assertThat(gebeurtenis.soort()).isEqualTo(GebeurtenisSoort.GEGEVENS_GEWIJZIGD);
        assertThat(gebeurtenis.onderwerp())
                .isEqualTo("telefoonnummer, verblijfadres, lopende afspraken, vangnet, arbeidsongeval");
        assertThat(logboek("DOSSIER_BIJWERKEN"))
                .containsExactly("0 Noor de Boer telefoon, verblijfadres, lopendeAfspraken, vangnet, arbeidsongeval");
    }

    @Test
    void waar_uwv_niet_betaalt_is_geen_vangnetgroep_en_waar_het_betaalt_blijft_zij() {
        bezetting.doe(
                "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK', vangnet_bekend_op = '2026-01-06' WHERE bedrijf_id = :bedrijf");
        var groep =
                "SELECT COUNT(*) FROM dossier WHERE bedrijf_id = :bedrijf AND vangnetgroep = 'NO_RISK' AND vangnet_bekend_op IS NOT NULL";
        service.wijzigGegevens(coordinator, dossier, 0, met("06 - 11 11 11 11", JaNeeOnbekend.JA), false);
        assertThat(bezetting.getal(groep)).isEqualTo(1);

        for (var niet : List.of(JaNeeOnbekend.NEE, JaNeeOnbekend.ONBEKEND)) {
            bezetting.doe(
                    "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK', vangnet_bekend_op = '2026-01-06' WHERE bedrijf_id = :bedrijf");
            var versie = service.kop(coordinator, dossier).versie();
            service.wijzigGegevens(coordinator, dossier, versie, met("06 - 11 11 11 11", niet), false);
            assertThat(
                            bezetting.getal(
                                    "SELECT COUNT(*) FROM dossier WHERE bedrijf_id = :bedrijf AND vangnetgroep IS NULL AND vangnet_bekend_op IS NULL"))
                    .isEqualTo(1);
        }
    }

    private static DossierGegevens met(String telefoon, JaNeeOnbekend vangnet) {
        return new DossierGegevens(telefoon, null, null, null, vangnet, JaNeeOnbekend.NEE, JaNeeOnbekend.NEE);
    }

    @Test
    void bewaren_zonder_wijziging_verandert_niets() {
        service.wijzigGegevens(
                coordinator, dossier, 0, service.kop(coordinator, dossier).gegevens(), false);

        assertThat(service.kop(coordinator, dossier).versie()).isZero();
        assertThat(bezetting.aantal("gebeurtenis")).isEqualTo(1);
    }

    @Test
    void wie_te_laat_bewaart_hoort_wie_eerder_was() {
        service.wijzigGegevens(bezetting.leidinggevende(), dossier, 0, GEGEVENS, false);
        var anders = new DossierGegevens(
                "06 - 11 11 11 11", null, null, null, JaNeeOnbekend.JA, JaNeeOnbekend.NEE, JaNeeOnbekend.NEE);

        assertThatThrownBy(() -> service.wijzigGegevens(coordinator, dossier, 0, anders, false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ali Kaya");
        assertThat(service.kop(coordinator, dossier).gegevens()).isEqualTo(GEGEVENS);
    }

    @Test
    void wat_niet_mag_of_niet_past_wordt_per_veld_genoemd() {
        var fout = new DossierGegevens(
                "geen nummer",
                "x".repeat(201),
                bezetting.vandaag.minusDays(9),
                "Hij heeft een hernia",
                JaNeeOnbekend.JA,
                JaNeeOnbekend.NEE,
                JaNeeOnbekend.NEE);

        assertThatThrownBy(() -> service.wijzigGegevens(coordinator, dossier, 0, fout, false))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly(
                                        "telefoon", "verblijfadres", "verwachteTerugkeer", "lopendeAfspraken"));
    }

    @Test
    void gegevens_wijzigen_kost_ten_hoogste_vijf_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.wijzigGegevens(coordinator, dossier, 0, GEGEVENS, false);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void het_team_van_de_regio_ziet_het_dossier_en_wijzigt_het_niet() {
        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            var teamlid = bezetting.teamlid(functie);
            assertThat(service.kop(teamlid, dossier).id()).isEqualTo(dossier);
            assertThat(service.tijdlijn(teamlid, dossier, Uitsnede.eerste(5)).rijen())
                    .hasSize(1);
            assertThatThrownBy(() -> service.wijzigGegevens(teamlid, dossier, 0, GEGEVENS, false))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void buiten_het_bereik_bestaat_het_dossier_niet() {
        var vreemden = List.of(
                bezetting.coordinatorElders(),
                bezetting.leidinggevendeElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.teamlidElders(Functie.MMA));
        for (var vreemde : vreemden) {
            assertThatThrownBy(() -> service.kop(vreemde, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.tijdlijn(vreemde, dossier, Uitsnede.eerste(5)))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var vreemde : vreemden.subList(0, 3)) {
            assertThatThrownBy(() -> service.wijzigGegevens(vreemde, dossier, 0, GEGEVENS, false))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void wie_geen_dossiers_mag_zien_wordt_geweigerd_en_dat_staat_in_het_logboek() {
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.kop(ander, dossier)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.tijdlijn(ander, dossier, Uitsnede.eerste(5)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.wijzigGegevens(ander, dossier, 0, GEGEVENS, false))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> service.kop(bezetting.coordinatorElders(), dossier))
                .isInstanceOf(NietGevonden.class);
        var geweigerd = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4 AND object_soort = 'dossier' AND object_id = :id")
                        .bind("id", dossier)
                        .mapTo(Integer.class)
                        .one());
        assertThat(geweigerd).isEqualTo(1);
    }

    private List<String> logboek(String handeling) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT uitkomst, naam, bijzonderheid FROM audit_regel
                                WHERE bedrijf_id = :bedrijf AND werknemer_id = :werknemer AND handeling = :handeling
                                ORDER BY id""")
                        .bind("bedrijf", bezetting.bedrijf)
                        .bind("werknemer", bezetting.werknemer)
                        .bind("handeling", handeling)
                        .map((rs, ignored) -> rs.getInt(1) + " " + rs.getString(2) + " " + rs.getString(3))
                        .list());
    }
}
