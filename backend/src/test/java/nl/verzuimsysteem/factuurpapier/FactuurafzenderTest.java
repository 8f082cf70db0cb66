package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verzuimsysteem.StartMislukt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactuurafzenderTest {
    @Test
    void wie_niets_instelt_hoort_wat_ontbreekt() {
        assertThat(afzender("", "", "", "").ontbreekt())
                .containsExactly("KvK-nummer", "btw-nummer", "rekeningnummer (IBAN)");
        assertThat(Proeffacturen.AFZENDER.ontbreekt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, '', '', '', KVK_NUMMER",
        "'', NL12345678B01, '', '', BTW_NUMMER",
        "'', '', NL91ABNA0417164301, '', IBAN",
        "'', '', NL91, '', IBAN",
        "'', '', '', ABN, BIC"
    })
    void wat_verkeerd_is_ingesteld_houdt_het_starten_tegen(
            String kvk, String btw, String iban, String bic, String instelling) {
        assertThatThrownBy(() -> afzender(kvk, btw, iban, bic))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("VERZUIM_FACTURATIE_AFZENDER_" + instelling + " klopt niet");
    }

    @Test
    void een_naam_die_niet_in_het_onderwerp_van_een_mail_past_houdt_het_starten_tegen() {
        assertThatThrownBy(
                        () -> new Factuurafzender("x".repeat(101), "Weg 1", "1234 AB", "Gouda", "", "", "", "", "", ""))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("VERZUIM_FACTURATIE_AFZENDER_NAAM klopt niet");
    }

    @Test
    void een_logo_dat_er_niet_is_of_geen_beeld_is_houdt_het_starten_tegen(@TempDir Path map) throws IOException {
        var geenBeeld = Files.writeString(map.resolve("logo.svg"), "<svg/>");

        assertThatThrownBy(() -> new Logo(map.resolve("weg.png").toString()))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("is niet te lezen");
        assertThatThrownBy(() -> new Logo(geenBeeld.toString()))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("geen PNG of JPEG");
        assertThat(new Logo("").bron()).startsWith("data:image/png;base64,");
    }

    private static Factuurafzender afzender(String kvk, String btw, String iban, String bic) {
        return new Factuurafzender("STL", "Weg 1", "1234 AB", "Gouda", kvk, btw, iban, bic, "", "");
    }
}
