package nl.verzuimsysteem.demo.gegevens;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Function;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerrichtingenverloopTest {
    private static final String MOMENTEN = "nl.verzuimsysteem.demo.gegevens.Voorbeelden#momenten";
    private static final Instant NU = Voorbeelden.moment("2026-11-24T10:15");

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void wat_geleverd_is_kost_wat_zijn_oordeel_zegt(Instant nu) {
        assertThat(Voorbeelden.wereld(nu).verrichtingen()).isNotEmpty().allSatisfy(een -> {
            var buiten = een.prijs().oordeel() == Oordeel.BUITEN;
            assertThat(een.teFactureren()).isEqualTo(buiten ? 1 : null);
            assertThat(een.bedragCent() > 0).as(een.toString()).isEqualTo(buiten);
            assertThat(een.minuten() != null).isEqualTo(een.prijs().per() == Per.UUR);
            var minuten = een.minuten();
            assertThat(een.bedragCent())
                    .isEqualTo(een.prijs()
                            .teBetalen(minuten == null ? 0 : minuten, 1)
                            .cent());
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void elk_heeft_zijn_eigen_oorzaak_en_niets_ligt_in_de_toekomst_of_voor_het_begin(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var vandaag = Agenda.dag(nu);
        var begin = Verrichtingenverloop.eersteMaand(vandaag).minusMonths(1).atDay(1);
        assertThat(wereld.verrichtingen())
                .extracting(een -> een.bedrijf() + " " + een.bron())
                .doesNotHaveDuplicates();
        assertThat(wereld.verrichtingen()).allSatisfy(een -> {
            assertThat(een.datum()).isBetween(begin, vandaag);
            assertThat(een.vastgelegdOp()).isBeforeOrEqualTo(nu);
            assertThat(Agenda.dag(een.vastgelegdOp())).isAfterOrEqualTo(een.datum());
        });
        assertThat(wereld.tijden()).isNotEmpty().allSatisfy(tijd -> {
            assertThat(tijd.gestoptOp()).isAfter(tijd.begonnenOp()).isBeforeOrEqualTo(nu);
            assertThat(wereld.verrichtingen())
                    .filteredOn(een -> een.bron().equals("tijd:" + tijd.id()))
                    .singleElement()
                    .satisfies(een -> assertThat(een.minuten()).isEqualTo(tijd.minuten()));
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void een_uitgevoerde_opdracht_heeft_een_rij_tenzij_hij_per_uur_gaat(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        var begin =
                Verrichtingenverloop.eersteMaand(Agenda.dag(nu)).minusMonths(1).atDay(1);
        var perBron = wereld.verrichtingen().stream().collect(toMap(Rijen.Verrichting::bron, Function.identity()));
        assertThat(wereld.opdrachten()).allSatisfy(opdracht -> {
            var afgerond = opdracht.afgerondOp();
            var verwacht = opdracht.status() == OpdrachtStatus.UITGEVOERD
                    && opdracht.prijs().per() == Per.KEER
                    && afgerond != null
                    && !Agenda.dag(afgerond).isBefore(begin);
            assertThat(perBron.containsKey("opdracht:" + opdracht.id())).isEqualTo(verwacht);
        });
    }

    @ParameterizedTest
    @MethodSource(MOMENTEN)
    void van_alles_wat_geld_kost_of_juist_niet_is_er_iets(Instant nu) {
        var wereld = Voorbeelden.wereld(nu);
        assertThat(wereld.verrichtingen())
                .extracting(een -> een.dienst() + " " + een.prijs().oordeel())
                .contains(
                        "SPREEKUUR BINNEN",
                        "SPREEKUUR BUITEN",
                        "NO_SHOW BUITEN",
                        "VIERDEWEEKSCONTACT BINNEN",
                        "VRAAG_MMA BINNEN",
                        "EXTRA_SPREEKUUR BUITEN",
                        "CASEMANAGEMENT BUITEN");
        assertThat(wereld.verrichtingen())
                .filteredOn(een -> een.dossier() == null)
                .hasSize(2)
                .allSatisfy(een -> assertThat(een.datum().getDayOfMonth()).isEqualTo(1));
    }

    @Test
    void in_geen_reden_staat_iets_medisch() {
        assertThat(Voorbeelden.wereld(NU).verrichtingen())
                .filteredOn(een -> een.reden() != null)
                .isNotEmpty()
                .allSatisfy(een -> assertThat(MedischeWoorden.eerste(String.valueOf(een.reden())))
                        .isEmpty());
    }
}
