package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regelboek;
import nl.verzuimsysteem.poortwachter.Stap;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrajectverloopTest {
    private static final String MOMENTEN = "nl.verzuimsysteem.demo.gegevens.Voorbeelden#momenten";
    private static final long GERED = 25;

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void geen_stap_en_geen_opbouw_ligt_in_de_toekomst(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        assertThat(wereld.stappen())
                .isNotEmpty()
                .allMatch(stap -> !stap.moment().isAfter(nu) && !stap.datum().isAfter(Agenda.dag(nu)));
        assertThat(wereld.verloop())
                .isNotEmpty()
                .allMatch(trede -> !trede.vanaf().isAfter(Agenda.dag(nu)));
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void hier_en_daar_blijft_iets_liggen_maar_niets_wordt_lang_vergeten(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var vandaag = Agenda.dag(nu);
        var teLaat = wereld.dossiers().stream()
                .filter(dossier -> dossier.loopt() != null)
                .flatMap(dossier -> mijlpalen(wereld, dossier.id(), vandaag).stream())
                .filter(mijlpaal -> mijlpaal.taakVoor() != null && mijlpaal.isTeLaat(vandaag))
                .toList();

        assertThat(teLaat).hasSizeBetween(1, 25);
        assertThat(teLaat).allMatch(mijlpaal -> ChronoUnit.DAYS.between(mijlpaal.uiterlijk(), vandaag) <= GERED);
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void voorbij_de_wachttijd_is_er_een_die_sluit_en_een_met_een_loonsanctie(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var vandaag = Agenda.dag(nu);
        var lang = wereld.dossiers().stream()
                .filter(dossier -> dossier.loopt() != null)
                .filter(dossier -> ChronoUnit.DAYS.between(dossier.eersteZiektedag(), vandaag) > 728)
                .toList();

        assertThat(lang)
                .hasSize(2)
                .allSatisfy(dossier -> assertThat(stappen(wereld, dossier.id()))
                        .extracting(Stap::soort)
                        .contains(MijlpaalSoort.WIA_AANVRAAG, MijlpaalSoort.RE_INTEGRATIEVERSLAG));
        assertThat(wereld.verlengingen()).singleElement().satisfies(sanctie -> {
            assertThat(lang).extracting(Rijen.Dossier::id).contains(sanctie.dossier());
            assertThat(sanctie.van()).isBeforeOrEqualTo(vandaag);
            assertThat(sanctie.tot()).isAfter(vandaag);
            assertThat(sanctie.moment()).isBefore(nu);
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void wie_lang_weg_is_heeft_een_probleemanalyse_en_een_plan(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        wereld.dossiers().stream()
                .filter(dossier -> dossier.loopt() != null)
                .filter(dossier -> ChronoUnit.DAYS.between(dossier.eersteZiektedag(), Agenda.dag(nu)) > 150)
                .forEach(dossier -> assertThat(stappen(wereld, dossier.id()))
                        .extracting(Stap::soort)
                        .contains(MijlpaalSoort.PROBLEEMANALYSE, MijlpaalSoort.PLAN_VAN_AANPAK));
    }

    private static List<Mijlpaal> mijlpalen(Demowereld wereld, long dossier, LocalDate vandaag) {
        var perioden = wereld.perioden().stream()
                .filter(periode -> periode.dossier() == dossier)
                .map(periode -> new Verzuimperiode(periode.van(), periode.tot()))
                .toList();
        return Poortwachter.bereken(
                        Feiten.van(perioden).metStappen(stappen(wereld, dossier)),
                        Regelboek.standaard().op(perioden.getFirst().van()),
                        vandaag)
                .alle();
    }

    private static List<Stap> stappen(Demowereld wereld, long dossier) {
        return wereld.stappen().stream()
                .filter(stap -> stap.dossier() == dossier)
                .map(stap -> new Stap(
                        stap.soort(), stap.volgnummer(), Objects.requireNonNull(stap.datum()), stap.uitkomst(), null))
                .toList();
    }
}
