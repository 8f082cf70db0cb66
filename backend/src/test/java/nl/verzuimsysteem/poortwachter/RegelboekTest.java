package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelboekTest {
    private static final Regelboek BOEK = Regelboek.standaard();

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2023-07-01",
        "2023-07-01, 2023-07-01",
        "2023-06-30, 2016-01-01",
        "2016-01-01, 2016-01-01",
        "2001-02-03, 2016-01-01"
    })
    void een_geval_houdt_de_regels_van_zijn_eerste_ziektedag(LocalDate eersteZiektedag, LocalDate set) {
        assertThat(BOEK.op(eersteZiektedag).geldigVanaf()).isEqualTo(set);
    }

    @Test
    void alleen_het_loon_na_de_aow_was_voor_juli_2023_anders() {
        var nieuw = BOEK.op(LocalDate.of(2026, 1, 5));
        var oud = BOEK.op(LocalDate.of(2020, 1, 6));

        for (var getal : Getal.values()) {
            if (getal != Getal.LOON_NA_AOW_DAGEN) {
                assertThat(oud.getal(getal)).as(getal.name()).isEqualTo(nieuw.getal(getal));
            }
        }
        for (var soort : MijlpaalSoort.values()) {
            for (var nummer = 0; nummer < 5; nummer++) {
                assertThat(oud.regel(soort, nummer)).isEqualTo(nieuw.regel(soort, nummer));
            }
        }
        assertThat(nieuw.getal(Getal.LOON_NA_AOW_DAGEN)).isEqualTo(6 * 7);
        assertThat(oud.getal(Getal.LOON_NA_AOW_DAGEN)).isEqualTo(13 * 7);
    }

    @Test
    void elke_regel_noemt_zijn_bron_en_wie_aan_zet_is() {
        for (var regels : BOEK.sets()) {
            for (var soort : MijlpaalSoort.values()) {
                assertThat(regels.regel(soort).artikel()).as(soort.name()).isNotBlank();
                assertThat(regels.eigenaar(soort, true)).isNotNull();
            }
            for (var getal : Getal.values()) {
                assertThat(regels.artikel(getal)).isNotBlank();
            }
        }
    }

    @Test
    void wie_aan_uwv_meldt_kiest_het_bedrijf() {
        var regels = BOEK.op(LocalDate.of(2026, 1, 5));

        assertThat(regels.taakVoor(MijlpaalSoort.MELDING_WEEK_42, true)).isEqualTo(Functie.MMA);
        assertThat(regels.taakVoor(MijlpaalSoort.MELDING_WEEK_42, false)).isEqualTo(Functie.VERZUIMCOORDINATOR);
        assertThat(regels.taakVoor(MijlpaalSoort.ZIEKMELDING, true)).isNull();
    }

    @Test
    void van_week_42_het_verslag_en_de_wia_mag_niemand_afwijken() {
        var regels = BOEK.op(LocalDate.of(2026, 1, 5));

        assertThat(List.of(
                        MijlpaalSoort.MELDING_WEEK_42, MijlpaalSoort.RE_INTEGRATIEVERSLAG, MijlpaalSoort.WIA_AANVRAAG))
                .noneMatch(regels::magAfwijken);
        assertThat(List.of(MijlpaalSoort.PROBLEEMANALYSE, MijlpaalSoort.PLAN_VAN_AANPAK, MijlpaalSoort.EVALUATIE))
                .allMatch(regels::magAfwijken);
    }

    @Test
    void een_wetswijziging_is_een_klein_bestand_over_een_andere_set() {
        var basis = BOEK.op(LocalDate.of(2020, 1, 6));
        var nieuw = Regelbestand.lees(LocalDate.of(2098, 1, 1));

        assertThat(nieuw.geldigVanaf()).isEqualTo("2098-01-01");
        assertThat(nieuw.regel(MijlpaalSoort.HERBEOORDELING).uiterlijk()).isEqualTo(30);
        assertThat(nieuw.aantal(MijlpaalSoort.HERBEOORDELING, Anker.TELDAG))
                .as("of a step all rows are replaced")
                .isEqualTo(1);
        assertThat(nieuw.vangnet(Vangnet.NO_RISK).uiterlijk()).isEqualTo(28);
        assertThat(nieuw.vangnet(Vangnet.GEEN_WERKGEVER)).isEqualTo(basis.vangnet(Vangnet.GEEN_WERKGEVER));
        assertThat(nieuw.regel(MijlpaalSoort.PROBLEEMANALYSE)).isEqualTo(basis.regel(MijlpaalSoort.PROBLEEMANALYSE));
        assertThat(nieuw.getal(Getal.LOON_NA_AOW_DAGEN)).isEqualTo(13 * 7);
    }

    @Test
    void sets_die_op_elkaar_rusten_worden_niet_gebruikt() {
        assertThatThrownBy(() -> Regelbestand.lees(LocalDate.of(2097, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("based on each other");
    }

    @Test
    void een_set_waarin_iets_ontbreekt_wordt_niet_gebruikt() {
        var dag = LocalDate.of(2030, 1, 1);
        assertThatThrownBy(() -> new Regels(dag, List.of(), List.of(), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Regelbestand.lees(dag)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Regelboek(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
