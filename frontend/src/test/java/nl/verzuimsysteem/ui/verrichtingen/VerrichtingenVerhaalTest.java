package nl.verzuimsysteem.ui.verrichtingen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verrichtingen.NieuweVerrichting;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no name is put in by the MMA, corrected by the functioneel beheerder, and seen too early by nobody. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class VerrichtingenVerhaalTest {
    private static final String NEUTRAAL = "Dienstverlening volgens het basiscontract";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final DossierId dossier = bezetting.meldZiek(30);
    private final String pad = "bedrijf/" + bezetting.bedrijf + "/verrichtingen";
    private final YearMonth nu = YearMonth.from(bezetting.vandaag);
    private final String maand = Kalender.maand(nu);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wat_geen_naam_heeft_staat_open_wordt_gecorrigeerd_en_wijst_niemand_aan(int breedte) {
        prijs("SECOND_OPINION", 50_000);
        prijs("NO_SHOW", 7_500);
        programma
                .bean(VerrichtingService.class)
                .legVast(
                        mma.actor(),
                        new NieuweVerrichting(
                                UUID.randomUUID().toString(),
                                dossier,
                                "NO_SHOW",
                                bezetting.vandaag,
                                "Kwam niet, en belde niet af",
                                false));
        try (var scherm = Scherm.van(programma, mma, breedte)) {
            scherm.naar(pad);
            scherm.pagina().getByText("€ 75,00").first().waitFor();
            scherm.knop("Leg iets zonder naam vast").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            knop(dialoog, "Leg vast").click();
            dialoog.getByText("Kies wat er is geleverd").first().waitFor();
            dialoog.locator("vaadin-select").nth(1).click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Second opinion"))
                    .click();
            dialoog.getByText("Dit kost € 500,00 per keer, zonder btw.").waitFor();
            assertThat(dialoog.getByText("Het bedrijf leest alleen: " + NEUTRAAL + ", " + maand))
                    .isVisible();
            assertThat(dialoog.locator("input[type=text], textarea")).hasCount(0);
            scherm.foto("verrichtingen-naamloos-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            knop(dialoog, "Leg vast").click();
            scherm.pagina().getByText("€ 575,00").first().waitFor();
            scherm.foto("verrichtingen-team-" + breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER), breedte)) {
            scherm.naar(pad + "?stand=open");
            scherm.pagina().getByText("€ 575,00").first().waitFor();
            assertThat(scherm.pagina().getByText("Naar het dossier")).hasCount(0);
            assertThat(scherm.pagina().getByText("belde niet af")).hasCount(0);
            assertThat(scherm.knop("Leg iets zonder naam vast")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            zichtbaar(scherm, "Corrigeer " + NEUTRAAL + ", " + maand).click();
            var naamloos = scherm.pagina().getByRole(AriaRole.DIALOG);
            scherm.foto("verrichtingen-terug-" + breedte);
            assertThat(naamloos.locator("input[type=text], textarea")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
            knop(naamloos, "Neem terug").click();
            scherm.pagina().getByText("zonder btw, 1 regel").waitFor();
            zichtbaar(scherm, "Corrigeer Niet verschenen op het spreekuur, " + Kalender.kort(bezetting.vandaag))
                    .click();
            var gewoon = scherm.pagina().getByRole(AriaRole.DIALOG);
            gewoon.getByLabel("Waarom klopt dit niet?").fill("Was er wel");
            knop(gewoon, "Neem terug").click();
            scherm.pagina().getByText("nog geen regels").waitFor();
            scherm.naar(pad);
            scherm.pagina().getByText("Correctie van " + NEUTRAAL).first().waitFor();
            scherm.foto("verrichtingen-beheerder-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.naar(Paden.FACTUURRUNS);
            var link = scherm.link("Download het verkoopboek");
            link.waitFor();
            scherm.foto("verkoopboek-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            var bestand = scherm.pagina().waitForDownload(() -> link.click());
            assertThat(bestand.suggestedFilename()).isEqualTo("verkoopboek-" + nu + "-" + nu + ".csv");
            assertThat(bestand.path()).content().contains("Dagboek;Datum;Boekstuk;Klantnummer");
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, inloggers.verzuimcoordinator(bezetting.bedrijf), breedte)) {
            scherm.naar(pad);
            scherm.pagina().getByText("Naar het dossier").first().waitFor();
            assertThat(scherm.pagina()
                            .getByText("Correctie van Niet verschenen")
                            .first())
                    .isVisible();
            assertThat(scherm.pagina().locator(".lijst").getByText(NEUTRAAL)).hasCount(0);
            scherm.foto("verrichtingen-werkgever-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    /** On a phone it stands in the block of its row, beside the hidden one of the column. */
    private static Locator zichtbaar(Scherm scherm, String naam) {
        return scherm.knop(naam).locator("visible=true").first();
    }

    private static Locator knop(Locator dialoog, String naam) {
        return dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }

    private void prijs(String dienst, int cent) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        """
                        INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, bedrag_cent, reden,
                               vastgelegd_op, vastgelegd_door, sleutel)
                        VALUES (?, ?, '2020-01-01', ?, 'Proef', '2020-01-01', 'Test', ?)""",
                        bezetting.bedrijf.waarde(),
                        dienst,
                        cent,
                        UUID.randomUUID().toString()));
    }
}
