package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first page of a list comes with the numbers above it, and both cost two statements. */
@Tag("database")
class EersteBladzijdeTest {
    private static final int AANTAL = 3;

    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final TakenService taken = toneel.taken;
    private final VoortgangService voortgang = toneel.programma.bean(VoortgangService.class);

    @Test
    void de_eerste_taken_en_hun_aantallen_zijn_die_van_de_losse_vragen() {
        toneel.ziek(50);
        for (var filter : List.of(
                TakenFilter.ALLE,
                TakenFilter.ALLE.metTermijn(Termijn.TE_LAAT),
                TakenFilter.ALLE.metTermijn(Termijn.LATER),
                new TakenFilter(bezetting.bedrijf, null, Traject.WIA, null, false))) {
            for (var actor : List.of(toneel.coordinator, bezetting.leidinggevende())) {
                var lijst = taken.lijst(actor, filter, AANTAL);

                assertThat(lijst.bladzijde()).isEqualTo(taken.open(actor, filter, Uitsnede.eerste(AANTAL)));
                assertThat(lijst.tellingen()).isEqualTo(taken.tel(actor, filter));
            }
        }
    }

    @Test
    void de_week_van_een_termijn_is_die_van_het_verzuim() {
        toneel.ziek(50);

        assertThat(toneel.taak(bezetting.leidinggevende(), MijlpaalSoort.PLAN_VAN_AANPAK)
                        .week())
                .isEqualTo(8);
        assertThat(toneel.taak(toneel.arts(), MijlpaalSoort.PROBLEEMANALYSE).week())
                .isEqualTo(6);
    }

    @Test
    void de_eerste_dossiers_en_hun_fasen_zijn_die_van_de_losse_vragen() {
        toneel.ziek(50);
        toneel.nogEenZiek(3);
        toneel.nogEenZiek(400);
        toneel.nogEenZiek(700);
        for (var filter : List.of(
                VoortgangFilter.ALLE,
                new VoortgangFilter(bezetting.bedrijf, Fase.TOT_WEEK_42, false),
                new VoortgangFilter(null, Fase.EERSTE_JAAR, false),
                new VoortgangFilter(null, null, true))) {
            for (var actor : List.of(toneel.coordinator, bezetting.teamlid(Functie.CASEMANAGER))) {
                var overzicht = voortgang.overzicht(actor, filter, AANTAL);

                assertThat(overzicht.bladzijde()).isEqualTo(voortgang.lijst(actor, filter, Uitsnede.eerste(AANTAL)));
                assertThat(overzicht.tellingen()).isEqualTo(voortgang.tellingen(actor, filter.bedrijf()));
            }
        }
    }

    @Test
    void beide_kosten_twee_vragen_ook_als_er_niets_is() {
        kostTwee(toneel.coordinator);
        toneel.ziek(50);
        kostTwee(toneel.coordinator);
        kostTwee(bezetting.coordinatorElders());
    }

    @Test
    void wie_het_niet_aangaat_ziet_niets() {
        toneel.ziek(50);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.teamlidElders(Functie.CASEMANAGER))) {
            assertThat(taken.lijst(vreemde, TakenFilter.ALLE, AANTAL)
                            .bladzijde()
                            .rijen())
                    .isEmpty();
            assertThat(taken.lijst(vreemde, TakenFilter.ALLE, AANTAL).tellingen())
                    .isEqualTo(Tellingen.NIETS);
            assertThat(voortgang
                            .overzicht(vreemde, VoortgangFilter.ALLE, AANTAL)
                            .tellingen())
                    .allMatch(telling -> telling.aantal() == 0);
        }
        assertThatThrownBy(() -> taken.lijst(bezetting.gebruikersbeheerder(), TakenFilter.ALLE, AANTAL))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> voortgang.overzicht(bezetting.leidinggevende(), VoortgangFilter.ALLE, AANTAL))
                .isInstanceOf(GeenRecht.class);
    }

    private void kostTwee(Actor actor) {
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            taken.lijst(actor, TakenFilter.ALLE.metTermijn(Termijn.TE_LAAT), AANTAL);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            voortgang.overzicht(actor, new VoortgangFilter(null, null, true), AANTAL);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }
}
