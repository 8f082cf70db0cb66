package nl.verzuimsysteem.maatregelen;

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
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Verlenging.Soort;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.Verschuiving;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerlengingServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerlengingService service = programma.bean(VerlengingService.class);
    private final MaatregelenService maatregelen = programma.bean(MaatregelenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate eersteZiektedag = bezetting.vandaag.minusDays(600);
    private final DossierId dossier = bezetting.meldZiek(600);
    /** The last day of 104 weeks. */
    private final LocalDate einde = eersteZiektedag.plusDays(727);

    @Test
    void zonder_meer_eindigen_wachttijd_en_loon_na_104_weken() {
        var nu = maatregelen.van(coordinator, dossier).einde();

        assertThat(nu.eindeWachttijd()).isEqualTo(einde);
        assertThat(nu.eindeLoon()).isEqualTo(einde);
        assertThat(nu.alle()).isEmpty();
    }

    @Test
    void een_loonsanctie_verlengt_het_loon_en_laat_de_wachttijd_staan() {
        service.legVast(coordinator, dossier, sanctie(26));

        var nu = maatregelen.van(coordinator, dossier).einde();
        assertThat(nu.eindeWachttijd()).isEqualTo(einde);
        assertThat(nu.eindeLoon()).isEqualTo(einde.plusWeeks(26));
        assertThat(nu.alle()).extracting(Verlengingsregel::toelichting).containsExactly("Spoor 2 begon te laat");
        assertThat(herberekenen()).isTrue();
    }

    @Test
    void vooraf_is_te_zien_welke_termijnen_schuiven_en_er_wordt_niets_geschreven() {
        var gevolgen = service.voorbeeld(coordinator, dossier, nieuw(Soort.VRIJWILLIG, null, einde.plusDays(1 + 28)));

        assertThat(gevolgen.verschuivingen())
                .extracting(Verschuiving::soort)
                .contains(
                        MijlpaalSoort.EINDE_WACHTTIJD, MijlpaalSoort.WIA_AANVRAAG, MijlpaalSoort.RE_INTEGRATIEVERSLAG);
        assertThat(gevolgen.verschuivingen())
                .filteredOn(een -> een.soort() == MijlpaalSoort.EINDE_WACHTTIJD)
                .containsExactly(new Verschuiving(MijlpaalSoort.EINDE_WACHTTIJD, einde, einde.plusDays(28), true));
        assertThat(bezetting.aantal("verlenging")).isZero();
    }

    @Test
    void weghalen_zet_alles_terug() {
        service.legVast(coordinator, dossier, nieuw(Soort.VRIJWILLIG, null, einde.plusDays(29)));
        var regel = maatregelen.van(coordinator, dossier).einde().alle().getFirst();

        assertThatThrownBy(() -> service.verwijder(coordinator, regel.id(), regel.versie() + 1))
                .isInstanceOf(Conflict.class);
        service.verwijder(coordinator, regel.id(), regel.versie());

        assertThat(maatregelen.van(coordinator, dossier).einde().eindeWachttijd())
                .isEqualTo(einde);
    }

    @Test
    void een_loonsanctie_duurt_hoogstens_52_weken_en_begint_na_de_wachttijd() {
        service.voorbeeld(coordinator, dossier, sanctie(52));
        assertThatThrownBy(() -> service.voorbeeld(
                        coordinator,
                        dossier,
                        nieuw(
                                Soort.LOONSANCTIE,
                                einde.plusDays(1),
                                einde.plusDays(2).plusWeeks(52))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("52 weken");
        assertThatThrownBy(() ->
                        service.voorbeeld(coordinator, dossier, nieuw(Soort.LOONSANCTIE, einde, einde.plusWeeks(10))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("na de wachttijd");
    }

    @Test
    void een_vervroegde_wia_kan_na_13_tot_78_weken() {
        for (var weken : new int[] {13, 78}) {
            assertThat(service.voorbeeld(
                                    coordinator,
                                    dossier,
                                    nieuw(Soort.VERKORTE_WACHTTIJD, null, eersteZiektedag.plusWeeks(weken)))
                            .verschuivingen())
                    .isNotEmpty();
        }
        for (var dag : List.of(
                eersteZiektedag.plusWeeks(13).minusDays(1),
                eersteZiektedag.plusWeeks(78).plusDays(1))) {
            assertThatThrownBy(
                            () -> service.voorbeeld(coordinator, dossier, nieuw(Soort.VERKORTE_WACHTTIJD, null, dag)))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("13 tot 78 weken");
        }
    }

    @Test
    void medische_woorden_komen_niet_in_wat_uwv_miste() {
        assertThatThrownBy(() -> service.legVast(
                        coordinator,
                        dossier,
                        new NieuweVerlenging(
                                Soort.LOONSANCTIE, einde.plusDays(1), einde.plusWeeks(10), "Te weinig bij depressie")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("medische informatie");
    }

    @Test
    void een_tweede_van_dezelfde_soort_kan_niet_en_dezelfde_nog_eens_verandert_niets() {
        service.legVast(coordinator, dossier, sanctie(10));
        service.legVast(coordinator, dossier, sanctie(10));
        assertThat(bezetting.aantal("verlenging")).isEqualTo(1);

        assertThatThrownBy(() -> service.legVast(coordinator, dossier, sanctie(12)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("staat er al");
    }

    @Test
    void een_toegekend_verzoek_eindigt_de_loonsanctie_zes_weken_na_het_besluit() {
        var besluit = LocalDate.of(2028, 3, 1);
        var tot = LocalDate.of(2028, 9, 1);
        assertThat(new Bekorting(besluit.minusDays(10), besluit, true).einde(tot))
                .isEqualTo(LocalDate.of(2028, 4, 12));
        assertThat(new Bekorting(besluit.minusDays(10), besluit, false).einde(tot))
                .isEqualTo(tot);
        assertThat(new Bekorting(besluit, null, null).besluitUiterlijk()).isEqualTo(LocalDate.of(2028, 3, 22));

        service.legVast(coordinator, dossier, sanctie(26));
        var regel = maatregelen.van(coordinator, dossier).einde().alle().getFirst();
        service.zetBekorting(coordinator, regel.id(), regel.versie(), new Bekorting(bezetting.vandaag, null, null));
        assertThat(maatregelen
                        .van(coordinator, dossier)
                        .einde()
                        .alle()
                        .getFirst()
                        .bekorting()
                        .gevraagdOp())
                .isEqualTo(bezetting.vandaag);
        assertThatThrownBy(() -> service.zetBekorting(
                        coordinator, regel.id(), 1, new Bekorting(bezetting.vandaag, bezetting.vandaag, null)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void een_loonsanctie_eindigt_niet_voordat_zij_begint() {
        var vandaag = bezetting.vandaag;
        var toegekend = new Bekorting(vandaag.minusDays(7), vandaag, true);
        service.legVast(coordinator, dossier, sanctie(26));
        var ver = maatregelen.van(coordinator, dossier).einde().alle().getFirst();
        assertThatThrownBy(() -> service.zetBekorting(coordinator, ver.id(), ver.versie(), toegekend))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("besluitOp"))
                .hasMessageContaining("nog niet begonnen");
        service.zetBekorting(coordinator, ver.id(), ver.versie(), new Bekorting(vandaag.minusDays(7), vandaag, false));
        assertThat(maatregelen.van(coordinator, dossier).einde().eindeLoon()).isEqualTo(einde.plusWeeks(26));

        // Of who is sick 686 days the loonsanctie begins in 42 days: six weeks after today it would end as it begins.
        var opDeDag = loonsanctieVan(686);
        assertThatThrownBy(() -> service.zetBekorting(coordinator, opDeDag.id(), opDeDag.versie(), toegekend))
                .isInstanceOf(OngeldigeInvoer.class);
        var eenDag = loonsanctieVan(687);
        service.zetBekorting(coordinator, eenDag.id(), eenDag.versie(), toegekend);
        assertThat(bezetting.rijen("SELECT DATEDIFF(tot, van) AS dagen FROM verlenging WHERE id = " + eenDag.id()
                        + " AND bedrijf_id = :bedrijf"))
                .isEqualTo("{dagen=1}");
    }

    private Verlengingsregel loonsanctieVan(int dagenZiek) {
        var van = bezetting.vandaag.minusDays(dagenZiek).plusDays(728);
        var zaak = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(dagenZiek));
        service.legVast(coordinator, zaak, nieuw(Soort.LOONSANCTIE, van, van.plusWeeks(26)));
        return maatregelen.van(coordinator, zaak).einde().alle().getFirst();
    }

    @Test
    void wie_een_toekenning_verbetert_krijgt_het_einde_terug_dat_was_opgelegd() {
        var lang = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(729));
        var van = bezetting.vandaag.minusDays(729).plusDays(728);
        var opgelegd = van.plusWeeks(52);
        service.legVast(coordinator, lang, nieuw(Soort.LOONSANCTIE, van, opgelegd));
        var besluit = bezetting.vandaag.minusDays(10);

        bekort(lang, besluit, true);
        assertThat(maatregelen.van(coordinator, lang).einde().eindeLoon())
                .isEqualTo(besluit.plusWeeks(6).minusDays(1));

        bekort(lang, besluit.plusDays(5), true);
        assertThat(maatregelen.van(coordinator, lang).einde().eindeLoon())
                .as("the decision was of a later day")
                .isEqualTo(besluit.plusDays(5).plusWeeks(6).minusDays(1));

        bekort(lang, besluit, false);
        var nu = maatregelen.van(coordinator, lang).einde();
        assertThat(nu.eindeLoon()).isEqualTo(opgelegd.minusDays(1));
        assertThat(nu.alle()).extracting(Verlengingsregel::tot).containsExactly(opgelegd);
    }

    @Test
    void in_een_dossier_dat_is_opgegaan_of_ingetrokken_komt_niets_meer() {
        service.legVast(coordinator, dossier, sanctie(10));
        var regel = maatregelen.van(coordinator, dossier).einde().alle().getFirst();
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(600));
        var vrijwillig = nieuw(Soort.VRIJWILLIG, null, einde.plusDays(29));
        var bekorting = new Bekorting(bezetting.vandaag, null, null);

        bezetting.laatVervallen(dossier, ander);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, vrijwillig))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dossier " + ander);
        assertThatThrownBy(() -> service.zetBekorting(coordinator, regel.id(), regel.versie(), bekorting))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.verwijder(coordinator, regel.id(), regel.versie()))
                .isInstanceOf(Conflict.class);

        bezetting.laatVervallen(dossier, null);
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, vrijwillig))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> service.voorbeeld(coordinator, dossier, vrijwillig))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> maatregelen.van(coordinator, dossier)).isInstanceOf(NietGevonden.class);
        assertThat(bezetting.aantal("verlenging")).isEqualTo(1);
    }

    @Test
    void vastleggen_kost_ten_hoogste_vijf_vragen_en_bekijken_twee() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, sanctie(10));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            maatregelen.van(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        var regel = maatregelen.van(coordinator, dossier).einde().alle().getFirst();
        try (var telling = programma.teller().beginDezeThread()) {
            service.zetBekorting(coordinator, regel.id(), regel.versie(), new Bekorting(bezetting.vandaag, null, null));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void de_leidinggevende_leest_en_alleen_de_verzuimcoordinator_van_dit_bedrijf_legt_vast() {
        service.legVast(coordinator, dossier, sanctie(10));
        var regel = maatregelen
                .van(bezetting.leidinggevende(), dossier)
                .einde()
                .alle()
                .getFirst();
        for (var ander : List.of(bezetting.leidinggevende(), bezetting.teamlid(Functie.MMA))) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, sanctie(10)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.voorbeeld(ander, dossier, sanctie(10)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.verwijder(ander, regel.id(), 0)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.zetBekorting(ander, regel.id(), 0, Bekorting.GEEN))
                    .isInstanceOf(GeenRecht.class);
        }
        for (var vreemd : List.of(bezetting.coordinatorElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> maatregelen.van(vreemd, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.legVast(vreemd, dossier, sanctie(10)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.voorbeeld(vreemd, dossier, sanctie(10)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.verwijder(vreemd, regel.id(), 0)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.zetBekorting(vreemd, regel.id(), 0, Bekorting.GEEN))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    private void bekort(DossierId van, LocalDate besluit, boolean toegekend) {
        var regel = maatregelen.van(coordinator, van).einde().alle().getFirst();
        service.zetBekorting(
                coordinator, regel.id(), regel.versie(), new Bekorting(besluit.minusDays(7), besluit, toegekend));
    }

    private NieuweVerlenging sanctie(int weken) {
        var van = einde.plusDays(1);
        return new NieuweVerlenging(Soort.LOONSANCTIE, van, van.plusWeeks(weken), "Spoor 2 begon te laat");
    }

    private static NieuweVerlenging nieuw(Soort soort, @Nullable LocalDate van, LocalDate tot) {
        return new NieuweVerlenging(soort, van, tot, null);
    }

    private boolean herberekenen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT herberekenen FROM dossier WHERE id = ?", dossier.waarde())
                        .mapTo(Boolean.class)
                        .one());
    }
}
