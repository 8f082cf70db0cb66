package nl.verzuimsysteem.ui.taken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two colleagues of one group, each at his own browser, share the work. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class OverdrachtVerhaalTest {
    private static final String TAAK = "Oproep voor het spreekuur";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void wat_de_een_oppakt_geeft_hij_aan_de_ander_en_die_laat_het_los(int breedte) {
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        ziek(inloggers.verzuimcoordinator(bedrijf).actor(), bedrijf);
        var een = inloggers.regioteam(Functie.MMA, regio);
        var ander = inloggers.regioteam(Functie.MMA, regio);
        try (var hier = Scherm.van(programma, een, breedte);
                var daar = Scherm.van(programma, ander, breedte)) {
            daar.naar("taken");
            assertThat(knop(daar, "Pak op: " + TAAK)).isVisible();
            hier.naar("taken");
            knop(hier, "Pak op: " + TAAK).click();
            assertThat(tekst(hier, "Opgepakt door u")).isVisible();
            hier.foto("taak-opgepakt-" + breedte);

            // The other still sees it free, and is told.
            knop(daar, "Pak op: " + TAAK).click();
            assertThat(tekst(daar, "Opgepakt door " + een.naam())).isVisible();
            daar.foto("taak-al-opgepakt-" + breedte);

            knop(hier, "Meer over " + TAAK).click();
            knop(hier, "Geef aan een collega").click();
            hier.pagina().getByLabel("Collega").filter(zichtbaar()).first().click();
            hier.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ander.naam()))
                    .click();
            hier.foto("taak-overdragen-" + breedte);
            assertThat(hier.overtredingen()).isEmpty();
            knop(hier, "Geef de taak").click();
            assertThat(tekst(hier, "Opgepakt door " + ander.naam())).isVisible();

            daar.naar("taken?mijn=ja");
            assertThat(tekst(daar, "Opgepakt door u")).isVisible();
            daar.foto("taken-van-mij-" + breedte);
            knop(daar, "Meer over " + TAAK).click();
            knop(daar, "Laat los").click();
            daar.pagina().getByText("Geen taken gevonden").waitFor();

            hier.naar("taken?mijn=ja").pagina().getByText("Geen taken gevonden").waitFor();
            assertThat(hier.fouten()).isEmpty();
            assertThat(daar.fouten()).isEmpty();
        }
    }

    private void ziek(Actor coordinator, BedrijfId bedrijf) {
        var vandaag = Kalender.vandaag(programma.bean(Clock.class));
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                gegevens.werknemer(bedrijf),
                                vandaag.minusDays(25),
                                null,
                                null));
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
    }

    private static Locator tekst(Scherm scherm, String tekst) {
        return scherm.pagina().getByText(tekst).locator("visible=true").first();
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.knop(naam).filter(zichtbaar()).first();
    }

    private static Locator.FilterOptions zichtbaar() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
