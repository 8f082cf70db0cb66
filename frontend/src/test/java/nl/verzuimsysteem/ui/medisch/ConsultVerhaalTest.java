package nl.verzuimsysteem.ui.medisch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.Blad;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.Consulttoneel;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A consult as a POB holds it, and a file that a werknemer closed. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class ConsultVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Consulttoneel toneel = new Consulttoneel(programma);
    private final String naam = programma
            .jdbi()
            .withHandle(handle -> handle.select(
                            "SELECT CONCAT(voornaam, ' ', achternaam) FROM werknemer WHERE id = ?",
                            toneel.werknemer.waarde())
                    .mapTo(String.class)
                    .one());

    @Test
    void een_pob_begint_typt_en_verliest_niets_als_de_lijn_wegvalt() {
        toneel.afspraak(toneel.pob, Functie.POB, Aanleiding.VERVOLG);
        try (var scherm = Scherm.van(programma, toneel.pob, Scherm.BREED)) {
            scherm.naar("");
            scherm.foto("consult-home-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.link("Naar mijn spreekuur").click();
            scherm.heet("Mijn spreekuur");
            scherm.foto("consult-dag-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Begin spreekuur met " + naam).click();
            scherm.heet(naam);
            var veld = scherm.pagina().getByLabel("Medisch verslag");
            veld.fill("Kan de arm niet heffen.");
            assertThat(scherm.pagina().getByText("Bewaard om").first()).isVisible();
            assertThat(scherm.pagina().locator(".onbewaard")).hasCount(0);
            scherm.foto("consult-1280");
            assertThat(scherm.overtredingen()).isEmpty();

            scherm.pagina().context().setOffline(true);
            veld.fill("Kan de arm niet heffen. Slaapt slecht.");
            assertThat(scherm.pagina()
                            .getByText("Geen verbinding. Uw tekst staat nog")
                            .first())
                    .isVisible();
            scherm.foto("consult-zonder-lijn-1280");
            scherm.pagina().context().setOffline(false);
            assertThat(scherm.pagina().locator(".onbewaard"))
                    .hasCount(
                            0,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(30_000));

            scherm.naar(scherm.pad()).heet(naam);
            assertThat(scherm.pagina().getByLabel("Medisch verslag"))
                    .hasValue("Kan de arm niet heffen. Slaapt slecht.");
            // Who walked away finds it closed, and shows who he is.
            scherm.pagina().evaluate("document.querySelector('.stilte').$server.sluit()");
            assertThat(scherm.pagina().getByText("Het spreekuur is dichtgegaan"))
                    .isVisible();
            assertThat(scherm.pagina().getByLabel("Medisch verslag")).hasCount(0);
            scherm.foto("consult-dicht-1280");
            scherm.knop("Ga verder").click();
            assertThat(scherm.pagina().getByLabel("Medisch verslag"))
                    .hasValue("Kan de arm niet heffen. Slaapt slecht.");

            // The bedrijfsarts wrote on the same sheet meanwhile.
            var consult = new ConsultId(Long.parseLong(scherm.pad().substring("consult/".length())));
            var service = programma.bean(ConsultService.class);
            var blad = service.consult(toneel.arts.actor(), consult).medisch();
            service.bewaar(toneel.arts.actor(), consult, Blad.MEDISCH, blad.versie(), "Van de arts.");
            scherm.pagina().getByLabel("Medisch verslag").fill("Van de POB.");
            assertThat(scherm.pagina().getByText("Dit blad is intussen gewijzigd"))
                    .isVisible();
            assertThat(scherm.pagina().getByLabel("Wat er nu op het blad staat"))
                    .hasValue("Van de arts.");
            scherm.foto("consult-botsing-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Zet mijn tekst op het blad").click();
            assertThat(scherm.pagina().locator(".blad-medisch .onbewaard")).hasCount(0);
            assertThat(scherm.pagina().getByLabel("Medisch verslag")).hasValue("Van de POB.");

            scherm.pagina().getByText("Mijn werknotities").click();
            scherm.pagina().getByLabel("Werknotitie").fill("Nog eens bellen.");
            assertThat(scherm.pagina().locator(".blad-notitie").getByText("Bewaard om"))
                    .isVisible();

            scherm.naar("dossier/" + toneel.dossier + "/medisch");
            assertThat(scherm.pagina()
                            .getByText("onder verantwoordelijkheid van " + toneel.arts.naam())
                            .first())
                    .isVisible();
            scherm.foto("consult-dossier-1280");
            assertThat(scherm.overtredingen()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, toneel.pob, Scherm.SMAL)) {
            scherm.naar("spreekuren/vandaag");
            scherm.foto("consult-dag-390");
            assertThat(scherm.steektUit()).isFalse();
            scherm.link("Open het spreekuur van " + naam).click();
            scherm.heet(naam);
            scherm.foto("consult-390");
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_een_werknemer_sluit_is_dicht_en_noodtoegang_opent_het_en_wordt_nagekeken() {
        var consult = programma
                .bean(ConsultService.class)
                .begin(toneel.pob.actor(), toneel.afspraak(toneel.pob, Functie.POB, Aanleiding.VERVOLG));
        toneel.rondAf(consult);
        var zelf = toneel.inloggers.werknemer(toneel.bedrijf, toneel.werknemer);
        var collega = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        try (var scherm = Scherm.van(programma, zelf, Scherm.SMAL)) {
            scherm.naar("mijn/medisch-dossier");
            scherm.foto("mijn-medisch-390");
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Sluit mijn hele dossier af").click();
            scherm.foto("mijn-medisch-dialoog-390");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Sluit af").click();
            assertThat(scherm.pagina().getByText("Voor iedereen, behalve wie het opschreef"))
                    .isVisible();
            scherm.foto("mijn-medisch-dicht-390");
        }
        try (var scherm = Scherm.van(programma, collega, Scherm.BREED)) {
            scherm.naar("dossier/" + toneel.dossier + "/medisch");
            assertThat(scherm.pagina().getByText("Dit medisch dossier is voor u gesloten"))
                    .isVisible();
            scherm.foto("consult-gesloten-1280");
            scherm.knop("Noodtoegang nemen").click();
            var reden = scherm.pagina().getByLabel("Waarom kan het niet wachten?");
            reden.fill("kort");
            dialoogknop(scherm, "Open het dossier voor een uur").click();
            assertThat(scherm.pagina().getByText("in minstens 10 tekens").first())
                    .isVisible();
            reden.fill("Hij ligt hier nu en ik moet dit weten.");
            scherm.foto("consult-nood-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Open het dossier voor een uur").click();
            assertThat(scherm.pagina().getByText("U hebt noodtoegang tot")).isVisible();
            scherm.pagina()
                    .locator(".consultenlijst")
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            scherm.heet(naam);
        }
        try (var scherm = Scherm.van(programma, toneel.arts, Scherm.BREED)) {
            scherm.naar("spreekuren/noodtoegang");
            scherm.foto("noodtoegang-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.knop("Kijk de noodtoegang tot " + naam + " na").click();
            assertThat(scherm.pagina().getByText("Hij ligt hier nu")).isVisible();
            scherm.pagina()
                    .getByRole(
                            AriaRole.RADIO,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("Terecht")
                                    .setExact(true))
                    .check();
            scherm.foto("noodtoegang-dialoog-1280");
            dialoogknop(scherm, "Leg het oordeel vast").click();
            assertThat(scherm.pagina().getByText("Terecht, volgens " + toneel.arts.naam()))
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static Locator dialoogknop(Scherm scherm, String knop) {
        return scherm.pagina()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true));
    }
}
