package nl.verzuimsysteem.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RondgangTest {
    @Test
    void een_rondgang_ziet_wat_er_voor_iemand_staat_en_niets_van_wat_hem_niet_aangaat() {
        try (var programma = TestProgramma.nieuw(Map.of())) {
            var wereld = Wereld.maak(programma, new Gegevens(programma).regio());
            var mensen = new Inloggers(programma);
            var rondgang = new Rondgang(programma);

            var coordinator = rondgang.van(mensen.verzuimcoordinator(wereld.bedrijf()), wereld);
            var beheerder = rondgang.van(mensen.gebruikersbeheerder(wereld.bedrijf()), wereld);

            assertThat(rondgang.omvang()).isGreaterThan(60);
            assertThat(coordinator).anyMatch(vondst -> vondst.tekst().contains("Volgende week weer bellen"));
            assertThat(coordinator)
                    .filteredOn(vondst -> vondst.waar().startsWith("GET"))
                    .anyMatch(vondst -> vondst.tekst().contains("Graag een extra spreekuur"));
            assertThat(beheerder).noneMatch(vondst -> vondst.tekst().contains("Volgende week weer bellen"));
        }
    }
}
