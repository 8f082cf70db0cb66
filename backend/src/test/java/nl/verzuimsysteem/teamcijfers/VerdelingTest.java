package nl.verzuimsysteem.teamcijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelingTest {

    @ParameterizedTest
    @CsvSource({
        "'1 2 3 4 5', 3",
        "'5 4 3 2 1', 3",
        "'0 0 0 0 0', 0",
        "'1 2 3 4 5 6', 3.5",
        "'1 1 1 9 9 9', 5",
        "'2 2 2 2 100', 2",
    })
    void de_mediaan_is_het_midden(String dagen, double mediaan) {
        assertThat(van(dagen).mediaan()).hasValue(mediaan);
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2 3 4 5 6 7 8 9 10', 9",
        "'1 2 3 4 5 6 7 8 9 10 11', 10",
        "'3 3 3 3 3 3 3 3 3 40', 3",
        "'3 3 3 3 3 3 3 3 40 40', 40",
    })
    void negen_van_de_tien_duurden_niet_langer(String dagen, int negentig) {
        assertThat(van(dagen).negentig()).hasValue(negentig);
    }

    @Test
    void van_weinig_gevallen_blijkt_niets() {
        assertThat(van("1 2 3 4").mediaan()).isEmpty();
        assertThat(van("1 2 3 4 5").mediaan()).isPresent();
        assertThat(van("1 2 3 4 5 6 7 8 9").negentig()).isEmpty();
        assertThat(van("1 2 3 4 5 6 7 8 9 10").negentig()).isPresent();
        assertThat(new Verdeling().mediaan()).isEmpty();
        assertThat(new Verdeling().negentig()).isEmpty();
    }

    @Test
    void geteld_is_hetzelfde_als_een_voor_een() {
        var geteld = new Verdeling();
        geteld.voegToe(4, 60);
        geteld.voegToe(1, 30);
        geteld.voegToe(20, 10);
        var los = new Verdeling();
        IntStream.range(0, 100).forEach(nummer -> los.voegToe(nummer < 30 ? 1 : nummer < 90 ? 4 : 20, 1));

        assertThat(geteld.mediaan()).isEqualTo(los.mediaan()).hasValue(4);
        assertThat(geteld.negentig()).isEqualTo(los.negentig()).hasValue(4);
    }

    private static Verdeling van(String dagen) {
        var verdeling = new Verdeling();
        Stream.of(dagen.split(" ")).forEach(dag -> verdeling.voegToe(Integer.parseInt(dag), 1));
        return verdeling;
    }
}
