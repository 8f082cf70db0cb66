package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoortwachterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HULPVRAAG            | 2026-01-26 | 2026-02-01
                    PROBLEEMANALYSE      | 2026-01-26 | 2026-02-15
                    CONTACT_ARBODIENST   | 2026-01-26 | 2026-02-15
                    PLAN_VAN_AANPAK      | 2026-02-15 | 2026-03-01
                    MELDING_WEEK_42      | 2026-10-12 | 2026-10-26
                    EERSTEJAARSEVALUATIE | 2026-11-16 | 2027-01-03
                    LOON_TWEEDE_JAAR     | 2026-12-07 | 2027-01-04
                    SPOOR_2              | 2027-01-03 | 2027-02-14
                    WIA_BRIEF            | 2027-09-06 | 2027-09-12
                    ACTUEEL_OORDEEL      | 2027-08-30 | 2027-09-20
                    EINDEVALUATIE        | 2027-09-06 | 2027-09-27
                    RE_INTEGRATIEVERSLAG | 2027-09-06 | 2027-10-03
                    WIA_AANVRAAG         | 2027-09-19 | 2027-10-17
                    BESLISSING_UWV       | 2027-10-17 | 2027-11-21
                    EINDE_WACHTTIJD      | 2027-12-05 | 2028-01-02
                    """)
    void het_uitgewerkte_voorbeeld(MijlpaalSoort soort, LocalDate open, LocalDate uiterlijk) {
        var mijlpaal = bereken(periode("2026-01-05", null)).mijlpaal(soort).orElseThrow();

        assertThat(mijlpaal.open()).isEqualTo(open);
        assertThat(mijlpaal.uiterlijk()).isEqualTo(uiterlijk);
        assertThat(mijlpaal.status()).isEqualTo(MijlpaalStatus.OPEN);
    }

    @Test
    void zevenentwintig_dagen_hersteld_verschuiven_de_telling() {
        var mijlpalen = bereken(periode("2026-01-05", "2026-03-02"), periode("2026-03-29", null));

        assertThat(mijlpalen.eersteZiektedag()).isEqualTo("2026-01-05");
        assertThat(mijlpalen.teldag()).isEqualTo("2026-02-01");
        assertThat(mijlpalen
                        .mijlpaal(MijlpaalSoort.MELDING_WEEK_42)
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo("2026-11-22");
    }

    @Test
    void de_teldag_op_een_dag_kent_alleen_de_onderbrekingen_van_voor_die_dag() {
        var verlof = new Verlof(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 21), Verlof.Oorzaak.ONBEKEND);
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-01-05", "2026-03-02"), periode("2026-03-29", null)))
                .metVerlof(List.of(verlof)));

        assertThat(mijlpalen.teldag(LocalDate.of(2026, 3, 1))).isEqualTo("2026-01-05");
        assertThat(mijlpalen.teldag(LocalDate.of(2026, 3, 2))).isEqualTo("2026-02-01");
        assertThat(mijlpalen.teldag(LocalDate.of(2026, 6, 30)))
                .as("leave that is planned moves nothing yet")
                .isEqualTo("2026-02-01");
        assertThat(mijlpalen.teldag(LocalDate.of(2026, 7, 1))).isEqualTo("2026-05-24");
        assertThat(mijlpalen.teldag(LocalDate.of(2030, 1, 1))).isEqualTo(mijlpalen.teldag());
        assertThat(mijlpalen.week(LocalDate.of(2026, 6, 30))).isEqualTo(22);
        assertThat(mijlpalen.week(LocalDate.of(2026, 9, 1))).isEqualTo(22);
    }

    @Test
    void wie_de_aow_heeft_hoeft_niet_te_weten_bij_welke_groep_hij_hoort() {
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-01-05", null)))
                .metAow(LocalDate.of(2025, 6, 1))
                .metVangnet(Vangnet.ONBEKEND, null));

        assertThat(status(mijlpalen, MijlpaalSoort.VANGNETMELDING)).isEqualTo(MijlpaalStatus.VERVALLEN);
        assertThat(mijlpalen.bevindingen()).isEmpty();
    }

    @Test
    void met_de_verkorte_wachttijd_eindigt_de_weg_naar_de_wia_en_loopt_het_loon_door() {
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-01-05", null)))
                .metVerlengingen(
                        List.of(new Verlenging(Verlenging.Soort.VERKORTE_WACHTTIJD, null, LocalDate.of(2026, 9, 7)))));

        assertThat(mijlpalen.eindeWachttijd()).isEqualTo("2026-09-06");
        assertThat(mijlpalen.eindeLoon()).isEqualTo("2028-01-02");
        assertThat(status(mijlpalen, MijlpaalSoort.RE_INTEGRATIEVERSLAG)).isEqualTo(MijlpaalStatus.VERVALLEN);
        assertThat(status(mijlpalen, MijlpaalSoort.MELDING_WEEK_42)).isEqualTo(MijlpaalStatus.VERVALLEN);
        assertThat(status(mijlpalen, MijlpaalSoort.LOON_TWEEDE_JAAR)).isEqualTo(MijlpaalStatus.OPEN);
        assertThat(status(mijlpalen, MijlpaalSoort.EINDE_LOON)).isEqualTo(MijlpaalStatus.OPEN);
    }

    @Test
    void wie_met_de_aow_al_ziek_wordt_krijgt_alleen_de_stappen_tot_het_einde_van_het_loon() {
        var mijlpalen = bereken(Feiten.van(List.of(periode("2026-01-05", null))).metAow(LocalDate.of(2025, 6, 1)));

        assertThat(status(mijlpalen, MijlpaalSoort.PROBLEEMANALYSE)).isEqualTo(MijlpaalStatus.OPEN);
        assertThat(status(mijlpalen, MijlpaalSoort.PLAN_VAN_AANPAK)).isEqualTo(MijlpaalStatus.VERVALLEN);
        assertThat(status(mijlpalen, MijlpaalSoort.EINDE_WACHTTIJD)).isEqualTo(MijlpaalStatus.VERVALLEN);
        assertThat(mijlpalen.mijlpaal(MijlpaalSoort.EINDE_LOON).orElseThrow().uiterlijk())
                .isEqualTo("2026-02-15");
    }

    private static MijlpaalStatus status(Mijlpalen mijlpalen, MijlpaalSoort soort) {
        return mijlpalen.mijlpaal(soort).orElseThrow().status();
    }

    static Mijlpalen bereken(Verzuimperiode... perioden) {
        return bereken(Feiten.van(List.of(perioden)));
    }

    static Mijlpalen bereken(Feiten feiten) {
        return Poortwachter.bereken(
                feiten, Regelboek.standaard().op(feiten.perioden().getFirst().van()));
    }

    static Verzuimperiode periode(String van, @Nullable String tot) {
        return new Verzuimperiode(LocalDate.parse(van), tot == null ? null : LocalDate.parse(tot));
    }
}
