package nl.verzuimsysteem.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a case is closed, and why. The days were counted by hand: 104 weeks from 5 January 2026 end on 2 January 2028. */
class SluitingTest {
    @ParameterizedTest(name = "{0} op {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # geval                                | perioden                                 | laatste dag | verlenging              | aow        | verlof                | vandaag    | reden           | op
            de laatste dag van 104 weken           | 2026-01-05..                             | -           | -                       | -          | -                     | 2028-01-02 | -               | -
            de dag na 104 weken                    | 2026-01-05..                             | -           | -                       | -          | -                     | 2028-01-03 | EINDE_WACHTTIJD | 2028-01-03
            jaren later is het dezelfde dag        | 2026-01-05..                             | -           | -                       | -          | -                     | 2031-05-01 | EINDE_WACHTTIJD | 2028-01-03
            de laatste dag in dienst               | 2026-01-05..                             | 2026-03-31  | -                       | -          | -                     | 2026-03-31 | -               | -
            de dag na de laatste dag in dienst     | 2026-01-05..                             | 2026-03-31  | -                       | -          | -                     | 2026-04-01 | UIT_DIENST      | 2026-04-01
            weg op de eerste ziektedag             | 2026-01-05..                             | 2026-01-05  | -                       | -          | -                     | 2026-01-06 | UIT_DIENST      | 2026-01-06
            uit dienst voor het herstel            | 2026-01-05..2026-04-20                   | 2026-03-31  | -                       | -          | -                     | 2026-05-01 | UIT_DIENST      | 2026-04-01
            hersteld de dag na de laatste dag      | 2026-01-05..2026-04-01                   | 2026-03-31  | -                       | -          | -                     | 2026-05-01 | UIT_DIENST      | 2026-04-01
            hersteld op de laatste dag             | 2026-01-05..2026-03-31                   | 2026-03-31  | -                       | -          | -                     | 2026-05-01 | HERSTELD        | 2026-03-31
            hersteld voor de laatste dag           | 2026-01-05..2026-03-02                   | 2026-03-31  | -                       | -          | -                     | 2026-05-01 | HERSTELD        | 2026-03-02
            laatste dag naar later verzet          | 2026-01-05..                             | 2026-06-30  | -                       | -          | -                     | 2026-04-01 | -               | -
            laatste dag naar eerder verzet         | 2026-01-05..                             | 2026-02-28  | -                       | -          | -                     | 2026-04-01 | UIT_DIENST      | 2026-03-01
            uit dienst ingetrokken                 | 2026-01-05..                             | -           | -                       | -          | -                     | 2026-04-01 | -               | -
            laatste dag voor de eerste ziektedag   | 2026-01-05..                             | 2025-12-31  | -                       | -          | -                     | 2026-04-01 | -               | -
            laatste dag tussen twee ziekteperioden | 2026-01-05..2026-03-02 2026-03-29..      | 2026-03-10  | -                       | -          | -                     | 2026-04-01 | -               | -
            weg op de laatste dag van 104 weken    | 2026-01-05..                             | 2028-01-02  | -                       | -          | -                     | 2028-01-03 | EINDE_WACHTTIJD | 2028-01-03
            weg na 104 weken                       | 2026-01-05..                             | 2028-03-31  | -                       | -          | -                     | 2028-04-05 | EINDE_WACHTTIJD | 2028-01-03
            loonsanctie loopt                      | 2026-01-05..                             | -           | LOONSANCTIE 2028-07-03  | -          | -                     | 2028-07-02 | -               | -
            loonsanctie voorbij                    | 2026-01-05..                             | -           | LOONSANCTIE 2028-07-03  | -          | -                     | 2028-07-03 | EINDE_WACHTTIJD | 2028-07-03
            loonsanctie langer dan 52 weken        | 2026-01-05..                             | -           | LOONSANCTIE 2029-06-01  | -          | -                     | 2029-02-01 | EINDE_WACHTTIJD | 2029-01-01
            loonsanctie na het sluiten opgelegd    | 2026-01-05..                             | -           | LOONSANCTIE 2028-07-03  | -          | -                     | 2028-01-20 | -               | -
            uit dienst in de loonsanctie           | 2026-01-05..                             | 2028-03-31  | LOONSANCTIE 2028-07-03  | -          | -                     | 2028-04-05 | UIT_DIENST      | 2028-04-01
            vrijwillige verlenging                 | 2026-01-05..                             | -           | VRIJWILLIG 2028-04-01   | -          | -                     | 2028-03-31 | -               | -
            vrijwillige verlenging voorbij         | 2026-01-05..                             | -           | VRIJWILLIG 2028-04-01   | -          | -                     | 2028-04-01 | EINDE_WACHTTIJD | 2028-04-01
            late aanvraag                          | 2026-01-05..                             | -           | LATE_AANVRAAG 2028-02-14 | -         | -                     | 2028-02-14 | EINDE_WACHTTIJD | 2028-02-14
            verkorte wachttijd: het loon loopt     | 2026-01-05..                             | -           | VERKORTE_WACHTTIJD 2026-09-07 | -    | -                     | 2026-09-08 | -               | -
            verkorte wachttijd: 104 weken voorbij  | 2026-01-05..                             | -           | VERKORTE_WACHTTIJD 2026-09-07 | -    | -                     | 2028-01-03 | EINDE_WACHTTIJD | 2028-01-03
            hersteld                               | 2026-01-05..2026-03-02                   | -           | -                       | -          | -                     | 2030-01-01 | HERSTELD        | 2026-03-02
            tweede periode erbij: 27 dagen later   | 2026-01-05..2026-03-02 2026-03-29..      | -           | -                       | -          | -                     | 2028-01-29 | -               | -
            tweede periode erbij: voorbij          | 2026-01-05..2026-03-02 2026-03-29..      | -           | -                       | -          | -                     | 2028-01-30 | EINDE_WACHTTIJD | 2028-01-30
            ziek uit dienst in tweede periode      | 2026-01-05..2026-03-02 2026-03-29..      | 2026-04-30  | -                       | -          | -                     | 2026-05-01 | UIT_DIENST      | 2026-05-01
            hersteld op de laatste loondag         | 2026-01-05..2028-01-02                   | -           | -                       | -          | -                     | 2028-02-01 | HERSTELD        | 2028-01-02
            hersteld de dag na het loon            | 2026-01-05..2028-01-03                   | -           | -                       | -          | -                     | 2028-02-01 | EINDE_WACHTTIJD | 2028-01-03
            na het sluiten hersteld                | 2026-01-05..2028-02-01                   | -           | -                       | -          | -                     | 2028-03-01 | EINDE_WACHTTIJD | 2028-01-03
            verlof van 112 dagen ertussen          | 2026-01-05..                             | -           | -                       | -          | 2026-07-01/2026-10-21 | 2028-04-23 | -               | -
            verlof ertussen, voorbij               | 2026-01-05..                             | -           | -                       | -          | 2026-07-01/2026-10-21 | 2028-04-24 | EINDE_WACHTTIJD | 2028-04-24
            met AOW ziek geworden: zes weken       | 2026-01-05..                             | -           | -                       | 2025-06-01 | -                     | 2026-02-15 | -               | -
            met AOW ziek geworden: voorbij         | 2026-01-05..                             | -           | -                       | 2025-06-01 | -                     | 2026-02-16 | EINDE_WACHTTIJD | 2026-02-16
            AOW tijdens de ziekte: zes weken later | 2026-01-05..                             | -           | -                       | 2026-06-01 | -                     | 2026-07-13 | EINDE_WACHTTIJD | 2026-07-13
            AOW na 104 weken                       | 2026-01-05..                             | -           | -                       | 2029-06-01 | -                     | 2028-01-03 | EINDE_WACHTTIJD | 2028-01-03
            """)
    void een_dossier_sluit_vanzelf(
            String geval,
            String perioden,
            @Nullable LocalDate laatsteDag,
            @Nullable String verlenging,
            @Nullable LocalDate aow,
            @Nullable String verlof,
            LocalDate vandaag,
            @Nullable Sluitreden reden,
            @Nullable LocalDate op) {
        var feiten = Feiten.van(Arrays.stream(perioden.split(" "))
                        .map(SluitingTest::periode)
                        .toList())
                .metLaatsteDag(laatsteDag)
                .metAow(aow)
                .metVerlengingen(verlenging == null ? List.of() : List.of(verlenging(verlenging)))
                .metVerlof(verlof == null ? List.of() : List.of(verlof(verlof)));

        var sluiting = PoortwachterTest.bereken(feiten).sluiting(vandaag);

        if (reden == null || op == null) {
            assertThat(sluiting).as(geval).isEmpty();
        } else {
            assertThat(sluiting).as(geval).contains(new Sluiting(reden, op));
        }
    }

    @Test
    void na_ziek_uit_dienst_blijft_wat_uwv_moet_hebben_en_vervalt_de_rest() {
        var dicht = op(
                Feiten.van(List.of(periode("2026-01-05.."))).metLaatsteDag(LocalDate.of(2026, 3, 31)),
                LocalDate.of(2026, 4, 1));

        assertThat(wacht(dicht))
                .containsExactly(
                        MijlpaalSoort.UIT_DIENST_OORDEEL,
                        MijlpaalSoort.UIT_DIENST_VERSLAG,
                        MijlpaalSoort.UIT_DIENST_AANGIFTE);
        assertThat(dicht.uitleg(MijlpaalSoort.PROBLEEMANALYSE).regels())
                .anyMatch(zin -> zin.tekst().contains("het dossier is gesloten"));
        assertThat(dicht.vraagt()).isTrue();
    }

    @Test
    void na_het_einde_van_de_wachttijd_blijft_wat_voor_de_wia_nodig_is_en_vervalt_de_rest() {
        var open = op(Feiten.van(List.of(periode("2026-01-05.."))), LocalDate.of(2028, 1, 2));
        var dicht = op(Feiten.van(List.of(periode("2026-01-05.."))), LocalDate.of(2028, 1, 3));

        assertThat(wacht(open)).contains(MijlpaalSoort.EERSTEJAARSEVALUATIE, MijlpaalSoort.EINDE_WACHTTIJD);
        assertThat(wacht(dicht))
                .containsExactly(
                        MijlpaalSoort.MELDING_WEEK_42,
                        MijlpaalSoort.ACTUEEL_OORDEEL,
                        MijlpaalSoort.EINDEVALUATIE,
                        MijlpaalSoort.RE_INTEGRATIEVERSLAG,
                        MijlpaalSoort.WIA_AANVRAAG);
    }

    @Test
    void zolang_een_dossier_open_is_of_door_herstel_gesloten_maakt_de_dag_niets_uit() {
        for (var perioden : List.of("2026-01-05..", "2026-01-05..2026-03-02")) {
            var feiten = Feiten.van(List.of(periode(perioden)));
            assertThat(op(feiten, LocalDate.of(2026, 5, 1)).alle())
                    .isEqualTo(PoortwachterTest.bereken(feiten).alle());
        }
    }

    private static List<MijlpaalSoort> wacht(Mijlpalen mijlpalen) {
        return mijlpalen.alle().stream()
                .filter(Mijlpaal::wacht)
                .map(Mijlpaal::soort)
                .sorted()
                .toList();
    }

    private static Mijlpalen op(Feiten feiten, LocalDate vandaag) {
        return Poortwachter.bereken(
                feiten, Regelboek.standaard().op(feiten.perioden().getFirst().van()), vandaag);
    }

    private static Verzuimperiode periode(String tekst) {
        var delen = tekst.split("\\.\\.", -1);
        return PoortwachterTest.periode(delen[0], delen[1].isEmpty() ? null : delen[1]);
    }

    private static Verlenging verlenging(String tekst) {
        var delen = tekst.split(" ", -1);
        return new Verlenging(Verlenging.Soort.valueOf(delen[0]), null, LocalDate.parse(delen[1]));
    }

    private static Verlof verlof(String tekst) {
        var delen = tekst.split("/", -1);
        return new Verlof(LocalDate.parse(delen[0]), LocalDate.parse(delen[1]), Verlof.Oorzaak.ONBEKEND);
    }
}
