package nl.verzuimsysteem.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefoonTest {
    @ParameterizedTest
    @CsvSource({
        "06-12345678,+31612345678",
        "06 12 34 56 78,+31612345678",
        "+31 6 12345678,+31612345678",
        "+31 (0)6 12345678,+31612345678",
        "0031 (0)6-12345678,+31612345678",
        "0031612345678,+31612345678",
        "+48 512 345 678,+48512345678",
        "0048512345678,+48512345678"
    })
    void een_mobiel_nummer_krijgt_zijn_land(String geschreven, String nummer) {
        assertThat(Telefoon.mobiel(geschreven)).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"010-1234567", "+31 10 123 45 67", "06-1234567", "0612345678901", "12345678", "bel mij", ""})
    void naar_een_ander_nummer_kan_geen_sms(String geschreven) {
        assertThat(Telefoon.mobiel(geschreven)).isEmpty();
    }
}
