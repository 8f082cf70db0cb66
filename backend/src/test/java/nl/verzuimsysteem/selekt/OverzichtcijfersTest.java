package nl.verzuimsysteem.selekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.verzuimsysteem.selekt.Overzichtcijfers.Geteld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverzichtcijfersTest {
    private static final LocalDate EEN = LocalDate.of(2026, 11, 9);
    private static final LocalDate TWEE = LocalDate.of(2026, 11, 16);

    @Test
    void elke_week_staat_erbij_ook_een_zonder_triages() {
        var cijfers = Overzichtcijfers.van(List.of(EEN, TWEE), List.of(geteld(TWEE, 3, null, 2)));

        assertThat(cijfers.weken()).extracting(Overzichtweek::maandag).containsExactly(EEN, TWEE);
        assertThat(cijfers.weken().getFirst().triages()).isZero();
        assertThat(cijfers.weken().getFirst().respons()).isEqualTo(OptionalInt.empty());
        assertThat(cijfers.weken().getFirst().urenTotIngevuld()).isEqualTo(OptionalDouble.empty());
        assertThat(cijfers.totaal().triages()).isEqualTo(2);
    }

    @Test
    void de_mediaan_telt_elke_triage_en_laat_weg_wat_niet_bekend_is() {
        var cijfers = Overzichtcijfers.van(
                List.of(EEN, TWEE),
                List.of(
                        geteld(EEN, 1, 2, 3),
                        geteld(EEN, 50, null, 2),
                        geteld(EEN, null, 9, 4),
                        geteld(TWEE, 2, 4, 3)));

        assertThat(cijfers.weken().getFirst().urenTotIngevuld()).hasValue(1);
        assertThat(cijfers.weken().getFirst().dagenTotContact()).hasValue(9);
        assertThat(cijfers.totaal().urenTotIngevuld()).as("1 1 1 2 2 2 50 50").hasValue(2);
        assertThat(cijfers.totaal().dagenTotContact()).as("2 2 2 4 4 4 9 9 9 9").hasValue(4);
    }

    @Test
    void van_een_even_aantal_is_de_mediaan_het_midden() {
        var cijfers = Overzichtcijfers.van(List.of(EEN), List.of(geteld(EEN, 1, null, 1), geteld(EEN, 4, null, 1)));

        assertThat(cijfers.totaal().urenTotIngevuld()).hasValue(2.5);
    }

    @Test
    void de_respons_is_het_deel_van_wat_verstuurd_is() {
        var cijfers = Overzichtcijfers.van(
                List.of(EEN),
                List.of(
                        new Geteld(EEN, 1, null, 2, 2, 0, 2, 2, 0, 0),
                        new Geteld(EEN, null, null, 3, 1, 1, 2, 0, 0, 1)));

        assertThat(cijfers.totaal().ingevuld()).isEqualTo(4);
        assertThat(cijfers.totaal().respons())
                .as("2 of 3, and two by phone without a link")
                .hasValue(67);
    }

    @Test
    void een_periode_begint_op_maandag_en_eindigt_met_deze_week() {
        assertThat(Overzichtperiode.VIER_WEKEN.maandagen(LocalDate.of(2026, 11, 22)))
                .containsExactly(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 2), EEN, TWEE);
        assertThat(Overzichtperiode.TWAALF_WEKEN.maandagen(TWEE)).hasSize(12).endsWith(TWEE);
    }

    private static Geteld geteld(LocalDate maandag, @Nullable Integer uren, @Nullable Integer dagen, long aantal) {
        return new Geteld(maandag, uren, dagen, aantal, aantal, 0, aantal, aantal, 0, 0);
    }
}
