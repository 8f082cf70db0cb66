package nl.verzuimsysteem.ui.verzuim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialogs by which spells are changed: what they show beforehand, and that nothing typed is lost. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class DialogenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void elke_dialoog_past_en_is_toegankelijk(int breedte) {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 40);
        bezetting.meldZiek(30);
        bezetting.meldDeels(dossier, 5, 60);
        var dialogen = Map.of(
                "Meld hersteld", "Meld hersteld",
                "Meld gedeeltelijk hersteld", "Meld gedeeltelijk hersteld",
                "Meld terugval", "Meld terugval",
                "Leg arbeidstherapie vast", "Leg arbeidstherapie vast",
                "Leg verlof vast", "Leg verlof vast",
                "Corrigeer een datum", "Wijzig de datum",
                "Trek de melding in", "Trek de melding in",
                "Maak het laatste ongedaan", "Maak ongedaan");
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            dialogen.forEach((keuze, knop) -> {
                kies(scherm, keuze);
                dialoogknop(scherm, knop).waitFor();
                scherm.foto("dialoog-" + keuze.toLowerCase().replace(' ', '-') + "-" + breedte);
                assertThat(scherm.overtredingen()).as(keuze).isEmpty();
                assertThat(scherm.steektUit()).as(keuze).isFalse();
                dialoogknop(scherm, "Annuleer").click();
                assertThat(scherm.pagina().getByRole(AriaRole.DIALOG)).hasCount(0);
            });
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_dialoog_is_met_het_toetsenbord_te_bedienen_en_verliest_niet_wat_is_getypt() {
        var dossier = bezetting.meldZiek(20);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            var acties = menupunt(scherm, "Acties").first();
            acties.press("Enter");
            menupunt(scherm, "Meld gedeeltelijk hersteld").press("Enter");
            assertThat(invoer(scherm, "Vanaf welke dag?")).isFocused();
            scherm.pagina().keyboard().press("Escape");
            assertThat(scherm.pagina().getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(acties).isFocused();

            acties.press("Enter");
            menupunt(scherm, "Meld gedeeltelijk hersteld").press("Enter");
            var procent = invoer(scherm, "Hoeveel procent is de medewerker nog afwezig?");
            procent.pressSequentially("40");
            scherm.pagina().keyboard().press("Escape");
            scherm.pagina().getByText("Gooit u weg wat u hebt ingevuld?").waitFor();
            scherm.foto("dialoog-weggooien-1280");
            assertThat(scherm.knop("Vul verder in")).isFocused();
            scherm.knop("Vul verder in").press("Enter");
            assertThat(procent).hasValue("40");

            dialoogknop(scherm, "Meld gedeeltelijk hersteld").press("Enter");
            scherm.pagina().getByText("is gedeeltelijk hersteld gemeld").waitFor();
            assertThat(scherm.pagina().locator(".persoonskaart h1")).isFocused();
            assertThat(scherm.pagina().locator(".persoonskaart"))
                    .containsText("40% afwezig sinds " + Kalender.voluit(bezetting.vandaag));
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void er_staat_alleen_wat_nu_kan() {
        var dossier = bezetting.meldZiek(20);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.SMAL)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina().locator(".persoonskaart")).containsText("100% afwezig");
            menupunt(scherm, "Acties").first().click();
            menupunt(scherm, "Leg arbeidstherapie vast").waitFor();
            assertThat(menupunt(scherm, "Meld terugval")).hasCount(0);

            bezetting.meldDeels(dossier, 5, 60);
            scherm.naar("dossier/" + dossier + "/overzicht");
            menupunt(scherm, "Acties").first().click();
            menupunt(scherm, "Meld terugval").waitFor();
            assertThat(menupunt(scherm, "Meld opnieuw ziek")).hasCount(0);

            bezetting.meldHersteld(dossier, 1);
            scherm.naar("dossier/" + dossier + "/overzicht");
            menupunt(scherm, "Acties").first().click();
            menupunt(scherm, "Meld opnieuw ziek").click();
            scherm.staatOpBegin("ziek-melden?");
            assertThat(scherm.pagina().locator("vaadin-combo-box input").first())
                    .hasValue(java.util.regex.Pattern.compile(".+"));
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_andere_eerste_dag_laat_eerst_zien_wat_er_verschuift_en_kan_terug() {
        var dossier = bezetting.meldZiek(20);
        var was = bezetting.vandaag.minusDays(20);
        var wordt = bezetting.vandaag.minusDays(25);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            scherm.pagina().getByText("Corrigeer").first().click();
            scherm.pagina().getByText("Er verandert geen enkele termijn.").waitFor();
            vul(scherm, "Wat is de goede eerste ziektedag?", wordt);
            var rij = scherm.pagina()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("Probleemanalyse"));
            assertThat(rij).containsText(Kalender.kort(was.plusDays(41)));
            assertThat(rij).containsText(Kalender.kort(wordt.plusDays(41)));
            scherm.foto("dialoog-gevolgen-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(kop(dossier).eersteZiektedag()).isEqualTo(was);

            dialoogknop(scherm, "Wijzig de datum").click();
            scherm.pagina().getByText("De correctie is vastgelegd.").waitFor();
            assertThat(kop(dossier).eersteZiektedag()).isEqualTo(wordt);
            scherm.foto("dialoog-melding-1280");

            scherm.knop("Maak ongedaan").click();
            dialoogknop(scherm, "Maak ongedaan").click();
            scherm.pagina().getByText("De wijziging is ongedaan gemaakt.").waitFor();
            assertThat(kop(dossier).eersteZiektedag()).isEqualTo(was);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_is_ingevuld_blijft_staan_als_iemand_anders_voor_was() {
        var dossier = bezetting.meldZiek(20);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Meld gedeeltelijk hersteld");
            vul(scherm, "Vanaf welke dag?", bezetting.vandaag.minusDays(2));
            scherm.pagina()
                    .getByLabel("Hoeveel procent is de medewerker nog afwezig?")
                    .and(scherm.pagina().locator("input"))
                    .fill("40");
            scherm.pagina().getByText("Er verandert geen enkele termijn.").waitFor();
            programma
                    .bean(VerzuimwijzigingService.class)
                    .legVast(
                            bezetting.leidinggevende(),
                            dossier,
                            kop(dossier).versie(),
                            new Wijziging.GedeeltelijkHersteld(bezetting.vandaag.minusDays(10), 80, null));

            dialoogknop(scherm, "Meld gedeeltelijk hersteld").click();
            scherm.pagina()
                    .locator("vaadin-dialog .waarschuwing")
                    .getByText("Ali Kaya")
                    .waitFor();
            assertThat(scherm.pagina()
                            .getByLabel("Hoeveel procent is de medewerker nog afwezig?")
                            .and(scherm.pagina().locator("input")))
                    .hasValue("40");
            scherm.foto("dialoog-conflict-1280");
            assertThat(scherm.overtredingen()).isEmpty();

            dialoogknop(scherm, "Meld gedeeltelijk hersteld").click();
            scherm.pagina().getByText("is gedeeltelijk hersteld gemeld").waitFor();
            scherm.pagina().getByText("Toon als tabel").click();
            assertThat(scherm.pagina().locator("table")).containsText("40 procent");
            assertThat(scherm.pagina().locator("table")).containsText("80 procent");
            scherm.foto("dossier-verloop-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_ingetrokken_melding_zegt_dat_en_kan_terug() {
        var dossier = bezetting.meldZiek(3);
        try (var scherm = Scherm.van(programma, bezetting.leidinggevende(), Scherm.SMAL)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            kies(scherm, "Trek de melding in");
            dialoogknop(scherm, "Trek de melding in").click();
            scherm.pagina()
                    .locator(".persoonskaart")
                    .getByText("De ziekmelding is ingetrokken")
                    .waitFor();
            scherm.foto("dossier-ingetrokken-390");
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.naar("dossier/" + dossier + "/contact");
            assertThat(scherm.knop("Leg contact vast")).hasCount(0);
            scherm.naar("dossier/" + dossier + "/opdrachten");
            assertThat(scherm.knop("Opdracht versturen")).hasCount(0);
            scherm.naar("dossier/" + dossier + "/tijdlijn");
            scherm.pagina().getByText("Er zijn geen termijnen en geen taken.").waitFor();
            scherm.knop("Maak ongedaan").click();
            dialoogknop(scherm, "Maak ongedaan").click();
            scherm.pagina().getByText("Ziek sinds").waitFor();
            assertThat(kop(dossier).loopt()).isTrue();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void het_adres_van_een_samengevoegd_dossier_leidt_naar_het_andere() {
        var eerste = bezetting.meldZiek(100);
        bezetting.meldHersteld(eerste, 80);
        var tweede = bezetting.meldZiek(40);
        assertThat(tweede).isNotEqualTo(eerste);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("dossier/" + tweede + "/overzicht");
            kies(scherm, "Corrigeer een datum");
            vul(scherm, "Wat is de goede eerste ziektedag?", bezetting.vandaag.minusDays(60));
            scherm.pagina().getByText("Daarom horen ze bij één dossier").waitFor();
            scherm.foto("dialoog-samenvoegen-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Wijzig de datum").click();

            scherm.staatOp("dossier/" + eerste + "/overzicht");
            scherm.pagina().getByText("(na 20 dagen herstel)").waitFor();
            scherm.naar("dossier/" + tweede + "/tijdlijn");
            scherm.staatOp("dossier/" + eerste + "/tijdlijn");
            scherm.pagina().getByText("is opgegaan in dit dossier").waitFor();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private DossierKop kop(DossierId dossier) {
        return programma.bean(DossierService.class).kop(bezetting.coordinator(), dossier);
    }

    private static void kies(Scherm scherm, String keuze) {
        scherm.rust();
        menupunt(scherm, "Acties").first().click();
        menupunt(scherm, keuze).click();
        scherm.rust();
    }

    private static Locator menupunt(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static void vul(Scherm scherm, String label, LocalDate dag) {
        var veld = invoer(scherm, label);
        veld.fill(Kalender.kort(dag));
        veld.press("Enter");
        scherm.rust();
    }

    private static Locator invoer(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).and(scherm.pagina().locator("input"));
    }

    private static Locator dialoogknop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }
}
