package nl.verzuimsysteem.ui.vervolg;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.taken.NieuweStap;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.vervolg.VervolgService;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("ui")
class VervolgVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_werknemer_die_hulp_wil_leidt_de_werkgever_naar_de_opdracht(int breedte) {
        inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);
        var dossier = bezetting.meldZiek(30);
        programma
                .bean(StapService.class)
                .legVast(
                        bezetting.teamlid(Functie.CASEMANAGER),
                        dossier,
                        new NieuweStap(
                                MijlpaalSoort.HULPVRAAG,
                                0,
                                bezetting.vandaag,
                                null,
                                null,
                                null,
                                Uitkomst.HULP_GEWENST,
                                null));
        var leidinggevende = inloggers.leidinggevende(bezetting.bedrijf, bezetting.afdeling);
        try (var scherm = Scherm.van(programma, leidinggevende.actor(), breedte)) {
            scherm.naar("taken");
            scherm.pagina()
                    .getByText("Casemanager aanvragen, want de medewerker wil hulp")
                    .first()
                    .waitFor();
            scherm.foto("vervolg-taken-" + breedte);
            assertThat(scherm.steektUit()).isFalse();
            scherm.naar("dossier/" + dossier + "/tijdlijn");
            assertThat(scherm.knop("Casemanager aanvragen")).isVisible();
            scherm.foto("vervolg-tijdlijn-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            scherm.naar("dossier/" + dossier + "/overzicht");
            scherm.pagina().getByText("Hulp van een casemanager").waitFor();
            scherm.foto("vervolg-overzicht-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.knop("Casemanager aanvragen").click();
            assertThat(scherm.pagina().locator(".opdracht-gevolg")).containsText("Casemanager");
            scherm.pagina().getByRole(AriaRole.DIALOG).locator("textarea").fill("Wilt u met haar bellen?");
            scherm.foto("vervolg-opdracht-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Verstuur opdracht").click();

            var link = scherm.link("Aangevraagd op " + Kalender.voluit(bezetting.vandaag));
            assertThat(link).isVisible();
            scherm.foto("vervolg-aangevraagd-" + breedte);
            link.click();
            scherm.staatOp("dossier/" + dossier + "/opdrachten");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_bedrijfsarts_zegt_of_verzuim_rond_verlof_samen_telt(int breedte) {
        var vandaag = bezetting.vandaag;
        var dossier = bezetting.meldZiek(100);
        leg(dossier, new Wijziging.Hersteld(vandaag.minusDays(80)));
        leg(dossier, new Wijziging.VerlofVast(vandaag.minusDays(80), vandaag.minusDays(10)));
        bezetting.meldZiek(10);
        programma.bean(VervolgService.class).werkBij(nl.verzuimsysteem.kern.Actor.systeem("test"));
        var arts = inloggers.regioteam(Functie.BEDRIJFSARTS, bezetting.regio);
        try (var scherm = Scherm.van(programma, arts.actor(), breedte)) {
            scherm.naar("taken");
            scherm.pagina()
                    .getByText("Zeggen of verzuim voor en na verlof samen telt")
                    .first()
                    .waitFor();
            scherm.foto("verlof-taken-" + breedte);
            scherm.naar("dossier/" + dossier + "/overzicht");
            scherm.pagina().getByText("De bedrijfsarts zegt nog").waitFor();
            scherm.foto("verlof-wacht-" + breedte);
            assertThat(scherm.pagina().locator(".verloopgrafiek .stuk-verlof")).hasCount(2);
            assertThat(scherm.pagina().locator(".verloopgrafiek [role=img]"))
                    .hasAttribute("aria-label", Pattern.compile("Verlof van .* tot en met"));
            assertThat(scherm.pagina().locator(".verloopgrafiek .tijdbalk-legenda"))
                    .hasText(Pattern.compile("Afwezig.*Verlof", Pattern.DOTALL));
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            antwoordknop(scherm).click();
            dialoogknop(scherm, "Leg het antwoord vast").click();
            scherm.pagina().getByText("Nee, het telt apart").click();
            scherm.pagina().getByLabel("Termijnen die veranderen").waitFor();
            scherm.foto("verlof-antwoord-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.pagina().getByText("Ja, het telt samen").click();
            scherm.rust();
            dialoogknop(scherm, "Leg het antwoord vast").click();
            scherm.pagina().getByText("De bedrijfsarts zegt: het verzuim").waitFor();
            scherm.foto("verlof-klaar-" + breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            scherm.knop("Wijzig de dagen van het verlof vanaf " + Kalender.voluit(vandaag.minusDays(80)))
                    .click();
            var eerste = scherm.pagina().getByLabel("Eerste verlofdag").last();
            eerste.fill(Kalender.kort(vandaag.minusDays(82)));
            eerste.press("Enter");
            scherm.pagina()
                    .getByText("Het antwoord van de bedrijfsarts blijft staan")
                    .waitFor();
            scherm.foto("verlof-dagen-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            eerste.fill(Kalender.kort(vandaag.minusDays(70)));
            eerste.press("Enter");
            scherm.pagina()
                    .getByText("Het antwoord van de bedrijfsarts vervalt")
                    .waitFor();
            dialoogknop(scherm, "Wijzig het verlof").click();
            scherm.pagina().getByText("Het verlof is gewijzigd.").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static Locator antwoordknop(Scherm scherm) {
        return scherm.pagina().locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Geef antwoord"));
    }

    private void leg(DossierId dossier, Wijziging wijziging) {
        var versie = programma
                .bean(DossierService.class)
                .kop(bezetting.coordinator(), dossier)
                .versie();
        programma.bean(VerzuimwijzigingService.class).legVast(bezetting.coordinator(), dossier, versie, wijziging);
    }

    private static Locator dialoogknop(Scherm scherm, String naam) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }
}
