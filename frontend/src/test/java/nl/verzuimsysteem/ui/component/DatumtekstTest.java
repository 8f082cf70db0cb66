package nl.verzuimsysteem.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumtekstTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "vandaag,2026-11-24",
        "Gisteren,2026-11-23",
        "eergisteren,2026-11-22",
        "morgen,2026-11-25",
        "1-3-2026,2026-03-01",
        "1/3/26,2026-03-01",
        "1 maart,2026-03-01",
        "1 mrt 2025,2025-03-01",
        "24 nov.,2026-11-24",
        "2026-03-01,2026-03-01",
        "29 februari 2024,2024-02-29",
    })
    void een_datum_mag_getypt_worden_zoals_men_hem_zegt(String getypt, LocalDate datum) {
        assertThat(Datumtekst.lees(getypt, VANDAAG)).contains(datum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "straks",
                "31-2-2026",
                "29 februari",
                "1 bla 2026",
                "13",
                "1-13-2026",
                "2200-01-01",
                "1-1-1899"
            })
    void wat_geen_datum_is_wordt_geen_datum(String getypt) {
        assertThat(Datumtekst.lees(getypt, VANDAAG)).isEmpty();
    }
}
