package nl.verzuimsysteem.ui.medisch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.Selektoordeeltoneel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a POB who judges a questionnaire to the leidinggevende with his taak and the planner with her request. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class SelektbeoordeelVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Selektoordeeltoneel spel = new Selektoordeeltoneel(programma);

    @Test
    void een_pob_beslist_anders_dan_het_voorstel_en_werkgever_werknemer_en_planner_weten_wat_er_gebeurt()
            throws IOException {
        spel.delegeer();
        var id = spel.ingevuld(Selektoordeeltoneel.CONFLICT);
        var ander = spel.toneel.gegevens.werknemer(spel.toneel.bedrijf);
        var spoed = spel.ingevuld(ander, spel.ander(ander), Selektoordeeltoneel.SPOED);
        var mma = spel.toneel.inloggers.regioteam(Functie.MMA, spel.toneel.regio);
        try (var pob = Scherm.van(programma, spel.toneel.pob, Scherm.BREED);
                var arts = Scherm.van(programma, spel.toneel.arts, Scherm.SMAL);
                var werkgever = Scherm.van(programma, spel.leidinggevende, Scherm.SMAL);
                var ik = Scherm.van(programma, spel.zelf, Scherm.SMAL);
                var planner = Scherm.van(programma, mma, Scherm.BREED)) {
            pob.naar("").heet("Home");
            pob.link("Vragenlijsten te beoordelen").click();
            pob.staatOp(Paden.SELEKT_BEOORDELEN);
            pob.pagina().locator("a[href$='/" + spoed + "']").waitFor();
            kijk(pob, "selekt-beoordelen-1280");

            pob.naar(Paden.SELEKT_BEOORDELEN + "/" + id);
            pob.pagina().getByText("Voorstel: Spreekuur bedrijfsarts").waitFor();
            assertThat(pob.pagina().getByText(Selektoordeeltoneel.GEPLANT)).isVisible();
            radio(pob, "Gesprek over aangepast werk");
            assertThat(pob.pagina().getByLabel("Advies", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(
                            "Bespreek samen welk werk nu wel kan, hoeveel uur en op welke dagen. Leg vast wat u afspreekt.");
            pob.knop("Bekijk de brief aan de werkgever").click();
            pob.pagina()
                    .getByText("Kies in hoeverre de medewerker kan werken")
                    .first()
                    .waitFor();
            geschikt(pob, "Kan het eigen werk doen met aanpassingen");
            kijk(pob, "selekt-beoordeel-1280");
            pob.knop("Bekijk de brief aan de werkgever").click();
            pob.pagina().getByText("Dit leest de werkgever").waitFor();
            kijk(pob, "selekt-brief-1280");
            pob.knop("Bevestig en geef de brieven").click();
            pob.staatOp(Paden.SELEKT_BEOORDELEN);
            pob.pagina().getByText("Er is nog 1").waitFor();

            werkgever.naar(Paden.dossier(spel.toneel.dossier, "terugkoppelingen"));
            werkgever.pagina().getByText("Bespreek samen welk werk nu wel kan").waitFor();
            assertThat(werkgever.pagina().content()).doesNotContain("zonnebloem", "conflict");
            kijk(werkgever, "selekt-terugkoppeling-390");
            pdf(werkgever, "terugkoppeling-");
            werkgever.naar(Paden.TAKEN);
            werkgever.pagina().getByText("Bespreek aangepast werk").first().waitFor();
            kijk(werkgever, "selekt-taak-390");

            ik.naar(Paden.MIJN_TERUGKOPPELINGEN);
            ik.pagina()
                    .getByText("Uw leidinggevende bespreekt met u welk aangepast werk mogelijk is.")
                    .waitFor();
            kijk(ik, "selekt-mijn-390");
            pdf(ik, "brief-");

            arts.naar(Paden.SELEKT_BEOORDELEN);
            arts.pagina().locator("a[href$='/" + spoed + "']").waitFor();
            kijk(arts, "selekt-beoordelen-390");
            arts.naar(Paden.SELEKT_BEOORDELEN + "/" + spoed);
            arts.pagina().getByText("Voorstel: Spoedspreekuur").waitFor();
            geschikt(arts, "Kan nu niet werken");
            kijk(arts, "selekt-beoordeel-390");
            arts.knop("Bekijk de brief aan de werkgever").click();
            arts.pagina().getByText("Dit leest de werkgever").waitFor();
            kijk(arts, "selekt-brief-390");
            arts.knop("Bevestig en geef de brieven").click();
            arts.staatOp(Paden.SELEKT_BEOORDELEN);
            arts.pagina().getByText("Geen vragenlijsten te beoordelen").waitFor();

            planner.naar(Paden.SPREEKUREN);
            planner.pagina()
                    .locator("vaadin-grid-cell-content")
                    .getByText("Spoedspreekuur na triage")
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
            kijk(planner, "selekt-te-plannen-1280");

            pob.naar(Paden.SELEKT_BEOORDELEN + "/" + id);
            pob.pagina().getByText("Dat is anders dan het voorstel.").waitFor();
            kijk(pob, "selekt-beoordeeld-1280");
            pob.naar(Paden.dossier(spel.toneel.dossier, "medisch"));
            pob.pagina().getByText("Beoordeelde vragenlijsten").waitFor();
            kijk(pob, "selekt-medisch-1280");

            arts.naar(Paden.STEEKPROEF);
            kijk(arts, "steekproef-triage-lijst-390");
            arts.link(naam()).click();
            arts.pagina().getByText("Wat de POB besliste").waitFor();
            assertThat(arts.pagina().getByText(Selektoordeeltoneel.GEPLANT)).isVisible();
            kijk(arts, "steekproef-triage-390");
            radio(arts, "Goed");
            arts.knop("Bewaar uw oordeel").click();
            arts.staatOp(Paden.STEEKPROEF);
            arts.pagina().getByText("Er is niets te beoordelen.").waitFor();

            for (var scherm : new Scherm[] {pob, arts, werkgever, ik, planner}) {
                assertThat(scherm.fouten()).isEmpty();
            }
        }
    }

    private String naam() {
        return spel.tekst(
                "SELECT CONCAT_WS(' ', voornaam, tussenvoegsel, achternaam) FROM werknemer WHERE id = ?",
                spel.toneel.werknemer.waarde());
    }

    private static void radio(Scherm scherm, String naam) {
        scherm.pagina()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .click();
    }

    private static void geschikt(Scherm scherm, String tekst) {
        scherm.pagina().locator(".terugkoppelblad vaadin-select").click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(tekst))
                .first()
                .click();
        scherm.pagina().getByText("Bewaard op").first().waitFor();
    }

    private static void kijk(Scherm scherm, String naam) {
        scherm.foto(naam);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static void pdf(Scherm scherm, String naam) throws IOException {
        var bestand = scherm.pagina()
                .waitForDownload(() -> scherm.link("Download als PDF").click());
        assertThat(bestand.suggestedFilename()).startsWith(naam);
        var inhoud = Files.readAllBytes(bestand.path());
        assertThat(inhoud).startsWith('%', 'P', 'D', 'F');
        // To be looked at.
        Files.write(java.nio.file.Path.of("target", "screenshots", naam + "triage.pdf"), inhoud);
    }
}
