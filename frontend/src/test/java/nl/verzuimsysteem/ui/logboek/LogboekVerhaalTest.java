package nl.verzuimsysteem.ui.logboek;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody opens a case; the logbeheerder finds out, and an employee sees it himself. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class LogboekVerhaalTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport " + regio);
    private final WerknemerId werknemer = gegevens.werknemer(bedrijf, gegevens.afdeling(bedrijf));
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bedrijf);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, regio);
    private final Inlogger beheerder = inloggers.beheerder(Functie.LOGBEHEERDER);
    private final DossierId dossier = PROGRAMMA
            .bean(ZiekmeldService.class)
            .meldZiek(
                    coordinator.actor(),
                    new Ziekmelding(
                            UUID.randomUUID().toString(),
                            werknemer,
                            Kalender.vandaag(PROGRAMMA.bean(java.time.Clock.class)),
                            null,
                            null));

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_logbeheerder_vindt_wie_een_dossier_opende_en_geeft_een_oordeel(int breedte) {
        opent(mma);
        try (var scherm = Scherm.van(PROGRAMMA, beheerder, breedte)) {
            scherm.naar("logboek?bedrijf=" + bedrijf);
            veld(scherm, "Personeelsnummer").fill(nummer());
            veld(scherm, "Personeelsnummer").press("Enter");
            veld(scherm, "Naam van de gebruiker").fill(mma.naam());
            veld(scherm, "Naam van de gebruiker").press("Enter");
            assertThat(scherm.pagina()
                            .getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("regel")))
                    // One for who it is, one for how the absence went.
                    .containsText("2 regels");
            scherm.foto("logboek-" + breedte);
            goed(scherm, "logboek");
            assertThat(scherm.pad()).doesNotContain(nummer()).doesNotContain("Fatima");

            scherm.pagina().locator(".logtabel a").first().click();
            assertThat(scherm.pagina().locator("h1")).containsText("Regel");
            assertThat(scherm.pagina().getByText(mma.naam()).first()).isVisible();
            assertThat(scherm.pagina().getByText("DOSSIER_INZIEN: MMA")).isVisible();
            assertThat(scherm.pagina().getByText("Jansen")).hasCount(0);
            scherm.foto("logregel-" + breedte);
            goed(scherm, "logregel");

            scherm.naar("opvallende-inzagen");
            scherm.knop("Zoek nu in de laatste 7 dagen").click();
            scherm.link("Zonder aanleiding").first().waitFor();
            scherm.foto("opvallend-" + breedte);
            goed(scherm, "opvallend");
            scherm.naar("opvallende-inzagen/" + opvallend());
            scherm.knop("Bewaar het oordeel").click();
            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.pagina().getByLabel("Niet in orde").check();
            veld(scherm, "Toelichting").fill("Had hier geen werk.");
            scherm.foto("oordeel-" + breedte);
            goed(scherm, "oordeel");
            scherm.knop("Bewaar het oordeel").click();
            scherm.pagina().getByText("Oordeel van " + beheerder.naam()).waitFor();
            scherm.foto("oordeel-klaar-" + breedte);
            goed(scherm, "oordeel klaar");

            scherm.naar("").foto("home-logbeheerder-" + breedte);
            goed(scherm, "home");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_werknemer_ziet_wie_er_keek(int breedte) {
        opent(mma);
        var ik = inloggers.werknemer(bedrijf, werknemer);
        try (var scherm = Scherm.van(PROGRAMMA, ik, breedte)) {
            scherm.naar("").foto("home-werknemer-" + breedte);
            goed(scherm, "home");
            scherm.link("Bekijk wie er keek").click();
            assertThat(scherm.pagina().locator("h1")).hasText("Wie keek in mijn dossier");
            scherm.staatOp("mijn/inzagen");
            assertThat(scherm.pagina().locator(".inzagen")).containsText(mma.naam() + " bekeek uw dossier");
            assertThat(scherm.pagina().locator(".inzagen"))
                    .containsText("Medewerker Medische Administratie · de arbodienst");
            assertThat(scherm.pagina().locator(".inzagen")).containsText(coordinator.naam() + " meldde u ziek");
            scherm.foto("mijn-inzagen-" + breedte);
            goed(scherm, "mijn inzagen");
            scherm.pagina().getByLabel("Toon ook wat ik zelf deed").check();
            assertThat(scherm.pagina().locator(".inzagen")).containsText("U bekeek wie in het dossier keek");
            scherm.staatOp("mijn/inzagen?zelf=ja");

            scherm.naar("mijn/gegevens");
            assertThat(scherm.pagina().getByText("Afwezig sinds")).isVisible();
            assertThat(scherm.pagina().getByText("Sanne Jansen").first()).isVisible();
            scherm.foto("mijn-gegevens-" + breedte);
            goed(scherm, "mijn gegevens");
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina()).hasTitle("Pagina niet gevonden");
        }
    }

    @Test
    void een_werknemer_leest_het_in_zijn_eigen_taal() {
        opent(mma);
        var ik = inloggers.werknemer(bedrijf, werknemer);
        for (var taal : Map.of(
                        "en",
                        "Who looked in my file",
                        "de",
                        "Wer hat meine Akte angesehen",
                        "pl",
                        "Kto zaglądał do moich akt")
                .entrySet()) {
            try (var scherm = Scherm.van(PROGRAMMA, ik, Scherm.SMAL)) {
                scherm.pagina()
                        .context()
                        .addCookies(List.of(new Cookie("taal", taal.getKey())
                                .setUrl(PROGRAMMA.bean(ScreenServer.class).url() + "/")));
                scherm.naar("mijn/inzagen");
                assertThat(scherm.pagina().locator("h1")).hasText(taal.getValue());
                scherm.foto("mijn-inzagen-" + taal.getKey());
                goed(scherm, taal.getKey());
            }
        }
    }

    @Test
    void het_logboek_als_bestand_vraagt_eerst_de_code() throws Exception {
        opent(mma);
        try (var scherm = Scherm.van(PROGRAMMA, beheerder, Scherm.BREED)) {
            scherm.naar("logboek?bedrijf=" + bedrijf);
            scherm.knop("Bewaar als bestand").click();
            if (scherm.pagina().getByLabel("Code").isVisible()) {
                veld(scherm, "Code")
                        .fill(beheerder.code(
                                PROGRAMMA.bean(java.time.Clock.class).instant()));
            }
            scherm.link("Bewaar het bestand").waitFor();
            scherm.foto("logboek-bestand");
            goed(scherm, "bestand");
            var download = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Bewaar het bestand").click());
            assertThat(Files.readString(download.path()))
                    .startsWith("\uFEFFNummer;Moment;")
                    .contains("ZIEK_MELDEN");
            assertThat(download.suggestedFilename()).startsWith("logboek-").endsWith(".csv");
        }
    }

    /** Opens the case in a browser of his own. */
    private void opent(Inlogger wie) {
        try (var scherm = Scherm.van(PROGRAMMA, wie, Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/overzicht");
            assertThat(scherm.pagina().locator("h1")).containsText("Sanne");
        }
    }

    private static void goed(Scherm scherm, String waar) {
        assertThat(scherm.overtredingen()).as(waar).isEmpty();
        assertThat(scherm.steektUit()).as(waar).isFalse();
        assertThat(scherm.fouten()).as(waar).isEmpty();
    }

    private static Locator veld(Scherm scherm, String naam) {
        return scherm.pagina().getByLabel(naam, new Page.GetByLabelOptions().setExact(true));
    }

    private long opvallend() {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT MAX(id) FROM opvallende_inzage WHERE gebruiker_id = ? AND reden = 'ZONDER_AANLEIDING'",
                                mma.id().waarde())
                        .mapTo(Long.class)
                        .one());
    }

    private String nummer() {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT personeelsnummer FROM werknemer WHERE id = ?", werknemer.waarde())
                        .mapTo(String.class)
                        .one());
    }
}
