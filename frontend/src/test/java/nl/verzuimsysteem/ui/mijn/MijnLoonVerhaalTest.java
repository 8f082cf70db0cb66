package nl.verzuimsysteem.ui.mijn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.verzuimsysteem.maatregelen.LoonmaatregelService;
import nl.verzuimsysteem.maatregelen.Loonmaatregelreden;
import nl.verzuimsysteem.maatregelen.NieuweLoonmaatregel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class MijnLoonVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_zijn_loon_niet_krijgt_leest_dat_op_zijn_home_en_bij_zijn_gegevens(int breedte) throws IOException {
        var dossier = bezetting.meldZiek(60);
        try (var scherm = Scherm.van(programma, bezetting.werknemerZelf(), breedte)) {
            scherm.naar("").heet("Home");
            assertThat(scherm.pagina().getByText("Uw loon")).isHidden();

            var dag = bezetting.vandaag.minusDays(2);
            programma
                    .bean(LoonmaatregelService.class)
                    .legVast(
                            bezetting.coordinator(),
                            dossier,
                            new NieuweLoonmaatregel(
                                    Bezetting.sleutel(), Loonmaatregelreden.NIET_BEREIKBAAR, dag, null, dag));
            scherm.naar("").heet("Home");
            scherm.pagina().getByText("Loon vastgehouden").waitFor();
            scherm.foto("mijn-loon-home-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.naar(Paden.MIJN_GEGEVENS).heet("Mijn gegevens");
            var bestand = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Open de brief").click());
            assertThat(bestand.suggestedFilename()).isEqualTo("brief-loonopschorting.pdf");
            assertThat(Files.readAllBytes(bestand.path())).startsWith('%', 'P', 'D', 'F');
            scherm.foto("mijn-loon-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }
}
