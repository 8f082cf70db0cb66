package nl.verzuimsysteem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;

class FoutafhandelingTest {
    @Test
    void wie_wegklikt_voor_het_antwoord_kwam_is_geen_fout_van_het_programma() {
        assertThat(Foutafhandeling.isWeggegaan(new EofException("Broken pipe"))).isTrue();
        assertThat(Foutafhandeling.isWeggegaan(new UncheckedIOException(new EofException("Broken pipe"))))
                .isTrue();
    }

    @Test
    void een_bestand_dat_niet_gelezen_kan_worden_is_dat_wel() {
        assertThat(Foutafhandeling.isWeggegaan(new UncheckedIOException(new IOException("disk"))))
                .isFalse();
        assertThat(Foutafhandeling.isWeggegaan(new IllegalStateException())).isFalse();
    }
}
