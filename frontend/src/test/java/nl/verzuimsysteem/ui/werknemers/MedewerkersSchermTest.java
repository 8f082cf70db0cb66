package nl.verzuimsysteem.ui.werknemers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.werknemers.InleesService;
import nl.verzuimsysteem.werknemers.WerknemerFilter;
import nl.verzuimsysteem.werknemers.WerknemerRij;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class MedewerkersSchermTest {
    private static final String KOP =
            "Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Afdeling;Functie;Telefoon;Schoenmaat\r\n";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport");
    private final Actor coordinator = Actoren.verzuimcoordinator(bedrijf);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_leeg_bedrijf_zegt_wat_er_nu_kan(int breedte) {
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(WerknemerPaden.lijst(bedrijf)).foto("medewerkers-leeg-" + breedte);
            assertThat(scherm.pagina().getByText("Er staan nog geen medewerkers in"))
                    .isVisible();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wie_de_uitnodiging_niet_aannam_is_opnieuw_uit_te_nodigen(int breedte) {
        var wie = gegevens.werknemer(bedrijf);
        var adres = "opnieuw-" + wie + "-scherm@example.com";
        programma
                .jdbi()
                .useHandle(
                        handle -> handle.execute("UPDATE werknemer SET email = ? WHERE id = ?", adres, wie.waarde()));
        var inlogger = new Inloggers(programma).verzuimcoordinator(bedrijf);
        try (var scherm = Scherm.van(programma, inlogger, breedte)) {
            scherm.naar(WerknemerPaden.werknemer(bedrijf, wie));
            scherm.knop("Nodig uit om in te loggen").click();
            scherm.knop("Nodig opnieuw uit").waitFor();
            assertThat(post(adres)).isEqualTo(1);
            scherm.foto("medewerker-opnieuw-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.knop("Nodig opnieuw uit").click();
            scherm.pagina().waitForCondition(() -> post(adres) == 2);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private long post(String aan) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM uitgaand_bericht WHERE aan = ?", aan)
                        .mapTo(Long.class)
                        .one());
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_lijst_is_te_lezen_en_te_doorzoeken(int breedte) {
        leesIn(60);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(WerknemerPaden.lijst(bedrijf)).foto("medewerkers-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.pagina().getByLabel("Zoek op naam of nummer").fill("1007");
            scherm.pagina().waitForURL("**/medewerkers?zoek=1007");
            assertThat(scherm.pagina().getByText("Bakker01, Anna de").first()).isHidden();
            assertThat(scherm.pagina().getByText("Bakker07, Anna de").first()).isVisible();

            scherm.pagina().getByLabel("Zoek op naam of nummer").fill("bestaat niet");
            scherm.pagina().getByText("Niemand gevonden").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_medewerker_toevoegen_zegt_wat_er_mist_en_bewaart_daarna(int breedte) {
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(WerknemerPaden.nieuw(bedrijf)).foto("medewerker-nieuw-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.pagina().getByLabel("E-mailadres (niet verplicht)").fill("geen adres");
            scherm.knop("Voeg medewerker toe").click();
            scherm.pagina().getByText("Er zijn 4 velden niet goed ingevuld").waitFor();
            scherm.foto("medewerker-fouten-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.knop("Vul een voornaam in.").click();
            scherm.pagina()
                    .waitForFunction("() => document.activeElement.closest('vaadin-text-field')?.label === 'Voornaam'");

            scherm.pagina().getByLabel("Personeelsnummer").fill("4711");
            scherm.pagina().getByLabel("Voornaam").fill("Piotr");
            scherm.pagina().getByLabel("Achternaam").fill("Kowalski");
            scherm.pagina().getByLabel("E-mailadres (niet verplicht)").fill("piotr@example.com");
            scherm.pagina().getByLabel("Geboortedatum (niet verplicht)").fill("1 maart 1990");
            scherm.pagina().keyboard().press("Enter");
            scherm.pagina().getByLabel("Uren per week (niet verplicht)").fill("36,5");
            scherm.knop("Voeg medewerker toe").click();

            scherm.link("Kowalski, Piotr").first().click();
            scherm.heet("Piotr Kowalski");
            assertThat(scherm.pagina().getByLabel("Geboortedatum (niet verplicht)"))
                    .hasValue("01-03-1990");
            assertThat(scherm.pagina().getByLabel("Uren per week (niet verplicht)"))
                    .hasValue("36,5");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_weggaat_zonder_te_bewaren_wordt_gevraagd_wat_hij_wil() {
        leesIn(1);
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar(WerknemerPaden.werknemer(bedrijf, eerste().id()));
            scherm.pagina().getByLabel("Voornaam").fill("Annemarie");
            scherm.pagina().getByLabel("Achternaam").focus();
            scherm.link("Hulp").click();
            scherm.pagina().getByText("Wilt u uw wijzigingen bewaren?").waitFor();
            scherm.foto("verlaten");
            scherm.pagina()
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("Bewaar")
                                    .setExact(true))
                    .last()
                    .click();
            scherm.pagina().waitForURL("**/hulp");
        }
        assertThat(eerste().naam()).startsWith("Bakker01, Annemarie");
    }

    @Test
    void een_mma_leest_de_gegevens_maar_verandert_ze_niet() {
        leesIn(1);
        try (var scherm = Scherm.van(programma, Actoren.mma(regio), Scherm.BREED)) {
            scherm.naar(WerknemerPaden.werknemer(bedrijf, eerste().id())).foto("medewerker-lezen");
            assertThat(scherm.pagina().locator("vaadin-text-field")).hasCount(0);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.naar(WerknemerPaden.nieuw(bedrijf));
            scherm.heet("Pagina niet gevonden");
            scherm.naar(WerknemerPaden.lijst(bedrijf));
            assertThat(scherm.link("Voeg medewerker toe")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_lijst_inlezen_toont_eerst_wat_er_gebeurt(int breedte) throws Exception {
        leesIn(3);
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar(WerknemerPaden.lijst(bedrijf));
            scherm.link("Lees lijst in").click();
            scherm.pagina().getByText("Welke kolommen kan ik gebruiken?").click();
            scherm.foto("inlezen-kiezen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            kies(
                    scherm,
                    "personeel.csv",
                    lijst(3)
                            + "2001;Zoë;;Müller;;Nachtploeg;;;44\r\n2002;;;Smit;32-01-1980;;;bel maar;\r\n2003;Kim;;Bos;;;;;\r\n");
            scherm.pagina().getByText("Dit gaat er gebeuren").waitFor();
            scherm.foto("inlezen-controle-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.pagina().getByText("Schoenmaat")).isVisible();

            var download = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Download 1 foute regel").click());
            assertThat(download.suggestedFilename()).isEqualTo("foute-regels.csv");
            assertThat(Files.readString(download.path()))
                    .startsWith("\uFEFFPersoneelsnummer;Roepnaam;")
                    .contains("2002;;;Smit;32-01-1980")
                    .contains("Vul een voornaam in.");

            scherm.knop("Neem 2 medewerkers over").click();
            scherm.pagina().getByText("Dit is er gebeurd").waitFor();
            scherm.foto("inlezen-klaar-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
        assertThat(namen()).contains("Müller, Zoë", "Bos, Kim").hasSize(5);
    }

    @Test
    void een_verkeerd_bestand_zegt_wat_er_anders_moet() {
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar(WerknemerPaden.lijst(bedrijf) + "/inlezen");
            kies(scherm, "lijst.csv", "zomaar wat tekst");
            scherm.pagina()
                    .getByText("De eerste regel heeft geen kolomnamen die wij kennen.")
                    .waitFor();
            scherm.foto("inlezen-verkeerd");
            assertThat(scherm.overtredingen()).isEmpty();
            kies(scherm, "lijst.csv", KOP + "x".repeat(5 * 1024 * 1024));
            scherm.pagina().getByText("Dit bestand is groter dan 5 MB.").first().waitFor();
        }
    }

    private static void kies(Scherm scherm, String naam, String inhoud) {
        scherm.pagina()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(naam, "text/csv", inhoud.getBytes(Charset.forName("windows-1252"))));
    }

    private void leesIn(int aantal) {
        programma
                .bean(InleesService.class)
                .neemOver(coordinator, bedrijf, lijst(aantal).getBytes(StandardCharsets.UTF_8));
    }

    private static String lijst(int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(nummer ->
                        "10%02d;Anna;de;Bakker%02d;24-11-1985;Planning;Chauffeur internationaal;06 - 00 00 00 %02d;\r\n"
                                .formatted(nummer, nummer, nummer))
                .collect(Collectors.joining("", KOP, ""));
    }

    private WerknemerRij eerste() {
        return rijen().getFirst();
    }

    private List<String> namen() {
        return rijen().stream().map(WerknemerRij::naam).toList();
    }

    private List<WerknemerRij> rijen() {
        return programma
                .bean(WerknemerService.class)
                .lijst(coordinator, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(100))
                .rijen();
    }
}
