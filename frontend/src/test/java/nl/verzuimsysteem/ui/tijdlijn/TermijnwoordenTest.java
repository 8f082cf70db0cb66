package nl.verzuimsysteem.ui.tijdlijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regelboek;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.verzuim.Voortgang;
import org.junit.jupiter.api.Test;

class TermijnwoordenTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    @Test
    void verlof_dat_later_komt_verandert_de_week_van_een_eerdere_dag_niet() {
        // Sixteen weeks of leave from day 147: the last day of week 6 stays that.
        var voortgang =
                voortgang(new Verlof(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 21), Verlof.Oorzaak.ZELFDE));

        assertThat(Termijnwoorden.dagMetWeek(voortgang, LocalDate.of(2026, 2, 15)))
                .isEqualTo("15 februari 2026 · week 6");
        assertThat(Termijnwoorden.uiterlijk(
                        voortgang,
                        voortgang
                                .mijlpalen()
                                .mijlpaal(MijlpaalSoort.PROBLEEMANALYSE)
                                .orElseThrow()))
                .contains("week 6");
    }

    @Test
    void tijdens_verlof_staat_de_week_stil_en_erna_telt_hij_verder() {
        var voortgang =
                voortgang(new Verlof(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 21), Verlof.Oorzaak.ZELFDE));

        // 147 days of sickness before the leave: 21 whole weeks.
        assertThat(Termijnwoorden.dagMetWeek(voortgang, LocalDate.of(2026, 5, 31)))
                .endsWith("week 21");
        assertThat(Termijnwoorden.dagMetWeek(voortgang, LocalDate.of(2026, 8, 1)))
                .endsWith("week 21");
        assertThat(Termijnwoorden.dagMetWeek(voortgang, LocalDate.of(2026, 9, 21)))
                .endsWith("week 22");
    }

    @Test
    void een_termijn_die_verviel_door_herstel_heeft_geen_week() {
        var voortgang = voortgang(Feiten.van(List.of(new Verzuimperiode(BEGIN, LocalDate.of(2026, 2, 10)))));
        var probleemanalyse =
                voortgang.mijlpalen().mijlpaal(MijlpaalSoort.PROBLEEMANALYSE).orElseThrow();

        assertThat(probleemanalyse.uiterlijk()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(Termijnwoorden.uiterlijk(voortgang, probleemanalyse)).isEqualTo("Was uiterlijk 15 februari 2026");
    }

    private static Voortgang voortgang(Verlof verlof) {
        return voortgang(Feiten.van(List.of(new Verzuimperiode(BEGIN, null))).metVerlof(List.of(verlof)));
    }

    private static Voortgang voortgang(Feiten feiten) {
        return new Voortgang(
                Poortwachter.bereken(feiten, Regelboek.standaard().op(BEGIN)),
                feiten,
                false,
                List.of(),
                List.of(),
                null);
    }
}
