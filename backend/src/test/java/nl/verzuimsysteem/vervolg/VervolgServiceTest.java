package nl.verzuimsysteem.vervolg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.VerlofService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class VervolgServiceTest {
    // Of its own: the job looks at the companies of all.
    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final VervolgService service = programma.bean(VervolgService.class);
    private final StapService stappen = programma.bean(StapService.class);
    private final OpdrachtService opdrachten = programma.bean(OpdrachtService.class);
    private final Inloggers inloggers = new Inloggers(programma);
    private final Actor systeem = Actor.systeem("test");
    private Bezetting bezetting;
    private Inlogger coordinator;
    private Actor casemanager;
    private Actor arts;

    @BeforeEach
    void nieuw() {
        bezetting = new Bezetting(programma);
        coordinator = inloggers.verzuimcoordinator(bezetting.bedrijf);
        casemanager = bezetting.teamlid(Functie.CASEMANAGER);
        arts = bezetting.teamlid(Functie.BEDRIJFSARTS);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void wie_hulp_wil_geeft_de_leidinggevende_meteen_een_taak_en_de_coordinator_ziet_hem_ook() {
        var dossier = bezetting.meldZiek(30);
        vraag(dossier, Uitkomst.HULP_GEWENST);
        vraag(dossier, Uitkomst.HULP_GEWENST);

        assertThat(rijen()).containsExactly("CASEMANAGER LEIDINGGEVENDE " + bezetting.vandaag.plusDays(7) + " loopt");
        assertThat(soorten(bezetting.leidinggevende())).contains(TaakSoort.CASEMANAGER);
        assertThat(soorten(bezetting.coordinator())).contains(TaakSoort.CASEMANAGER);
        assertThat(soorten(casemanager)).doesNotContain(TaakSoort.CASEMANAGER);
        assertThat(bezetting.aantal("opdracht"))
                .as("nothing is ordered in his name")
                .isZero();
        assertThat(service.hulpvraag(bezetting.leidinggevende(), dossier)).isEqualTo(new Hulpvraag(true, null));
    }

    @Test
    void het_contact_van_week_vier_vastleggen_kost_zeven_vragen_en_een_meer_als_er_hulp_nodig_is() {
        // Five for the step, two for what was delivered by it, one for the taak that follows.
        for (var kosten :
                Map.of(Uitkomst.GEEN_HULP, 7, Uitkomst.HULP_GEWENST, 8).entrySet()) {
            var dossier = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(30));
            try (var telling = programma.teller().beginDezeThread()) {
                vraag(dossier, kosten.getKey());
                assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(kosten.getValue());
            }
        }
    }

    @Test
    void wie_geen_hulp_wil_of_zijn_antwoord_verbetert_laat_geen_taak_achter() {
        var dossier = bezetting.meldZiek(30);
        vraag(dossier, Uitkomst.GEEN_HULP);
        assertThat(rijen()).isEmpty();

        vraag(dossier, Uitkomst.HULP_GEWENST);
        vraag(dossier, Uitkomst.GEEN_HULP);
        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");

        vraag(dossier, Uitkomst.HULP_GEWENST);
        stappen.trekIn(casemanager, dossier, MijlpaalSoort.HULPVRAAG, 0);
        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");
        assertThat(service.hulpvraag(bezetting.coordinator(), dossier).gewenst())
                .isFalse();
    }

    @Test
    void de_opdracht_beeindigt_de_taak_en_intrekken_zet_hem_terug() {
        inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);
        var dossier = bezetting.meldZiek(30);
        vraag(dossier, Uitkomst.HULP_GEWENST);

        var opdracht = vraagAan(dossier);
        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");
        var aanvraag = service.hulpvraag(bezetting.leidinggevende(), dossier).opdracht();
        assertThat(aanvraag).isNotNull();
        assertThat(aanvraag.id()).isEqualTo(opdracht);
        assertThat(aanvraag.dag()).isEqualTo(bezetting.vandaag);

        opdrachten.trekIn(coordinator.actor(), opdracht);
        assertThat(rijen()).singleElement().asString().endsWith("loopt");
        assertThat(service.hulpvraag(bezetting.leidinggevende(), dossier).opdracht())
                .isNull();
    }

    @Test
    void zonder_casemanager_in_het_team_vindt_de_ronde_de_opdracht() {
        inloggers.regioteam(Functie.MMA, bezetting.regio);
        var dossier = bezetting.meldZiek(30);
        vraag(dossier, Uitkomst.HULP_GEWENST);
        vraagAan(dossier);

        service.werkBij(systeem);

        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");
    }

    @Test
    void wie_met_de_hand_afrondt_krijgt_de_taak_niet_terug_en_wie_hersteld_is_ook_niet() {
        var dossier = bezetting.meldZiek(30);
        vraag(dossier, Uitkomst.HULP_GEWENST);
        bezetting.doe(
                "UPDATE taak SET loopt = NULL, einde = 'GEDAAN' WHERE bedrijf_id = :bedrijf AND soort = 'CASEMANAGER'");
        service.werkBij(systeem);
        assertThat(rijen()).singleElement().asString().endsWith("GEDAAN");

        bezetting.doe("UPDATE taak SET loopt = 1, einde = NULL WHERE bedrijf_id = :bedrijf AND soort = 'CASEMANAGER'");
        bezetting.meldHersteld(dossier, 0);
        service.werkBij(systeem);
        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");
    }

    @Test
    void alleen_wie_bij_het_dossier_kan_ziet_of_er_hulp_is_gevraagd() {
        var dossier = bezetting.meldZiek(30);
        for (var vreemd : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.leidinggevendeElders(),
                bezetting.teamlidElders(Functie.CASEMANAGER))) {
            assertThatThrownBy(() -> service.hulpvraag(vreemd, dossier)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(bezetting.werknemerZelf(), bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.hulpvraag(ander, dossier)).isInstanceOf(GeenRecht.class);
        }
        for (var ander : List.of(bezetting.coordinator(), casemanager)) {
            assertThatThrownBy(() -> service.werkBij(ander)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.werkHulpBij(ander, dossier)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void verlof_tussen_twee_periodes_geeft_de_bedrijfsarts_een_taak_tot_hij_antwoordt() {
        var dossier = rondVerlof();
        service.werkBij(systeem);
        service.werkBij(systeem);
        assertThat(rijen())
                .containsExactly("VERLOFVRAAG BEDRIJFSARTS "
                        + bezetting.vandaag.minusDays(10).plusDays(14) + " loopt");
        assertThat(soorten(arts)).contains(TaakSoort.VERLOFVRAAG);

        var verlof = programma.bean(VerlofService.class);
        var van = bezetting.vandaag.minusDays(80);
        verlof.beoordeel(arts, dossier, van, Verlof.Oorzaak.ZELFDE);
        assertThat(rijen()).singleElement().asString().endsWith("VERVALLEN");

        verlof.neemTerug(arts, dossier, van);
        service.werkBij(systeem);
        assertThat(rijen()).singleElement().asString().endsWith("loopt");
    }

    @Test
    void de_bedrijfsarts_ziet_vooraf_wat_er_verschuift_en_kan_zijn_antwoord_verbeteren() {
        var dossier = rondVerlof();
        var verlof = programma.bean(VerlofService.class);
        var van = bezetting.vandaag.minusDays(80);

        assertThat(verlof.voorbeeld(arts, dossier, van, Verlof.Oorzaak.ZELFDE).verschuivingen())
                .isEmpty();
        assertThat(verlof.voorbeeld(arts, dossier, van, Verlof.Oorzaak.ANDERE).verschuivingen())
                .isNotEmpty();
        assertThat(bezetting.aantal("dossier")).isEqualTo(1);

        verlof.beoordeel(arts, dossier, van, Verlof.Oorzaak.ANDERE);
        assertThat(bezetting.aantal("dossier")).isEqualTo(2);
        assertThat(verlof.neemTerug(arts, dossier, van)).isEqualTo(dossier);
        var over = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT id FROM dossier WHERE bedrijf_id = :b AND vervallen IS NULL")
                        .bind("b", bezetting.bedrijf)
                        .mapTo(Long.class)
                        .list());
        assertThat(over).containsExactly(dossier.waarde());

        for (var ander : List.of(bezetting.coordinator(), bezetting.leidinggevende(), casemanager)) {
            assertThatThrownBy(() -> verlof.voorbeeld(ander, dossier, van, Verlof.Oorzaak.ZELFDE))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> verlof.neemTerug(ander, dossier, van)).isInstanceOf(GeenRecht.class);
        }
        var elders = bezetting.teamlidElders(Functie.BEDRIJFSARTS);
        assertThatThrownBy(() -> verlof.voorbeeld(elders, dossier, van, Verlof.Oorzaak.ZELFDE))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verlof.neemTerug(elders, dossier, van)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void verlof_zonder_verzuim_erna_vraagt_niets() {
        var dossier = bezetting.meldZiek(100);
        leg(dossier, new Wijziging.VerlofVast(bezetting.vandaag.minusDays(80), bezetting.vandaag.minusDays(10)));
        leg(dossier, new Wijziging.Hersteld(bezetting.vandaag.minusDays(80)));
        service.werkBij(systeem);

        assertThat(rijen()).isEmpty();
    }

    /** Sick until a leave of ten weeks, and again from its end. */
    private DossierId rondVerlof() {
        var dossier = bezetting.meldZiek(100);
        leg(dossier, new Wijziging.Hersteld(bezetting.vandaag.minusDays(80)));
        leg(dossier, new Wijziging.VerlofVast(bezetting.vandaag.minusDays(80), bezetting.vandaag.minusDays(10)));
        assertThat(bezetting.meldZiek(10)).isEqualTo(dossier);
        return dossier;
    }

    private void leg(DossierId dossier, Wijziging wijziging) {
        var versie = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT versie FROM dossier WHERE id = :id")
                        .bind("id", dossier)
                        .mapTo(Integer.class)
                        .one());
        programma.bean(VerzuimwijzigingService.class).legVast(bezetting.coordinator(), dossier, versie, wijziging);
    }

    private void vraag(DossierId dossier, Uitkomst uitkomst) {
        stappen.legVast(
                casemanager,
                dossier,
                new NieuweStap(MijlpaalSoort.HULPVRAAG, 0, bezetting.vandaag, null, null, null, uitkomst, null));
    }

    private OpdrachtId vraagAan(DossierId dossier) {
        return opdrachten.verstuur(
                coordinator.actor(),
                new NieuweOpdracht(Bezetting.sleutel(), dossier, Hulpvraag.TYPE, "Wilt u helpen?", null));
    }

    private List<TaakSoort> soorten(Actor actor) {
        return programma.bean(TakenService.class).open(actor, TakenFilter.ALLE, Uitsnede.eerste(50)).rijen().stream()
                .map(taak -> taak.soort())
                .toList();
    }

    /** The taken of this company that follow from an answer. */
    private List<String> rijen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT CONCAT(soort, ' ', functie, ' ', uiterlijk_op, ' ',
                                       CASE WHEN loopt = 1 THEN 'loopt' ELSE einde END)
                                FROM taak WHERE bedrijf_id = :b AND soort IN ('CASEMANAGER', 'VERLOFVRAAG')""")
                        .bind("b", bezetting.bedrijf)
                        .mapTo(String.class)
                        .list());
    }
}
