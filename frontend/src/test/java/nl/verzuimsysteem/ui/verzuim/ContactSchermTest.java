package nl.verzuimsysteem.ui.verzuim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording a talk: what looks medical is warned about, refused, and let through only with a reason. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class ContactSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_medisch_woord_wordt_tegengehouden_tenzij_het_niet_zo_is_bedoeld(int breedte) {
        var dossier = bezetting.meldZiek(10);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            var pagina = scherm.naar("dossier/" + dossier + "/contact").pagina();
            var afspraken = pagina.getByLabel("Wat hebt u afgesproken?");
            afspraken.fill("Hij belt na de rit naar Corona BV");
            afspraken.blur();
            pagina.getByText("Let op, dit lijkt medische informatie: “corona”").waitFor();
            scherm.foto("contact-medisch-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.knop("Leg contact vast").last().click();
            pagina.getByText("Er is 1 veld niet goed ingevuld").waitFor();
            pagina.getByLabel("Dit is geen medische informatie").check();
            pagina.getByLabel("Waarom niet?").fill("Corona BV is een klant");
            pagina.getByLabel("Waarom niet?").blur();
            scherm.foto("contact-niet-medisch-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Leg contact vast").last().click();

            assertThat(pagina.getByText("Geen medische informatie, volgens Noor de Boer: Corona BV is een klant"))
                    .isVisible();
            scherm.foto("contact-vastgelegd-" + breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
    }
}
