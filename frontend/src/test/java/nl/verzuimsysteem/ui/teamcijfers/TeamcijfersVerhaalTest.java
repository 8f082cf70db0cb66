package nl.verzuimsysteem.ui.teamcijfers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.teamcijfers.Cijfertoneel;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The casemanager looks how her regio does: from the menu, over a longer time, for one group, and as a file. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamcijfersVerhaalTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private Cijfertoneel spel = new Cijfertoneel(programma);

    @BeforeAll
    void eenHalfJaarWerk() {
        var klok = programma.bean(Testklok.class);
        klok.later(Duration.between(klok.instant(), Cijfertoneel.moment(LocalDateTime.of(2027, 1, 6, 12, 0))));
        spel = new Cijfertoneel(programma);
        for (var week = 0; week < 20; week++) {
            week(week);
        }
    }

    @AfterAll
    void klaar() {
        programma.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_casemanager_ziet_hoe_het_in_haar_regio_gaat(int breedte) throws Exception {
        try (var scherm = Scherm.van(programma, spel.toneel.lid(Functie.CASEMANAGER, "Carla Case"), breedte)) {
            scherm.naar(Paden.TEAMCIJFERS).heet("Cijfers");
            scherm.pagina().locator(".grafiek canvas").last().waitFor();
            assertThat(scherm.pagina().locator(".grafiek canvas")).hasCount(4);
            assertThat(scherm.pagina().getByText("Week 53 (28-12-2026)")).hasCount(4);
            assertThat(scherm.pagina()
                            .getByText("Nu zijn er 4 stappen te laat.")
                            .first())
                    .isVisible();
            assertThat(scherm.pagina().getByLabel("Regio")).isHidden();
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("teamcijfers-" + breedte);

            var bestand = scherm.pagina()
                    .waitForDownload(() -> scherm.link("Download als CSV: Overleg: punten en besluiten")
                            .click());
            assertThat(Files.readString(bestand.path(), StandardCharsets.UTF_8))
                    .contains("Week;Punten;Besproken;Doorgeschoven;Besluiten;Op tijd klaar (%)");

            scherm.naar(Paden.TEAMCIJFERS + "?periode=26&groep=POB");
            assertThat(scherm.pagina()
                            .getByText("Aan het einde van de eerste week waren het er")
                            .first())
                    .isVisible();
            assertThat(scherm.pagina().locator(".cijfertabel").first().locator("tbody tr"))
                    .hasCount(26);
            assertThat(scherm.pagina()
                            .getByText("In deze weken zijn er 20 opdrachten uitgevoerd.")
                            .first())
                    .isVisible();
            assertThat(scherm.steektUit()).isFalse();
            scherm.foto("teamcijfers-half-jaar-" + breedte);
            if (breedte == Scherm.BREED) {
                assertThat(scherm.pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cijfers")))
                        .hasCount(1);
            }
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    /** What one week brings, so many weeks ago. */
    private void week(int terug) {
        var dag = spel.vandaag.minusDays(2 + 7L * terug).atTime(11, 0);
        for (var nummer = 0; nummer < 6 + terug % 5; nummer++) {
            var dagen = 1 + (nummer * 3 + terug) % 9;
            spel.opdracht(Functie.MMA, "UITGEVOERD", dag.minusDays(dagen), dag);
            spel.consult(dag.minusDays(dagen + 4), dag.plusMinutes(30L * nummer));
        }
        spel.opdracht(Functie.POB, "UITGEVOERD", dag.minusDays(3 + terug % 4), dag);
        if (terug % 3 == 0) {
            spel.afspraak("verzoek_id", null, dag.plusHours(4), "NIET_VERSCHENEN", false);
        }
        for (var nummer = 0; nummer < 2 + terug % 4; nummer++) {
            spel.gedaan(Functie.LEIDINGGEVENDE, dag.toLocalDate().minusDays(8), dag.plusDays(7));
            spel.gedaan(Functie.POB, dag.toLocalDate().minusDays(3), dag.plusDays(1));
        }
        if (terug < 4) {
            spel.stap(terug == 0 ? Functie.POB : Functie.LEIDINGGEVENDE, dag.toLocalDate());
        }
        var overleg = spel.overleg(dag.toLocalDate(), "GESLOTEN");
        for (var nummer = 0; nummer < 8; nummer++) {
            var punt = spel.punt(overleg, nummer < 6 - terug % 3 ? "BESPROKEN" : "VOLGENDE_WEEK");
            if (nummer < 4) {
                var uiterlijk = dag.toLocalDate().plusDays(3);
                var klaar = uiterlijk.plusDays(nummer == terug % 5 ? 1 : 0).atTime(15, 0);
                spel.besluit(punt, uiterlijk, "taak_id", spel.gedaan(Functie.MMA, uiterlijk.plusDays(9), klaar));
            }
        }
    }
}
