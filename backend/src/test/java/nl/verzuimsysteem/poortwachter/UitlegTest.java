package nl.verzuimsysteem.poortwachter;

import static nl.verzuimsysteem.poortwachter.PoortwachterTest.bereken;
import static nl.verzuimsysteem.poortwachter.PoortwachterTest.periode;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Melding;
import org.junit.jupiter.api.Test;

class UitlegTest {
    private static final Feiten GEWOON = Feiten.van(List.of(periode("2026-01-05", null)));

    @Test
    void een_termijn_noemt_de_regel_de_dag_het_artikel_en_het_weekend() {
        var uitleg = bereken(GEWOON).uitleg(MijlpaalSoort.PROBLEEMANALYSE);

        assertThat(uitleg.artikel()).isEqualTo("RP 2");
        assertThat(zinnen(uitleg))
                .containsExactly(
                        "De bedrijfsarts maakt een probleemanalyse als het verzuim lang kan gaan duren.",
                        "De laatste dag is dag 42 van het verzuim (week 6), geteld vanaf 5 januari 2026. Dat is 15"
                                + " februari 2026.",
                        "U mag van deze termijn afwijken als u daar een reden voor hebt.",
                        "De laatste dag valt in het weekend: zondag 15 februari 2026. De termijn schuift niet op. Doe"
                                + " het uiterlijk op vrijdag 13 februari 2026.");
    }

    @Test
    void elke_onderbreking_en_elk_verlof_staat_er_met_zijn_dagen() {
        var feiten = Feiten.van(List.of(periode("2026-01-05", "2026-03-02"), periode("2026-03-29", null)))
                .metVerlof(List.of(
                        new Verlof(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 21), Verlof.Oorzaak.ONBEKEND)));

