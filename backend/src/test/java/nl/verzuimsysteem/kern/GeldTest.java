package nl.verzuimsysteem.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
