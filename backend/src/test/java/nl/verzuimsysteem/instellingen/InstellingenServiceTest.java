package nl.verzuimsysteem.instellingen;

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
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Vangnetkeuze;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InstellingenServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final InstellingenService service = programma.bean(InstellingenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final Instellingen anders = new Instellingen(4, Uwvmelder.WERKGEVER, true, 5, 6, 12);

    @Test
    void een_bedrijf_begint_met_zes_weken_de_arbodienst_en_drie_meldingen_in_een_jaar() {
        assertThat(service.lees(coordinator, bezetting.bedrijf).instellingen())
                .isEqualTo(new Instellingen(6, Uwvmelder.ARBODIENST, false, 3, 12, 0));
    }

    @Test
    void na_een_wijziging_volgen_de_lopende_dossiers_en_alleen_die_van_dit_bedrijf() {
        var dossier = bezetting.meldZiek(30);
        var ander = new Bezetting();
        var elders = ander.meldZiek(30);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE dossier SET herberekenen = NULL WHERE bedrijf_id IN (?, ?)",
                        bezetting.bedrijf.waarde(),
                        ander.bedrijf.waarde()));

        service.wijzig(coordinator, bezetting.bedrijf, 0, anders);

        assertThat(service.lees(coordinator, bezetting.bedrijf)).isEqualTo(new Ingesteld(anders, 1));
        assertThat(herberekenen(dossier.waarde())).isTrue();
        assertThat(herberekenen(elders.waarde())).isFalse();
    }

    @Test
    void wie_hersteld_is_en_nog_bij_uwv_gemeld_moet_worden_staat_daarna_bij_wie_voortaan_meldt() {
        var uwv = programma.bean(UwvService.class);
        var bijwerken = programma.bean(BijwerkService.class);
        var dossier = bezetting.meldZiek(200);
        uwv.zetVangnet(
                coordinator,
                dossier,
                uwv.dossier(coordinator, dossier).versie(),
                new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag.minusDays(199)));
        bezetting.meldHersteld(dossier, 90);
        bijwerken.werkBij(Actor.systeem("test"), dossier);
        assertThat(uwvtaken()).isNotEmpty().containsOnly("MMA");

        service.wijzig(coordinator, bezetting.bedrijf, 0, new Instellingen(6, Uwvmelder.WERKGEVER, false, 3, 12, 0));
        assertThat(herberekenen(dossier.waarde())).isTrue();
        bijwerken.werkBij(Actor.systeem("test"), dossier);

        assertThat(uwvtaken()).isNotEmpty().containsOnly("VERZUIMCOORDINATOR");
    }

    @Test
    void wie_lang_hersteld_is_zonder_taken_en_wat_geen_dossier_meer_is_blijft_zoals_het_is() {
        var lang = hersteld(150, 90);
        var kort = hersteld(50, 20);
        var ingetrokken = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(30));
        bezetting.laatVervallen(ingetrokken, null);
        bezetting.doe("UPDATE dossier SET herberekenen = NULL WHERE bedrijf_id = :bedrijf");
        bezetting.doe("UPDATE taak SET loopt = NULL WHERE bedrijf_id = :bedrijf");

        service.wijzig(coordinator, bezetting.bedrijf, 0, anders);

        assertThat(herberekenen(lang.waarde())).isFalse();
        assertThat(herberekenen(kort.waarde())).isTrue();
        assertThat(herberekenen(ingetrokken.waarde())).isFalse();
    }

    @Test
    void dezelfde_instellingen_nog_eens_veranderen_niets() {
        service.wijzig(coordinator, bezetting.bedrijf, 0, anders);
        service.wijzig(coordinator, bezetting.bedrijf, 1, anders);

        assertThat(service.lees(coordinator, bezetting.bedrijf).versie()).isEqualTo(1);
    }

    @Test
    void wie_een_oude_versie_las_overschrijft_niemand() {
        service.wijzig(coordinator, bezetting.bedrijf, 0, anders);

        assertThatThrownBy(() -> service.wijzig(
                        coordinator, bezetting.bedrijf, 0, new Instellingen(8, Uwvmelder.ARBODIENST, false, 3, 12, 0)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wat_niet_kan_wordt_bij_zijn_veld_gezegd() {
        assertThatThrownBy(() -> service.wijzig(
                        coordinator,
                        bezetting.bedrijf,
                        0,
                        new Instellingen(9, Uwvmelder.ARBODIENST, false, -1, 25, 25)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly(
                                        "evaluatieWeken",
                                        "frequentMeldingen",
                                        "frequentMaanden",
                                        "eerstWerknemerUren"));
    }

    @Test
    void wijzigen_kost_ten_hoogste_vijf_vragen_en_staat_in_het_logboek() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.wijzig(coordinator, bezetting.bedrijf, 0, anders);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        assertThat(bezetting.aantal("audit_regel")).isPositive();
    }

    @Test
    void alleen_de_verzuimcoordinator_van_dit_bedrijf_komt_erbij() {
        for (var ander : List.of(
                bezetting.leidinggevende(),
                bezetting.gebruikersbeheerder(),
                bezetting.teamlid(Functie.MMA),
                bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.lees(ander, bezetting.bedrijf)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.wijzig(ander, bezetting.bedrijf, 0, anders))
                    .isInstanceOf(GeenRecht.class);
        }
        var vreemd = bezetting.coordinatorElders();
        assertThatThrownBy(() -> service.lees(vreemd, bezetting.bedrijf)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.wijzig(vreemd, bezetting.bedrijf, 0, anders))
                .isInstanceOf(NietGevonden.class);
    }

    private DossierId hersteld(int begonDagenGeleden, int hersteldDagenGeleden) {
        var dossier = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(begonDagenGeleden));
        bezetting.meldHersteld(dossier, hersteldDagenGeleden);
        return dossier;
    }

    /** Who must do what is to be told to UWV. */
    private List<String> uwvtaken() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                                SELECT functie FROM taak WHERE bedrijf_id = ? AND loopt IS NOT NULL
                                  AND mijlpaal IN ('VANGNETMELDING', 'HERSTELD_UWV')""", bezetting.bedrijf.waarde())
                        .mapTo(String.class)
                        .list());
    }

    private boolean herberekenen(long dossier) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT herberekenen IS NOT NULL FROM dossier WHERE id = ?", dossier)
                                .mapTo(Boolean.class)
                                .one());
    }
}
