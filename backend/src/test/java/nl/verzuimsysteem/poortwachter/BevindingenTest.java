package nl.verzuimsysteem.poortwachter;

import static nl.verzuimsysteem.poortwachter.PoortwachterTest.bereken;
import static nl.verzuimsysteem.poortwachter.PoortwachterTest.periode;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be is said, and the terms are there all the same. */
class BevindingenTest {
    private static final Feiten GEWOON = Feiten.van(List.of(periode("2026-01-05", null)));

    @Test
    void over_een_gewoon_geval_valt_niets_te_zeggen() {
        assertThat(bereken(GEWOON).bevindingen()).isEmpty();
    }

    @Test
    void zonder_verzuim_zijn_er_geen_termijnen() {
        var mijlpalen = Poortwachter.bereken(
                Feiten.van(List.of()), Regelboek.standaard().op(LocalDate.of(2026, 1, 5)));

        assertThat(mijlpalen.alle()).isEmpty();
        assertThat(sleutels(mijlpalen)).containsExactly("geenPeriode");
    }

    @Test
    void perioden_die_overlappen_tellen_samen() {
        var mijlpalen = bereken(periode("2026-01-05", "2026-03-02"), periode("2026-02-16", null));

        assertThat(sleutels(mijlpalen)).containsExactly("overlap");
        assertThat(mijlpalen.teldag()).isEqualTo("2026-01-05");
    }

    @Test
    void nieuw_verzuim_terwijl_het_oude_loopt() {
        assertThat(sleutels(bereken(periode("2026-01-05", null), periode("2026-02-16", "2026-02-20"))))
                .containsExactly("naLopend");
    }

    @Test
    void na_28_dagen_hersteld_telt_alleen_wat_erna_komt() {
        var mijlpalen = bereken(periode("2026-01-05", "2026-03-02"), periode("2026-03-30", null));

        assertThat(sleutels(mijlpalen)).containsExactly("onderbreking");
        assertThat(mijlpalen.eersteZiektedag()).isEqualTo("2026-03-30");
        assertThat(mijlpalen.bevindingen().getFirst().melding().tekst())
                .startsWith("De werknemer was hersteld van 2 maart 2026 tot 30 maart 2026: 28 dagen.");
    }

