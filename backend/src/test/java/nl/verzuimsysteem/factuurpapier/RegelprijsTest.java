package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verzuimsysteem.kern.Geld;
import org.junit.jupiter.api.Test;

class RegelprijsTest {
    @Test
    void de_afgesproken_prijs_blijft_staan_waar_hij_uitkomt() {
        assertThat(Regelprijs.van(new BigDecimal("45.0000"), new Geld(310), new Geld(13_950)))
                .isEqualTo(new Regelprijs(new BigDecimal("45"), new BigDecimal("3.10")));
        assertThat(Regelprijs.van(new BigDecimal("-1.0000"), new Geld(4_650), new Geld(-4_650)))
                .isEqualTo(new Regelprijs(new BigDecimal("-1"), new BigDecimal("46.50")));
    }

    @Test
    void waar_hij_een_cent_mist_krijgt_de_prijs_decimalen() {
        // 50 minutes of 97 euro an hour: 80.83; 0.8333 times 97 is 80.8301. And of 95: 79.17, not 79.1635.
        assertThat(Regelprijs.van(new BigDecimal("0.8333"), new Geld(9_500), new Geld(7_917))
                        .prijs())
                .isEqualByComparingTo("95.00780031");
    }

    @Property
    void aantal_maal_prijs_is_altijd_het_bedrag(
            @ForAll @IntRange(max = 100_000) int minuten,
            @ForAll @IntRange(max = 100_000) int uurprijs,
            @ForAll boolean terug) {
        var aantal =
                BigDecimal.valueOf(terug ? -minuten : minuten).divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP);
        var bedrag = BigDecimal.valueOf((long) (terug ? -minuten : minuten) * uurprijs)
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                .longValueExact();

        var prijs = Regelprijs.van(aantal, new Geld(uurprijs), new Geld(bedrag));

        assertThat(prijs.prijs().signum()).isNotNegative();
        assertThat(prijs.aantal().multiply(prijs.prijs()).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(BigDecimal.valueOf(bedrag, 2));
    }
}