        assertThat(zinnen(bereken(feiten).uitleg(MijlpaalSoort.MELDING_WEEK_42)))
                .contains(
                        "De eerste ziektedag is 5 januari 2026. Door dagen die niet meetellen, begint de telling op"
                                + " 24 mei 2026.",
                        "Van 2 maart 2026 tot en met 28 maart 2026 was de werknemer hersteld. Die 27 dagen tellen"
                                + " niet mee.",
                        "Van 1 juli 2026 tot en met 20 oktober 2026 is er zwangerschaps- of bevallingsverlof. Die 112"
                                + " dagen tellen niet mee.");
    }

    @Test
    void verlof_dat_na_de_termijn_begint_verschuift_hem_niet() {
        var feiten = GEWOON.metVerlof(
                List.of(new Verlof(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 8, 24), Verlof.Oorzaak.ONBEKEND)));
        var mijlpalen = bereken(feiten);

        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.PROBLEEMANALYSE)
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo("2026-02-15");
        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.MELDING_WEEK_42)
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo(LocalDate.of(2026, 10, 26).plusDays(112));
        assertThat(zinnen(mijlpalen.uitleg(MijlpaalSoort.PROBLEEMANALYSE)))
                .contains("Het verlof vanaf 4 mei 2026 begint pas na deze termijn en verschuift hem niet.");
    }

    @Test
    void uitstel_verval_en_gedaan_staan_erbij() {
        var uitgesteld = bereken(GEWOON.metStappen(
                List.of(new Stap(MijlpaalSoort.PROBLEEMANALYSE, 0, null, null, LocalDate.of(2026, 3, 2)))));
        assertThat(zinnen(uitgesteld.uitleg(MijlpaalSoort.PROBLEEMANALYSE)))
                .contains("De stap is uitgesteld tot en met 2 maart 2026, met een reden. Zonder uitstel was het 15"
                        + " februari 2026.");
        assertThat(uitgesteld
                        .mijlpaal(MijlpaalSoort.PLAN_VAN_AANPAK)
                        .orElseThrow()
                        .uiterlijk())
                .as("the plan follows the analysis")
                .isEqualTo("2026-03-16");

        var hersteld = bereken(periode("2026-01-05", "2026-01-20"));
        assertThat(zinnen(hersteld.uitleg(MijlpaalSoort.PROBLEEMANALYSE)))
                .contains("Deze stap is vervallen: de werknemer is hersteld.");
        assertThat(zinnen(hersteld.uitleg(MijlpaalSoort.HERSTELD_UWV)))
                .contains("Deze stap is in dit dossier niet nodig.");

        var gedaan = bereken(
                GEWOON.metStappen(List.of(Stap.gereed(MijlpaalSoort.PROBLEEMANALYSE, 0, LocalDate.of(2026, 2, 10)))));
        assertThat(zinnen(gedaan.uitleg(MijlpaalSoort.PROBLEEMANALYSE)))
                .contains("De stap is gedaan op 10 februari 2026.");
        assertThat(zinnen(gedaan.uitleg(MijlpaalSoort.PLAN_VAN_AANPAK)))
                .contains("De laatste dag is 14 dagen na het oordeel van de bedrijfsarts op 10 februari 2026.");
    }

    @Test
    void de_melding_bij_ziek_uit_dienst_is_op_de_laatste_werkdag() {
        var mijlpalen = bereken(GEWOON.metLaatsteDag(LocalDate.of(2026, 5, 31)));

        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.UIT_DIENST_AANGIFTE)
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo("2026-05-29");
        assertThat(zinnen(mijlpalen.uitleg(MijlpaalSoort.UIT_DIENST_AANGIFTE)))
                .contains("De laatste dag van het dienstverband is 31 mei 2026. De melding moet op de laatste werkdag"
                        + " binnen zijn: 29 mei 2026.");
    }

    @Test
    void verlof_na_het_einde_van_het_dienstverband_maakt_het_verslag_niet_overbodig() {
        var verlof = new Verlof(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 21), Verlof.Oorzaak.ONBEKEND);
        var mijlpalen = bereken(GEWOON.metVerlof(List.of(verlof)).metLaatsteDag(LocalDate.of(2026, 4, 30)));

        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.UIT_DIENST_VERSLAG)
                        .orElseThrow()
                        .status())
                .isEqualTo(MijlpaalStatus.OPEN);
        assertThat(zinnen(mijlpalen.uitleg(MijlpaalSoort.UIT_DIENST_VERSLAG)))
                .contains("De werknemer is dan 116 dagen ziek. Na 6 weken is een volledig re-integratieverslag nodig.");
    }

    @Test
    void een_verkorting_die_niet_kan_wordt_niet_verteld() {
        var ongeldig = bereken(GEWOON.metVerlengingen(
                List.of(new Verlenging(Verlenging.Soort.VERKORTE_WACHTTIJD, null, LocalDate.of(2026, 3, 2)))));
        var geldig = bereken(GEWOON.metVerlengingen(
                List.of(new Verlenging(Verlenging.Soort.VERKORTE_WACHTTIJD, null, LocalDate.of(2027, 1, 4)))));

        assertThat(zinnen(ongeldig.uitleg(MijlpaalSoort.EINDE_WACHTTIJD)))
                .noneMatch(zin -> zin.contains("verkort"))
                .contains(
                        "De wachttijd duurt 104 weken, geteld vanaf 5 januari 2026. De laatste dag is 2 januari 2028.");
        assertThat(zinnen(geldig.uitleg(MijlpaalSoort.EINDE_WACHTTIJD)))
                .contains("De wachttijd is verkort. De uitkering begint op 4 januari 2027.");
    }

    @Test
    void de_aow_staat_bij_het_einde_van_het_loon_als_die_beslist() {
        var feiten = GEWOON.metVerlengingen(
                List.of(new Verlenging(Verlenging.Soort.LOONSANCTIE, null, LocalDate.of(2029, 1, 1))));

        assertThat(zinnen(bereken(feiten.metAow(LocalDate.of(2028, 3, 1))).uitleg(MijlpaalSoort.EINDE_LOON)))
                .contains("De werknemer krijgt AOW vanaf 1 maart 2028. Daarna betaalt de werkgever bij ziekte nog"
                        + " hoogstens 6 weken loon.");
        assertThat(zinnen(bereken(feiten.metAow(LocalDate.of(2028, 12, 1))).uitleg(MijlpaalSoort.EINDE_LOON)))
                .noneMatch(zin -> zin.contains("AOW"));
    }

    @Test
    void het_tweede_ziektejaar_heeft_een_eerste_dag() {
        assertThat(zinnen(bereken(GEWOON).uitleg(MijlpaalSoort.LOON_TWEEDE_JAAR)))
                .contains("Het tweede ziektejaar begint op dag 365 van het verzuim (week 53), geteld vanaf 5 januari"
                        + " 2026. Dat is 4 januari 2027.")
                .noneMatch(zin -> zin.contains("laatste dag is"));
    }

    @Test
    void de_evaluatie_noemt_waar_zij_op_volgt_en_het_verlof_ertussen() {
        var plan = GEWOON.metStappen(List.of(Stap.gereed(MijlpaalSoort.PLAN_VAN_AANPAK, 0, LocalDate.of(2026, 2, 20))))
                .metVerlof(List.of(
                        new Verlof(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 7, 6), Verlof.Oorzaak.ONBEKEND)));
        assertThat(zinnen(bereken(plan).uitleg(MijlpaalSoort.EVALUATIE)))
                .contains(
                        "De laatste dag is 6 weken na het plan of de vorige evaluatie op 20 februari 2026. Het bedrijf"
                                + " heeft dit aantal weken gekozen.",
                        "Van 16 maart 2026 tot en met 5 juli 2026 is er zwangerschaps- of bevallingsverlof. Die 112"
                                + " dagen tellen niet mee.");

        var jaar = GEWOON.metStappen(List.of(
                Stap.gereed(MijlpaalSoort.PLAN_VAN_AANPAK, 0, LocalDate.of(2026, 2, 20)),
                Stap.gereed(MijlpaalSoort.EERSTEJAARSEVALUATIE, 0, LocalDate.of(2026, 12, 1))));
        assertThat(zinnen(bereken(jaar).uitleg(MijlpaalSoort.EVALUATIE)))
                .contains("De laatste dag is 6 weken na de eerstejaarsevaluatie op 1 december 2026. Het bedrijf heeft"
                        + " dit aantal weken gekozen.");
    }

    @Test
    void herstel_na_een_termijn_verschuift_hem_niet_en_dat_staat_erbij() {
        var mijlpalen = bereken(periode("2026-01-05", "2026-03-02"), periode("2026-03-29", null));

        assertThat(zinnen(mijlpalen.uitleg(MijlpaalSoort.PROBLEEMANALYSE)))
                .contains("Het herstel op 2 maart 2026 kwam pas na deze termijn en verschuift hem niet.");
    }

    @Test
    void weer_ziek_na_gemeld_herstel_zegt_waarom_uwv_het_opnieuw_moet_weten() {
        var feiten = Feiten.van(List.of(periode("2026-01-05", "2026-11-02"), periode("2026-11-16", null)))
                .metStappen(List.of(
                        Stap.gereed(MijlpaalSoort.MELDING_WEEK_42, 0, LocalDate.of(2026, 10, 20)),
                        Stap.gereed(MijlpaalSoort.HERSTELD_UWV, 0, LocalDate.of(2026, 11, 3))));

        assertThat(zinnen(bereken(feiten).uitleg(MijlpaalSoort.MELDING_WEEK_42)))
                .contains("Het herstel was gemeld bij UWV, maar de werknemer is weer ziek vanaf 16 november 2026."
                        + " Meld de ziekte opnieuw, uiterlijk op de 4e dag.");
    }

    private static List<String> zinnen(Uitleg uitleg) {
        return uitleg.regels().stream().map(Melding::tekst).toList();
    }
}