    @Test
    void over_verlof_buiten_het_verzuim_valt_niets_te_zeggen_over_verlof_dat_overlapt_wel() {
        var voor = new Verlof(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 23), Verlof.Oorzaak.ONBEKEND);
        var in = new Verlof(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 5, 4), Verlof.Oorzaak.ONBEKEND);
        var dubbel = new Verlof(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 25), Verlof.Oorzaak.ONBEKEND);

        var mijlpalen = bereken(GEWOON.metVerlof(List.of(voor, in, dubbel)));

        assertThat(sleutels(mijlpalen)).containsExactly("verlof.overlap");
        assertThat(mijlpalen.teldag()).isEqualTo(LocalDate.of(2026, 1, 5).plusDays(112));
    }

    @Test
    void twee_keer_verlof_buiten_het_verzuim_geeft_ook_geen_bevinding() {
        var een = new Verlof(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 4, 24), Verlof.Oorzaak.ANDERE);
        var twee = new Verlof(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 5, 1), Verlof.Oorzaak.ONBEKEND);

        assertThat(bereken(GEWOON.metVerlof(List.of(een, twee))).bevindingen()).isEmpty();
    }

    @Test
    void begonnen_in_het_verlof_noemt_de_eerste_dag_die_telt() {
        var verlof = new Verlof(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 7, 6), Verlof.Oorzaak.ONBEKEND);
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-06-29", "2026-07-05"), periode("2026-08-01", null)))
                .metVerlof(List.of(verlof)));

        assertThat(mijlpalen.eersteZiektedag()).isEqualTo("2026-08-01");
        assertThat(teksten(mijlpalen))
                .contains("Het verzuim vanaf 29 juni 2026 begint tijdens het verlof. Dagen van verlof zijn geen"
                        + " ziektedagen. De eerste ziektedag is 1 augustus 2026.");
    }

    @Test
    void verlof_met_een_andere_oorzaak_heet_geen_herstel() {
        var verlof = new Verlof(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 22), Verlof.Oorzaak.ANDERE);
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-01-05", "2026-03-02"), periode("2026-06-22", null)))
                .metVerlof(List.of(verlof)));

        assertThat(sleutels(mijlpalen)).contains("verlof.nieuwDossier").doesNotContain("onderbreking");
        assertThat(teksten(mijlpalen)).noneMatch(tekst -> tekst.contains("hersteld"));
    }

    @Test
    void verzuim_dat_helemaal_in_het_verlof_valt() {
        var verlof = new Verlof(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1), Verlof.Oorzaak.ONBEKEND);

        assertThat(sleutels(bereken(
                        Feiten.van(List.of(periode("2026-01-05", "2026-02-02"))).metVerlof(List.of(verlof)))))
                .containsExactly("verlof.alles");
    }

    @Test
    void een_stap_van_voor_de_eerste_ziektedag_telt_niet() {
        var mijlpalen = bereken(
                GEWOON.metStappen(List.of(Stap.gereed(MijlpaalSoort.PROBLEEMANALYSE, 0, LocalDate.of(2025, 12, 15)))));

        assertThat(sleutels(mijlpalen)).containsExactly("stapTeVroeg");
        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.PROBLEEMANALYSE)
                        .orElseThrow()
                        .status())
                .isEqualTo(MijlpaalStatus.OPEN);
    }

    @Test
    void van_een_vaste_termijn_kan_niemand_afwijken() {
        var mijlpalen = bereken(GEWOON.metStappen(
                List.of(new Stap(MijlpaalSoort.MELDING_WEEK_42, 0, null, null, LocalDate.of(2026, 12, 1)))));

        assertThat(sleutels(mijlpalen)).containsExactly("uitstel");
        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.MELDING_WEEK_42)
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo("2026-10-26");
    }

    @Test
    void verlengingen_die_niet_kunnen_of_niets_doen() {
        assertThat(sleutels(verlengd(Verlenging.Soort.LOONSANCTIE, "2029-03-01")))
                .containsExactly("loonsanctie");
        assertThat(sleutels(verlengd(Verlenging.Soort.VRIJWILLIG, "2027-03-01")))
                .containsExactly("zonderGevolg");
        assertThat(sleutels(verlengd(Verlenging.Soort.LATE_AANVRAAG, "2027-03-01")))
                .containsExactly("zonderGevolg");
        var verkort = verlengd(Verlenging.Soort.VERKORTE_WACHTTIJD, "2026-03-02");
        assertThat(sleutels(verkort)).containsExactly("verkort");
        assertThat(verkort.eindeWachttijd()).isEqualTo("2028-01-02");
    }

    @Test
    void ziek_na_het_einde_van_het_dienstverband() {
        var mijlpalen = bereken(GEWOON.metLaatsteDag(LocalDate.of(2025, 12, 31)));

        assertThat(sleutels(mijlpalen)).containsExactly("nietMeerInDienst");
        assertThat(mijlpalen.mijlpaal(MijlpaalSoort.UIT_DIENST_AANGIFTE)).isEmpty();
    }

    @Test
    void herstel_gemeld_bij_uwv_en_toch_weer_ziek() {
        var feiten = Feiten.van(List.of(periode("2026-01-05", "2026-11-16"), periode("2026-11-30", null)))
                .metStappen(List.of(
                        Stap.gereed(MijlpaalSoort.MELDING_WEEK_42, 0, LocalDate.of(2026, 10, 20)),
                        Stap.gereed(MijlpaalSoort.HERSTELD_UWV, 0, LocalDate.of(2026, 11, 17))));

        assertThat(sleutels(bereken(feiten))).containsExactly("weerZiek");
    }

    @Test
    void percentages_die_niet_kunnen() {
        var mijlpalen = bereken(GEWOON.metVerloop(List.of(
                new Verloop(LocalDate.of(2026, 2, 2), 0, false),
                new Verloop(LocalDate.of(2025, 2, 2), 50, false),
                new Verloop(LocalDate.of(2026, 2, 2), 50, true))));

        assertThat(sleutels(mijlpalen))
                .containsExactlyInAnyOrder("verloop.percentage", "verloop.buiten", "verloop.dubbel");
    }

    private static Mijlpalen verlengd(Verlenging.Soort soort, String tot) {
        return bereken(GEWOON.metVerlengingen(List.of(new Verlenging(soort, null, LocalDate.parse(tot)))));
    }

    private static List<String> teksten(Mijlpalen mijlpalen) {
        return mijlpalen.bevindingen().stream()
                .map(bevinding -> bevinding.melding().tekst())
                .toList();
    }

    private static List<String> sleutels(Mijlpalen mijlpalen) {
        return mijlpalen.bevindingen().stream()
                .map(bevinding -> bevinding.melding().sleutel().replace("poortwachter.bevinding.", ""))
                .toList();
    }
}
