package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Zone;
import org.junit.jupiter.api.Test;

class RechtendocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rechten.md");

    @Test
    void docs_rechten_is_de_tabel_van_het_programma() throws IOException {
        var nu = Path.of("target", "rechten.md");
        Files.createDirectories(nu.getParent());
        Files.writeString(nu, Rechtendocument.markdown());

        assertThat(Files.readString(DOCUMENT))
                .as("The table of rights changed: copy backend/target/rechten.md to docs/rechten.md and read it")
                .isEqualTo(Rechtendocument.markdown());
    }

    @Test
    void elke_handeling_staat_in_het_document_en_mag_iemand() {
        for (var handeling : Handeling.values()) {
            assertThat(Rechtendocument.markdown()).contains("| " + handeling.omschrijving() + " |");
            assertThat(Rechten.wieMag(handeling)).as(handeling.name()).isNotEmpty();
        }
    }

    @Test
    void wie_beheert_of_controleert_komt_niet_bij_dossiers() {
        for (var handeling : Handeling.values()) {
            if (handeling.zone() != Zone.BEHEER) {
                assertThat(Rechten.wieMag(handeling))
                        .as(handeling.name())
                        .doesNotContain(
                                Functie.GEBRUIKERSBEHEERDER, Functie.FUNCTIONEEL_BEHEERDER, Functie.LOGBEHEERDER);
            }
        }
    }
}
