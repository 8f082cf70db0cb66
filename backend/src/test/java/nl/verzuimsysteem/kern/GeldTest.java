package nl.verzuimsysteem.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0      | € 0,00
                    5      | € 0,05
                    12950  | € 129,50
                    123456 | € 1.234,56
                    -250   | € -2,50
                    """)
    void een_bedrag_staat_er_zoals_men_het_in_nederland_schrijft(long cent, String tekst) {
        assertThat(new Geld(cent)).hasToString(tekst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95          | 9500
            95,00       | 9500
            0,05        | 5
            1.250       | 125000
            € 1.234,56  | 123456
            1234,56     | 123456
            999999999   | 99999999900
            """)
    void een_getypt_bedrag_wordt_gelezen(String getypt, long cent) {
        assertThat(Geld.lees(getypt)).contains(new Geld(cent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "95.00", "95,0", "95,000", "-5,00", "1.00,00", "12.34", "vijf", "1.000.000.000"})
    void wat_geen_bedrag_is_wordt_niet_geraden(String getypt) {
        assertThat(Geld.lees(getypt)).isEmpty();
    }
}
